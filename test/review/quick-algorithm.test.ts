import fc from 'fast-check';
import { default_w, FSRSAlgorithm } from 'ts-fsrs';
import { describe, expect, it } from 'vitest';
import type { Rating } from '../../src/review';
import { QuickAlgorithm } from '../../src/review/quick-algorithm';

/** Eight decimals, as they come out of a review. */
const stability = fc.oneof(
  fc.integer({ min: 100_000, max: 3_650_000_000_000 }).map((n) => n / 1e8),
  fc.integer({ min: 100_000, max: 30_000_000_000 }).map((n) => n / 1e8),
);
const difficulty = fc.oneof(
  fc.integer({ min: 100_000_000, max: 1_000_000_000 }).map((n) => n / 1e8),
  fc.constantFrom(1, 10),
);
/** Within what the library takes for weights. */
const weights = fc
  .array(fc.double({ min: -0.3, max: 0.3, noNaN: true }), { minLength: 21, maxLength: 21 })
  .map((shifts) => default_w.map((w, i) => w * (1 + (shifts[i] ?? 0))));

describe('memory after a review', () => {
  it('is that of ts-fsrs to the last digit, for any memory, days, grade and weights', () => {
    fc.assert(
      fc.property(
        fc.option(weights, { nil: undefined }),
        fc.array(fc.tuple(stability, difficulty, fc.nat(4000), fc.constantFrom<Rating>(1, 2, 3, 4)), { minLength: 20 }),
        (w, reviews) => {
          const options = { relearning_steps: ['10m' as const], ...(w ? { w } : {}) };
          const [ours, theirs] = [new QuickAlgorithm(options), new FSRSAlgorithm(options)];
          for (const [s, d, days, g] of reviews) {
            const memory = { stability: s, difficulty: d };
            ours.advance(memory, days, g);
            expect(memory).toEqual(theirs.next_state({ stability: s, difficulty: d }, days, g));
            expect(ours.forgetting_curve(days, s)).toBe(theirs.forgetting_curve(days, s));
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('intervals with fuzz', () => {
  it('are those of ts-fsrs for any seed, stability, days and longest interval', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.nat(20_000),
        fc.array(fc.double({ min: 0.001, max: 36_500, noNaN: true }), { minLength: 1, maxLength: 4 }),
        fc.nat(4000),
        fc.constantFrom(1, 30, 365, 36_500),
        fc.boolean(),
        (card, count, stabilities, days, most, fuzz) => {
          const options = { maximum_interval: most, enable_fuzz: fuzz };
          const [ours, theirs] = [new QuickAlgorithm(options), new FSRSAlgorithm(options)];
          ours.sow(card, count);
          theirs.seed = card + String(count);
          expect(stabilities.map((s) => ours.interval(s, days))).toEqual(
            stabilities.map((s) => theirs.next_interval(s, days)),
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  it('have a lot of their own for each seed', () => {
    const fsrs = new QuickAlgorithm({ enable_fuzz: true });
    const intervals = new Set<number>();
    for (let i = 0; i < 50; i++) {
      fsrs.sow('card', i);
      intervals.add(fsrs.interval(200, 10));
    }
    expect(intervals.size).toBeGreaterThan(5);
  });
});
