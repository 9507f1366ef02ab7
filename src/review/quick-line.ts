import type { Reviews } from './reviews';
import type { Rating } from './types';
import { CODE_A, CODE_B, codeA, codeB } from './words';

const HOUR = 3_600_000;
/** `- 2026-11-24T08:15:02.123Z ` */
const HEAD = 27;
const VERBS = ['Again ', 'Hard ', 'Good ', 'Easy '] as const;

/**
 * Reads lines of reviews where they stand in a file, for logs of a million lines: nothing is cut out that is not kept. A line that is
 * in any way unusual is left to the long way.
 */
export class QuickLines {
  /** FNV-1a of the line that was taken last, up to its seal. */
  hash = 0;
  private day = '';
  private dayStart = 0;
  private device = '';
  private deviceNumber = 0;

  constructor(private readonly reviews: Reviews) {}

  /** Takes the review of a line; false where it is none, or an unusual one. */
  take(text: string, start: number, end: number): boolean {
    const sealAt = end - 6;
    const rating = ratingAt(text, start + HEAD);
    if (rating === undefined || text.charCodeAt(start + HEAD - 1) !== 32) return false;
    const cardAt = start + HEAD + (VERBS[rating - 1]?.length ?? 0);
    // One way through the line for its seal and for the codes of its words.
    let h = 0x811c9dc5;
    for (let i = start; i < cardAt; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
    let [i, a, b] = [cardAt, CODE_A, CODE_B];
    for (; i < sealAt; i++) {
      const c = text.charCodeAt(i);
      if (c === 37) return false;
      if (c === 32) break;
      h = Math.imul(h ^ c, 0x01000193);
      a = codeA(a, c);
      b = codeB(b, c);
    }
    const cardEnd = i;
    h = Math.imul(h ^ 32, 0x01000193);
    let count = 0;
    let dash = -1;
    for (i++; i < sealAt; i++) {
      const c = text.charCodeAt(i);
      if (c === 37) return false;
      if (c === 32) break;
      h = Math.imul(h ^ c, 0x01000193);
      count = c === 45 ? 0 : count * 10 + c - 48;
      if (c === 45) dash = i;
      else if (c < 48 || c > 57) count = NaN;
    }
    const idEnd = i;
    let d = CODE_A;
    if (i < sealAt) h = Math.imul(h ^ 32, 0x01000193);
    for (i++; i < sealAt; i++) {
      const c = text.charCodeAt(i);
      h = Math.imul(h ^ c, 0x01000193);
      d = Math.imul(d ^ c, 0x01000193);
    }
    const isUsual = cardEnd > cardAt && dash > cardEnd + 1 && count > 0 && text.charCodeAt(dash + 1) !== 48;
    if (!isUsual || idEnd - dash > 10 || !isSealed(text, sealAt, ((h >>> 16) ^ h) & 0xffff)) return false;
    const at = this.time(text, start + 2);
    if (Number.isNaN(at)) return false;
    const { words } = this.reviews;
    const card = words.cards.numberIn(text, cardAt, cardEnd, a, b);
    const detail = idEnd + 1 < sealAt ? words.detailIn(card, text, idEnd + 1, sealAt, d) : 0;
    this.reviews.add(at, rating, card, this.deviceIn(text, cardEnd + 1, dash), count, detail);
    this.hash = h;
    return true;
  }

  private deviceIn(text: string, from: number, to: number): number {
    const { device } = this;
    if (device === '' || device.length !== to - from || !text.startsWith(device, from)) {
      const { devices } = this.reviews.words;
      this.deviceNumber = devices.number(text.slice(from, to));
      this.device = devices.text(this.deviceNumber);
    }
    return this.deviceNumber;
  }

  /** `2026-11-24T08:15:02.123Z` in milliseconds; the day is worked out once for all lines of it. */
  private time(text: string, from: number): number {
    if (this.day === '' || !text.startsWith(this.day, from)) {
      const day = text.slice(from, from + 11);
      this.day = ` ${day}`.slice(1);
      this.dayStart = /^\d{4}-\d\d-\d\dT$/.test(day) ? Date.parse(day.slice(0, 10)) : NaN;
    }
    const hour = two(text, from + 11, 24);
    const minute = two(text, from + 14, 60);
    const second = two(text, from + 17, 60);
    const part = two(text, from + 20, 100) * 10 + digit(text, from + 22);
    const isTime =
      text.charCodeAt(from + 13) === 58 &&
      text.charCodeAt(from + 16) === 58 &&
      text.charCodeAt(from + 19) === 46 &&
      text.charCodeAt(from + 23) === 90;
    return isTime ? this.dayStart + HOUR * hour + 60_000 * minute + 1000 * second + part : NaN;
  }
}

function ratingAt(text: string, at: number): Rating | undefined {
  const first = text.charCodeAt(at);
  const rating = first === 71 ? 3 : first === 65 ? 1 : first === 72 ? 2 : first === 69 ? 4 : undefined;
  return rating !== undefined && text.startsWith(VERBS[rating - 1] ?? '', at) ? rating : undefined;
}

/** ` ~3f9a` */
function isSealed(text: string, at: number, seal: number): boolean {
  if (text.charCodeAt(at) !== 32 || text.charCodeAt(at + 1) !== 126) return false;
  let said = 0;
  for (let i = at + 2; i < at + 6; i++) {
    const c = text.charCodeAt(i);
    said = said * 16 + (c >= 48 && c <= 57 ? c - 48 : c >= 97 && c <= 102 ? c - 87 : NaN);
  }
  return said === seal;
}

function two(text: string, at: number, below: number): number {
  const n = digit(text, at) * 10 + digit(text, at + 1);
  return n < below ? n : NaN;
}

function digit(text: string, at: number): number {
  const d = text.charCodeAt(at) - 48;
  return d >= 0 && d <= 9 ? d : NaN;
}
