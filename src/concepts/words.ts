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

/** Lower case of the ASCII characters that belong to words, 0 for the others. `@` belongs, for `Lambda@Edge`. */
export const LOWER: Readonly<Uint8Array> = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code >= 65 && code <= 90) return code | 32;
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 64 ? code : 0;
});

/** Whether a code unit beyond ASCII belongs to a word; anything in a surrogate pair (emoji) does not. */
function isLetter(code: number): boolean {
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

/** Lower case of a code unit that belongs to a word, or 0. What would get longer in lower case stays as it is. */
export function wordCode(code: number): number {
  if (code < 128) return LOWER[code] ?? 0;
  if (!isLetter(code)) return 0;
  const lower = String.fromCharCode(code).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
}

/** Added to the letters that go, where a `y` comes in their place. */
const WITH_Y = 16;

/**
 * How the word `text[start, end)` becomes its singular: how many letters go, plus `WITH_Y`; 0 where it is no plural: the `S` of an
 * acronym (`DNS`, `IaaS`) is none, that of `ALBs` is. The same answer for a name and for a text is all that matters. By character
 * codes, since it is asked of every word of a text that ends in `s`.
 */
function plural(text: string, start: number, end: number): number {
  const n = end - start;
  if (n < 3 || text.charCodeAt(end - 1) !== 115) return 0;
  const before = text.charCodeAt(end - 2) | 32;
  // Three letters are an acronym or a small word (`sns`, `was`), unless the `s` stands out (`AZs`).
  if (n === 3 && (text.charCodeAt(start) >= 97 || text.charCodeAt(start + 1) >= 97)) return 0;
  // `AMIs`, `CPUs`: a small `s` behind a capital is a plural's.
  if (text.charCodeAt(end - 2) <= 90) return 1;
  if (before === 115 || before === 117 || before === 105) return 0;
  if (before !== 101 || n < 5) return 1;
  const third = text.charCodeAt(end - 3) | 32;
  const fourth = text.charCodeAt(end - 4) | 32;
  if (third === 105) return 3 + WITH_Y;
  if (third === 120 || (third === 115 && fourth === 115)) return 2;
  if (third === 104 && (fourth === 115 || (fourth === 99 && !isCaches(text, end)))) return 2;
  return 1;
}

/** `caches` loses one letter, where `batches` and `patches` lose two. */
function isCaches(text: string, end: number): boolean {
  return (text.charCodeAt(end - 5) | 32) === 97 && (text.charCodeAt(end - 6) | 32) === 99;
}

/** Hash of `before` and the word `text[start, end)` in the singular, or undefined where the word is no plural. */
export function singularHash(before: number, text: string, start: number, end: number): number | undefined {
  const ending = plural(text, start, end);
  if (ending === 0) return undefined;
  let hash = before;
  for (let i = start; i < end - (ending & 15); i++) hash = mix(hash, wordCode(text.charCodeAt(i)));
  return ending > WITH_Y ? mix(hash, 121) : hash;
}

/** Inverse of the factor in `mix`, modulo 2 to the 32nd. */
const UNMIX = 0x359c449b;

/**
 * `hash`, which ends in the word `text[start, end)`, with that word in the singular; `hash` itself where it is no plural. Takes the
 * ending back out instead of folding the word in again.
 */
export function singularOf(hash: number, text: string, start: number, end: number): number {
  const ending = plural(text, start, end);
  if (ending === 0) return hash;
  let h = hash;
  for (let i = end - 1; i >= end - (ending & 15); i--) h = Math.imul(h, UNMIX) ^ wordCode(text.charCodeAt(i));
  return ending > WITH_Y ? mix(h, 121) : h;
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
    const inWord = i < text.length && wordCode(text.charCodeAt(i)) !== 0;
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
  return Array.from({ length: word.length }, (_, i) => String.fromCharCode(wordCode(word.charCodeAt(i)))).join('');
}

/** Key of a name in words: lower case, joined (as `joined` is, where the caller has it), the last word in the singular. */
export function keyOfWords(words: readonly string[], joined = lower(words.join(''))): string {
  const last = words[words.length - 1];
  if (last === undefined) return '';
  const ending = plural(last, 0, last.length);
  return ending === 0 ? joined : joined.slice(0, -(ending & 15)) + (ending > WITH_Y ? 'y' : '');
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
  return (hasVendor(words) ? keyOfWords(words.slice(1)) : keyOfWords(words)) || name.trim().toLowerCase();
}

/** Whether a name in words begins with `AWS` or `Amazon`, and goes on. */
export function hasVendor(words: readonly string[]): boolean {
  const first = words.length > 1 ? words[0] : undefined;
  return first !== undefined && (first.length === 3 || first.length === 6) && /^(?:aws|amazon)$/i.test(first);
}
