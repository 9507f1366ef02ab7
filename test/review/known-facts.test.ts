import { expect, it } from 'vitest';
import { Reviews, ScheduleBook, Scheduler, type Review } from '../../src/review';

const review = (n: number): Review => ({
  id: `d-${String(n)}`,
  card: `fact${String(n)}/cloze:a`,
  at: 1000 + n,
  rating: 3,
  device: 'd',
});

it('facts that had reviews are gathered in steps; until then every one may have had some, and what comes meanwhile is not lost', () => {
  const book = new ScheduleBook(new Scheduler());
  book.update(Reviews.of(Array.from({ length: 9000 }, (_, n) => review(n))));
  const work = book.gatherFacts();
  expect(work.next().done).toBe(false);
  expect(book.mightKnow('another')).toBe(true);
  book.add(review(9000));
  for (const step of work) void step;
  expect(book.mightKnow('another')).toBe(false);
  for (const n of [0, 5000, 8999, 9000]) expect(book.mightKnow(`fact${String(n)}`)).toBe(true);
  expect(book.mayKnow('another')).toBe(false);
});
