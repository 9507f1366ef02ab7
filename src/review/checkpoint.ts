import type { LogContent, LogStore, Review, Schedule } from './types';

/**
 * Where log and schedules stood when they were last worked out, so that a start need not wait for a million lines. Plain data for
 * IndexedDB, and only ever a cache: it is used where no file of the log has changed since, the log is read behind it all the same, and
 * what that gives holds.
 */
export interface Checkpoint {
  readonly version: 1;
  /** Name and stamp of every file of the log. */
  readonly files: readonly (readonly [name: string, stamp: string])[];
  /** Entries of this device so far. */
  readonly counter: number;
  /** Reviews of the last days only; everything else whole. */
  readonly content: LogContent;
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
}

const STATES = ['new', 'learning', 'review', 'relearning'] as const;
const COLUMNS = 8;

export function packSchedules(schedules: Iterable<Schedule>): PackedSchedules {
  const all = [...schedules];
  const numbers = new Float64Array(all.length * COLUMNS);
  all.forEach((s, i) => {
    const state = STATES.indexOf(s.state);
    const row = [s.due, s.lastReview ?? -1, s.stability, s.difficulty, state, s.reps, s.lapses, s.step ?? 0];
    numbers.set(row, i * COLUMNS);
  });
  return { cards: all.map((s) => s.card).join('\n'), numbers };
}

export function unpackSchedules({ cards, numbers }: PackedSchedules): Map<string, Schedule> {
  const schedules = new Map<string, Schedule>();
  if (cards === '') return schedules;
  let i = 0;
  for (const card of cards.split('\n')) {
    const at = (column: number): number => numbers[i + column] ?? 0;
    schedules.set(card, {
      card,
      due: at(0),
      lastReview: at(1) < 0 ? null : at(1),
      stability: at(2),
      difficulty: at(3),
      state: STATES[at(4)] ?? 'new',
      reps: at(5),
      lapses: at(6),
      step: at(7),
    });
    i += COLUMNS;
  }
  return schedules;
}

/** Name and stamp of every file, sorted; undefined where the store can't tell. */
export async function stampsOf(store: LogStore): Promise<[string, string][] | undefined> {
  const stamps: [string, string][] = [];
  for (const name of (await store.list()).sort()) {
    const stamp = store.stamp?.(name);
    if (stamp === undefined) return undefined;
    stamps.push([name, stamp]);
  }
  return stamps;
}

/** Whether data of an earlier run is a checkpoint of the files as they are now. */
export async function isCurrent(kept: unknown, store: LogStore): Promise<boolean> {
  const { version, files } = (kept ?? {}) as Partial<Checkpoint>;
  return version === 1 && JSON.stringify(files) === JSON.stringify((await stampsOf(store)) ?? null);
}

const RECENT_MS = 2 * 86_400_000;

/** The last days of reviews in order of time. */
export function recentOf(reviews: readonly Review[]): Review[] {
  const since = (reviews[reviews.length - 1]?.at ?? 0) - RECENT_MS;
  let from = reviews.length;
  while (from > 0 && (reviews[from - 1]?.at ?? 0) >= since) from--;
  return reviews.slice(from);
}
