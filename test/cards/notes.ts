import { groundLexicon, loadCatalogue, type Lexicon } from '../../src/concepts';
import { FactRegistry, makeCards, sightings, type Card, type CardOptions } from '../../src/cards';
import { readNote, type Note } from '../../src/notes';
import { parseMetadata } from '../workbench/metadata';

/** A note as the app would hand it over. */
export function noteOf(path: string, text: string): Note {
  return readNote(path, text, parseMetadata(text));
}

/** The catalogue's names alone, made once: it costs more than all the notes of these tests. */
export const lexicon: Lexicon = groundLexicon(loadCatalogue());

export function cardsOf(text: string, path = 'Note.md', options: CardOptions = {}): Card[] {
  const note = noteOf(path, text);
  const ids = new FactRegistry().update([{ path, sightings: sightings(note) }]).get(path) ?? [];
  return makeCards(note, lexicon, (i) => ids[i] ?? null, options);
}
