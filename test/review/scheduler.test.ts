import fc from 'fast-check';
import {
  CLAMP_PARAMETERS,
  createEmptyCard,
  fsrs,
  FSRSAlgorithm,
  GenSeedStrategyWithCardId,
  State,
  StrategyMode,
  type Card,
} from 'ts-fsrs';
import { describe, expect, it } from 'vitest';
import {
  DEFAULT_SCHEDULING,
  factOf,
  freshSchedule,
  intervalText,
  mergeReviews,
  replaySchedules,
  Reviews,
  ScheduleBook,
  Scheduler,
  standing,
  type Rating,
  type Review,
  type Schedule,
} from '../../src/review';
import { QuickAlgorithm } from '../../src/review/quick-algorithm';
import { log, reviews } from './arbitraries';

const DAY = 86_400_000;
const T = Date.UTC(2026, 10, 24, 8);
const exact = new Scheduler({ ...DEFAULT_SCHEDULING, fuzz: false });

describe('the scheduler', () => {
  it('gives the published intervals when every answer is Good', () => {
    let s: Schedule = freshSchedule('f/term');
    let now = T;
    const days: number[] = [];
    for (let i = 0; i < 6; i++) {
      s = exact.next(s, 3, now);
      days.push((s.due - now) / DAY);
      now = s.due;
    }
    expect(days[0]).toBeCloseTo(10 / 1440, 6);
    expect(days.slice(1)).toEqual([2, 11, 46, 163, 498]);
  });

  it('gives the intervals of the published test vector of FSRS-6, with its weights and without fuzz', () => {
    // The sequence that the tests of py-fsrs and ts-fsrs share: grades, each when the card is due, and days until the next.
    const ratings: Rating[] = [3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3];
    const reference = fsrs({ enable_fuzz: false });
    let card = createEmptyCard(new Date(T));
    let s = freshSchedule('f/term');
    const days: [number, number][] = [];
    for (const rating of ratings) {
      const now = card.due.getTime();
      card = reference.next(card, card.due, rating).card;
      s = exact.next(s, rating, now);
      expect([s.due, s.stability, s.difficulty]).toEqual([card.due.getTime(), card.stability, card.difficulty]);
      days.push([Math.round((s.due - now) / DAY), card.scheduled_days]);
    }
    expect(days.map(([own]) => own)).toEqual(days.map(([, theirs]) => theirs));
    expect(days.map(([own]) => own)).toEqual([0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21]);
  });

  it('works a log out digit for digit as ts-fsrs does, whatever the weights and grades', () => {
    const ranges = CLAMP_PARAMETERS(1);
    const weights = fc.tuple(
      ...ranges.map(([low = 0, high = 1]) => fc.double({ min: Math.max(low, 1e-3), max: high, noNaN: true })),
    );
    const history = fc.array(
      fc.record({ rating: fc.constantFrom<Rating>(1, 2, 3, 4), days: fc.constantFrom(0, 0, 1, 2, 5, 30, 400) }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(weights, history, (w, reviews) => {
        const [own, theirs] = [new QuickAlgorithm({ w }), new FSRSAlgorithm({ w })];
        const memory = { stability: 0, difficulty: 0 };
        let state = { stability: 0, difficulty: 0 };
        for (const { rating, days } of reviews) {
          own.advance(memory, days, rating);
          state = theirs.next_state(state, days, rating);
          expect(memory).toEqual(state);
        }
      }),
    );
  });

  it('computes what the scheduler of ts-fsrs computes when it carries its own card along', () => {
    const steps = fc.array(fc.integer({ min: 1, max: 3000 }), { maxLength: 3 });
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            rating: fc.constantFrom<Rating>(1, 2, 3, 4),
            wait: fc.oneof(fc.integer({ min: 0, max: 90 * 1440 }), fc.integer({ min: 0, max: 20 })),
          }),
          { maxLength: 12 },
        ),
        fc.oneof(fc.constant(DEFAULT_SCHEDULING.learningSteps), steps),
        fc.oneof(fc.constant(DEFAULT_SCHEDULING.relearningSteps), steps),
        fc.boolean(),
        (history, learningSteps, relearningSteps, fuzz) => {
          const minutes = (list: readonly number[]): `${number}m`[] => list.map((m): `${number}m` => `${m}m`);
          const reference = fsrs({
            enable_fuzz: fuzz,
            learning_steps: minutes(learningSteps),
            relearning_steps: minutes(relearningSteps),
          }).useStrategy(StrategyMode.SEED, GenSeedStrategyWithCardId('card'));
          const scheduler = new Scheduler({ ...DEFAULT_SCHEDULING, learningSteps, relearningSteps, fuzz });
          let card: Card & { card: string } = { ...createEmptyCard(new Date(T)), card: 'f/term' };
          let s = freshSchedule('f/term');
          let now = T;
          for (const { rating, wait } of history) {
            now += wait * 60_000;
            card = { ...reference.next(card, new Date(now), rating).card, card: 'f/term' };
            s = scheduler.next(s, rating, now);
            expect(s.due).toBe(card.due.getTime());
            expect(s.stability).toBeCloseTo(card.stability, 8);
            expect(s.difficulty).toBeCloseTo(card.difficulty, 8);
            expect([s.reps, s.lapses, s.step]).toEqual([card.reps, card.lapses, card.learning_steps]);
            expect(s.state).toBe(State[card.state]?.toLowerCase());
            expect(scheduler.recall(s, now + 5 * DAY)).toBe(
              reference.get_retrievability(card, new Date(now + 5 * DAY), false),
            );
          }
        },
      ),
    );
  });

  it('shows on each button what pressing it does', () => {
    let s = freshSchedule('f/term');
    for (const rating of [3, 3, 1, 3, 4] as const) {
      const now = Math.max(s.due, T);
      const shown = new Scheduler().preview(s, now);
      for (const r of [1, 2, 3, 4] as const) expect(new Scheduler().next(s, r, now).due - now).toBe(shown[r]);
      s = new Scheduler().next(s, rating, now);
    }
  });

  it('spreads due dates by card, the same on every device', () => {
    const due = (card: string): number => {
      let s = freshSchedule(card);
      for (let i = 0; i < 5; i++) s = new Scheduler().next(s, 3, Math.max(T, s.due));
      return s.due;
    };
    expect(due('f1/term')).toBe(due('f1/term'));
    expect(new Set(Array.from({ length: 30 }, (_, i) => due(`f${i}/term`))).size).toBeGreaterThan(3);
  });

  it('never schedules beyond the longest interval nor before now', () => {
    const short = new Scheduler({ ...DEFAULT_SCHEDULING, maximumInterval: 30 });
    fc.assert(
      fc.property(fc.array(fc.constantFrom<Rating>(1, 2, 3, 4), { minLength: 1, maxLength: 15 }), (ratings) => {
        let s = freshSchedule('f/term');
        let now = T;
        for (const r of ratings) {
          s = short.next(s, r, now);
          expect(s.due - now).toBeLessThanOrEqual(30 * DAY);
          expect(s.due).toBeGreaterThanOrEqual(now);
          now = s.due;
        }
      }),
    );
  });

  it('asks more often for a higher retention', () => {
    const interval = (retention: number): number => {
      const scheduler = new Scheduler({ ...DEFAULT_SCHEDULING, retention, fuzz: false });
      let s = freshSchedule('f/term');
      for (let i = 0; i < 4; i++) s = scheduler.next(s, 3, Math.max(T, s.due));
      return s.due - (s.lastReview ?? 0);
    };
    expect(interval(0.95)).toBeLessThan(interval(0.9));
    expect(interval(0.9)).toBeLessThan(interval(0.8));
  });

  it('refuses options that mean nothing', () => {
    expect(() => new Scheduler({ ...DEFAULT_SCHEDULING, retention: 1.2 })).toThrow(RangeError);
    expect(() => new Scheduler({ ...DEFAULT_SCHEDULING, maximumInterval: 0 })).toThrow(RangeError);
  });

  it('says intervals as a person would', () => {
    const say = (minutes: number): string => intervalText(minutes * 60_000);
    expect([0.5, 10, 180, 2 * 1440, 35 * 1440, 120 * 1440, 500 * 1440].map(say)).toEqual([
      '<1 min',
      '10 min',
      '3 h',
      '2 d',
      '5 wk',
      '4 mo',
      '1.4 y',
    ]);
  });
});

