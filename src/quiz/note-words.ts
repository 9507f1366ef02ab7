import { Recent } from '../keep';
import type { Note } from '../notes';
import { wordsIn } from './lists';

/** Of so many notes the words are kept apart: facts come note by note. */
const KEPT = 8;

/** By word the bullets of one note that hold it, ascending. */
type Places = ReadonlyMap<string, readonly number[]>;

/** Which bullets of a note hold a word, read from the note: the lists of the whole vault are long where a word is common. */
export class NoteWords {
  private readonly recent = new Recent<string, Places>(KEPT);

  constructor(private readonly noteOf: (path: string) => Note | undefined) {}

  /** By bullet, how many of the words (`stem` form) it holds. */
  holding(words: ReadonlySet<string>, path: string): Uint8Array {
    const note = this.noteOf(path);
    const held = new Uint8Array(note?.bullets.length ?? 0);
    if (note === undefined) return held;
    const places = this.recent.get(path) ?? placesIn(note);
    this.recent.set(path, places);
    for (const word of words) for (const bullet of places.get(word) ?? []) held[bullet] = (held[bullet] ?? 0) + 1;
    return held;
  }

  forget(path: string): void {
    this.recent.delete(path);
  }
}

function placesIn(note: Note): Places {
  const places = new Map<string, number[]>();
  const of = wordsIn(note);
  for (const { index } of note.bullets)
    for (const list of of(index))
      for (const word of list) {
        const known = places.get(word);
        if (known === undefined) places.set(word, [index]);
        else if (known[known.length - 1] !== index) known.push(index);
      }
  return places;
}
