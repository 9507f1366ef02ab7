import fc from 'fast-check';
import { expect, it } from 'vitest';
import { byRank } from '../../src/review/by-rank';

it('gives items as a stable sort by rank would', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ rank: fc.integer({ min: -3, max: 9 }), name: fc.string() })), (items) => {
      expect([...byRank(items, (item) => item.rank)]).toEqual([...items].sort((a, b) => a.rank - b.rank));
    }),
  );
});
