import type { StartingState } from '../cards';
import { detailOf, detailText } from './log-detail';
import { grown } from './grown';
import { CARD, DETAIL, DETAIL_AT, LINE, SEAL_AT } from './line-columns';
import { Texts } from './texts';
import type { Rating, Review } from './types';
import { Words } from './words';

/** Numbers of a row: card, rating with device, count, detail. */
const ROW = 4;
/** Numbers of the last detail of a card. */
const LATEST = 3;
const USUAL_ID = /^(.+)-([1-9]\d{0,8})$/s;

/**
 * Reviews in columns: a million of them take 24 MB and are read in a second, which objects and their texts would not. A review is made
 * of its row where one is asked for. Grows in place, almost always behind the others; what a row says never changes.
 */
export class Reviews {
  length = 0;
  /** Milliseconds since the epoch; for those who go through all of them. Its end is room for more. */
  times: Float64Array;
  private rows: Uint32Array;

  /**
   * @param words cards, ids of devices and details by number; those of one log share them, and numbers are the same in all
   * @param room how many are expected
   */
  constructor(
    readonly words: ReviewWords = new ReviewWords(),
    room = 16,
  ) {
    this.times = new Float64Array(Math.max(room, 16));
    this.rows = new Uint32Array(this.times.length * ROW);
  }

  static of(reviews: Iterable<Review>, words?: ReviewWords): Reviews {
    const made = new Reviews(words);
    for (const r of reviews) made.push(r);
    return made;
  }

  /** Adds a row behind the others; see {@link ReviewWords}. */
  add(at: number, rating: Rating, card: number, device: number, count: number, detail: number): void {
    const i = this.length++;
    if (i >= this.times.length) this.makeRoom(i * 2);
    this.times[i] = at;
    this.rows[i * ROW] = card;
    this.rows[i * ROW + 1] = device * 8 + rating;
    this.rows[i * ROW + 2] = count;
    this.rows[i * ROW + 3] = detail;
  }

  push(r: Review): void {
    const { cards } = this.words;
    const [device, count] = this.words.id(r.id);
    this.add(r.at, r.rating, cards.number(r.card), device, count, this.words.detail(detailText(r)));
  }

  /** Adds all rows of others that have the same words. */
  addAll(...lists: readonly Reviews[]): this {
    for (const others of lists) {
      const { length } = others;
      // Room for more: reviews come in one by one, and each would copy all of them.
      if (this.length + length > this.times.length)
        this.makeRoom(Math.max(this.length + length, Math.ceil(this.times.length * 1.25)));
      this.times.set(others.times.subarray(0, length), this.length);
      this.rows.set(others.rows.subarray(0, length * ROW), this.length * ROW);
      this.length += length;
    }
    return this;
  }

  /** Adds the only row of another one with the same words in its place, where both are in order of time. */
  insert(one: Reviews): this {
    const last = this.length;
    const place = this.before(one.at(0));
    this.addAll(one);
    if (place === last) return this;
    // Somebody's clock is ahead.
    this.times.copyWithin(place + 1, place, last);
    this.times[place] = one.at(0);
    this.rows.copyWithin((place + 1) * ROW, place * ROW, last * ROW);
    this.rows.set(one.rows.subarray(0, ROW), place * ROW);
    return this;
  }

  /** Adds a row of others that have the same words; of another card where one is given. */
  addRow(others: Reviews, i: number, card = others.card(i)): void {
    this.add(others.at(i), others.rating(i), card, others.device(i), others.count(i), others.detail(i));
  }

  private makeRoom(room: number): void {
    this.times = grown(this.times, room);
    this.rows = grown(this.rows, room * ROW);
  }

  at(i: number): number {
    return this.times[i] ?? 0;
  }

  /** Number of its card in `words.cards`. */
  card(i: number): number {
    return this.rows[i * ROW] ?? 0;
  }

  rating(i: number): Rating {
    return ((this.rows[i * ROW + 1] ?? 1) & 7) as Rating;
  }

  device(i: number): number {
    return (this.rows[i * ROW + 1] ?? 0) >>> 3;
  }

  count(i: number): number {
    return this.rows[i * ROW + 2] ?? 0;
  }

  detail(i: number): number {
    return this.rows[i * ROW + 3] ?? 0;
  }

  /** Id of its card. */
  cardId(i: number): string {
    return this.words.cards.text(this.card(i));
  }

