import type { StartingState } from '../cards';
import { DueList } from './due-list';
import { Histories } from './histories';
import { factOf } from './queue';
import { Reviews, type ReviewWords } from './reviews';
import { freshSchedule, startedSchedule, type Scheduler } from './scheduler';
import type { Review, Schedule } from './types';

/** Marks that no reviews have, not even none. */
const UNKNOWN = [1, 0];

/** The schedule of every reviewed card, worked out from all reviews that count, given in order of time. */
export function replaySchedules(reviews: Iterable<Review>, scheduler: Scheduler): Map<string, Schedule> {
  const book = new ScheduleBook(scheduler);
  book.update(Reviews.of(reviews));
  return new Map(book.all);
}

/** Schedules with what they were worked out from, to go on with in a later run. */
export interface KeptSchedules {
  readonly schedules: readonly Schedule[];
  /** Two for each, see {@link ScheduleBook}. */
  readonly marks: Uint32Array;
}

/**
 * Schedules kept current: a review that comes in costs one step, an undo or a late one from another device costs one look at every
 * review and the work of that card, whatever the size of the log. Always equal to {@link replaySchedules} over the reviews taken in.
 */
export class ScheduleBook {
  private readonly schedules = new Map<string, Schedule>();
  private readonly starts = new Map<string, Schedule>();
  private readonly byDue = new DueList(this.schedules);
  private words: ReviewWords | undefined;
  /** What was adopted, until the reviews are there. */
  private kept: KeptSchedules | undefined;
  /** For each card by number two codes over times and grades of its reviews: while they are the same, so is the schedule. */
  private marks = new Uint32Array(0);
  /** Cards whose schedules went on without {@link update}: their marks say nothing. */
  private readonly touched = new Set<string>();
  /** Facts of all cards that came in so far, once somebody asked. */
  private facts: Set<string> | undefined;

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
    return this.of(card).reps > 0;
  }

  /** Whether some card of the fact has a schedule, or had one in this run. */
  mayKnow(fact: string): boolean {
    this.facts ??= new Set([...this.schedules.keys()].map(factOf));
    return this.facts.has(fact);
  }

  /** Schedules that are due at `at`, the longest due first. */
  dueBy(at: number): Generator<Schedule> {
    return this.byDue.until(at);
  }

  /** Schedules that fall due after `at`, the next first. */
  dueAfter(at: number): Generator<Schedule> {
    return this.byDue.after(at);
  }

  /** Cards that another plugin knew, in place of those before: they are scheduled without a review. */
  startFrom(states: ReadonlyMap<string, StartingState>): void {
    for (const card of this.starts.keys()) if (!this.isBegun(card)) this.set(card, undefined);
    this.starts.clear();
    for (const [card, state] of states) {
      const schedule = startedSchedule(card, state);
      this.starts.set(card, schedule);
      if (!this.isBegun(card)) this.set(card, schedule);
    }
  }

  /** Takes up the schedules of an earlier run, whose reviews are not there yet. To be called before everything else. */
  adopt(kept: KeptSchedules): void {
    this.kept = kept;
    for (const schedule of kept.schedules) this.schedules.set(schedule.card, schedule);
    this.byDue.forget(kept.schedules);
    this.facts = undefined;
  }

  /** What {@link adopt} takes up, by due date. Without cards that only another plugin knew: the notes bring those. */
  keep(): KeptSchedules {
    const schedules = [...this.byDue.after(-Infinity)].filter((s) => s.reps > 0);
    const marks = new Uint32Array(schedules.length * 2);
    schedules.forEach((s, i) => {
      const at = (this.words?.cards.number(s.card) ?? 0) * 2;
      const isKnown = this.words !== undefined && !this.touched.has(s.card);
      marks.set(isKnown ? this.marks.subarray(at, at + 2) : UNKNOWN, i * 2);
    });
    return { schedules, marks };
  }

  /** Takes a review that is later than every other of its card. */
  add({ card, rating, at, from }: Review): void {
    const before = this.of(card);
    this.touched.add(card);
    this.set(card, this.scheduler.next(from && before.reps === 0 ? startedSchedule(card, from) : before, rating, at));
  }

  /** Puts a schedule back to where it was; {@link update} tells whether it is what its reviews come to. */
  restore(card: string, schedule: Schedule): void {
    this.touched.add(card);
    this.set(card, schedule.reps > 0 ? schedule : this.starts.get(card));
  }

  /** Brings the book to a list of reviews (in order of time, undone ones left out). Only cards whose reviews changed are worked out. */
  update(reviews: Reviews): void {
    this.takeWords(reviews.words);
    const { cards } = reviews.words;
    const touched = new Set([...this.touched].map((card) => cards.number(card)));
    this.touched.clear();
    const histories = new Histories(reviews);
    const marks = new Uint32Array(cards.size * 2);
    const changed: number[] = [];
    for (let card = 0; card < cards.size; card++) {
      const at = card * 2;
      histories.mark(card, marks, at);
      const isSame = marks[at] === (this.marks[at] ?? 0) && marks[at + 1] === (this.marks[at + 1] ?? 0);
      if (!isSame || touched.has(card)) changed.push(card);
    }
    this.marks = marks;
    if (changed.length > 100) this.byDue.forget();
    for (const card of changed) {
      const [id, start, end] = [cards.text(card), histories.start(card), histories.start(card + 1)];
      const from = histories.from(card);
      const begin = from ? startedSchedule(id, from) : freshSchedule(id);
      this.set(id, start === end ? this.starts.get(id) : this.scheduler.replay(begin, histories, start, end));
    }
  }

  /** Cards have other numbers in another log: what is known of them is theirs, and else has to be worked out. */
  private takeWords(words: ReviewWords): void {
    if (words === this.words) return;
    this.words = words;
    const known = this.kept?.schedules ?? [...this.schedules.values()];
    const numbers = known.map((s) => words.cards.number(s.card));
    this.marks = new Uint32Array(words.cards.size * 2);
    known.forEach((s, i) => {
      if (s.reps > 0) this.marks.set(this.kept?.marks.subarray(i * 2, i * 2 + 2) ?? UNKNOWN, (numbers[i] ?? 0) * 2);
    });
    this.kept = undefined;
  }

  private set(card: string, schedule: Schedule | undefined): void {
    if (this.byDue.isSorted) this.byDue.move(this.schedules.get(card), schedule);
    if (schedule) this.facts?.add(factOf(card));
    if (schedule) this.schedules.set(card, schedule);
    else this.schedules.delete(card);
  }
}
