import { factOf } from './queue';
import type { ReviewLog } from './review-log';
import { Reviews } from './reviews';
import type { Scheduler } from './scheduler';
import { ScheduleBook } from './schedules';

/**
 * Works the schedules of a log out in steps of a few milliseconds, so that who begins with it finds them done ({@link ReviewLog.begun}).
 * Where something comes in meanwhile, or a fact is not known here and its reviews have to be matched first, that is left to who begins.
 *
 * @param isKnown whether a fact id means something here
 * @param pause between two steps
 */
export async function workOut(
  log: ReviewLog,
  scheduler: Scheduler,
  isKnown: (fact: string) => boolean,
  pause: () => Promise<void>,
): Promise<void> {
  const { version } = log;
  const reviews = log.reviews();
  const { words } = reviews;
  for (let card = 0; card < words.cards.size; card++) {
    if (!isKnown(factOf(words.cards.text(card)))) return;
    if (card % 1024 === 0) await pause();
  }
  const book = new ScheduleBook(scheduler);
  for (const work = book.updating(reviews); !work.next().done;) await pause();
  if (log.version === version) log.begun = { schedules: book.keep(), news: new Reviews(words) };
}
