import { stem } from '../../words';
import { words } from '../../tables';
import { stop } from '../data/words';

export { flat, hasWords, stem, wordCount } from '../../words';

const STOP = words(stop);

export function isStopWord(word: string): boolean {
  return STOP.has(word.toLowerCase());
}

/** Stems of the words that say something: no stop words, nothing shorter than three letters. */
export function contentStems(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((w) => w.length > 2 && !STOP.has(w)).map(stem);
}
