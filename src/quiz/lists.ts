import type { Mention } from '../concepts';
import type { KeptStates } from '../keep';
import type { Note } from '../notes';
import { Measures } from './measured';
import { Numbered, Postings } from './postings';
import { Roster, type Run } from './roster';
import { shapeOf } from './shape';
import type { FactRef } from './source';
import { measuresIn } from './text/measures';
import { tagsOf } from './text/tags';
import { contentWords } from './text/words';
import { Titles } from './titles';

/** The inverted lists of a vault: which bullets have a concept, a word, a tag, a number, and which sections a title. */
export class Lists {
  readonly roster = new Roster();
  readonly concepts = new Numbered();
  readonly mentioned = new Postings(this.roster, this.concepts);
  readonly contexts = new Postings(this.roster, this.concepts);
  readonly words = new Postings(this.roster);
  readonly tags = new Postings(this.roster);
  readonly numbers = new Measures(this.roster);
  readonly titled: Titles;

  /** @param noteOf a note that is in */
  constructor(noteOf: (path: string) => Note | undefined) {
    this.titled = new Titles(this.roster, (path) => titlesOf(noteOf(path)));
  }

  /** What is kept between starts. */
  get kept(): KeptStates {
    const { roster, concepts, mentioned, contexts } = this;
    const own = { words: this.words, tags: this.tags, numbers: this.numbers, titled: this.titled };
    const named = Object.entries(own).flatMap(([list, { kept }]) =>
      Object.entries(kept).map(([state, of]) => [`${list} ${state}`, of] as const),
    );
    return { roster, concepts, mentioned, contexts, ...Object.fromEntries(named) };
  }

  /** Takes a note in that is not in; mentions and contexts per bullet. */
  enter(note: Note, mentions: readonly (readonly Mention[])[], contexts: readonly (readonly string[])[]): void {
    const mentioned = mentions.map((list) => list.map((m) => this.concepts.number(m.concept)));
    const above = contexts.map((ids) => ids.map((id) => this.concepts.number(id)));
    const size = Math.max(note.bullets.length, note.sections.length, 1);
    const base = this.roster.add(note.path, size, shapeOf(note, mentioned, above));
    const words = wordsIn(note);
    note.bullets.forEach((b, i) => {
      const id = base + i;
      for (const c of mentioned[i] ?? []) this.mentioned.addNumbered(c, id);
      for (const c of above[i] ?? []) this.contexts.addNumbered(c, id);
      for (const t of tagsOf(note, b)) this.tags.add(t, id);
      for (const list of words(i)) for (const w of list) this.words.add(w, id);
      for (const m of measuresIn(b.text)) this.numbers.add(m, id);
    });
    this.titled.put(note.path, titlesOf(note));
  }

  /** Numbers, ascending, to places in order of path and line. */
  refs(ids: Int32Array): FactRef[] {
    return this.roster.ordered(ids).flatMap((run) => placesIn(run, ids));
  }

  places(ids: Int32Array): FactRef[] {
    return this.roster.runs(ids).flatMap((run) => placesIn(run, ids));
  }

  /** Numbers afresh, so that an index edited for months does not grow without end. */
  renumber(): void {
    const renewed = this.roster.renumber();
    for (const lists of [this.mentioned, this.contexts, this.words, this.tags, this.numbers, this.titled])
      lists.renumber(renewed);
  }
}

/** The words that each bullet of the note is found by, in several lists: those of the note's name, of its headings, its parent and its own. */
export function wordsIn(note: Note): (bullet: number) => readonly (readonly string[])[] {
  const name = contentWords(note.name);
  const headings = note.sections.map((s) => contentWords(s.headings.map((h) => h.text).join(' . ')));
  const own = note.bullets.map((b) => contentWords(b.text));
  return (bullet) => {
    const { section, parent } = note.bullets[bullet] ?? { section: -1, parent: -1 };
    return [name, headings[section] ?? [], own[parent] ?? [], own[bullet] ?? []];
  };
}

function placesIn(run: Run, ids: Int32Array): FactRef[] {
  const out: FactRef[] = [];
  for (let i = run.from; i < run.to; i++) out.push({ path: run.path, bullet: (ids[i] ?? 0) - run.base });
  return out;
}

/** Headings with the number of their section, then the note's name as section 0. */
function titlesOf(note: Note | undefined): (readonly [string, number])[] {
  if (note === undefined) return [];
  const own = note.sections.map((s) => [s.headings[s.headings.length - 1]?.text ?? '', s.index] as const);
  return [...own, [note.name, 0]];
}
