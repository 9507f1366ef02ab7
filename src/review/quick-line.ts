import type { Reviews } from './reviews';
import { textOf } from './texts';
import type { Rating } from './types';
import { CODE_A, CODE_B, codeA, codeB } from './words';

const HOUR = 3_600_000;
/** `- 2026-11-24T08:15:02.123Z ` */
const HEAD = 27;
const VERBS = ['Again ', 'Hard ', 'Good ', 'Easy '].map((verb) => new TextEncoder().encode(verb));
const FNV = 0x01000193;
/** As a signed number: engines count in these, and in anything else slower. */
const FNV_START = 0x811c9dc5 | 0;

/**
 * Reads lines of reviews where they stand in the bytes of a file, for logs of a million lines: no text is made of what was there
 * before. A line that is in any way unusual is left to the long way, which takes the same of any line.
 */
export class QuickLines {
  /** FNV-1a of the line that was taken last, up to its seal. */
  hash = 0;
  private detailCode = 0;
  /** Where day and device stood last: both are almost always those of the line before. */
  private dayAt = -1;
  private dayStart = 0;
  private deviceAt = 0;
  private deviceEnd = 0;
  private deviceNumber = 0;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly reviews: Reviews,
  ) {}

  /** Takes the review of a line; false where it is none, or an unusual one. */
  take(start: number, end: number): boolean {
    const { bytes } = this;
    const sealAt = end - 6;
    const rating = ratingAt(bytes, start + HEAD);
    if (rating === undefined || bytes[start] !== 45 || bytes[start + 1] !== 32 || bytes[start + HEAD - 1] !== 32)
      return false;
    const cardAt = start + HEAD + (VERBS[rating - 1]?.length ?? 0);
    // One way through the line for its seal and for the codes of its words.
    let h = FNV_START;
    for (let i = start; i < cardAt; i++) h = Math.imul(h ^ (bytes[i] ?? 0), FNV);
    let i = cardAt;
    let a = CODE_A;
    let b = CODE_B;
    for (; i < sealAt; i++) {
      const c = bytes[i] ?? 0;
      if (c === 37 || c > 127) return false;
      if (c === 32) break;
      h = Math.imul(h ^ c, FNV);
      a = codeA(a, c);
      b = codeB(b, c);
    }
    const cardEnd = i;
    h = Math.imul(h ^ 32, FNV);
    let count = 0;
    let dash = -1;
    let isCount = false;
    for (i++; i < sealAt; i++) {
      const c = bytes[i] ?? 0;
      if (c === 37 || c > 127) return false;
      if (c === 32) break;
      h = Math.imul(h ^ c, FNV);
      count = (count * 10 + c - 48) | 0;
      if (c === 45) {
        dash = i;
        count = 0;
        isCount = true;
      } else if (c < 48 || c > 57) isCount = false;
    }
    const idEnd = i;
    if (i < sealAt) h = Math.imul(h ^ 32, FNV);
    if (!this.readDetail(i + 1, sealAt, h)) return false;
    h = this.hash;
    const isUsual = cardEnd > cardAt && dash > cardEnd + 1 && isCount && count > 0 && bytes[dash + 1] !== 48;
    if (!isUsual || idEnd - dash > 10 || !isSealed(bytes, sealAt, ((h >>> 16) ^ h) & 0xffff)) return false;
    const at = this.time(start + 2);
    if (Number.isNaN(at)) return false;
    const { words } = this.reviews;
    const card = words.cards.numberIn(bytes, cardAt, cardEnd, a, b);
    const detail = idEnd + 1 < sealAt ? words.detailIn(card, bytes, idEnd + 1, sealAt, this.detailCode) : 0;
    this.reviews.add(at, rating, card, this.device(cardEnd + 1, dash), count, detail);
    return true;
  }

  /** Takes what follows the id into the hash and gives it a code of its own; false where it is no UTF-8. */
  private readDetail(from: number, to: number, before: number): boolean {
    const { bytes } = this;
    let h = before;
    let d = CODE_A;
    let all = 0;
    for (let i = from; i < to; i++) {
      const c = bytes[i] ?? 0;
      h = Math.imul(h ^ c, FNV);
      d = Math.imul(d ^ c, FNV);
      all |= c;
    }
    this.hash = h;
    this.detailCode = d;
    return all < 128 || this.hashUnits(from, to, before);
  }

  /** The seal is over the units of a text, not over its bytes. */
  private hashUnits(from: number, to: number, before: number): boolean {
    let h = before;
    for (let i = from; i < to;) {
      const point = pointAt(this.bytes, i, to);
      if (point < 0) return false;
      if (point > 0xffff) h = Math.imul(h ^ (0xd7c0 + (point >> 10)), FNV);
      h = Math.imul(h ^ (point > 0xffff ? 0xdc00 + (point & 0x3ff) : point), FNV);
      i += bytesOf(point);
    }
    this.hash = h;
    return true;
  }

  private device(from: number, to: number): number {
    const { bytes, deviceAt } = this;
    if (to - from !== this.deviceEnd - deviceAt || !isSame(bytes, from, deviceAt, to - from)) {
      this.deviceNumber = this.reviews.words.devices.number(textOf(bytes, from, to));
      [this.deviceAt, this.deviceEnd] = [from, to];
    }
    return this.deviceNumber;
  }

  /** `2026-11-24T08:15:02.123Z` in milliseconds; the day is worked out once for all lines of it. */
  private time(from: number): number {
    const { bytes } = this;
    if (this.dayAt < 0 || !isSame(bytes, from, this.dayAt, 11)) {
      const day = textOf(bytes, from, from + 11);
      this.dayStart = /^\d{4}-\d\d-\d\dT$/.test(day) ? Date.parse(day.slice(0, 10)) : NaN;
      this.dayAt = from;
    }
    const hour = two(bytes, from + 11, 24);
    const minute = two(bytes, from + 14, 60);
    const second = two(bytes, from + 17, 60);
    const part = two(bytes, from + 20, 100) * 10 + digit(bytes, from + 22);
    const isTime =
      bytes[from + 13] === 58 && bytes[from + 16] === 58 && bytes[from + 19] === 46 && bytes[from + 23] === 90;
    return isTime ? this.dayStart + HOUR * hour + 60_000 * minute + 1000 * second + part : NaN;
  }
}

