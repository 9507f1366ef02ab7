import type { Architecture } from '../architecture';
import type { Card } from '../cards';
import type { Concept, Lexicon, Mention, Pillar } from '../concepts';
import type { Note } from '../notes';
import type { Measure } from './text/measures';

/** A bullet, by where it stands. */
export interface FactRef {
  readonly path: string;
  /** Index into `Note.bullets`. */
  readonly bullet: number;
}

/** Bullets in order, each worked out when it is asked for: a topic may have a hundred thousand. */
export interface Refs extends Iterable<FactRef> {
  readonly length: number;
  at(index: number): FactRef | undefined;
}

/** Bullets that have any of these. */
export interface Group {
  /** Mentioned, or what the bullet stands under. */
  readonly concepts?: readonly string[];
  /** Any case, no `#`; their own, or from a parent, the heading or the note. */
  readonly tags?: readonly string[];
  /** As `stem` forms; in their text, parents or headings. */
  readonly words?: readonly string[];
}

/** What a topic holds. */
export interface Extent {
  /** Bullets that state something. */
  readonly facts: number;
  /** Paths of the notes that these stand in. */
  readonly notes: readonly string[];
}

/** A section, by where it stands. */
export interface SectionRef {
  readonly path: string;
  /** Index into `Note.sections`. */
  readonly section: number;
}

/**
 * What a quiz needs to know of the vault. The library implements it; nothing here may cost more than the size of its answer.
 *
 * Answers are in order of path, then of line, whatever the order in which the notes came.
 */
export interface QuizSource {
  readonly lexicon: Lexicon;
  /** Paths of all notes, ascending. */
  paths(): readonly string[];
  /** Costs its unpacking where it was not asked for lately: of many notes ask the narrower questions below. */
  note(path: string): Note | undefined;
  /** How many bullets the note has, and how many of them state something. */
  size(path: string): { readonly bullets: number; readonly stated: number };
  /** Notes with questions of the student's own that a quiz can ask, and how many those are; in order of path. */
  asking(): ReadonlyMap<string, number>;
  /** Whether a bullet states something: a fact, and not doubted. */
  isStated(ref: FactRef): boolean;
  /** How many bullets stand directly in the section. */
  sectionSize(ref: SectionRef): number;
  /** Mentions in a bullet's plain text. */
  mentions(ref: FactRef): readonly Mention[];
  /** Concepts that a bullet's parents, headings or note are named after. */
  context(ref: FactRef): readonly string[];
  /** Ids of the concepts that the bullet mentions or stands under. */
  around(ref: FactRef): readonly string[];
  /** How often each concept is mentioned, and in how many notes. One pass over all mentions. */
  uses(): ReadonlyMap<string, { readonly mentions: number; readonly notes: number }>;
  /** Concepts of a category and kind, those of the catalogue first; the first {@link MOST_ALIKE} of them. */
  alike(category: string, kind: string): readonly Concept[];
  /** Bullets whose own text mentions the concept. */
  mentioning(concept: string): readonly FactRef[];
  /** How many bullets mention the concept, plus how many stand under it. */
  count(concept: string): number;
  /** Bullets under a parent, a heading or a note named after the concept. */
  under(concept: string): readonly FactRef[];
  /** Bullets that are in every one of the groups, each once; none where there is no group. */
  select(groups: readonly Group[]): Refs;
  /** How many of the bullets of {@link QuizSource.select} state something, and in which notes. */
  extent(groups: readonly Group[]): Extent;
  /** Bullets of the note that state something and name one concept twice, the one name right after the other. */
  namedTwice(path: string): readonly number[];
  /** Whether some heading or parent named after `inner` stands below one named after `outer`. */
  nests(outer: string, inner: string): boolean;
  /** How many bullets have the tag. */
  tagCount(tag: string): number;
  /** Tags in use, lower case, ascending. */
  tags(): readonly string[];
  /** The pillar that a tag stands for, by the student's own spellings where there are some. */
  pillarOf(tag: string): Pillar | undefined;
  /** How many bullets hold the word (`stem` form), in their text, parents or headings. */
  frequency(word: string): number;
  /** Bullets that hold words whose weights (by `stem` form) come to `least` or more; unordered. */
  sharing(weights: ReadonlyMap<string, number>, least: number): readonly FactRef[];
  /** Whether a bullet that mentions the concept mentions the other, too, or stands under it. */
  meet(concept: string, other: string): boolean;
  /** Sections and notes whose heading or name is this (case and punctuation aside); a note is its section 0. */
  named(title: string): readonly SectionRef[];
  /** Titles (headings, note names) in use, as written, ascending but for case and punctuation. */
  titles(): readonly string[];
  /** Titles that hold the text (as `flat`), those that begin with it first; may be asked on every key. */
  titlesWith(text: string, limit: number): readonly string[];
  /** Numbers with a unit (`15 minutes`) as the vault writes them, each once; see `measuresIn`. */
  measures(unit: string): readonly Measure[];
  /** The architecture of a section, drawn when first asked for; undefined where its bullets name no component. */
  architecture(ref: SectionRef): Architecture | undefined;
  /** Id of a bullet, and the place of an id, where the caller keeps such. */
  fact?(ref: FactRef): string | undefined;
  place?(fact: string): FactRef | undefined;
  /** Cards of a bullet; empty where the caller keeps none. */
  cards(ref: FactRef): readonly Card[];
}

/** So many concepts of a sort are looked at: a vault of thousands of notes has as many concepts without a category of their own. */
export const MOST_ALIKE = 200;

export function refKey(ref: FactRef): string {
  return `${ref.path}\n${String(ref.bullet)}`;
}
