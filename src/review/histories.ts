import type { StartingState } from '../cards';
import type { Reviews } from './reviews';
import type { Rating } from './types';

/** Reviews that are taken between two pauses. */
const TOGETHER = 16_384;

/**
 * Times and grades of reviews, card after card: a million of them are worked through from one end to the other, where jumping from
 * card to card would wait for memory at each.
 */
export class Histories {
  private readonly times: Float64Array;
  private readonly ratings: Uint8Array;
  /** Where those of a card begin, by its number; those of the last one end where none begins. */
  private readonly starts: Uint32Array;
  private readonly froms = new Map<number, StartingState>();

  private constructor({ length, words }: Reviews) {
    this.times = new Float64Array(length);
    this.ratings = new Uint8Array(length);
    this.starts = new Uint32Array(words.cards.size + 1);
  }

  /**
   * In steps of a few milliseconds.
   *
   * @param reviews in order of time
   */
  static *of(reviews: Reviews): Generator<undefined, Histories> {
    const histories = new Histories(reviews);
    for (let i = 0; i < reviews.length; i += TOGETHER) {
      histories.count(reviews, i, i + TOGETHER);
      yield;
    }
    const ends = histories.begin();
    for (let i = 0; i < reviews.length; i += TOGETHER) {
      histories.take(reviews, ends, i, i + TOGETHER);
      yield;
    }
    return histories;
  }

  private count(reviews: Reviews, from: number, to: number): void {
    const { starts } = this;
    for (let i = from, end = Math.min(to, reviews.length); i < end; i++) {
      const card = reviews.card(i);
      const own = starts[card] ?? 0;
      if (own === 0 && reviews.hasStart(i)) this.noteStart(card, reviews, i);
      starts[card] = own + 1;
    }
  }

  private begin(): Uint32Array {
    const { starts } = this;
    let before = 0;
    for (let card = 0; card < starts.length; card++) {
      const own = starts[card] ?? 0;
      starts[card] = before;
      before += own;
    }
    return starts.slice();
  }

  private take(reviews: Reviews, ends: Uint32Array, from: number, to: number): void {
    const { times, ratings } = this;
    for (let i = from, end = Math.min(to, reviews.length); i < end; i++) {
      const card = reviews.card(i);
      const at = ends[card] ?? 0;
      ends[card] = at + 1;
      times[at] = reviews.times[i] ?? 0;
      ratings[at] = reviews.rating(i);
    }
  }

  /** Where the reviews of a card begin and end. */
  start(card: number): number {
    return this.starts[card] ?? 0;
  }

  at(i: number): number {
    return this.times[i] ?? 0;
  }

  rating(i: number): Rating {
    return (this.ratings[i] ?? 1) as Rating;
  }

  /** Two codes over the times and grades of a card, put where they are to stand; 0 where it has none. */
  mark(card: number, marks: Uint32Array, to: number): void {
    const { times, ratings } = this;
    const end = this.start(card + 1);
    let a = 0;
    let b = 0;
    for (let i = this.start(card); i < end; i++) {
      const time = times[i] ?? 0;
      const mixed = Math.imul(a ^ time, 0x9e3779b1) + (ratings[i] ?? 0);
      const other = Math.imul(b ^ (time / 0x10000), 0x85ebca6b) + mixed;
      a = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
      // Never 0, which is a card without reviews.
      b = (other ^ (other >>> 13)) | 1;
    }
    marks[to] = a;
    marks[to + 1] = b;
  }

  /** Where another plugin left a card before its first review. */
  from(card: number): StartingState | undefined {
    return this.froms.get(card);
  }

  private noteStart(card: number, reviews: Reviews, i: number): void {
    const from = reviews.from(i);
    if (from) this.froms.set(card, from);
  }
}