describe('schedules worked out from the log', () => {
  it('are after an undo what they were before the review', () => {
    fc.assert(
      fc.property(log, (l) => {
        const before = replaySchedules(standing({ ...l, undos: [] }), exact);
        const review = { id: 'zzzzzz-1', card: 'f1/cloze:elb', at: T, rating: 1 as const, device: 'zzzzzz' };
        const undone = {
          reviews: mergeReviews(l.reviews, [review]),
          undos: [{ id: 'zzzzzz-2', undoes: review.id, at: T, device: 'zzzzzz' }],
          wishes: [],
        };
        expect(replaySchedules(standing(undone), exact)).toEqual(replaySchedules(mergeReviews(l.reviews), exact));
        expect(before.size).toBeLessThanOrEqual(6);
      }),
    );
  });

  it('are the same step by step as all at once, whatever comes in between and is taken back', () => {
    fc.assert(
      fc.property(fc.array(reviews, { maxLength: 6 }), (states) => {
        const book = new ScheduleBook(exact);
        const words = new Reviews().words;
        for (const state of states) {
          const sorted = mergeReviews(state);
          book.update(Reviews.of(sorted, words));
          expect(new Map(book.all)).toEqual(replaySchedules(sorted, exact));
        }
      }),
    );
  });

  it('are those of one grade after the other, whatever the steps', () => {
    const steps = fc.array(fc.integer({ min: 1, max: 3000 }), { maxLength: 3 });
    const from = { due: T, lastReview: T - 3 * DAY, stability: 4, difficulty: 5 };
    const grade = fc.record({
      card: fc.constantFrom('f1/term', 'f2/list'),
      rating: fc.constantFrom<Rating>(1, 2, 3, 3, 3, 4),
      wait: fc.constantFrom(0, 1, 10, 600, 1440, 20_000),
      isKnown: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(grade, { maxLength: 12 }), steps, steps, fc.boolean(), (grades, learning, again, fuzz) => {
        const scheduler = new Scheduler({
          ...DEFAULT_SCHEDULING,
          learningSteps: learning,
          relearningSteps: again,
          fuzz,
        });
        let at = T;
        const all = grades.map(({ card, rating, wait, isKnown }, i): Review => {
          at += wait * 60_000 + 1;
          return { id: `a-${String(i + 1)}`, card, at, rating, device: 'a', ...(isKnown ? { from } : {}) };
        });
        const book = new ScheduleBook(scheduler);
        for (const r of all) book.add(r);
        expect(replaySchedules(all, scheduler)).toEqual(new Map(book.all));
      }),
      { numRuns: 300 },
    );
  });

  it('bear a clock that went back', () => {
    const late = { id: 'a-1', card: 'f/term', at: T, rating: 3, device: 'a' } as const;
    const s = exact.next(exact.next(freshSchedule('f/term'), 3, late.at), 3, late.at - 3 * 3_600_000);
    expect(s.lastReview).toBe(T);
    expect(Number.isFinite(s.stability)).toBe(true);
  });
});

describe('facts that a book may know', () => {
  it('are those of every card that has a schedule, whenever they are asked for and whatever is undone', () => {
    fc.assert(
      fc.property(reviews, fc.nat(20), (all, asked) => {
        const book = new ScheduleBook(new Scheduler(DEFAULT_SCHEDULING));
        const sorted = [...all].sort((a, b) => a.at - b.at);
        sorted.forEach((review, i) => {
          if (i === asked) book.mayKnow('');
          const before = book.of(review.card);
          book.add(review);
          if (i % 3 === 0) book.restore(review.card, before);
        });
        for (const card of book.all.keys()) expect(book.mayKnow(factOf(card))).toBe(true);
        expect(book.mayKnow('nobody')).toBe(false);
      }),
    );
  });
});
