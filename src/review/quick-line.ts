import type { Reviews } from './reviews';
import type { Rating } from './types';

const HOUR = 3_600_000;
/** `- 2026-11-24T08:15:02.123Z ` */
const HEAD = 27;
const VERBS = ['Again ', 'Hard ', 'Good ', 'Easy '] as const;

/**
 * Reads lines of reviews where they stand in a file, for logs of a million lines: nothing is cut out that is not kept. A line that is
 * in any way unusual is left to the long way.
 */
export class QuickLines {
  private day = '';
  private dayStart = 0;
  private device = '';
  private deviceNumber = 0;

  constructor(private readonly reviews: Reviews) {}

  /**
   * Takes the review of a line.
   *
   * @param seal the line's own code, as it has to stand at its end
   * @returns false where it is none, or an unusual one
   */
  take(text: string, start: number, end: number, seal: number): boolean {
    const sealAt = end - 6;
    const rating = ratingAt(text, start + HEAD);
    if (rating === undefined || text.charCodeAt(start + HEAD - 1) !== 32 || !isSealed(text, sealAt, seal)) return false;
    const at = this.time(text, start + 2);
    if (Number.isNaN(at)) return false;
    const cardAt = start + HEAD + (VERBS[rating - 1]?.length ?? 0);
    const idAt = text.indexOf(' ', cardAt) + 1;
    if (idAt === 0 || idAt > sealAt) return false;
    const space = text.indexOf(' ', idAt);
    const idEnd = space < 0 ? sealAt : Math.min(space, sealAt);
    let digits = idEnd;
    let count = 0;
    for (let unit = 1, digit = 0; digits > idAt; digits--, unit *= 10) {
      digit = text.charCodeAt(digits - 1) - 48;
      if (digit < 0 || digit > 9) break;
      count += unit * digit;
    }
    const width = idEnd - digits;
    if (width < 1 || width > 9 || text.charCodeAt(digits) === 48 || text.charCodeAt(digits - 1) !== 45) return false;
    const device = this.deviceIn(text, idAt, digits - 1);
    const card = device < 0 ? -1 : this.reviews.words.cards.numberIn(text, cardAt, idAt - 1);
    if (card < 0) return false;
    this.reviews.add(at, rating, card, device, count, this.reviews.words.detailIn(card, text, idEnd + 1, sealAt));
    return true;
  }

  private deviceIn(text: string, from: number, to: number): number {
    const { device } = this;
    if (device === '' || device.length !== to - from || !text.startsWith(device, from)) {
      const { devices } = this.reviews.words;
      this.deviceNumber = devices.numberIn(text, from, to);
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
