import type { StartingState } from '../cards';
import type { Grade } from 'ts-fsrs';
import type { Histories } from './histories';
import { QuickAlgorithm } from './quick-algorithm';
import { placedDue } from './place-due';
import { STEPS_OVER, Steps, type NextStep } from './steps';
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
type Memory = Pick<Schedule, 'stability' | 'difficulty'>;

/**
 * FSRS-6 by `ts-fsrs`: what a review does to a card's schedule. Pure; the time is always an argument. Memory and intervals are the
 * library's; the steps from minutes to days are here, because its own scheduler brings twice its weight in what nobody uses
 * (a test compares the two).
 *
 * Fuzz is seeded by card and count of reviews, so two devices that merge their logs agree on every due date.
 */
export class Scheduler {
  private readonly fsrs: QuickAlgorithm;
  private readonly learning: Steps;
  private readonly relearning: Steps;

  /** @throws RangeError where retention or interval are outside of what FSRS defines */
  constructor(readonly options: SchedulerOptions = DEFAULT_SCHEDULING) {
    if (!(options.retention >= 0.7 && options.retention <= 0.99))
      throw new RangeError(`retention must be 0.7 to 0.99, not ${options.retention}`);
    if (!(options.maximumInterval >= 1)) throw new RangeError('the longest interval must be a day or more');
    this.learning = new Steps(options.learningSteps);
    this.relearning = new Steps(options.relearningSteps);
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
    const s = { ...schedule };
    this.finish(s, rating, now);
    return s;
  }

  /** {@link next} in place and without a due date, which only the last review of a card needs: several times quicker. */
  advance(s: Mutable, rating: Rating, now: number): void {
    const at = Math.max(now, s.lastReview ?? now);
    this.step(s, rating, daysSince(s, at));
    s.lastReview = at;
  }

  /** Brings the schedule of a card on by those of its reviews that stand between two places, in order of time. */
  replay(s: Mutable, histories: Histories, from: number, to: number): Schedule {
    let last = s.lastReview ?? histories.at(from);
    let lastDay = Math.floor(last / DAY);
    // Without the fields of a schedule that are read at the end only: writing them costs more than working them out.
    for (let i = from; i < to - 1; i++) {
      last = Math.max(histories.at(i), last);
      const day = Math.floor(last / DAY);
      this.step(s, histories.rating(i), day - lastDay);
      lastDay = day;
    }
    if (to - from > 1) s.lastReview = last;
    this.finish(s, histories.rating(to - 1), histories.at(to - 1));
    return s;
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

  /** Takes a review into a schedule, due date and all. */
  private finish(s: Mutable, rating: Rating, now: number): void {
    const at = Math.max(now, s.lastReview ?? now);
    const days = daysSince(s, at);
    const { maximumInterval, exam, easyDays } = this.options;
    this.fsrs.sow(s.card, s.reps + 1);
    const known = s.state === 'review' && rating > 1 ? this.waitOf(s, rating, days) : 0;
    const minutes = this.step(s, rating, days);
    s.lastReview = at;
    const wait = known === 0 && minutes === 0 ? this.fsrs.interval(s.stability, days) : known;
    // Easy is a day more than Good even where Good is the longest interval already.
    s.due = at + Math.min(minutes === 0 ? wait * DAY : minutes * 60_000, maximumInterval * DAY);
    if (s.state === 'review' && (exam !== undefined || easyDays))
      s.due = placedDue(s.due, at, s.card + String(s.reps), this.options);
  }

  /** What a review does to all but times. Returns the minutes to the next step, 0 where the steps are over. */
  private step(s: Mutable, rating: Rating, days: number): number {
    const { minutes, step } = this.stepFor(s, rating);
    this.fsrs.advance(s, days, rating);
    if (s.state === 'review' && rating === 1) s.lapses++;
    s.state = stateAfter(s, minutes);
    s.step = minutes === 0 ? 0 : step;
    s.reps++;
    return minutes;
  }

  /** Days that a card under review waits that was known: Hard, Good and Easy lie at least a day apart. */
  private waitOf({ stability, difficulty }: Schedule, rating: Rating, days: number): number {
    const { fsrs } = this;
    const gain = fsrs.gain(difficulty, stability, days);
    const usual = fsrs.interval(fsrs.known(stability, gain, days, 3), days);
    const hard = Math.min(fsrs.interval(fsrs.known(stability, gain, days, 2), days), usual);
    const good = Math.max(usual, hard + 1);
    if (rating < 4) return rating === 2 ? hard : good;
    return Math.max(fsrs.interval(fsrs.known(stability, gain, days, 4), days), good + 1);
  }

  private stepFor({ state, step = 0 }: Schedule, rating: Rating): NextStep {
    if (state === 'review') return rating > 1 ? STEPS_OVER : this.relearning.afterLapse(step);
    return (state === 'relearning' ? this.relearning : this.learning).after(step, rating);
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

/** Midnights, in UTC, between the last review and now. */
function daysSince(schedule: Schedule, at: number): number {
  return schedule.lastReview === null ? 0 : Math.floor(at / DAY) - Math.floor(schedule.lastReview / DAY);
}
