import { describe, expect, it } from 'vitest';
import { ReviewLog, ScheduleBook, Scheduler, workOut, type Rating } from '../../src/review';
import { StampedStore } from './stamped-store';

const T = Date.UTC(2026, 10, 24, 8);
const HOUR = 3_600_000;
const scheduler = new Scheduler();

async function logOf(reviews: number): Promise<ReviewLog> {
  const log = await ReviewLog.open(new StampedStore(), 'aaaaaa');
  for (let i = 0; i < reviews; i++) log.add(`f${String(i % 300)}/term`, (1 + ((i * 7) % 4)) as Rating, T + i * HOUR);
  await log.retry();
  return log;
}

describe('schedules worked out in steps', () => {
  it('are those that the log comes to, and can be gone on with', async () => {
    const log = await logOf(1000);
    let steps = 0;
    await workOut(
      log,
      scheduler,
      () => true,
      () => (steps++, Promise.resolve()),
    );
    expect(steps).toBeGreaterThan(3);
    const whole = new ScheduleBook(scheduler);
    whole.update(log.reviews());
    const book = new ScheduleBook(scheduler);
    if (log.begun) book.adopt(log.begun.schedules);
    expect(new Map(book.all)).toEqual(new Map(whole.all));
    expect([...book.dueBy(Infinity)]).toEqual([...whole.dueBy(Infinity)]);
    const next = log.add('f7/term', 3, T + 2000 * HOUR);
    book.add(next);
    whole.update(log.reviews());
    expect(new Map(book.all)).toEqual(new Map(whole.all));
    book.update(log.reviews());
    expect(new Map(book.all)).toEqual(new Map(whole.all));
  });

  it('are left to others where a fact is not known here, or where a review comes in meanwhile', async () => {
    const strange = await logOf(300);
    await workOut(
      strange,
      scheduler,
      (fact) => fact !== 'f7',
      () => Promise.resolve(),
    );
    expect(strange.begun).toBeUndefined();
    const busy = await logOf(300);
    let steps = 0;
    await workOut(
      busy,
      scheduler,
      () => true,
      () => {
        if (++steps === 2) busy.add('f1/term', 3, T + 900 * HOUR);
        return Promise.resolve();
      },
    );
    expect(busy.begun).toBeUndefined();
  });
});
