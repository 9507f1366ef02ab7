import { freshSchedule, startedSchedule, type Scheduler } from './scheduler';
import type { StartingState } from '../cards';
import type { Review, Schedule } from './types';

/** The schedule of every reviewed card, worked out from all reviews that count, given in order of time. */
export function replaySchedules(reviews: Iterable<Review>, scheduler: Scheduler): Map<string, Schedule> {
  const schedules = new Map<string, Schedule>();
  for (const [card, own] of byCard(reviews)) {
    const schedule = scheduler.replay(card, own);
    if (schedule) schedules.set(card, schedule);
  }
  return schedules;
}

function byCard(reviews: Iterable<Review>): Map<string, Review[]> {
  const lists = new Map<string, Review[]>();
  for (const r of reviews) {
    const list = lists.get(r.card);
    if (list) list.push(r);
    else lists.set(r.card, [r]);
  }
  return lists;
}

/**
 * Schedules kept current: a review that comes in costs one step, an undo or a late one from another device costs that card's
 * history, whatever the size of the log. Always equal to {@link replaySchedules} over the reviews taken in.
 */
export class ScheduleBook {
  private lists = new Map<string, Review[]>();
  private readonly schedules = new Map<string, Schedule>();
  private known: Review[] = [];
  private readonly starts = new Map<string, Schedule>();
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

  /** Whether the card has a review of its own. */
  isBegun(card: string): boolean {
    return this.lists.has(card);
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

  /** Cards that another plugin knew, in place of those before: they are scheduled without a review. */
  startFrom(states: ReadonlyMap<string, StartingState>): void {
    for (const card of this.starts.keys()) if (!this.lists.has(card)) this.set(card, undefined);
    this.starts.clear();
    for (const [card, state] of states) {
      const schedule = startedSchedule(card, state);
      this.starts.set(card, schedule);
      if (!this.lists.has(card)) this.set(card, schedule);
    }
  }

  /** Takes up schedules of an earlier run, until {@link update} works them out. */
  adopt(schedules: ReadonlyMap<string, Schedule>): void {
    for (const [card, schedule] of schedules) this.schedules.set(card, schedule);
    this.sorted = undefined;
  }

  /** Takes a review that is later than every other. */
  add(review: Review): void {
    this.known.push(review);
    const list = this.lists.get(review.card);
    if (list) list.push(review);
    else this.lists.set(review.card, [review]);
    const before = this.schedules.get(review.card) ?? this.before(review);
    this.set(review.card, this.scheduler.next(before, review.rating, review.at));
  }

  /**
   * Brings the book to a list of reviews (in order of time, undone ones left out). Only cards whose reviews are not the same as
   * before are worked out again.
   */
  update(reviews: readonly Review[]): void {
    const from = commonStart(this.known, reviews);
    if (reviews.length - from > 100) this.sorted = undefined;
    if (from === 0) this.lists = new Map();
    const cards = new Set<string>(from === 0 ? this.schedules.keys() : []);
    const gone = new Set<Review>(from === 0 ? [] : this.known.slice(from));
    for (const r of gone) cards.add(r.card);
    if (gone.size > 0)
      for (const card of cards)
        this.lists.set(
          card,
          this.list(card).filter((r) => !gone.has(r)),
        );
    for (let i = from; i < reviews.length; i++) {
      const r = reviews[i];
      if (!r) continue;
      const list = this.lists.get(r.card);
      if (list) list.push(r);
      else this.lists.set(r.card, [r]);
      cards.add(r.card);
    }
    for (const card of cards) {
      const list = this.list(card);
      if (list.length === 0) this.lists.delete(card);
      this.set(card, this.scheduler.replay(card, list) ?? this.starts.get(card));
    }
    this.known = reviews.slice();
  }

  private list(card: string): Review[] {
    return this.lists.get(card) ?? [];
  }

  private before(review: Review): Schedule {
    return review.from ? startedSchedule(review.card, review.from) : freshSchedule(review.card);
  }

  private set(card: string, schedule: Schedule | undefined): void {
    if (this.sorted) this.move(this.sorted, this.schedules.get(card), schedule);
    if (schedule) this.schedules.set(card, schedule);
    else this.schedules.delete(card);
  }

  /** One card in a hundred thousand is moved to its place rather than all of them sorted anew. */
  private move(list: Schedule[], old: Schedule | undefined, now: Schedule | undefined): void {
    if (old) {
      let at = upTo(list, old.due) - 1;
      while (at >= 0 && list[at] !== old && list[at]?.due === old.due) at--;
      if (list[at] !== old) return void (this.sorted = undefined);
      list.splice(at, 1);
    }
    if (now) list.splice(upTo(list, now.due), 0, now);
  }

  private byDue(): readonly Schedule[] {
    return (this.sorted ??= [...this.schedules.values()].sort((a, b) => a.due - b.due));
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
