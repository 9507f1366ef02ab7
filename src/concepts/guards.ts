import { words } from '../tables';
import { afterNoun, beforeNoun, says } from './data/around-names';
import { wordCode } from './words';

/**
 * When a name in running text counts. Links and `resolve` never ask: there the student named the thing on purpose.
 *
 * - `any`: in any case
 * - `exact`: only as written (an acronym that is a word or part of one in lower case: `DR`, `SAM`)
 * - `name`: a common word that is also a product: only as a proper noun (`rules in Config`), or after `AWS`/`Amazon`
 * - `prefix`: only after `AWS`/`Amazon` (`AWS Backup`; "Backup" alone says nothing)
 * - `noun`: a common noun (`the database`), not as a verb ("caches responses") nor before another noun ("user experience")
 * - `never`: found by links and by `resolve` only
 */
export type Guard = 'any' | 'exact' | 'name' | 'prefix' | 'noun' | 'never';

/** A stretch of a text that spells a name, as a guard sees it. */
export interface Sighting {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** It follows `AWS` or `Amazon`. */
  readonly prefixed: boolean;
  /** The name as its table has it. */
  readonly spelling: string;
}

const BEFORE_NOUN = words(beforeNoun);
const AFTER_NOUN = words(afterNoun);
const SAYS = words(says);

/** "Glue reads from S3"; "Batch writes to a table" are writes. */
const MOVES = /^\s+(?:reads|writes|loads|queries|copies)\s+(?:from|to|into|in|the|data|it|its|\p{Lu})/u;

/** Letters, digits, `&` and the hyphens inside words. */
function inWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return wordCode(code) !== 0 || code === 38 || code === 45;
}

function wordBefore(text: string, start: number): { word: string; gap: string } {
  let i = start;
  while (i > 0 && !inWord(text, i - 1)) i--;
  let j = i;
  while (j > 0 && inWord(text, j - 1)) j--;
  return { word: text.slice(j, i), gap: text.slice(i, start) };
}

function wordAfter(text: string, end: number): { word: string; gap: string } {
  let i = end;
  while (i < text.length && wordCode(text.charCodeAt(i)) === 0 && text.charCodeAt(i) !== 38) i++;
  let j = i;
  while (j < text.length && inWord(text, j)) j++;
  return { word: text.slice(i, j), gap: text.slice(end, i) };
}

const onlyBlank = (gap: string): boolean => gap === ' ' || gap.trim() === '';
const startsUpper = (word: string): boolean => /^\p{Lu}/u.test(word);

function countsExact(s: Sighting): boolean {
  const written = s.text.slice(s.start, s.end);
  return written === s.spelling || written === `${s.spelling}s`;
}

function countsAsName(s: Sighting): boolean {
  if (s.prefixed) return true;
  if (!startsUpper(s.text.slice(s.start, s.end))) return false;
  const before = wordBefore(s.text, s.start);
  const after = wordAfter(s.text, s.end);
  if (before.word === '' || /[.!?:]\s*$/.test(before.gap)) {
    if (after.word === '') return true;
    if (!onlyBlank(after.gap)) return !after.gap.startsWith('-');
    return SAYS.has(after.word) || (s.spelling !== 'Batch' && MOVES.test(s.text.slice(s.end, s.end + 24)));
  }
  if (onlyBlank(before.gap) && startsUpper(before.word)) return false;
  if (onlyBlank(after.gap) && /^\p{Lu}\p{Ll}/u.test(after.word)) return false;
  return !before.gap.endsWith('-') && !after.gap.startsWith('-');
}

function countsAsNoun(s: Sighting): boolean {
  // "For instance"
  if (s.end - s.start === 8 && /\bfor\s+instance$/i.test(s.text.slice(Math.max(0, s.start - 8), s.end))) return false;
  const before = wordBefore(s.text, s.start);
  const after = wordAfter(s.text, s.end);
  if (after.gap.startsWith('-') || before.gap.endsWith('-') || "'’".includes(after.gap.charAt(0) || ' ')) return false;
  if (onlyBlank(after.gap) && AFTER_NOUN.has(after.word.toLowerCase())) return false;
  if (before.word === '' || !onlyBlank(before.gap)) return true;
  const word = before.word.toLowerCase();
  // "To cache the results"
  if (word === 'to' && onlyBlank(after.gap) && /^(?:an?|the|\p{Lu}.+)$/u.test(after.word)) return false;
  return BEFORE_NOUN.has(word) || /(?:ed|al|ary|ic|ive|able|less)$/.test(word) || /^\d+$/.test(word);
}

/** Whether a sighting is a mention under its guard. */
export function counts(guard: Guard, sighting: Sighting): boolean {
  switch (guard) {
    case 'any':
      return true;
    case 'exact':
      return countsExact(sighting);
    case 'name':
      return countsAsName(sighting);
    case 'prefix':
      return sighting.prefixed;
    case 'noun':
      return countsAsNoun(sighting);
    case 'never':
      return false;
  }
}

/** The guard of a name that carries none of its own: one or two capitals are too short to be read in any case. */
export function defaultGuard(name: string): Guard {
  return /^\p{Lu}{1,2}$/u.test(name) ? 'exact' : 'any';
}
