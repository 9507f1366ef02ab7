import { keyOf, type Concept } from '../../concepts';
import { genericOf } from '../cast/generic';
import { words } from '../../tables';
import { idle } from '../cast/data/parts';
import { kinds } from './data/apart';
import type { Tagged } from './tags';
import { ABSTRACT, ADVERBS, CONTAINERS, DETERMINERS } from './words';

/** Which of several of a kind a name means: the "order" of "the order Lambda". */
export interface Apart {
  /** The same for "web EC2" and "EC2 (web)". */
  readonly which: string;
  readonly label: string;
}

/** What a section of an architecture may have several of. A topic or a table of its own kind is told by {@link genericOf}. */
const SEVERAL = new Set(['compute', 'containers', 'database', 'storage', 'networking', 'integration', 'analytics']);
const NETWORKS = new Set(['VPC', 'VNet'].map(keyOf));
const POD = keyOf('Pod');
const ORDINAL = /^(?:second|third|fourth|fifth)$/;
const IDLE = words(idle);
/** Words before a name that tell of what kind it is, and not which one. */
const KINDS = words(kinds);
const NOT_WHICH = /(?:ed|al|ic|ive|ous|able|less|ful|ly|[^s]s)$|^\d|[^a-z0-9-]/;
/** What a VPC may be for. */
const WAYS = /^(?:in|e)gress$/;
const SHORT = new Map([
  ['application', 'app'],
  ['db', 'database'],
  ['orders', 'order'],
  ['payments', 'payment'],
]);

/**
 * The names of a section that mean one of several of their kind, where it tells at least two apart: "an order Lambda" and "the payment
 * Lambda", "EC2 (web)" and "EC2 (app)", "a second Lambda" behind another one. Undefined where it doesn't, as nearly always.
 */
export function tellApart(bullets: readonly (readonly Tagged[])[]): ReadonlyMap<Tagged, Apart> | undefined {
  const found = new Map<string, { of: Set<string>; names: [Tagged, Apart][] }>();
  const named = new Set<string>();
  for (const tags of bullets) {
    for (let i = 0; i < tags.length; i++) {
      const name = tags[i];
      const concept = name?.tag === 'name' ? name.token.concept : undefined;
      if (name === undefined || concept === undefined || !isSeveral(concept)) continue;
      const which = whichOf(tags, i, named.has(concept.id));
      named.add(concept.id);
      if (which === undefined) continue;
      const same = found.get(concept.id) ?? { of: new Set(), names: [] };
      found.set(concept.id, same);
      same.of.add(which.which);
      // Which is the first of two says itself.
      if (ORDINAL.test(which.which)) same.of.add('');
      same.names.push([name, which]);
    }
  }
  const out = new Map<Tagged, Apart>();
  for (const { of, names } of found.values()) if (of.size > 1) for (const [name, which] of names) out.set(name, which);
  return out.size > 0 ? out : undefined;
}

function isSeveral(concept: Concept): boolean {
  if (concept.kind === 'place') return NETWORKS.has(concept.id);
  if (concept.id === POD) return true;
  return concept.kind === 'component' && SEVERAL.has(concept.category) && genericOf(concept.id) === undefined;
}

/** @param again whether the section has named one before */
function whichOf(tags: readonly Tagged[], at: number, again: boolean): Apart | undefined {
  const concept = tags[at]?.token.concept;
  if (concept === undefined) return undefined;
  const before = tags[at - 1];
  if (before !== undefined) {
    const told = before.tag === 'noun' || (before.tag === 'verb' && before.verb?.form === 'ing' && isDet(tags[at - 2]));
    // "App" is a name itself.
    const generic = before.tag === 'name' && isPlain(before) && before.token.low !== concept.name.toLowerCase();
    if (before.tag === 'noun' && ORDINAL.test(before.low) && again)
      return { which: before.low, label: `${capital(before.low)} ${concept.name}` };
    if (before.tag === 'det' && before.low === 'another' && again && concept.kind === 'component')
      return { which: 'second', label: `Second ${concept.name}` };
    if ((told || generic) && (isWhich(before.low) || (NETWORKS.has(concept.id) && WAYS.test(before.low)))) {
      const which = SHORT.get(before.low) ?? before.low;
      return { which, label: `${capital(before.token.text)} ${concept.name}` };
    }
  }
  const [open, word, close] = tags.slice(at + 1, at + 4);
  if (open?.tag !== 'open' || close?.tag !== 'close' || word === undefined) return undefined;
  if (word.tag !== 'noun' && word.tag !== 'verb' && !(word.tag === 'name' && isPlain(word))) return undefined;
  if (!isWhich(word.low)) return undefined;
  return { which: SHORT.get(word.low) ?? word.low, label: `${concept.name} (${word.low})` };
}

function isDet(tagged: Tagged | undefined): boolean {
  return tagged?.tag === 'det';
}

/** A common noun that the catalogue knows too: "app", "web app". */
function isPlain({ token }: Tagged): boolean {
  return token.concept !== undefined && genericOf(token.concept.id) !== undefined && !token.low.includes(' ');
}

/** Whether a word tells which of several is meant. */
export function isWhich(word: string): boolean {
  return (
    word.length > 1 &&
    (SHORT.has(word) || !NOT_WHICH.test(word)) &&
    !IDLE.has(word) &&
    !KINDS.has(word) &&
    !ABSTRACT.has(word) &&
    !ADVERBS.has(word) &&
    !CONTAINERS.has(word) &&
    !DETERMINERS.has(word)
  );
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
