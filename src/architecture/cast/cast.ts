import type { Lexicon } from '../../concepts';
import type { Namer } from '../language/phrases';
import type { Tagged } from '../language/tags';
import { ABSTRACT, THEMES } from '../language/words';
import { genericOf, singular } from './generic';
import { localThing, thingOf, type Thing } from './thing';

/** Words that make a thing another one than the plain name. */
const TELLS_APART = new Set(
  'primary secondary standby another other second source destination target central logging monitored remote peered passive active'.split(
    ' ',
  ),
);
/** Words before a common noun that say nothing about which one it is. */
const IDLE = new Set(
  (
    'new existing own single multiple several many few more healthy unhealthy different same whole entire actual given specific certain ' +
    'other various registered available running underlying corresponding appropriate desired individual additional respective entire full main big ' +
    'large small single-az multi-az one two three four five six first last aws amazon cloud regional global managed'
  ).split(' '),
);
const DEFINITE = new Set('the this that these those its their same both each every your our'.split(' '));

/**
 * The things a section speaks of, in the order it names them. Says which thing a noun phrase denotes, "the queue" included, from what
 * stands before it; so bullets must be read in their order.
 */
export class Cast implements Namer {
  /** Named so far, latest last. */
  private readonly named_: Thing[] = [];
  private readonly letters = new Map<string, Thing>();

  constructor(private readonly lexicon: Pick<Lexicon, 'resolve' | 'get'>) {}

  /** What a heading or the note's name is about can be meant by "the queue" too. */
  know(thing: Thing): void {
    this.named_.push(thing);
  }

  named(token: Tagged, before: readonly string[], after: string | undefined): { thing: Thing; used: boolean } {
    const concept = token.token.concept;
    if (concept === undefined) return { thing: localThing(token.token.text, 'general'), used: false };
    if (after !== undefined && /^(?:[A-Z]|[1-9])$/.test(after)) {
      const thing = thingOf(concept, after);
      this.letters.set(after, thing);
      this.letters.set(thing.label.charAt(0) + after, thing);
      this.named_.push(thing);
      return { thing, used: true };
    }
    const definite = before.some((word) => DEFINITE.has(word));
    const generic = genericOf(concept.id);
    if (definite && generic !== undefined) {
      const earlier = this.earlier(generic.generic.stands);
      if (earlier !== undefined) return { thing: earlier, used: false };
    }
    const apart = before.find((word) => TELLS_APART.has(word));
    if (
      apart !== undefined &&
      (concept.kind === 'place' || apart === 'standby' || apart === 'secondary' || apart === 'another')
    ) {
      const label = `${apart.charAt(0).toUpperCase()}${apart.slice(1)} ${concept.name}`;
      const thing: Thing = { ...thingOf(concept), key: `${concept.id} ${apart}`, label };
      this.named_.push(thing);
      return { thing, used: false };
    }
    const thing = thingOf(concept);
    this.named_.push(thing);
    return { thing, used: false };
  }

  unnamed(words: readonly string[], shown: string, determiner: string): Thing | undefined {
    if (words.length === 1) {
      const letter = this.letters.get(shown);
      if (letter !== undefined) return letter;
    }
    const head = words.at(-1) ?? '';
    const found = genericOf(head);
    if (found === undefined || THEMES.has(head)) return undefined;
    const telling = words.slice(0, -1).filter((word) => !IDLE.has(word) && !/^\d/.test(word));
    if (telling.some((word) => ABSTRACT.has(word)) || telling.length > 2) return undefined;
    if (telling.length === 0 || DEFINITE.has(determiner)) {
      const earlier = telling.length === 0 ? this.earlier(found.generic.stands) : undefined;
      if (earlier !== undefined) return earlier;
    }
    if (telling.length === 0) {
      const always = found.generic.always;
      const concept = (always === undefined ? undefined : this.lexicon.get(always)) ?? this.lexicon.resolve(found.noun);
      if (concept !== undefined && (concept.kind === 'component' || concept.kind === 'place')) {
        const thing = thingOf(concept);
        this.named_.push(thing);
        return thing;
      }
    }
    const label = [...telling.map((word) => asWritten(word, shown)), singular(head)].join(' ');
    const thing = localThing(label, found.generic.category);
    this.named_.push(thing);
    return thing;
  }

  compound(owner: Thing, part: Thing): Thing | undefined {
    if (part.concept !== 'securitygroup' || owner.concept === 'securitygroup') return undefined;
    return { ...part, key: `${part.key} of ${owner.key}`, label: `${owner.label} security group` };
  }

  /** The latest named thing whose concept is one of `concepts`. */
  private earlier(concepts: readonly string[]): Thing | undefined {
    for (let i = this.named_.length - 1; i >= 0; i--) {
      const thing = this.named_[i];
      if (thing !== undefined && concepts.includes(thing.concept)) return thing;
    }
    return undefined;
  }
}

function asWritten(word: string, shown: string): string {
  const at = shown.toLowerCase().indexOf(word);
  return at < 0 ? word : shown.slice(at, at + word.length);
}
