import type { FileState } from './log-files';
import type { KeptSchedules } from './schedules';
import type { Schedule } from './types';

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

/** Schedules column by column: a hundred thousand of them are read back in a few milliseconds. */
export interface PackedSchedules {
  /** Joined by line breaks. */
  readonly cards: string;
  /** Due, last review (-1: none), stability, difficulty, state, reps, lapses, step: one after the other for each card. */
  readonly numbers: Float64Array;
  readonly marks: Uint32Array;
}

const STATES = ['new', 'learning', 'review', 'relearning'] as const;
const COLUMNS = 8;

export function packSchedules({ schedules, marks }: KeptSchedules): PackedSchedules {
  const numbers = new Float64Array(schedules.length * COLUMNS);
  schedules.forEach((s, i) => {
    const state = STATES.indexOf(s.state);
    const row = [s.due, s.lastReview ?? -1, s.stability, s.difficulty, state, s.reps, s.lapses, s.step ?? 0];
    numbers.set(row, i * COLUMNS);
  });
  return { cards: schedules.map((s) => s.card).join('\n'), numbers, marks };
}

/** @throws where names and numbers are not as many */
export function unpackSchedules({ cards, numbers, marks }: PackedSchedules): KeptSchedules {
  const names = cards === '' ? [] : cards.split('\n');
  if (names.length * COLUMNS !== numbers.length || names.length * 2 !== marks.length) throw new Error('torn');
  const schedules = names.map((card, i): Schedule => {
    const row = i * COLUMNS;
    const lastReview = numbers[row + 1] ?? -1;
    return {
      card,
      due: numbers[row] ?? 0,
      state: STATES[numbers[row + 4] ?? 0] ?? 'new',
      stability: numbers[row + 2] ?? 0,
      difficulty: numbers[row + 3] ?? 0,
      reps: numbers[row + 5] ?? 0,
      lapses: numbers[row + 6] ?? 0,
      lastReview: lastReview < 0 ? null : lastReview,
      step: numbers[row + 7] ?? 0,
    };
  });
  return { schedules, marks };
}
