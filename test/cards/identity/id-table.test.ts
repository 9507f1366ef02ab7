import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IdTable } from '../../../src/cards/identity/id-table';

/** Few keys, so that many fall together; and their high bits differ, too. */
const key = fc.oneof(
  fc.constantFrom(0, 1, 7, 8, 0x7fff_ffff, 0x8000_0000, 0xffff_ffff),
  fc.integer({ min: 0, max: 0xffff_ffff }),
);
const step = fc.record({ adds: fc.boolean(), key, note: fc.integer({ min: 0, max: 5 }) });

describe('the table of ids', () => {
  it('finds what was put and not taken away, whatever came in between', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 400 }), (steps) => {
        const table = new IdTable();
        const there: { key: number; note: number }[] = [];
        for (const { adds, key, note } of steps) {
          if (adds) {
            table.add(key, note);
            there.push({ key, note });
            continue;
          }
          table.remove(key, note);
          const at = there.findIndex((row) => row.key === key && row.note === note);
          if (at >= 0) there.splice(at, 1);
        }
        for (const { key } of steps) {
          const seen = new Set<number>();
          table.find(key, (note) => {
            seen.add(note);
            return false;
          });
          expect(seen).toEqual(new Set(there.filter((row) => row.key === key).map((row) => row.note)));
        }
      }),
    );
  });

  it('holds as many ids as a large vault has', () => {
    const table = new IdTable();
    const keyOf = (i: number): number => Math.imul(i, 0x9e37_79b1) >>> 0;
    for (let i = 0; i < 100_000; i++) table.add(keyOf(i), i);
    for (let i = 0; i < 100_000; i += 997) expect(table.find(keyOf(i), (note) => note === i)).toBe(i);
  });
});
