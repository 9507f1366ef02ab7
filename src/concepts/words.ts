/**
 * Words and keys: how a stretch of text is compared with a name.
 *
 * A key is a name without case, blanks, hyphens and punctuation, its last word in the singular, so that `Auto-Scaling Groups`,
 * `autoscaling group` and `AutoScalingGroup` are one. The same rules run over running text in `matcher.ts`, there on character
 * codes and without building a string.
 */

/** Start value of `mix`. */
export const EMPTY_HASH = 0x811c9dc5 | 0;

/** Folds one (lower-case) code unit into a 32-bit hash (FNV-1a). */
export function mix(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** Hash of a key, equal to what the matcher computes over the words that spell it. */
export function hashOf(key: string): number {
  let hash = EMPTY_HASH;
  for (let i = 0; i < key.length; i++) hash = mix(hash, key.charCodeAt(i));
  return hash;
}

/** Whether a code unit belongs to a word. `@` does, for `Lambda@Edge`; anything in a surrogate pair (emoji) does not. */
export function isWordCode(code: number): boolean {
  if (code < 128) {
    return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 64 && code <= 90);
  }
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code === 0xd7 || code === 0xf7) return false;
  if (code < 0x2000) return true;
  if (code < 0x2c00) return (code >= 0x2070 && code < 0x20a0) || (code >= 0x2100 && code < 0x2190);
  if (code >= 0x2e00 && code < 0x2e80) return false;
  if (code >= 0x3000 && code < 0x3040) return code === 0x3005 || code === 0x3007;
  if (code >= 0xd800 && code < 0xf900) return false;
  if (code >= 0xfe00 && code < 0xfe70) return false;
  return !(code >= 0xff00 && code < 0xff10) && !(code >= 0xff1a && code < 0xff21) && code < 0xfff0;
}

/** Lower case of one code unit; characters whose lower case is longer than one unit stay as they are. */
export function lowerCode(code: number): number {
  if (code < 128) return code >= 65 && code <= 90 ? code | 32 : code;
  const lower = String.fromCharCode(code).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
}

/**
 * How a plural word becomes its singular: how many letters go, and whether a `y` is put in their place. Undefined where the word
 * is no plural: the `S` of an acronym (`DNS`, `IaaS`) is none, that of `ALBs` is. The same answer for a name and for a text is
 * all that matters.
 */
export function pluralEnding(word: string): { drop: number; y: boolean } | undefined {
  const n = word.length;
  if (!word.endsWith('s') || n < 3) return undefined;
  // Three letters are an acronym or a small word (`sns`, `was`), unless the `s` stands out (`AZs`).
  if (n === 3 && !/^[A-Z0-9]{2}/.test(word)) return undefined;
  if (/(?:ss|us|is)$/i.test(word)) return undefined;
  if (n > 4 && /ies$/i.test(word)) return { drop: 3, y: true };
  if (/(?:sses|xes|ches|shes)$/i.test(word) && !/caches$/i.test(word)) return { drop: 2, y: false };
  return { drop: 1, y: false };
}

/** Hash of `before` and the word `text[start, end)` in the singular, or undefined where the word is no plural. */
export function singularHash(before: number, text: string, start: number, end: number): number | undefined {
  if (text.charCodeAt(end - 1) !== 115) return undefined;
  const ending = pluralEnding(text.slice(start, end));
  if (ending === undefined) return undefined;
  let hash = before;
  for (let i = start; i < end - ending.drop; i++) hash = mix(hash, lowerCode(text.charCodeAt(i)));
  return ending.y ? mix(hash, 121) : hash;
}

const PLAIN = /^[\x20-\x25\x27-\x7e]*$/;

/** The words of a name, in order, as written; `&` is `and`. */
export function wordsOf(name: string): string[] {
  // Nearly every name is plain ASCII, and the engine's own matching is many times faster than a loop before it is compiled.
  if (PLAIN.test(name)) return name.match(/[a-z0-9@]+/gi) ?? [];
  const text = name.normalize('NFC').replace(/&/g, ' and ');
  const words: string[] = [];
  let start = -1;
  for (let i = 0; i <= text.length; i++) {
    const inWord = i < text.length && isWordCode(text.charCodeAt(i));
    if (inWord && start < 0) start = i;
    if (!inWord && start >= 0) {
      words.push(text.slice(start, i));
      start = -1;
    }
  }
  return words;
}

/** Lower case without changing the length, as the matcher does it. */
export function lower(word: string): string {
  const small = word.toLowerCase();
  if (small.length === word.length) return small;
  return Array.from({ length: word.length }, (_, i) => String.fromCharCode(lowerCode(word.charCodeAt(i)))).join('');
}

/** Key of a name in words: lower case, joined, the last word in the singular. */
export function keyOfWords(words: readonly string[]): string {
  const joined = lower(words.join(''));
  const last = words[words.length - 1];
  if (last === undefined || !last.endsWith('s')) return joined;
  const ending = pluralEnding(last);
  return ending === undefined ? joined : joined.slice(0, -ending.drop) + (ending.y ? 'y' : '');
}

/** Key of a name; a name without any word (an emoji, punctuation) is its own key. */
export function keyOf(name: string): string {
  return keyOfWords(wordsOf(name)) || name.trim().toLowerCase();
}

/** Key of a name with its last word as written, for names that end in `s` by themselves (`cors`). */
export function rawKeyOf(name: string): string {
  return lower(wordsOf(name).join(''));
}

/** Key of a name without a leading `AWS` or `Amazon`; equal to `keyOf` where there is none or nothing else. */
export function bareKeyOf(name: string): string {
  const words = wordsOf(name);
  const first = words[0]?.toLowerCase();
  if (words.length > 1 && (first === 'aws' || first === 'amazon')) return keyOfWords(words.slice(1));
  return keyOf(name);
}
