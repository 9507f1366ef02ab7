import type { Reviews } from './reviews';
import { textOf } from './texts';
import type { Rating } from './types';
import { CODE_A, CODE_B, codeA, codeB } from './words';

/** `- 2026-11-24T08:15:02.123Z ` */
const HEAD = 27;
/** `- 2026-11-24T` */
const DAY_END = 13;
const ABOVE_ASCII = 0x80808080 | 0;
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
  private dayHash = 0;
  private deviceAt = 0;
  private deviceEnd = 0;
  private deviceNumber = 0;
  private readonly view: DataView;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly reviews: Reviews,
  ) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** Where the line that begins or goes on there ends: at its line break, or at the end of all. */
  lineEnd(from: number): number {
    const { bytes, view } = this;
    let at = from;
    for (const last = bytes.length - 4; at <= last; at += 4) {
      const four = view.getInt32(at, true) ^ 0x0a0a0a0a;
      // Not 0 where one of the four is.
      if (((four - 0x01010101) & ~four & ABOVE_ASCII) !== 0) break;
    }
    while (at < bytes.length && bytes[at] !== 10) at++;
    return at;
  }

  /** Takes the review of a line; false where it is none, or an unusual one. */
  take(start: number, end: number): boolean {
    const { bytes } = this;
    const sealAt = end - 6;
    const rating = ratingAt(bytes, start + HEAD);
    if (rating === undefined || bytes[start + HEAD - 1] !== 32) return false;
    const cardAt = start + HEAD + (VERBS[rating - 1]?.length ?? 0);
    // One way through the line for its seal and for the codes of its words.
    if (this.dayAt < 0 || !isSame(bytes, start, this.dayAt, DAY_END)) this.takeDay(start);
    let h = this.dayHash;
    for (let i = start + DAY_END; i < cardAt; i++) h = Math.imul(h ^ (bytes[i] ?? 0), FNV);
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
    const time = this.timeOfDay(start + DAY_END);
    if (time < 0 || Number.isNaN(this.dayStart)) return false;
    const { words } = this.reviews;
    const card = words.cards.numberIn(bytes, cardAt, cardEnd, a, b);
    const detail = idEnd + 1 < sealAt ? words.detailIn(card, bytes, idEnd + 1, sealAt, this.detailCode) : 0;
    this.reviews.add(this.dayStart + time, rating, card, this.device(cardEnd + 1, dash), count, detail);
    return true;
  }

  /** Takes what follows the id into the hash and gives it a code of its own; false where it is no UTF-8. */
  private readDetail(from: number, to: number, before: number): boolean {
    const { bytes, view } = this;
    let h = before;
    let d = CODE_A;
    let all = 0;
    let i = from;
    // Four at a time: most of a log are details.
    for (; i + 4 <= to; i += 4) {
      const four = view.getInt32(i, true);
      h = Math.imul(h ^ (four & 255), FNV);
      h = Math.imul(h ^ ((four >>> 8) & 255), FNV);
      h = Math.imul(h ^ ((four >>> 16) & 255), FNV);
      h = Math.imul(h ^ (four >>> 24), FNV);
      d = codeA(d, four);
      all |= four;
    }
    for (; i < to; i++) {
      const c = bytes[i] ?? 0;
      h = Math.imul(h ^ c, FNV);
      d = codeA(d, c);
      all |= c;
    }
    this.hash = h;
    this.detailCode = d;
    return (all & ABOVE_ASCII) === 0 || this.hashUnits(from, to, before);
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

  /** What all lines of a day begin with is worked out once. */
  private takeDay(start: number): void {
    const { bytes } = this;
    const day = textOf(bytes, start, start + DAY_END);
    this.dayStart = /^- \d{4}-\d\d-\d\dT$/.test(day) ? Date.parse(day.slice(2, 12)) : NaN;
    this.dayAt = start;
    this.dayHash = FNV_START;
    for (let i = start; i < start + DAY_END; i++) this.dayHash = Math.imul(this.dayHash ^ (bytes[i] ?? 0), FNV);
  }

  /** The milliseconds of `08:15:02.123Z`; -1 where it is none. */
  private timeOfDay(from: number): number {
    const { bytes } = this;
    const hour = two(bytes, from);
    const minute = two(bytes, from + 3);
    const second = two(bytes, from + 6);
    const part = two(bytes, from + 9);
    const last = (bytes[from + 11] ?? 0) - 48;
    const isTime =
      bytes[from + 2] === 58 && bytes[from + 5] === 58 && bytes[from + 8] === 46 && bytes[from + 12] === 90;
    // What is no digit leaves a number below 0.
    const isDigits = (hour | minute | second | part | last | (9 - last)) >= 0;
    if (!isTime || !isDigits || hour > 23 || minute > 59 || second > 59) return -1;
    return ((hour * 60 + minute) * 60 + second) * 1000 + part * 10 + last;
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
  for (let i = 0; i < 4; i++) {
    const digit = (seal >>> (12 - 4 * i)) & 15;
    if (bytes[at + 2 + i] !== digit + (digit < 10 ? 48 : 87)) return false;
  }
  return true;
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

/** A number of two digits; below 0 where they are none. */
function two(bytes: Uint8Array, at: number): number {
  const tens = (bytes[at] ?? 0) - 48;
  const ones = (bytes[at + 1] ?? 0) - 48;
  return (tens | ones | (9 - tens) | (9 - ones)) < 0 ? -1 : tens * 10 + ones;
}
