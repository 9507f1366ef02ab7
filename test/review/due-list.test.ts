import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DueList } from '../../src/review/due-list';

const dues = fc.array(fc.constantFrom(0, -5, 7, 7.5, 1e12, 1e12 + 1, Date.UTC(2026, 10, 24)), { maxLength: 40 });

describe('cards by due date', () => {
  it('are in order of it, those of one date as they came, also after some were moved', () => {
    fc.assert(
      fc.property(dues, dues, fc.constantFrom(-10, 0, 7, 1e12), fc.boolean(), (first, moved, now, oneByOne) => {
        const all = new Map<number, number>(first.map((due, i) => [i, due]));
        const list = new DueList(() => ({
          cards: Uint32Array.from(all.keys()),
          dues: Float64Array.from(all.values()),
        }));
        const sorted = [...all].sort((a, b) => a[1] - b[1]);
        expect([...list.until(now), ...list.after(now)]).toEqual(sorted.map(([card]) => card));
        expect([...list.until(now)]).toEqual(sorted.filter(([, due]) => due <= now).map(([card]) => card));
        moved.forEach((due, i) => {
          // Some go, some come anew.
          const to = due === 7 ? undefined : due;
          list.move(i, all.get(i), to);
          if (to === undefined) all.delete(i);
          else all.set(i, to);
          if (oneByOne) expect([...list.until(now)]).toHaveLength([...all.values()].filter((at) => at <= now).length);
        });
        const left = [...list.after(-Infinity)];
        expect([...left].sort((a, b) => a - b)).toEqual([...all.keys()].sort((a, b) => a - b));
        expect(left.map((card) => all.get(card))).toEqual([...all.values()].sort((a, b) => a - b));
      }),
    );
  });

  it('leave a list as it is that somebody else has, and take in more cards than there was room for', () => {
    const given = { cards: Uint32Array.of(3, 4), dues: Float64Array.of(10, 20) };
    const list = new DueList(() => given);
    list.forget(given);
    for (let card = 5; card < 3000; card++) {
      list.move(card, undefined, 10 + (card % 7));
      if (card % 3 === 0) list.after(0).next();
    }
    expect([...list.after(-Infinity)].sort((a, b) => a - b)).toEqual(Array.from({ length: 2997 }, (_, i) => i + 3));
    expect([given.cards.length, ...given.dues]).toEqual([2, 10, 20]);
  });
});
