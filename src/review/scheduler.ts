import {
  createEmptyCard,
  fsrs,
  GenSeedStrategyWithCardId,
  Rating as Grade,
  State,
  StrategyMode,
  type CardInput,
  type FSRS,
  type StepUnit,
} from 'ts-fsrs';
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
}

export const DEFAULT_SCHEDULING: SchedulerOptions = {
  retention: 0.9,
  maximumInterval: 36500,
  learningSteps: [1, 10],
  relearningSteps: [10],
  fuzz: true,
};

const DAY = 86_400_000;
const STATES = ['new', 'learning', 'review', 'relearning'] as const;
const GRADES = { 1: Grade.Again, 2: Grade.Hard, 3: Grade.Good, 4: Grade.Easy } as const;

/**
 * FSRS-6 by `ts-fsrs`: what a review does to a card's schedule. Pure; the time is always an argument.
 *
 * Fuzz is seeded by card and count of reviews, so two devices that merge their logs agree on every due date.
 */
export class Scheduler {
  private readonly fsrs: FSRS;

  /** @throws RangeError where retention or interval are outside of what FSRS defines */
  constructor(readonly options: SchedulerOptions = DEFAULT_SCHEDULING) {
    if (!(options.retention >= 0.7 && options.retention <= 0.99))
      throw new RangeError(`retention must be 0.7 to 0.99, not ${options.retention}`);
    if (!(options.maximumInterval >= 1)) throw new RangeError('the longest interval must be a day or more');
    this.fsrs = fsrs({
      request_retention: options.retention,
      maximum_interval: options.maximumInterval,
      learning_steps: steps(options.learningSteps),
      relearning_steps: steps(options.relearningSteps),
      enable_fuzz: options.fuzz,
      ...(options.weights ? { w: options.weights } : {}),
    }).useStrategy(StrategyMode.SEED, GenSeedStrategyWithCardId('card'));
  }

  /** The schedule after a review. `now` before the last review (a clock that was wrong) counts as the same moment. */
  next(schedule: Schedule, rating: Rating, now: number): Schedule {
    const at = Math.max(now, schedule.lastReview ?? now);
    const { card } = this.fsrs.next(input(schedule), at, GRADES[rating]);
    return {
      card: schedule.card,
      // Easy is a day more than Good even where Good is the longest interval already.
      due: Math.min(card.due.getTime(), at + this.options.maximumInterval * DAY),
      state: STATES[card.state],
      stability: card.stability,
      difficulty: card.difficulty,
      reps: card.reps,
      lapses: card.lapses,
      lastReview: at,
      step: card.learning_steps,
    };
  }

  /** Milliseconds until the card would be due again, for each rating. */
  preview(schedule: Schedule, now: number): Readonly<Record<Rating, number>> {
    const wait = (rating: Rating): number => this.next(schedule, rating, now).due - now;
    return { 1: wait(1), 2: wait(2), 3: wait(3), 4: wait(4) };
  }

  /** Expected probability of recall, 0 to 1; 0 for a new card. */
  recall(schedule: Schedule, now: number): number {
    if (schedule.lastReview === null) return 0;
    return this.fsrs.get_retrievability(input(schedule), Math.max(now, schedule.lastReview), false);
  }
}

/** The schedule of a card that was never reviewed: due at once. */
export function freshSchedule(card: string): Schedule {
  return { card, due: 0, state: 'new', stability: 0, difficulty: 0, reps: 0, lapses: 0, lastReview: null, step: 0 };
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

function steps(minutes: readonly number[]): StepUnit[] {
  return minutes.map((m): StepUnit => `${m}m`);
}

function input(s: Schedule): CardInput & { readonly card: string } {
  return {
    ...createEmptyCard(s.lastReview ?? 0),
    card: s.card,
    due: s.due,
    stability: s.stability,
    difficulty: s.difficulty,
    scheduled_days: s.lastReview === null ? 0 : Math.max(0, Math.round((s.due - s.lastReview) / DAY)),
    learning_steps: s.step ?? 0,
    reps: s.reps,
    lapses: s.lapses,
    state: STATE[s.state],
    last_review: s.lastReview,
  };
}

const STATE = { new: State.New, learning: State.Learning, review: State.Review, relearning: State.Relearning } as const;
