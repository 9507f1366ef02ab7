import type { Note } from '../notes';
import { words } from '../tables';
import { edge, noTopic, phrase } from './data/around-names';
import type { Guard } from './guards';
import { bareKeyOf, keyOf, wordsOf } from './words';

/** One thing that one note says about names. */
export type Evidence =
  /** There is, or is linked, a note of this name. */
  | { readonly kind: 'anchor'; readonly name: string; readonly key: string }
  /** `name` was used for the note whose key is `target`. */
  | { readonly kind: 'alias'; readonly name: string; readonly key: string; readonly target: string }
  /** `name` was spelt out as, or is the spelling out of, `target`. */
  | { readonly kind: 'short' | 'long'; readonly name: string; readonly key: string; readonly target: string };

const PHRASE = words(phrase);
const EDGE = words(edge);
const NO_TOPIC = words(noTopic);

/** File name of a link target, without folder. */
export function baseName(target: string): string {
  return target.slice(target.lastIndexOf('/') + 1).trim();
}

/** Whether a shown text may be another name of the note it links to, rather than a word of a sentence. */
export function isAliasText(shown: string): boolean {
  const words = wordsOf(shown);
  if (words.length === 0 || words.length > 5 || shown.length > 60) return false;
  if (/[.!?:;,]\s|[.!?:;,]$|^https?:/.test(shown.trim())) return false;
  const small = words.map((w) => w.toLowerCase());
  if (small.some((w) => PHRASE.has(w))) return false;
  if (EDGE.has(small[0] ?? '') || EDGE.has(small[small.length - 1] ?? '')) return false;
  return /\p{L}/u.test(shown) && words.join('').length > 1;
}

/** When a name that only the vault knows counts in running text. */
export function vaultGuard(name: string): Guard {
  const words = wordsOf(name);
  const letters = words.join('').replace(/[\p{N}@]/gu, '');
  if (letters.length === 0) return 'never';
  if (words.length > 1)
    return words.every((w) => EDGE.has(w.toLowerCase()) || PHRASE.has(w.toLowerCase())) ? 'never' : 'any';
  const word = words[0] ?? '';
  const small = word.toLowerCase();
  if (word.length === 1 && word.charCodeAt(0) < 0x2e80) return 'never';
  if (PHRASE.has(small) || EDGE.has(small) || NO_TOPIC.has(small)) return 'never';
  // A lower-case verb form ("deploying") would be found in every other sentence.
  if (/^\p{Ll}+(?:ing|ed|ly)$/u.test(word)) return 'never';
  return word.length <= 3 && /^[\p{L}\p{N}]+$/u.test(word) && word.charCodeAt(0) < 0x2e80 ? 'exact' : 'any';
}

/** "the load balancers" -> "load balancers" */
function withoutArticle(shown: string): string {
  return shown.trim().replace(/^(?:the|an?)\s+/i, '');
}

/** The names that are settled before any note is read: catalogue and student. */
export interface Ground {
  /** Id of the concept that a whole name stands for, or undefined. */
  idOf(name: string): string | undefined;
}

/**
 * What a note says about names: its own name and aliases, the notes it links to and under which texts, the acronyms it spells
 * out. Says nothing about names that the ground knows: a vault cannot make `S3` mean something else.
 */
export function evidenceOf(note: Note, ground: Ground): Evidence[] {
  const out: Evidence[] = [];
  const anchor = (name: string): string => {
    const known = ground.idOf(name);
    if (known !== undefined) return known;
    const key = bareKeyOf(name);
    out.push({ kind: 'anchor', name: stripVendor(name), key });
    return key;
  };
  const alias = (name: string, target: string): void => {
    const key = bareKeyOf(name);
    if (key !== target && ground.idOf(name) === undefined)
      out.push({ kind: 'alias', name: stripVendor(name), key, target });
  };
  const own = anchor(note.name);
  for (const name of note.aliases) if (wordsOf(name).length > 0) alias(name, own);
  for (const link of note.links) {
    const target = baseName(link.target);
    if (wordsOf(target).length === 0) continue;
    const key = anchor(target);
    const shown = withoutArticle(link.shown);
    if (link.subpath === '' && isAliasText(shown)) alias(shown, key);
  }
  for (const { short, long } of note.acronyms) {
    if (wordsOf(short).length === 0 || wordsOf(long).length === 0) continue;
    const s = ground.idOf(short);
    const l = ground.idOf(long);
    const shortKey = bareKeyOf(short);
    const longKey = bareKeyOf(long);
    if (s === undefined) out.push({ kind: 'short', name: short, key: shortKey, target: l ?? longKey });
    if (l === undefined) out.push({ kind: 'long', name: stripVendor(long), key: longKey, target: s ?? shortKey });
  }
  return out;
}

/** A name as the tables have it: `AWS Foo` is found as `Foo`, the vendor belongs to the match. */
function stripVendor(name: string): string {
  return bareKeyOf(name) === keyOf(name) ? name : name.replace(/^\s*(?:aws|amazon)[\s_-]+/i, '');
}
