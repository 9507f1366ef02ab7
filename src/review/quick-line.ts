import {
  CARD,
  CARD_A,
  CARD_AT,
  CARD_B,
  CARD_END,
  COUNT,
  DETAIL,
  DETAIL_AT,
  DEVICE,
  HASH,
  HASH_AT,
  LINE,
  RATING,
  SEAL_AT,
} from './line-columns';
import { hashFour } from './line-hashes';
import {
  ABOVE_ASCII,
  flagsOf,
  FNV,
  FNV_START,
  firstBelowBlank,
  fourOf,
  isSealed,
  placeOf,
  timeOfDay,
} from './quick-bytes';
import type { Reviews } from './reviews';
import { textOf } from './texts';
import type { Rating } from './types';
import { CODE_A, CODE_B, codeA, codeB } from './words';

/** `- 2026-11-24T08:15:02.123Z ` */
const HEAD = 27;
/** `- 2026-11-24T` */
const DAY_END = 13;
/** The shortest line of a review: `Good a k-1 ~3f9a` behind its head. */
const SHORTEST = 43;
const [AGAI, HARD, GOOD, EASY] = ['Agai', 'Hard', 'Good', 'Easy'].map(fourOf);
/** Lines that are taken together: what is known of them stays where it is read fast. */
const BLOCK = 256;

/**
 * Reads lines of reviews where they stand in the bytes of a file, for logs of a million lines: no text is made of what was there
 * before. A line that is in any way unusual is left to the long way, which takes the same of any line.
 *
 * Lines are taken in blocks, one step after the other: where their words stand, then their seals, then what their words are. Each
 * step waits for something else, a sum or memory, and does so for several lines at once.
 */
