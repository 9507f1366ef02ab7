import type { StartingState } from '../cards';
import type { Grade } from 'ts-fsrs';
import { QuickAlgorithm } from './quick-algorithm';
import { placedDue } from './place-due';
import type { Rating, Schedule } from './types';

export interface SchedulerOptions {
  /** Wanted probability of recall when a card falls due, 0.7 to 0.99. */
  readonly retention: number;
  /** Longest interval, in days. */
  readonly maximumInterval: number;
  /** Minutes, shortest first; may be empty. */
  readonly learningSteps: readonly number[];
  /** Minutes, after a lapse. */
  readonly relearningSteps: readonly number[];
  /** Spreads due dates a little, the same on every device. */
  readonly fuzz: boolean;
  /** The 21 parameters of FSRS-6; the published defaults where left out. */
  readonly weights?: readonly number[];
  /** Milliseconds since the epoch. What is reviewed before it comes once more before it. */
  readonly exam?: number;
  /** How much is wanted on each day of the week, Sunday first, 0 to 1; reviews of a week and more move to better days. */
  readonly easyDays?: readonly number[];
  /** Minutes that the student's days are ahead of UTC, for `easyDays`. */
  readonly zone?: number;
}

export const DEFAULT_SCHEDULING: SchedulerOptions = {
  retention: 0.9,
  maximumInterval: 36500,
  learningSteps: [1, 10],
  relearningSteps: [10],
  fuzz: true,
};

const DAY = 86_400_000;

/** A schedule that is being worked out. */
export type Mutable = { -readonly [K in keyof Schedule]: Schedule[K] };
const AT_ONCE = { minutes: 0, step: 0 };
type Memory = Pick<Schedule, 'stability' | 'difficulty'>;

/** What a card is remembered by, and when it is next due. */
type Outcome = Pick<Schedule, 'due' | 'state' | 'stability' | 'difficulty' | 'step'>;

/**
 * FSRS-6 by `ts-fsrs`: what a review does to a card's schedule. Pure; the time is always an argument. Memory and intervals are the
 * library's; the steps from minutes to days are here, because its own scheduler brings twice its weight in what nobody uses
 * (a test compares the two).
 *
 * Fuzz is seeded by card and count of reviews, so two devices that merge their logs agree on every due date.
 */
export class Scheduler {
  private readonly fsrs: QuickAlgorithm;

  /** @throws RangeError where retention or interval are outside of what FSRS defines */
  constructor(readonly options: SchedulerOptions = DEFAULT_SCHEDULING) {
    if (!(options.retention >= 0.7 && options.retention <= 0.99))
      throw new RangeError(`retention must be 0.7 to 0.99, not ${options.retention}`);
    if (!(options.maximumInterval >= 1)) throw new RangeError('the longest interval must be a day or more');
    this.fsrs = new QuickAlgorithm({
      request_retention: options.retention,
      maximum_interval: options.maximumInterval,
      relearning_steps: options.relearningSteps.map((m): `${number}m` => `${m}m`),
      enable_fuzz: options.fuzz,
      ...(options.weights ? { w: options.weights } : {}),
    });
  }

  /** The schedule after a review. `now` before the last review (a clock that was wrong) counts as the same moment. */
  next(schedule: Schedule, rating: Rating, now: number): Schedule {
    const at = Math.max(now, schedule.lastReview ?? now);
    const reps = schedule.reps + 1;
    const seed = schedule.card + String(reps);
    this.fsrs.sow(seed);
    const outcome =
      schedule.state === 'review' && rating > 1
        ? this.recalled(schedule, rating, at)
        : this.stepped(schedule, rating, at);
    // Easy is a day more than Good even where Good is the longest interval already.
    const due = Math.min(outcome.due, at + this.options.maximumInterval * DAY);
    return {
      card: schedule.card,
      ...outcome,
      due: outcome.state === 'review' ? placedDue(due, at, seed, this.options) : due,
      reps,
      lapses: schedule.lapses + (schedule.state === 'review' && rating === 1 ? 1 : 0),
      lastReview: at,
    };
  }

  /** {@link next} in place and without a due date, which only the last review of a card needs: several times quicker. */
  advance(s: Mutable, rating: Rating, now: number): void {
    const at = Math.max(now, s.lastReview ?? now);
    const isKnown = s.state === 'review' && rating > 1;
    const { minutes, step } = isKnown ? AT_ONCE : this.stepFor(s, rating);
    this.fsrs.advance(s, daysSince(s, at), rating);
    if (s.state === 'review' && rating === 1) s.lapses++;
    s.state = stateAfter(s, minutes);
    s.step = step;
    s.reps++;
    s.lastReview = at;
  }

  /** Milliseconds until the card would be due again, for each rating. */
  preview(schedule: Schedule, now: number): Readonly<Record<Rating, number>> {
    const wait = (rating: Rating): number => this.next(schedule, rating, now).due - now;
    return { 1: wait(1), 2: wait(2), 3: wait(3), 4: wait(4) };
  }

