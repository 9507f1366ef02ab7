import {
  ABOVE_ASCII,
  FNV,
  FNV_START,
  firstBelowBlank,
  fourOf,
  hasByte,
  isSealed,
  placeOf,
  timeOfDay,
  unitsHash,
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
  /** Of each line where card, device, count and detail begin and the seal stands, and the number of the count. */
  private readonly cardAt = new Int32Array(BLOCK);
  private readonly cardEnd = new Int32Array(BLOCK);
  private readonly dash = new Int32Array(BLOCK);
  private readonly detailAt = new Int32Array(BLOCK);
  private readonly sealAt = new Int32Array(BLOCK);
  private readonly count = new Int32Array(BLOCK);
  private readonly rating = new Uint8Array(BLOCK);
  private readonly time = new Float64Array(BLOCK);
  /** FNV-1a of each line, up to its seal in the end; and where what is not in it yet begins. */
  readonly hash = new Int32Array(BLOCK);
  private readonly hashAt = new Int32Array(BLOCK);
  private readonly a = new Int32Array(BLOCK);
  private readonly b = new Int32Array(BLOCK);
  private readonly card = new Int32Array(BLOCK);
  /** The codes of the details, and then their numbers. */
  private readonly detail = new Int32Array(BLOCK);
  /** The day of the last line, as it stands there: almost always it is that of the line before. */
  private readonly day = new Int32Array(3);
  private dayStart = NaN;
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
    for (let line = 0; line < found; line += 2) this.readTwo(line, Math.min(line + 1, found - 1));
    this.taken = this.sealedOf(found);
    // Lines behind one that is not as it should be are looked at again.
    this.room = this.taken < found ? 1 : Math.min(this.room * 2, BLOCK);
    if (this.taken === 0) return start;
    this.enter(this.taken);
    this.end = (this.sealAt[this.taken - 1] ?? 0) + 6;
    return this.end + (bytes[this.end] === 13 ? 2 : 1);
  }

  /** Finds the words of a line. Returns where the next line begins, or -1 where this is no review, or an unusual one. */
  private find(line: number, start: number): number {
    const { bytes, view, day } = this;
    const last = bytes.length - 4;
    if (start + SHORTEST > bytes.length) return -1;
    const verb = view.getInt32(start + HEAD, true);
    const rating = verb === GOOD ? 3 : verb === EASY ? 4 : verb === HARD ? 2 : verb === AGAI ? 1 : 0;
    const cardAt = start + HEAD + (rating === 1 ? 6 : 5);
    if (rating === 0 || bytes[start + HEAD - 1] !== 32 || bytes[cardAt - 1] !== 32) return -1;
    if (rating === 1 && bytes[cardAt - 2] !== 110) return -1;
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
    let stop = 0;
    for (; stop === 0; at += 4) {
      if (at > last) return -1;
      let four = view.getInt32(at, true);
      stop = firstBelowBlank(four);
      if (stop !== 0) four &= stop - 1;
      if ((four & ABOVE_ASCII) !== 0 || hasByte(four, 0x25252525)) return -1;
      if (stop === 1) continue;
      a = codeA(a, four);
      b = codeB(b, four);
    }
    const cardEnd = at - 4 + placeOf(stop);
    const idEnd = this.wordEnd(cardEnd + 1);
    if (cardEnd === cardAt || bytes[cardEnd] !== 32 || idEnd < 0 || bytes[idEnd] !== 32) return -1;
    let count = 0;
    let dash = idEnd - 1;
    for (let power = 1; power < 1e10; power *= 10, dash--) {
      const digit = (bytes[dash] ?? 0) - 48;
      if (digit < 0 || digit > 9) break;
      count += digit * power;
    }
    const digits = idEnd - dash - 1;
    if (bytes[dash] !== 45 || dash <= cardEnd + 1 || digits < 1 || digits > 9 || bytes[dash + 1] === 48) return -1;
    // What follows the id gets a code of its own on the way to the end of the line. The seal is no part of it, so that two steps are kept.
    let code = CODE_A | 0;
    let [one, two] = [code, code];
    let next = idEnd + 1;
    for (; next <= last; next += 4) {
      const four = view.getInt32(next, true);
      if (hasByte(four, 0x0a0a0a0a)) break;
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
    code = sealAt - left === read - 4 ? one : two;
    for (let i = sealAt - left; i < sealAt; i++) code = codeA(code, bytes[i] ?? 0);
    this.detail[line] = code;
    this.cardAt[line] = cardAt;
    this.cardEnd[line] = cardEnd;
    this.dash[line] = dash;
    this.detailAt[line] = detailAt;
    this.sealAt[line] = sealAt;
    this.count[line] = count;
    this.rating[line] = rating;
    this.time[line] = time;
    this.hash[line] = this.dayHash;
    this.hashAt[line] = start + DAY_END;
    this.a[line] = codeA(a, cardEnd - cardAt);
    this.b[line] = codeB(b, cardEnd - cardAt);
    return next + 1;
  }

  /** Where a word of plain ASCII ends, at a blank or a line break; -1 where it is another one. */
  private wordEnd(start: number): number {
    const { view } = this;
    for (let at = start, last = this.bytes.length - 4; at <= last; at += 4) {
      const four = view.getInt32(at, true);
      const stop = firstBelowBlank(four);
      const own = stop === 0 ? four : four & (stop - 1);
      if ((own & ABOVE_ASCII) !== 0 || hasByte(own, 0x25252525)) return -1;
      if (stop !== 0) return at + placeOf(stop);
    }
    return -1;
  }

  /** How many lines from the first on have the seals that they should have. */
  private sealedOf(found: number): number {
    for (let line = 0; line < found; line++)
      if (!isSealed(this.bytes, this.sealAt[line] ?? -1, this.hash[line] ?? 0)) return line;
    return found;
  }

  /**
   * Takes two lines into their hashes. Four bytes at a time, and one line is worked on where the other has to wait for a product.
   */
  private readTwo(line: number, other: number): void {
    const { view } = this;
    const prime = FNV | 0;
    let at = this.hashAt[line] ?? 0;
    let otherAt = this.hashAt[other] ?? 0;
    const last = at + Math.min((this.sealAt[line] ?? 0) - at, (this.sealAt[other] ?? 0) - otherAt) - 4;
    let h = this.hash[line] ?? 0;
    let g = this.hash[other] ?? 0;
    let all = 0;
    for (; at <= last; at += 4, otherAt += 4) {
      const four = view.getInt32(at, true);
      const others = view.getInt32(otherAt, true);
      h = Math.imul(h ^ (four & 255), prime);
      g = Math.imul(g ^ (others & 255), prime);
      h = Math.imul(h ^ ((four >>> 8) & 255), prime);
      g = Math.imul(g ^ ((others >>> 8) & 255), prime);
      h = Math.imul(h ^ ((four >>> 16) & 255), prime);
      g = Math.imul(g ^ ((others >>> 16) & 255), prime);
      h = Math.imul(h ^ (four >>> 24), prime);
      g = Math.imul(g ^ (others >>> 24), prime);
      all |= four | others;
    }
    this.readRest(line, at, h, all);
    if (other > line) this.readRest(other, otherAt, g, all);
  }

  private readRest(line: number, from: number, before: number, others: number): void {
    const { bytes } = this;
    const prime = FNV | 0;
    const to = this.sealAt[line] ?? 0;
    let h = before;
    let all = others;
    for (let i = from; i < to; i++) {
      const c = bytes[i] ?? 0;
      h = Math.imul(h ^ c, prime);
      all |= c;
    }
    // The seal is over the units of a text, not over its bytes.
    if ((all & ABOVE_ASCII) !== 0) {
      const units = unitsHash(bytes, this.hashAt[line] ?? 0, to, this.hash[line] ?? 0);
      if (units === undefined) this.sealAt[line] = -1;
      h = units ?? 0;
    }
    this.hash[line] = h;
  }

  /** Takes up the words of the first lines, and their reviews. */
  private enter(lines: number): void {
    const { bytes, card, cardAt, cardEnd, detail, detailAt, sealAt, reviews } = this;
    const { words } = reviews;
    words.cards.numbersIn(bytes, lines, cardAt, cardEnd, this.a, this.b, card);
    words.detailsIn(bytes, lines, card, detailAt, sealAt, detail);
    for (let i = 0; i < lines; i++) {
      const device = this.device((cardEnd[i] ?? 0) + 1, this.dash[i] ?? 0);
      reviews.add(
        this.time[i] ?? 0,
        this.rating[i] as Rating,
        card[i] ?? 0,
        device,
        this.count[i] ?? 0,
        detail[i] ?? 0,
      );
    }
  }

  private device(from: number, to: number): number {
    const { bytes, deviceAt } = this;
    let i = to - from === this.deviceEnd - deviceAt ? from : to + 1;
    while (i < to && bytes[i] === bytes[deviceAt + i - from]) i++;
    if (i !== to) {
      this.deviceNumber = this.reviews.words.devices.number(textOf(bytes, from, to));
      [this.deviceAt, this.deviceEnd] = [from, to];
    }
    return this.deviceNumber;
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