export class QuickLines {
  /** Of the lines that were taken last: how many, and where the last one ended. */
  taken = 0;
  end = 0;
  private room = BLOCK;
  /** See {@link LINE}. */
  private readonly lines = new Int32Array(BLOCK * LINE);
  private readonly time = new Float64Array(BLOCK);
  /** The day of the last line, as it stands there: almost always it is that of the line before. */
  private readonly day = new Int32Array(3);
  private dayStart = NaN;
  private dayHash = 0;
  private deviceAt = 0;
  private deviceEnd = 0;
  private device = 0;
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
    for (const last = bytes.length - 8; at <= last; at += 8) {
      const four = view.getInt32(at, true) ^ 0x0a0a0a0a;
      const more = view.getInt32(at + 4, true) ^ 0x0a0a0a0a;
      // Not 0 where one of the eight is.
      if (((((four - 0x01010101) & ~four) | ((more - 0x01010101) & ~more)) & ABOVE_ASCII) !== 0) break;
    }
    while (at < bytes.length && bytes[at] !== 10) at++;
    return at;
  }

  /** Takes the reviews of the lines that stand there, as far as they are usual ones. Returns where the next line begins. */
  take(start: number): number {
    const { bytes } = this;
    let found = 0;
    for (let from = start; found < this.room; found++) {
      from = this.find(found, from);
      if (from < 0) break;
    }
    for (let line = 0; line < found; line += 4) hashFour(bytes, this.view, this.lines, line, found - 1);
    this.taken = this.sealedOf(found);
    // Lines behind one that is not as it should be are looked at again.
    this.room = this.taken < found ? 1 : Math.min(this.room * 2, BLOCK);
    if (this.taken === 0) return start;
    this.enter(this.taken);
    this.end = (this.lines[(this.taken - 1) * LINE + SEAL_AT] ?? 0) + 6;
    return this.end + (bytes[this.end] === 13 ? 2 : 1);
  }

  /** Finds the words of a line. Returns where the next line begins, or -1 where this is no review, or an unusual one. */
  private find(line: number, start: number): number {
    const { bytes, view, day, lines } = this;
    const last = bytes.length - 4;
    if (start + SHORTEST > bytes.length) return -1;
    const verb = view.getInt32(start + HEAD, true);
    const rating = verb === GOOD ? 3 : verb === EASY ? 4 : verb === HARD ? 2 : verb === AGAI ? 1 : 0;
    const cardAt = start + HEAD + (rating === 1 ? 6 : 5);
    if (rating === 0 || bytes[start + HEAD - 1] !== 32 || bytes[cardAt - 1] !== 32) return -1;
    // Asked of every line in the same way: an engine makes its code of the first few.
    if (bytes[cardAt - 2] !== (rating === 1 ? 110 : verb >>> 24)) return -1;
    const isSameDay =
      view.getInt32(start, true) === day[0] &&
      view.getInt32(start + 4, true) === day[1] &&
      view.getInt32(start + 8, true) === day[2];
    if (!isSameDay) this.takeDay(start);
    const time = this.dayStart + timeOfDay(view, start + DAY_END);
    if (Number.isNaN(time) || bytes[start + DAY_END - 1] !== 84) return -1;
    let a = CODE_A | 0;
    let b = CODE_B | 0;
    let at = cardAt;
    let four = 0;
    let stop = 0;
    let odd = 0;
    for (; at <= last; at += 4) {
      four = view.getInt32(at, true);
      stop = firstBelowBlank(four);
      if (stop !== 0) break;
      odd |= four | flagsOf(four, 0x25252525);
      a = codeA(a, four);
      b = codeB(b, four);
    }
    // What the last four have of the card, which may be nothing.
    four &= stop - 1;
    odd |= four | flagsOf(four, 0x25252525);
    const cardEnd = at + placeOf(stop);
    if (stop === 0 || (odd & ABOVE_ASCII) !== 0 || cardEnd === cardAt || bytes[cardEnd] !== 32) return -1;
    a = codeA(a, four);
    b = codeB(b, four);
    const dash = this.deviceEndAt(cardEnd + 1);
    if (dash < 0) return -1;
    let count = 0;
    let idEnd = dash + 1;
    for (let digit = (bytes[idEnd] ?? 0) - 48; digit >= 0 && digit <= 9; digit = (bytes[++idEnd] ?? 0) - 48)
      count = count * 10 + digit;
    const digits = idEnd - dash - 1;
    if (bytes[idEnd] !== 32 || digits < 1 || digits > 9 || bytes[dash + 1] === 48) return -1;
    // What follows the id gets a code of its own on the way to the end of the line. The seal is no part of it, so that two steps are kept.
    let code = CODE_A | 0;
    let [one, two] = [code, code];
    let next = idEnd + 1;
    for (; next <= last; next += 4) {
      four = view.getInt32(next, true);
      if (flagsOf(four, 0x0a0a0a0a) !== 0) break;
      two = one;
      one = code;
      code = codeA(code, four);
    }
    const read = next;
    while (next < bytes.length && bytes[next] !== 10) next++;
    const sealAt = next - (bytes[next - 1] === 13 ? 7 : 6);
    if (sealAt < idEnd) return -1;
    const detailAt = Math.min(idEnd + 1, sealAt);
    const left = (sealAt - detailAt) & 3;
    code = codeA(sealAt - left === read - 4 ? one : two, view.getInt32(sealAt - left, true) & ((1 << (8 * left)) - 1));
    const own = line * LINE;
    lines[own + CARD_AT] = cardAt;
    lines[own + CARD_END] = cardEnd;
    lines[own + DEVICE] = this.device;
    lines[own + DETAIL_AT] = detailAt;
    lines[own + SEAL_AT] = sealAt;
    lines[own + COUNT] = count;
    lines[own + RATING] = rating;
    lines[own + HASH] = this.dayHash;
    lines[own + HASH_AT] = start + DAY_END;
    lines[own + CARD_A] = codeA(a, cardEnd - cardAt);
    lines[own + CARD_B] = codeB(b, cardEnd - cardAt);
    lines[own + DETAIL] = code;
    this.time[line] = time;
    return next + 1;
  }

  /** Where the device of an id ends, at the dash before its count; -1 where it is an unusual one. Almost always it is that of the line before. */
  private deviceEndAt(from: number): number {
    const { bytes, deviceAt } = this;
    const known = from + this.deviceEnd - deviceAt;
    let i = from;
    while (i < known && bytes[i] === bytes[deviceAt + i - from]) i++;
    if (i === known && i > from && bytes[i] === 45) return known;
    let end = from;
    for (let c = bytes[end] ?? 0; c > 32 && c < 128 && c !== 37; c = bytes[end] ?? 0) end++;
    let dash = end - 1;
    while (dash > from && bytes[dash] !== 45) dash--;
    if (dash <= from || bytes[end] !== 32) return -1;
    this.device = this.reviews.words.devices.number(textOf(bytes, from, dash));
    [this.deviceAt, this.deviceEnd] = [from, dash];
    return dash;
  }

  /** How many lines from the first on have the seals that they should have. */
  private sealedOf(found: number): number {
    const { bytes, lines } = this;
    for (let line = 0; line < found; line++)
      if (!isSealed(bytes, lines[line * LINE + SEAL_AT] ?? -1, lines[line * LINE + HASH] ?? 0)) return line;
    return found;
  }

  /** Takes up the words of the first lines, and their reviews. */
  private enter(count: number): void {
    const { bytes, lines, reviews } = this;
    const { words } = reviews;
    words.cards.numbersIn(bytes, lines, count);
    words.detailsIn(bytes, lines, count);
    for (let i = 0; i < count; i++) {
      const own = i * LINE;
      reviews.add(
        this.time[i] ?? 0,
        lines[own + RATING] as Rating,
        lines[own + CARD] ?? 0,
        lines[own + DEVICE] ?? 0,
        lines[own + COUNT] ?? 0,
        lines[own + DETAIL] ?? 0,
      );
    }
  }

  /** FNV-1a of a line that was taken. */
  hash(line: number): number {
    return this.lines[line * LINE + HASH] ?? 0;
  }

  /** What all lines of a day begin with is worked out once. */
  private takeDay(start: number): void {
    const { bytes, view, day } = this;
    for (let i = 0; i < 3; i++) day[i] = view.getInt32(start + 4 * i, true);
    const text = textOf(bytes, start, start + DAY_END);
    this.dayStart = /^- \d{4}-\d\d-\d\dT$/.test(text) ? Date.parse(text.slice(2, 12)) : NaN;
    this.dayHash = FNV_START;
    for (let i = start; i < start + DAY_END; i++) this.dayHash = Math.imul(this.dayHash ^ (bytes[i] ?? 0), FNV);
  }
}
