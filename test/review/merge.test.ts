import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeLogs, mergeReviews, standing } from '../../src/review';
import { log, reviews } from './arbitraries';

describe('merging logs', () => {
  it('does not depend on which comes first', () => {
    fc.assert(fc.property(log, log, (a, b) => void expect(mergeLogs(a, b)).toEqual(mergeLogs(b, a))));
  });

  it('does not depend on how they are taken together', () => {
    fc.assert(
      fc.property(
        log,
        log,
        log,
        (a, b, c) => void expect(mergeLogs(mergeLogs(a, b), c)).toEqual(mergeLogs(a, mergeLogs(b, c))),
      ),
    );
  });

  it('changes nothing when repeated', () => {
    fc.assert(fc.property(log, (a) => void expect(mergeLogs(a, a, mergeLogs(a))).toEqual(mergeLogs(a))));
  });

  it('loses no review and invents none', () => {
    fc.assert(
      fc.property(reviews, reviews, (a, b) => {
        const key = (r: { id: string; at: number; card: string; rating: number }): string =>
          JSON.stringify([r.id, r.at, r.card, r.rating]);
        expect(new Set(mergeReviews(a, b).map(key))).toEqual(new Set([...a, ...b].map(key)));
      }),
    );
  });

  it('keeps two reviews apart that a restored backup gave the same id', () => {
    const one = { id: 'a-1', card: 'f/term', at: 1000, rating: 3, device: 'a' } as const;
    expect(mergeReviews([one], [{ ...one, at: 2000 }])).toHaveLength(2);
  });

  it('takes an undone review out, also where the undo came first', () => {
    const review = { id: 'a-1', card: 'f/term', at: 1000, rating: 3, device: 'a' } as const;
    const undo = { id: 'b-1', undoes: 'a-1', at: 900, device: 'b' };
    const early = mergeLogs({ reviews: [], undos: [undo], wishes: [] });
    expect(standing(mergeLogs(early, { reviews: [review], undos: [], wishes: [] }))).toEqual([]);
  });
});
