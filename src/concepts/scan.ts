import { LOWER, mix, wordCode } from './words';

/** End of the word that begins at `start`. */
export function wordEnd(text: string, start: number, limit: number): number {
  let i = start;
  while (i < limit) {
    const code = text.charCodeAt(i);
    if ((code < 128 ? LOWER[code] : wordCode(code)) === 0) break;
    i++;
  }
  return i;
}

/** `hash` with the word `text[start, end)` folded in. */
export function mixWord(hash: number, text: string, start: number, end: number): number {
  let h = hash;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    h = mix(h, code < 128 ? (LOWER[code] ?? 0) : wordCode(code));
  }
  return h;
}

/**
 * Where the next word of the same name begins, or -1: blanks, or one hyphen, slash, dot or underscore with nothing around it.
 * An `&` is the word "and", which is the caller's business: `-2 - at`.
 */
export function nextWord(text: string, end: number, limit: number): number {
  let i = end;
  let code = text.charCodeAt(i);
  if (code === 45 || code === 47 || code === 46 || code === 95 || code === 0x2010 || code === 0x2011) {
    return i + 1 < limit && wordCode(text.charCodeAt(i + 1)) !== 0 ? i + 1 : -1;
  }
  while (i < limit && (code === 32 || code === 9 || code === 0xa0)) code = text.charCodeAt(++i);
  if (i >= limit) return -1;
  if (i > end && wordCode(code) !== 0) return i;
  if (code === 38) {
    while (i + 1 < limit && /\s/.test(text.charAt(i + 1))) i++;
    return i + 1 < limit && wordCode(text.charCodeAt(i + 1)) !== 0 ? -2 - (i + 1) : -1;
  }
  return -1;
}
