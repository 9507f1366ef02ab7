import fc from 'fast-check';
import { FSRSAlgorithm } from 'ts-fsrs';
import { describe, expect, it } from 'vitest';
import { QuickAlgorithm } from '../../src/review/quick-algorithm';

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
