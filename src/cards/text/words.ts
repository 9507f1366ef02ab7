import { words } from '../../tables';
import { stop } from '../data/words';

const STOP = words(stop);

/** Words as a reader counts them. */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

/** Lower case, everything but letters and digits a single blank: what two answers are compared by. */
export function flat(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

export function isStopWord(word: string): boolean {
  return STOP.has(word.toLowerCase());
}

/** Stems of the words that say something: no stop words, nothing shorter than three letters. */
export function contentStems(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((w) => w.length > 2 && !STOP.has(w)).map(stem);
}

/** A word without its commonest English endings; rough, and the same for both sides of a comparison. */
export function stem(word: string): string {
  if (word.length < 5) return word.replace(/([^s])s$/, '$1');
  return word
    .replace(/ies$/, 'y')
    .replace(/(ations?|ating|ated|ates?)$/, 'at')
    .replace(/(ions?|ings?|ed|es|s|e)$/, '');
}

/** True where `part` stands in `whole` as whole words, whatever the case and punctuation. */
export function standsIn(part: string, whole: string): boolean {
  const p = flat(part);
  return p !== '' && ` ${flat(whole)} `.includes(` ${p} `);
}
