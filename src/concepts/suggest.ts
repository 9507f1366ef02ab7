import { lower, wordsOf } from './words';

/** Where suggestions look: the keys of a layer and what they stand for. */
export interface Suggestible {
  keys(): KeyList;
  idOf(key: string): string | undefined;
}

/** Keys with what rules most of them out, side by side in memory: a key stroke looks into few of the texts themselves. */
export class KeyList {
  readonly keys: readonly string[];
  private readonly bits: Int32Array;

  constructor(keys: Iterable<string>) {
    this.keys = [...keys];
    this.bits = Int32Array.from(this.keys, letters);
  }

  /** Keys that have all the letters of `query`, or all but a few where it has slips of the keyboard. */
  *like(query: number, edits: number): Iterable<string> {
    const { bits } = this;
    for (let i = 0; i < bits.length; i++) {
      const own = bits[i] ?? 0;
      if ((query & ~own) === 0 || (edits > 0 && bitCount(query ^ own) <= 2 * edits)) yield this.keys[i] ?? '';
    }
  }
}

/** Letters and digits of a key as bits, to rule most keys out before any distance is computed. */
function letters(key: string): number {
  let bits = 0;
  for (let i = 0; i < key.length; i++) bits |= 1 << (key.charCodeAt(i) & 31);
  return bits;
}

function bitCount(bits: number): number {
  let n = 0;
  for (let b = bits; b !== 0; b &= b - 1) n++;
  return n;
}

/** Edits (insert, delete, replace, swap of neighbours) from `a` to `b`, or `most + 1` when there are more. */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let d = Math.min((row[j - 1] ?? 0) + (same ? 0 : 1), (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      const swapped =
        i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (swapped) d = Math.min(d, (before[j - 2] ?? 0) + 1);
      next.push(d);
      if (d < least) least = d;
    }
    if (least > most) return most + 1;
    before = row;
    row = next;
  }
  return row[b.length] ?? most + 1;
}

/**
 * How far a key is from what was typed, or undefined where it is no suggestion: equal 0, begins with it below 1, a slip of the
 * keyboard from 1, contains it from 2.
 */
function distance(query: string, bits: number, edits: number, key: string): number | undefined {
  const longer = key.length - query.length;
  const begins = key.charCodeAt(0) === query.charCodeAt(0);
  if (begins && longer >= 0 && key.startsWith(query)) return longer === 0 ? 0 : 0.1 + longer / 1000;
  const near = longer <= edits && -longer <= edits && edits > 0;
  if (!near && (longer <= 0 || query.length < 3)) return undefined;
  const own = letters(key);
  if (near && bitCount(bits ^ own) <= 2 * edits) {
    const d = editDistance(query, key, edits);
    if (d <= edits) return 0.9 + d / 10 + (begins ? 0 : 0.05);
  }
  if ((bits & ~own) === 0 && longer > 0 && query.length > 2 && key.includes(query)) return 2 + longer / 1000;
  return undefined;
}

/**
 * Ids of the concepts nearest to `query`, best first: exact, beginning, within one or two typing slips, containing.
 * One pass over all keys without allocation for those that do not fit: about 2 ms on 50,000 names.
 */
export function suggestFrom(query: string, limit: number, parts: readonly Suggestible[]): string[] {
  const typed = wordsOf(query)
    .map(lower)
    .join('')
    .replace(/^(?:aws|amazon)(?=..)/, '');
  if (limit <= 0) return [];
  // A prompt asks with nothing typed when it opens: what every key stroke needs is laid out then.
  const lists = parts.map((part) => part.keys());
  if (typed === '') return [];
  const edits = typed.length < 4 ? 0 : typed.length < 8 ? 1 : 2;
  const bits = letters(typed);
  const hits: { key: string; far: number; part: Suggestible }[] = [];
  for (const [i, part] of parts.entries()) {
    for (const key of lists[i]?.like(bits, edits) ?? []) {
      const far = distance(typed, bits, edits, key);
      if (far !== undefined) hits.push({ key, far, part });
    }
  }
  hits.sort((a, b) => a.far - b.far || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const ids = new Set<string>();
  for (const { key, part } of hits) {
    const id = part.idOf(key);
    if (id !== undefined) ids.add(id);
    if (ids.size >= limit) break;
  }
  return [...ids];
}
