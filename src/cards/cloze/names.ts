import type { Concept } from '../../concepts';
import type { Note } from '../../notes';
import { flat } from '../text/words';

/** Every name that a concept goes by, acronyms that the note spells out included. */
export function namesOf(concept: Concept, note: Note): string[] {
  return withAcronyms([concept.name, ...concept.aliases], note);
}

/** `names` with the other form of each that the note spells out: "RPO" for "recovery point objective". */
export function withAcronyms(names: readonly string[], note: Note): string[] {
  const known = new Set(names.map(flat));
  const more = note.acronyms.flatMap(({ short, long }) =>
    known.has(flat(short)) ? [long] : known.has(flat(long)) ? [short] : [],
  );
  const all = [...names, ...more];
  return all.filter((n, i) => all.findIndex((m) => flat(m) === flat(n)) === i);
}
