import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freshSchedule, type Schedule } from '../../src/review';
import { DueList } from '../../src/review/due-list';

const dues = fc.array(fc.constantFrom(0, -5, 7, 7.5, 1e12, 1e12 + 1, Date.UTC(2026, 10, 24)), { maxLength: 40 });

describe('schedules by due date', () => {
  it('are in order of it, those of one date as they came, also after some were moved', () => {
    fc.assert(
      fc.property(dues, dues, fc.constantFrom(-10, 0, 7, 1e12), (first, moved, now) => {
        const all = new Map<string, Schedule>();
        first.forEach((due, i) => void all.set(String(i), { ...freshSchedule(String(i)), due }));
        const list = new DueList(all);
        const sorted = [...all.values()].sort((a, b) => a.due - b.due);
        expect([...list.until(now), ...list.after(now)]).toEqual(sorted);
        expect([...list.until(now)]).toEqual(sorted.filter((s) => s.due <= now));
        moved.slice(0, all.size).forEach((due, i) => {
          const schedule = { ...freshSchedule(String(i)), due };
          list.move(all.get(String(i)), schedule);
          all.set(String(i), schedule);
        });
        const times = [...list.after(-Infinity)].map((s) => s.due);
        expect(times).toEqual([...all.values()].map((s) => s.due).sort((a, b) => a - b));
      }),
    );
  });
});
