import { freshSchedule, type Scheduler } from './scheduler';
import type { Review, Schedule } from './types';

/** The schedule of every reviewed card, worked out from all reviews that count, given in order of time. */
export function replaySchedules(reviews: Iterable<Review>, scheduler: Scheduler): Map<string, Schedule> {
  const schedules = new Map<string, Schedule>();
  for (const r of reviews)
    schedules.set(r.card, scheduler.next(schedules.get(r.card) ?? freshSchedule(r.card), r.rating, r.at));
  return schedules;
}

/**
 * Schedules kept current: a review that comes in costs one step, an undo or a late one from another device costs that card's
 * history, whatever the size of the log. Always equal to {@link replaySchedules} over the reviews taken in.
 */
export class ScheduleBook {
  private readonly byCard = new Map<string, Review[]>();
  private readonly schedules = new Map<string, Schedule>();
  private known: readonly Review[] = [];
  /** By due date; undefined where it has to be sorted anew. */
  private sorted: Schedule[] | undefined;

  constructor(private readonly scheduler: Scheduler) {}

  get all(): ReadonlyMap<string, Schedule> {
    return this.schedules;
  }

  /** The schedule of a card; a fresh one where it was never reviewed. */
  of(card: string): Schedule {
    return this.schedules.get(card) ?? freshSchedule(card);
  }

  /** Schedules that are due at `at`, the longest due first. */
  *dueBy(at: number): Generator<Schedule> {
    const list = this.byDue();
    for (let i = 0, end = upTo(list, at); i < end; i++) {
      const s = list[i];
      if (s) yield s;
    }
  }

  /** Schedules that fall due after `at`, the next first. */
  *dueAfter(at: number): Generator<Schedule> {
    const list = this.byDue();
    for (let i = upTo(list, at); i < list.length; i++) {
      const s = list[i];
      if (s) yield s;
    }
  }

  private byDue(): readonly Schedule[] {
    return (this.sorted ??= [...this.schedules.values()].sort((a, b) => a.due - b.due || (a.card < b.card ? -1 : 1)));
  }

  /**
   * Brings the book to a list of reviews (in order of time, undone ones left out). Only cards whose reviews are not the same as
   * before are worked out again.
   */
  update(reviews: readonly Review[]): void {
    const from = commonStart(this.known, reviews);
    const cards = new Set<string>();
    for (let i = from; i < this.known.length; i++) cards.add(this.known[i]?.card ?? '');
    for (const card of cards) {
      const kept = new Set(this.known.slice(0, from).filter((r) => r.card === card));
      this.byCard.set(
        card,
        (this.byCard.get(card) ?? []).filter((r) => kept.has(r)),
      );
    }
    for (let i = from; i < reviews.length; i++) {
      const review = reviews[i];
      if (!review) continue;
      const list = this.byCard.get(review.card);
      if (list) list.push(review);
      else this.byCard.set(review.card, [review]);
      if (!cards.has(review.card)) this.step(review);
    }
    for (const card of cards) this.rework(card);
    this.known = reviews;
  }

  private step(review: Review): void {
    this.schedules.set(review.card, this.scheduler.next(this.of(review.card), review.rating, review.at));
    this.sorted = undefined;
  }

  private rework(card: string): void {
    this.schedules.delete(card);
    this.sorted = undefined;
    const reviews = this.byCard.get(card) ?? [];
    if (reviews.length === 0) this.byCard.delete(card);
    for (const review of reviews) this.step(review);
  }
}

/** How many of a list sorted by due date are due at `at`. */
function upTo(list: readonly Schedule[], at: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.due ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function commonStart(a: readonly Review[], b: readonly Review[]): number {
  const most = Math.min(a.length, b.length);
  let i = 0;
  while (i < most && a[i] === b[i]) i++;
  return i;
}
