import { HASH, HASH_AT, LINE, SEAL_AT } from './line-columns';
import { ABOVE_ASCII, FNV, unitsHash } from './quick-bytes';

/**
 * Takes four lines into their hashes. Four bytes at a time, and others are worked on where one has to wait for a product.
 */
export function hashFour(bytes: Uint8Array, view: DataView, lines: Int32Array, line: number, last: number): void {
  const prime = FNV | 0;
  const one = line * LINE;
  const two = Math.min(line + 1, last) * LINE;
  const three = Math.min(line + 2, last) * LINE;
  const four = Math.min(line + 3, last) * LINE;
  let a = lines[one + HASH_AT] ?? 0;
  let b = lines[two + HASH_AT] ?? 0;
  let c = lines[three + HASH_AT] ?? 0;
  let d = lines[four + HASH_AT] ?? 0;
  const shortest = Math.min(
    (lines[one + SEAL_AT] ?? 0) - a,
    (lines[two + SEAL_AT] ?? 0) - b,
    (lines[three + SEAL_AT] ?? 0) - c,
    (lines[four + SEAL_AT] ?? 0) - d,
  );
  let e = lines[one + HASH] ?? 0;
  let f = lines[two + HASH] ?? 0;
  let g = lines[three + HASH] ?? 0;
  let h = lines[four + HASH] ?? 0;
  let all = 0;
  for (const end = a + shortest - 4; a <= end; a += 4, b += 4, c += 4, d += 4) {
    const p = view.getInt32(a, true);
    const q = view.getInt32(b, true);
    const r = view.getInt32(c, true);
    const s = view.getInt32(d, true);
    all |= p | q | r | s;
    e = Math.imul(e ^ (p & 255), prime);
    f = Math.imul(f ^ (q & 255), prime);
    g = Math.imul(g ^ (r & 255), prime);
    h = Math.imul(h ^ (s & 255), prime);
    e = Math.imul(e ^ ((p >>> 8) & 255), prime);
    f = Math.imul(f ^ ((q >>> 8) & 255), prime);
    g = Math.imul(g ^ ((r >>> 8) & 255), prime);
    h = Math.imul(h ^ ((s >>> 8) & 255), prime);
    e = Math.imul(e ^ ((p >>> 16) & 255), prime);
    f = Math.imul(f ^ ((q >>> 16) & 255), prime);
    g = Math.imul(g ^ ((r >>> 16) & 255), prime);
    h = Math.imul(h ^ ((s >>> 16) & 255), prime);
    e = Math.imul(e ^ (p >>> 24), prime);
    f = Math.imul(f ^ (q >>> 24), prime);
    g = Math.imul(g ^ (r >>> 24), prime);
    h = Math.imul(h ^ (s >>> 24), prime);
  }
  readRest(bytes, lines, one, a, e, all);
  if (two > one) readRest(bytes, lines, two, b, f, all);
  if (three > two) readRest(bytes, lines, three, c, g, all);
  if (four > three) readRest(bytes, lines, four, d, h, all);
}

function readRest(
  bytes: Uint8Array,
  lines: Int32Array,
  own: number,
  from: number,
  before: number,
  others: number,
): void {
  const prime = FNV | 0;
  const to = lines[own + SEAL_AT] ?? 0;
  let h = before;
  let all = others;
  for (let i = from; i < to; i++) {
    const c = bytes[i] ?? 0;
    h = Math.imul(h ^ c, prime);
    all |= c;
  }
  // The seal is over the units of a text, not over its bytes.
  if ((all & ABOVE_ASCII) !== 0) {
    const units = unitsHash(bytes, lines[own + HASH_AT] ?? 0, to, lines[own + HASH] ?? 0);
    if (units === undefined) lines[own + SEAL_AT] = -1;
    h = units ?? 0;
  }
  lines[own + HASH] = h;
}
