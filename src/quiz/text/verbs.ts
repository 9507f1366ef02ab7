import { anyOf, words } from '../../tables';
import { addressing } from '../data/patterns';
import { base, participle } from '../data/words';

const BASE = words(base);
const PARTICIPLE = words(participle);
const MODAL = new Set(['can', 'cannot', 'could', 'may', 'might', 'must', 'should', 'will', 'would', 'shall']);

function baseOfThird(word: string): string | undefined {
  if (word === 'has') return 'have';
  if (word === 'does') return 'do';
  if (word === 'goes') return 'go';
  if (!word.endsWith('s')) return undefined;
  const cut = word.slice(0, -1);
  if (BASE.has(cut)) return cut;
  if (word.endsWith('ies') && BASE.has(`${word.slice(0, -3)}y`)) return `${word.slice(0, -3)}y`;
  return word.endsWith('es') && BASE.has(word.slice(0, -2)) ? word.slice(0, -2) : undefined;
}

/** How a predicate opens; `other` is mostly a noun phrase. */
export type Opening = 'third' | 'modal' | 'is' | 'are' | 'base' | 'participle' | 'article' | 'other';

/** After these a word in -s was a noun in the plural: "controls which …", "triggers are …". */
const NOUN_GOES_ON =
  /^[\p{L}'’-]+\s*(?:[,:/&]|[-–—]\s|(?:which|that|who|of|and|or|are|is|have|has|can|must|should|will|may|as|vs)\b)/iu;

const ADVERB =
  /^(?:also|only|automatically|fully|mainly|usually|typically|often|generally|commonly|primarily|natively|directly|securely|seamlessly|easily)$/;

/** How a text opens, looking past one adverb. */
export function opening(text: string): Opening {
  const found = (text.match(/[\p{L}'’-]+/gu) ?? []).slice(0, 2).map((w) => w.toLowerCase());
  let first = found[0] ?? '';
  if (/^\d/.test(text)) return 'other';
  if (ADVERB.test(first) && found[1] !== undefined) first = found[1];
  if (first === 'is' || first === 'was' || first === "isn't") return 'is';
  if (first === 'are' || first === 'were' || first === "aren't") return 'are';
  if (MODAL.has(first) || /^(?:can|won|don|doesn|couldn|shouldn)['’]?t$/.test(first))
    return first.startsWith('don') ? 'base' : first.startsWith('doesn') ? 'third' : 'modal';
  if (/^(?:an?|the)$/.test(first)) return 'article';
  if (baseOfThird(first) !== undefined) return NOUN_GOES_ON.test(text) ? 'other' : 'third';
  if (PARTICIPLE.has(first)) return 'participle';
  if (BASE.has(first)) return 'base';
  return 'other';
}

const ADDRESSING = anyOf(addressing, '^(?:%)\\b');

/** "You're sending a parcel": an example is told. */
const TELLS = /^you(?:['’]re| are) (?:\p{L}+ly )?\p{L}+ing\b/iu;

/** Whether a text tells the reader what to do or what is possible ("must set a header", "you can choose a class"). */
export function addressesReader(text: string): boolean {
  return TELLS.test(text) || ADDRESSING.test(text.replace(/^(?:you|we)\s+/i, ''));
}

/** Whether a word is a verb that a singular or plural subject may have right after it. */
export function isFinite(word: string): boolean {
  const w = word.toLowerCase();
  return (
    /^(?:is|are|was|were|isn't|aren't|doesn't|don't|won't|can't)$/.test(w) ||
    MODAL.has(w) ||
    baseOfThird(w) !== undefined ||
    w === 'have' ||
    w === 'do'
  );
}

/** Whether a word is a verb in the form that it has behind a plural. */
export function isBase(word: string): boolean {
  return BASE.has(word.toLowerCase());
}

/** Whether a text has a finite verb anywhere: a statement rather than a bare label. */
export function hasVerb(text: string): boolean {
  return (text.match(/[\p{L}'’]+/gu) ?? []).some((w) => isFinite(w) || isBase(w));
}
