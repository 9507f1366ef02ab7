import type { Lexicon } from '../concepts';
import type { Note } from '../notes';
import { QuizIndex, type QuizIndexOptions } from './quiz-index';

/** A source over notes in memory, for the CLI and for tests. */
export function memorySource(notes: Iterable<Note>, lexicon: Lexicon, options: QuizIndexOptions = {}): QuizIndex {
  const index = new QuizIndex(lexicon, options);
  for (const note of notes) index.put(note);
  return index;
}
