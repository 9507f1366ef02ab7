import { once, words, wordsOf } from '../../tables';
import { stop, vague } from '../data/words';

const STOP = words(stop);

const TOKEN = /[\p{L}\p{N}]+(?:[.'’-][\p{L}\p{N}]+)*/gu;

/** Lower-case words of a text, in order, inner hyphens, dots and apostrophes kept. */
export function tokens(text: string): string[] {
  return text.toLowerCase().match(TOKEN) ?? [];
}

/** A word without its commonest English endings: enough to meet `replicates` with `replication`'s plural, never shown. */
export function stem(word: string): string {
  if (word.length <= 3 || /\d/.test(word)) return word;
  return word
    .replace(/['’]s$/, '')
    .replace(/ies$/, 'y')
    .replace(/(?:sses)$/, 'ss')
    .replace(/(?:ations?|ators?|ating|ated)$/, 'at')
    .replace(/(?:ions?|ers?|ing|ed|es|e|s)$/, '');
}

/** Content words of a text, stemmed, in order, repeats kept. */
export function contentWords(text: string): string[] {
  const out: string[] = [];
  for (const token of tokens(text)) {
    if (token.length < 2 || STOP.has(token)) continue;
    for (const part of token.includes('-') ? token.split('-') : [token]) {
      if (part.length > 1 && !STOP.has(part)) out.push(stem(part));
    }
  }
  return out;
}

const VAGUE_STEMS = once(() => new Set(wordsOf(vague).map(stem)));

/** Whether a stemmed word could stand in the description of almost anything. */
export function isVague(stemmed: string): boolean {
  return VAGUE_STEMS().has(stemmed);
}

/** Content words that tell one thing from another. */
export function tellingWords(text: string): string[] {
  return contentWords(text).filter((w) => !isVague(w));
}

/** Letters and digits only, lower case, single blanks: for "is this name in that text?". */
export function flat(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether `inner` stands in `outer` as whole words. */
export function hasWords(outer: string, inner: string): boolean {
  const needle = flat(inner);
  return needle !== '' && ` ${flat(outer)} `.includes(` ${needle} `);
}

/** Number of blank-separated words. */
export function wordCount(text: string): number {
  const trimmed = text.trim();
  return trimmed === '' ? 0 : trimmed.split(/\s+/).length;
}
