import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Postings } from '../../src/quiz/postings';
import { Roster } from '../../src/quiz/roster';

const step = fc.record({
  path: fc.constantFrom('a', 'b', 'c', 'd'),
  size: fc.integer({ min: 1, max: 300 }),
  marked: fc.array(fc.nat({ max: 299 }), { maxLength: 40 }),
  goes: fc.boolean(),
});

describe('lists of numbers', () => {
  it('hold after any coming and going what was put in of the notes that are there, numbered anew or not', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), fc.boolean(), (steps, anew) => {
        const roster = new Roster();
        const lists = new Postings(roster);
        const there = new Map<string, number[]>();
        for (const { path, size, marked, goes } of steps) {
          roster.remove(path);
          there.delete(path);
          roster.forgetOrder();
          if (goes) continue;
          const base = roster.add(path, size, '');
          const own = [...new Set(marked.filter((n) => n < size))].sort((a, b) => a - b);
          for (const n of own) lists.add('key', base + n);
          if (own.length > 0) there.set(path, own);
          if (size % 3 === 0) lists.get('key');
          if (anew && size % 2 === 0) lists.renumber(roster.renumber());
        }
        const ids = lists.get('key');
        const found = roster
          .ordered(ids)
          .map((r) => [r.path, [...ids.subarray(r.from, r.to)].map((id) => id - r.base)]);
        expect(found).toEqual([...there].sort());
        expect(lists.keys()).toEqual(there.size > 0 ? ['key'] : []);
      }),
      { numRuns: 300 },
    );
  });

  it('are counted and read alike, again and again, when most of a long one is gone', () => {
    const roster = new Roster();
    const lists = new Postings(roster);
    for (let n = 0; n < 12; n++) lists.add('key', roster.add(`n${String(n)}`, 1, ''));
    expect(lists.count('key')).toBe(12);
    expect(lists.get('key')).toHaveLength(12);
    for (let n = 0; n < 6; n++) roster.remove(`n${String(n)}`);
    for (let again = 0; again < 3; again++) {
      expect(lists.count('key')).toBe(6);
      expect(lists.get('key')).toHaveLength(6);
    }
  });
});
