import { stem } from '../../words';
import { once, words, wordsOf } from '../../tables';
import { stop, vague } from '../data/words';

export { flat, hasWords, stem, wordCount } from '../../words';

const STOP = words(stop);

const TOKEN = /[\p{L}\p{N}]+(?:[.'’-][\p{L}\p{N}]+)*/gu;

/** Lower-case words of a text, in order, inner hyphens, dots and apostrophes kept. */
export function tokens(text: string): string[] {
  return text.toLowerCase().match(TOKEN) ?? [];
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
