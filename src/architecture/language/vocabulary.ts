import { once, phrasesOf, wordsOf } from '../../tables';
import { abbreviations } from './data/abbreviations';
import { alsoNouns } from './data/verbs';
import * as data from './data/words';
import type { Tag } from './tags';
import { VerbTable, type FoundVerb, type VerbForm } from './verb-table';

// What a word may be, as bits of `Known.is`. The words are in `data/`.
export const DETERMINER = 1;
/** Leaves no doubt that a noun follows. */
export const STRICT_DETERMINER = 2;
export const PREPOSITION = 4;
export const MODAL = 8;
export const BE = 16;
export const HAVE = 32;
export const DO = 64;
export const PRONOUN = 128;
export const RELATIVE = 256;
export const SUBORDINATOR = 512;
export const ADVERB = 1024;
/** What is moved or done rather than a part: "traffic". */
export const THEME = 2048;
/** A noun at least as often as a verb. */
export const ALSO_NOUN = 4096;
/** May begin a noun phrase without a determiner. */
export const NOUNISH = 8192;
/** A finite verb that is none of the frames': "is", "can", "has", "does". */
export const AUXILIARY = BE | MODAL | HAVE | DO;

/** Several words that act as one. */
export interface PhraseEntry {
  readonly words: readonly string[];
  readonly tag: Tag;
  readonly low: string;
}

/** What a word is known for, whatever stands around it. */
export interface Known {
  readonly is: number;
  /** The verb that the word alone may be a form of. */
  readonly verb: FoundVerb | undefined;
  /** Whether verbs of several words begin with it. */
  readonly opens: boolean;
  /** What the frames say about a noun that stands for its verb: "integration", "access". */
  readonly noun: VerbForm | undefined;
  /** Phrases that begin with it, longest first. */
  readonly phrases: readonly PhraseEntry[] | undefined;
}

/** A word as it is read. */
export interface Word {
  /** In small letters, without the ending of a genitive; "don't" is "dont". */
  readonly low: string;
  readonly known: Known;
}