  /** Expected probability of recall, 0 to 1; 0 for a new card. */
  recall(schedule: Schedule, now: number): number {
    if (schedule.lastReview === null || schedule.state === 'new') return 0;
    const days = Math.floor((Math.max(now, schedule.lastReview) - schedule.lastReview) / DAY);
    return this.recallAfter(days, schedule.stability);
  }

  /** Expected probability of recall that many days after a review that left the stability. */
  recallAfter(days: number, stability: number): number {
    return this.fsrs.forgetting_curve(days, stability);
  }

  /** Stability and difficulty after a review that many days after the last one. */
  memoryAfter(before: Memory, rating: Grade, days: number): Memory {
    const memory = { stability: before.stability, difficulty: before.difficulty };
    this.fsrs.advance(memory, days, rating);
    return memory;
  }

  /** A card under review that was known: Hard, Good and Easy lie at least a day apart. */
  private recalled(schedule: Schedule, rating: Rating, at: number): Outcome {
    const days = daysSince(schedule, at);
    const interval = (r: Grade): number => this.fsrs.interval(this.memoryAfter(schedule, r, days).stability, days);
    const usual = interval(3);
    const hard = Math.min(interval(2), usual);
    const good = Math.max(usual, hard + 1);
    const wait = rating === 2 ? hard : rating === 3 ? good : Math.max(interval(4), good + 1);
    return { ...this.memoryAfter(schedule, rating, days), due: at + wait * DAY, state: 'review', step: 0 };
  }

  /** A card that is new, being learnt or forgotten: to its next step, or under review where the steps are over. */
  private stepped(schedule: Schedule, rating: Rating, at: number): Outcome {
    const { minutes, step } = this.stepFor(schedule, rating);
    const days = daysSince(schedule, at);
    const memory = this.memoryAfter(schedule, rating, days);
    if (minutes === 0)
      return { ...memory, due: at + this.fsrs.interval(memory.stability, days) * DAY, state: 'review', step: 0 };
    return { ...memory, due: at + minutes * 60_000, state: stateAfter(schedule, minutes), step };
  }

  private stepFor({ state, step = 0 }: Schedule, rating: Rating): { minutes: number; step: number } {
    const { learningSteps, relearningSteps } = this.options;
    // A day-long step is left for good with its number, where relearning goes on.
    return state === 'review'
      ? { minutes: relearningSteps[step] ?? 0, step: 0 }
      : stepAfter(state === 'relearning' ? relearningSteps : learningSteps, step, rating);
  }
}

/** The schedule of a card that was never reviewed: due at once. */
export function freshSchedule(card: string): Schedule {
  return { card, due: 0, state: 'new', stability: 0, difficulty: 0, reps: 0, lapses: 0, lastReview: null, step: 0 };
}

/** The schedule of a card that another plugin knew, before its first review here. */
export function startedSchedule(card: string, from: StartingState): Schedule {
  return { ...freshSchedule(card), ...from, state: 'review' };
}

/** `10 min`, `3 h`, `2 d`, `5 wk`, `4 mo`, `1.2 y`: an interval as it stands on a button. */
export function intervalText(milliseconds: number): string {
  const minutes = milliseconds / 60_000;
  if (minutes < 1) return '<1 min';
  if (minutes < 60) return `${Math.round(minutes)} min`;
  if (minutes < 1440) return `${Math.round(minutes / 60)} h`;
  const days = minutes / 1440;
  if (days < 28) return `${Math.round(days)} d`;
  if (days < 60) return `${Math.round(days / 7)} wk`;
  if (days < 365) return `${Math.round(days / 30.44)} mo`;
  const years = days / 365.25;
  return `${years < 10 ? Number(years.toFixed(1)) : Math.round(years)} y`;
}

function stateAfter({ state }: Schedule, minutes: number): Schedule['state'] {
  if (minutes === 0 || minutes >= 1440) return 'review';
  return state === 'review' || state === 'relearning' ? 'relearning' : 'learning';
}

/** Minutes until the next step and its number; no minutes where the steps are over. */
function stepAfter(steps: readonly number[], step: number, rating: Rating): { minutes: number; step: number } {
  const [first = 0, second = first * 2] = steps;
  if (step >= steps.length || rating === 4) return { minutes: 0, step: 0 };
  if (rating === 1) return { minutes: first, step: 0 };
  if (rating === 2) return { minutes: Math.round((first + second) / 2), step };
  return { minutes: steps[step + 1] ?? 0, step: step + 1 };
}

/** Midnights, in UTC, between the last review and now. */
function daysSince(schedule: Schedule, at: number): number {
  return schedule.lastReview === null ? 0 : Math.floor(at / DAY) - Math.floor(schedule.lastReview / DAY);
}
