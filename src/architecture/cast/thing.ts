import { keyOf, type Category, type Concept } from '../../concepts';
import { words as wordsOf } from '../../tables';
import { idle } from './data/parts';

/** Something a bullet speaks of that may be drawn. */
export interface Thing {
  /** The same for every mention of the same thing in a section. */
  readonly key: string;
  readonly label: string;
  /** `Concept.id`, or a key of the same shape for a thing that only this section names. */
  readonly concept: string;
  readonly category: Category;
  /** `local`: no concept of the lexicon; drawn only where a relation or a box needs it. */
  readonly kind: 'component' | 'place' | 'local';
}

/** The thing that a mention of a concept stands for; `qualifier` tells two of a kind apart (`VPC A`, `Bucket 1`). */
export function thingOf(concept: Concept, qualifier?: string): Thing {
  const kind = concept.kind === 'place' ? 'place' : 'component';
  if (qualifier === undefined) {
    return { key: concept.id, label: concept.name, concept: concept.id, category: concept.category, kind };
  }
  return {
    key: `${concept.id} ${qualifier.toLowerCase()}`,
    label: `${concept.name} ${qualifier}`,
    concept: concept.id,
    category: concept.category,
    kind,
  };
}

/** Words before a noun that make no other thing of it. */
export const IDLE = wordsOf(idle);

/** Keys of "AWS services", "other systems": whichever they are, what a list under them names says it better. */
export const WHICHEVER = /^local (?:aws(?:services|resources)|othersystems)$/;

/** A thing that only the words of the section name. */
export function localThing(words: string, category: Category): Thing {
  const label = words.charAt(0).toUpperCase() + words.slice(1);
  const key = words.toLowerCase().replace(/[\s-]+/g, '');
  return { key: `local ${key}`, label, concept: key, category, kind: 'local' };
}

/** "Public AWS services", "other systems": whichever, but somebody's. */
export function whichever(words: readonly string[], determiner: string): Thing | undefined {
  const own = words.filter((word) => word === 'aws' || !IDLE.has(word)).join(' ');
  // "Other Amazon Web Services"
  const spelt = own === 'web services' && words.at(-3) === 'amazon';
  const any = localThing(spelt ? 'aws services' : own.startsWith('aws') ? own : `${determiner} ${own}`, 'general');
  return WHICHEVER.test(any.key) ? { ...any, label: any.label.replace('Aws', 'AWS') } : undefined;
}

/** Whose services they are: the name before one of them, or behind "managed by", is no part. */
export function isVendor({ concept }: Thing): boolean {
  return VENDORS.has(concept);
}

const VENDORS: ReadonlySet<string> = new Set(['Azure', 'Google Cloud'].map(keyOf));
