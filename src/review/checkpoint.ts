import type { FileState } from './log-files';
import type { ReviewWords } from './reviews';
import { COLUMNS, ScheduleTable } from './schedule-table';
import type { KeptSchedules } from './schedules';

/**
 * Where log and schedules stood when they were last worked out, so that a start need not wait for a million lines. Plain data for
 * IndexedDB, and only ever a cache: see `ReviewLog.resume`.
 */
export interface Checkpoint {
  readonly version: 3;
  readonly files: readonly (readonly [name: string, state: FileState])[];
  /** Entries of this device so far. */
  readonly counter: number;
  /** Reviews of the last days and everything else, as lines of the log. */
  readonly lines: string;
  /** Scheduling options as JSON. */
  readonly options: string;
  readonly schedules: PackedSchedules;
}

/** Schedules by due date, column by column: a hundred thousand of them are read back in a few milliseconds. */
export interface PackedSchedules {
  /** Joined by line breaks. */
  readonly cards: string;
  /** Two for each card, see `Words.codes`. */
  readonly codes: Int32Array;
  /** Rows of a {@link ScheduleTable}. */
  readonly numbers: Float64Array;
  /** Two for each card. */
  readonly marks: Uint32Array;
}

export function packSchedules({ words, table, order, marks }: KeptSchedules): PackedSchedules {
  const { cards } = order;
  const ids = words.cards;
  const known = ids.codes();
  const codes = new Int32Array(cards.length * 2);
  const own = new Uint32Array(cards.length * 2);
  const numbers = new Float64Array(cards.length * COLUMNS);
  const names: string[] = [];
  for (const [i, card] of cards.entries()) {
    names.push(ids.text(card));
    numbers.set(table.row(card), i * COLUMNS);
    for (let k = 0; k < 2; k++) {
      codes[i * 2 + k] = known[card * 2 + k] ?? 0;
      own[i * 2 + k] = marks[card * 2 + k] ?? 0;
    }
  }
  return { cards: names.join('\n'), codes, numbers, marks: own };
}

/**
 * @param words take up the cards
 * @throws where names and numbers are not as many
 */
export function unpackSchedules({ cards, codes, numbers, marks }: PackedSchedules, words: ReviewWords): KeptSchedules {
  const count = marks.length / 2;
  if (count * COLUMNS !== numbers.length || marks.length !== codes.length) throw new Error('torn');
  const order = words.cards.numbersOf(cards, codes);
  const own = new Uint32Array(words.cards.size * 2);
  const dues = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const card = order[i] ?? 0;
    own[card * 2] = marks[i * 2] ?? 0;
    own[card * 2 + 1] = marks[i * 2 + 1] ?? 0;
    dues[i] = numbers[i * COLUMNS] ?? 0;
  }
  return { words, table: ScheduleTable.of(words.cards, order, numbers), order: { cards: order, dues }, marks: own };
}