/** So many are kept; then all are read again. */
const MOST_WORDS = 10_000;
/** What is said of how something is, and not of what is done to it. */
const QUALITIES = /^(?:scal|reli|manag|afford|avail|port|dur|vari|comfort|suit|cap|reason|remark|not)able$/;
const PLURAL_S = /['’]s?$/;

type Entry = { -readonly [Key in keyof Known]: Known[Key] };

/** A word of no list: a noun, for all one knows. */
const UNKNOWN: Known = { is: NOUNISH, verb: undefined, opens: false, noun: undefined, phrases: undefined };

const CLASSES: readonly (readonly [number, () => string])[] = [
  [DETERMINER, data.determiners],
  [STRICT_DETERMINER, data.strictDeterminers],
  [PREPOSITION, data.prepositions],
  [MODAL, data.modals],
  [BE, data.beForms],
  [HAVE, data.haveForms],
  [DO, data.doForms],
  [PRONOUN, data.pronouns],
  [RELATIVE, data.relatives],
  [SUBORDINATOR, data.subordinators],
  [ADVERB, data.adverbs],
  [THEME, data.themes],
  [ALSO_NOUN, alsoNouns],
];

/** Everything that the lists say about a word, in one place: a bullet asks a dozen things about each of its words. */
class Vocabulary {
  readonly verbs = new VerbTable();
  private readonly entries = new Map<string, Entry>();
  private readonly words = new Map<string, Word>();
  private readonly written = new Map<string, string>();

  constructor() {
    for (const line of phrasesOf(abbreviations)) {
      const [short = '', long = ''] = line.split(' ');
      this.written.set(short, long);
    }
    for (const [word, verb] of this.verbs.all()) this.entry(word).verb = { verb, length: 1 };
    for (const word of this.verbs.openers) this.entry(word).opens = true;
    for (const [word, verb] of this.verbs.nouns) this.entry(word).noun = verb;
    for (const [bit, table] of CLASSES) for (const word of wordsOf(table)) this.entry(word).is |= bit;
    for (const written of phrasesOf(data.comparisons)) this.phrase(written, 'cmp');
    for (const written of phrasesOf(data.exclusions)) this.phrase(written, 'instead');
    for (const written of phrasesOf(data.compoundNouns)) this.phrase(written, 'noun');
    // "Makes it easy for you to send" is "can send".
    for (const make of ['make', 'makes', 'making'])
      for (const easy of ['easy', 'easier', 'possible', 'simple', 'simpler', 'very easy'])
        for (const whom of ['', ' for you', ' for users', ' for customers', ' for developers'])
          this.phrase(`${make} it ${easy}${whom} to`, 'modal', 'can');
    this.phrase('capable of', 'modal', 'can');
    this.phrase('able to', 'modal', 'can');
    this.phrase('front end', 'noun', 'frontend');
    this.phrase('back end', 'noun', 'backend');
    // "Not only to A but also to B" denies nothing.
    this.phrase('not only', 'adv');
    this.phrase('in turn', 'adv');
    this.phrase('no longer', 'not');
    for (const line of phrasesOf(data.compoundPrepositions)) {
      const [low = '', list = ''] = line.split(': ');
      for (const written of list.split(', ')) {
        const infinitive = written.startsWith('in order');
        this.phrase(written, low === 'and' || low === 'or' ? 'and' : infinitive ? 'to' : 'prep', low);
      }
    }
    const closed = AUXILIARY | PREPOSITION | RELATIVE | ADVERB;
    for (const word of ['and', 'or', 'not']) this.entry(word).is &= ~NOUNISH;
    for (const entry of this.entries.values())
      if ((entry.is & closed) !== 0 || (entry.verb !== undefined && (entry.is & ALSO_NOUN) === 0)) entry.is &= ~NOUNISH;
  }

  known(low: string): Known {
    // "Re-encrypts" is said of what encrypts.
    return this.entries.get(low) ?? (low.startsWith('re-') ? this.entries.get(low.slice(3)) : undefined) ?? UNKNOWN;
  }

  /** Notes use some thousand words again and again: what is known of one is found by how it is written. */
  word(written: string): Word {
    const before = this.words.get(written);
    if (before !== undefined) return before;
    if (this.words.size >= MOST_WORDS) this.words.clear();
    const small = written.toLowerCase();
    const spelt = /['’]/.test(small) ? small.replace(PLURAL_S, '').replace(/n['’]t$/, 'nt') : small;
    const low = this.written.get(spelt) ?? spelt;
    const known = this.known(low);
    const word = { low, known: known === UNKNOWN && low.endsWith('able') ? this.able(low) : known };
    this.words.set(written, word);
    return word;
  }

  /** "Mountable (from EC2)" is what can be mounted. */
  private able(low: string): Known {
    const stem = low.slice(0, -4);
    const verb = (this.entries.get(stem) ?? this.entries.get(`${stem}e`))?.verb?.verb;
    if (verb?.form !== 'base' || verb.rows.length === 0 || QUALITIES.test(low)) return UNKNOWN;
    return { ...UNKNOWN, verb: { verb: { ...verb, form: 'past' }, length: 1 } };
  }

  private entry(word: string): Entry {
    let entry = this.entries.get(word);
    if (entry === undefined) this.entries.set(word, (entry = { ...UNKNOWN }));
    return entry;
  }

  private phrase(written: string, tag: Tag, low = written): void {
    const words = written.split(' ');
    const entry = this.entry(words[0] ?? '');
    entry.phrases = [...(entry.phrases ?? []), { words, tag, low }].sort((a, b) => b.words.length - a.words.length);
  }
}

const vocabulary = once(() => new Vocabulary());

/** What is known of a word in lower case. */
export function knownOf(low: string): Known {
  return vocabulary().known(low);
}

/** Whether nothing is known of a word in lower case: it may be any noun, or no word. */
export function isUnheardOf(low: string): boolean {
  return knownOf(low) === UNKNOWN;
}

/** A word as it is written. */
export function wordOf(written: string): Word {
  return vocabulary().word(written);
}

/** The one table of verbs: built when first asked, never changed. */
export function verbs(): Pick<VerbTable, 'find' | 'split'> {
  return vocabulary().verbs;
}