  id(i: number): string {
    const [name, count] = [this.words.devices.text(this.device(i)), this.count(i)];
    return count === 0 ? name : `${name}-${String(count)}`;
  }

  /** Whether {@link from} says anything. */
  hasStart(i: number): boolean {
    return this.words.hasStart(this.detail(i));
  }

  /** Where another plugin left the card before this review. */
  from(i: number): StartingState | undefined {
    return this.hasStart(i) ? detailOf(this.words.detailText(this.detail(i))).from : undefined;
  }

  get(i: number): Review {
    const id = this.id(i);
    const device = id.slice(0, id.lastIndexOf('-'));
    const detail = this.words.detailText(this.detail(i));
    const review = { id, card: this.cardId(i), at: this.at(i), rating: this.rating(i), device };
    return detail === '' ? review : { ...review, ...detailOf(detail) };
  }

  /** How many there are before a time, where they are in order of time. */
  before(at: number): number {
    let [low, high] = [0, this.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.at(middle) < at) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Those of some rows, in the order of these. */
  pick(order: Uint32Array): Reviews {
    const picked = new Reviews(this.words, order.length);
    const { times, rows } = this;
    const [to, into] = [picked.times, picked.rows];
    for (let i = 0; i < order.length; i++) {
      const from = order[i] ?? 0;
      to[i] = times[from] ?? 0;
      for (let k = 0; k < ROW; k++) into[i * ROW + k] = rows[from * ROW + k] ?? 0;
    }
    picked.length = order.length;
    return picked;
  }

  /** Those that a test lets pass, in the same order. */
  filter(test: (i: number) => boolean): Reviews {
    const kept = new Reviews(this.words);
    for (let i = 0; i < this.length; i++) if (test(i)) kept.addRow(this, i);
    return kept;
  }

  *[Symbol.iterator](): Generator<Review> {
    for (let i = 0; i < this.length; i++) yield this.get(i);
  }
}

/**
 * The texts that reviews share. An id is the number of its device and a count; an unusual one stands among the devices whole, with a
 * count of 0. A detail is what follows the id in a line; 0 is none.
 */
export class ReviewWords {
  readonly cards = new Words();
  readonly devices = new Words();
  private readonly details = new Texts();
  /** The last detail of each card, its code and length: almost every line of a card says the same as the one before. */
  private latest = new Int32Array(128 * LATEST);
  /** See `Words.numbersIn`. */
  private seen = 0;

  /** Device and count of an id. */
  id(id: string): readonly [device: number, count: number] {
    const usual = USUAL_ID.exec(id);
    return usual ? [this.devices.number(usual[1] ?? ''), Number(usual[2])] : [this.devices.number(id), 0];
  }

  detailText(number: number): string {
    return this.details.text(number);
  }

  /** Whether a detail tells where another plugin left the card. */
  hasStart(detail: number): boolean {
    return this.details.startsWith(detail, 'f');
  }

  /** The number of a detail that is not looked for among the others. */
  detail(text: string): number {
    return text === '' ? 0 : this.details.add(text);
  }

  /** The numbers of the details of lines, which are taken up only where they are not those of the card's lines before. */
  detailsIn(bytes: Uint8Array, lines: Int32Array, count: number): void {
    const end = count * LINE;
    for (let i = 0; i < end; i += LINE) this.seen ^= this.latest[(lines[i + CARD] ?? 0) * LATEST] ?? 0;
    for (let i = 0; i < end; i += LINE) {
      const [from, to] = [lines[i + DETAIL_AT] ?? 0, lines[i + SEAL_AT] ?? 0];
      lines[i + DETAIL] = from < to ? this.detailIn(lines[i + CARD] ?? 0, bytes, from, to, lines[i + DETAIL] ?? 0) : 0;
    }
  }

  private detailIn(card: number, bytes: Uint8Array, from: number, to: number, code: number): number {
    const at = card * LATEST;
    if (at + 2 >= this.latest.length) this.latest = grown(this.latest, at * 2);
    const { latest } = this;
    if (latest[at + 1] === code && latest[at + 2] === to - from) return latest[at] ?? 0;
    const number = this.details.addBytes(bytes, from, to);
    latest[at] = number;
    latest[at + 1] = code;
    latest[at + 2] = to - from;
    return number;
  }
}