function ratingAt(bytes: Uint8Array, at: number): Rating | undefined {
  const first = bytes[at];
  const rating = first === 71 ? 3 : first === 65 ? 1 : first === 72 ? 2 : first === 69 ? 4 : undefined;
  const verb = rating === undefined ? undefined : VERBS[rating - 1];
  if (!verb) return undefined;
  for (let i = 1; i < verb.length; i++) if (bytes[at + i] !== verb[i]) return undefined;
  return rating;
}

/** ` ~3f9a` */
function isSealed(bytes: Uint8Array, at: number, seal: number): boolean {
  if (bytes[at] !== 32 || bytes[at + 1] !== 126) return false;
  let said = 0;
  for (let i = at + 2; i < at + 6; i++) {
    const c = bytes[i] ?? 0;
    said = said * 16 + (c >= 48 && c <= 57 ? c - 48 : c >= 97 && c <= 102 ? c - 87 : NaN);
  }
  return said === seal;
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

function isSame(bytes: Uint8Array, a: number, b: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (bytes[a + i] !== bytes[b + i]) return false;
  return true;
}

function two(bytes: Uint8Array, at: number, below: number): number {
  const n = digit(bytes, at) * 10 + digit(bytes, at + 1);
  return n < below ? n : NaN;
}

function digit(bytes: Uint8Array, at: number): number {
  const d = (bytes[at] ?? 0) - 48;
  return d >= 0 && d <= 9 ? d : NaN;
}
