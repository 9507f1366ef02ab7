import type { Dues } from './due-list';
import { grown } from './grown';
import type { Schedule } from './types';
import type { Words } from './words';

/** Numbers of a row: due, last review (-1: none), stability, difficulty, state and one, reps, lapses, step. */
export const COLUMNS = 8;
const STATES = ['new', 'learning', 'review', 'relearning'] as const;

/**
 * Schedules in columns, a row for each card by its number: a hundred thousand objects would be made, moved and looked through at every
 * start. A schedule is made of its row where one is asked for.
 */
export class ScheduleTable implements ReadonlyMap<string, Schedule> {
  size = 0;

  /** @param rows a state of 0 is a card without a schedule; all of them, to begin with */
  constructor(
    readonly cards: Words,
    private rows = new Float64Array(16 * COLUMNS),
  ) {}

  /** A table of rows of other cards, given one after the other with their numbers. */
  static of(cards: Words, numbers: Uint32Array, given: Float64Array): ScheduleTable {
    const table = new ScheduleTable(cards, new Float64Array((cards.size + 16) * COLUMNS));
    const { rows } = table;
    for (let i = 0; i < numbers.length; i++) {
      const to = (numbers[i] ?? 0) * COLUMNS;
      for (let k = 0; k < COLUMNS; k++) rows[to + k] = given[i * COLUMNS + k] ?? 0;
    }
    table.size = numbers.length;
    return table;
  }

  /** The schedule of a card by its number. */
  at(card: number): Schedule | undefined {
    const { rows } = this;
    const i = card * COLUMNS;
    const state = STATES[(rows[i + 4] ?? 0) - 1];
    if (state === undefined) return undefined;
    const lastReview = rows[i + 1] ?? -1;
    return {
      card: this.cards.text(card),
      due: rows[i] ?? 0,
      state,
      stability: rows[i + 2] ?? 0,
      difficulty: rows[i + 3] ?? 0,
      reps: rows[i + 5] ?? 0,
      lapses: rows[i + 6] ?? 0,
      lastReview: lastReview < 0 ? null : lastReview,
      step: rows[i + 7] ?? 0,
    };
  }

  /** When a card by its number is due; undefined where it has no schedule. */
  due(card: number): number | undefined {
    const i = card * COLUMNS;
    return (this.rows[i + 4] ?? 0) > 0 ? this.rows[i] : undefined;
  }

  reps(card: number): number {
    return this.rows[card * COLUMNS + 5] ?? 0;
  }

  put(card: number, s: Schedule | undefined): void {
    const i = card * COLUMNS;
    if (i >= this.rows.length) this.rows = grown(this.rows, i * 2);
    const { rows } = this;
    if ((rows[i + 4] ?? 0) > 0) this.size--;
    if (!s) {
      rows.fill(0, i, i + COLUMNS);
      return;
    }
    this.size++;
    rows[i] = s.due;
    rows[i + 1] = s.lastReview ?? -1;
    rows[i + 2] = s.stability;
    rows[i + 3] = s.difficulty;
    rows[i + 4] = STATES.indexOf(s.state) + 1;
    rows[i + 5] = s.reps;
    rows[i + 6] = s.lapses;
    rows[i + 7] = s.step ?? 0;
  }

  /** The numbers of a card. */
  row(card: number): Float64Array {
    return this.rows.subarray(card * COLUMNS, (card + 1) * COLUMNS);
  }

  copy(): ScheduleTable {
    const other = new ScheduleTable(this.cards, this.rows.slice());
    other.size = this.size;
    return other;
  }

  /** All cards with their due dates. */
  dues(): Dues {
    const all = { cards: new Uint32Array(this.size), dues: new Float64Array(this.size) };
    const { rows } = this;
    for (let row = 0, i = 0; i < this.size; row += COLUMNS) {
      if ((rows[row + 4] ?? 0) === 0) continue;
      all.cards[i] = row / COLUMNS;
      all.dues[i++] = rows[row] ?? 0;
    }
    return all;
  }

  /** Numbers of the cards that have a schedule. */
  *numbers(): Generator<number> {
    for (let card = 0; card * COLUMNS < this.rows.length; card++) if (this.due(card) !== undefined) yield card;
  }

  get(card: string): Schedule | undefined {
    return this.at(this.cards.find(card));
  }

  has(card: string): boolean {
    return this.due(this.cards.find(card)) !== undefined;
  }

  *keys(): MapIterator<string> {
    for (const card of this.numbers()) yield this.cards.text(card);
  }

  *values(): MapIterator<Schedule> {
    for (const card of this.numbers()) {
      const schedule = this.at(card);
      if (schedule) yield schedule;
    }
  }

  *entries(): MapIterator<[string, Schedule]> {
    for (const schedule of this.values()) yield [schedule.card, schedule];
  }

  [Symbol.iterator](): MapIterator<[string, Schedule]> {
    return this.entries();
  }

  forEach(call: (schedule: Schedule, card: string, all: ReadonlyMap<string, Schedule>) => void): void {
    for (const schedule of this.values()) call(schedule, schedule.card, this);
  }
}
