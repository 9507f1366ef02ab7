import { initialsOf, normalForm, squeezed } from './normal-form';
import { editDistance } from './edit-distance';

/** `nearly`: a slip in spelling, or a part of the answer; the student decides what it counts. */
export type TypedGrade = 'right' | 'nearly' | 'wrong';

/**
 * Grades a typed answer. Case, accents, punctuation, articles, plurals, a leading "AWS" or "Amazon" and the way numbers and
 * units are written make no difference; an acronym counts as its long form. A slip in spelling is `nearly`, but never one
 * that makes another word of it: numbers must be the same, and "asynchronous" is no slip of "synchronous".
 *
 * @param accepted other answers that count as right
 */
export function gradeTyped(given: string, answer: string, accepted: readonly string[] = []): TypedGrade {
  const typed = normalForm(given);
  if (typed === '') return 'wrong';
  let best: TypedGrade = 'wrong';
  for (const right of [answer, ...accepted]) {
    const grade = compare(typed, normalForm(right));
    if (grade === 'right') return 'right';
    if (grade === 'nearly') best = 'nearly';
  }
  return best;
}

/** Which items of a list the typed text names (in any order, by line, comma or semicolon of any script), parallel to `items`. */
export function gradeList(given: string, items: readonly string[]): TypedGrade[] {
  const typed = given
    .split(/[\n;,•，、；،؛・]+/)
    .map((t) => t.trim())
    .filter((t) => t !== '');
  return items.map((item) => {
    const grades = typed.map((t) => gradeTyped(t, item));
    return grades.includes('right') ? 'right' : grades.includes('nearly') ? 'nearly' : 'wrong';
  });
}

function compare(typed: string, right: string): TypedGrade {
  if (right === '') return 'wrong';
  if (typed === right || squeezed(typed) === squeezed(right)) return 'right';
  const initials = initialsOf(right);
  if (initials.length > 1 && squeezed(typed) === initials) return 'right';
  if (initialsOf(typed).length > 2 && initialsOf(typed) === squeezed(right)) return 'nearly';
  if (digitsOf(typed) !== digitsOf(right)) return 'wrong';
  return isSlip(squeezed(typed), squeezed(right)) || isMainPart(typed, right) ? 'nearly' : 'wrong';
}

/** A slip keeps the first letter and costs one edit in four to six letters, two up to twelve, three beyond. */
function isSlip(typed: string, right: string): boolean {
  if (right.length < 4 || typed[0] !== right[0]) return false;
  const most = right.length < 7 ? 1 : right.length < 13 ? 2 : 3;
  return editDistance(typed, right, most) <= most && !swapsMeaning(typed, right);
}

const OPPOSITES: readonly (readonly [string, string])[] = [
  ['inbound', 'outbound'],
  ['less', 'ful'],
  ['read', 'write'],
  ['active', 'passive'],
  ['primary', 'secondary'],
  ['lower', 'higher'],
  ['mini', 'maxi'],
  ['intern', 'extern'],
];

function swapsMeaning(a: string, b: string): boolean {
  return OPPOSITES.some(([x, y]) => (a.includes(x) && b.includes(y)) || (a.includes(y) && b.includes(x)));
}

/** At least half of the answer's words, its last one among them, and nothing else: "replicas" of "read replicas". */
function isMainPart(typed: string, right: string): boolean {
  const t = typed.split(' ');
  const r = right.split(' ');
  return (
    r.length > 1 &&
    t.length < r.length &&
    2 * t.length >= r.length &&
    t.every((w) => r.includes(w)) &&
    t.includes(r[r.length - 1] ?? '')
  );
}

function digitsOf(text: string): string {
  return (text.match(/\d+/g) ?? []).join(' ');
}
