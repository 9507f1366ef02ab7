/** FNV-1a, over the units of a text; as signed numbers: engines count in these, and in anything else slower. */
export const FNV = 0x01000193;
export const FNV_START = 0x811c9dc5 | 0;

export const ABOVE_ASCII = 0x80808080 | 0;

/** FNV-1a over the units of a stretch of UTF-8; undefined where it is none. */
export function unitsHash(bytes: Uint8Array, from: number, to: number, before: number): number | undefined {
  let h = before;
  for (let i = from; i < to;) {
    const point = pointAt(bytes, i, to);
    if (point < 0) return undefined;
    if (point > 0xffff) h = Math.imul(h ^ (0xd7c0 + (point >> 10)), FNV);
    h = Math.imul(h ^ (point > 0xffff ? 0xdc00 + (point & 0x3ff) : point), FNV);
    i += bytesOf(point);
  }
  return h;
}

/** Whether ` ~3f9a` stands there for a hash. */
export function isSealed(bytes: Uint8Array, at: number, hash: number): boolean {
  if (bytes[at] !== 32 || bytes[at + 1] !== 126) return false;
  const seal = ((hash >>> 16) ^ hash) & 0xffff;
  for (let i = 0; i < 4; i++) {
    const digit = (seal >>> (12 - 4 * i)) & 15;
    if (bytes[at + 2 + i] !== digit + (digit < 10 ? 48 : 87)) return false;
  }
  return true;
}

/** Four characters of ASCII as they are read at once. */
export function fourOf(text: string): number {
  return [3, 2, 1, 0].reduce((four, i) => (four << 8) | text.charCodeAt(i), 0);
}

/** The byte of four that a flag stands for. */
export function placeOf(flag: number): number {
  return (31 - Math.clz32(flag)) >> 3;
}

/** The milliseconds of `08:15:02.123Z`; NaN where it is none. */
export function timeOfDay(view: DataView, at: number): number {
  // `08:1`, `5:02`, `.123`: digits by their numbers, marks 0.
  const x = view.getInt32(at, true) ^ 0x303a3030;
  const y = view.getInt32(at + 4, true) ^ 0x30303a30;
  const z = view.getInt32(at + 8, true) ^ 0x3030302e;
  const isDigits = ((x | y | z | (x + 0x76767676) | (y + 0x76767676) | (z + 0x76767676)) & ABOVE_ASCII) === 0;
  const isTime = ((x & 0xff0000) | (y & 0xff00) | (z & 0xff)) === 0 && view.getUint8(at + 12) === 90;
  const hour = (x & 15) * 10 + ((x >>> 8) & 15);
  const minute = ((x >>> 24) & 15) * 10 + (y & 15);
  const second = ((y >>> 16) & 15) * 10 + ((y >>> 24) & 15);
  if (!isTime || !isDigits || hour > 23 || minute > 59 || second > 59) return NaN;
  const thousandths = ((z >>> 8) & 15) * 100 + ((z >>> 16) & 15) * 10 + ((z >>> 24) & 15);
  return ((hour * 60 + minute) * 60 + second) * 1000 + thousandths;
}

/** Of four bytes the lowest bit of the first one that is a blank or a control character; 0 where none is. */
export function firstBelowBlank(four: number): number {
  const flags = (four - 0x21212121) & ~four & 0x80808080;
  return (flags & -flags) >>> 7;
}

/** Not 0 in the highest bits of bytes where one of four is that of which `same` has four. */
export function flagsOf(four: number, same: number): number {
  const other = four ^ same;
  return (other - 0x01010101) & ~other & 0x80808080;
}

/** The character whose first byte stands there, as it is rightly written in UTF-8; -1 where it is not. */
function pointAt(bytes: Uint8Array, at: number, end: number): number {
  const first = bytes[at] ?? 0;
  const length = first < 0x80 ? 1 : first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
  if (length === 0 || at + length > end) return -1;
  let point = length === 1 ? first : first & (0xff >> (length + 1));
  for (let i = at + 1; i < at + length; i++) {
    const c = bytes[i] ?? 0;
    if ((c & 0xc0) !== 0x80) return -1;
    point = point * 64 + (c & 63);
  }
  const isHalf = point >= 0xd800 && point < 0xe000;
  return isHalf || point > 0x10ffff || bytesOf(point) !== length ? -1 : point;
}

function bytesOf(point: number): number {
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}
