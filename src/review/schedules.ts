import type { StartingState } from '../cards';
import { DueList, type Dues } from './due-list';
import { Histories } from './histories';
import { factOf } from './queue';
import { Reviews, ReviewWords } from './reviews';
import { ScheduleTable } from './schedule-table';
import { freshSchedule, startedSchedule, type Scheduler } from './scheduler';
import type { Review, Schedule } from './types';

/** Cards that are worked through between two pauses: a few milliseconds of work, also before an engine has made code of it. */
const TOGETHER = 128;

/** Cards whose facts are gathered between two pauses. */
const GATHERED = 4096;

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
  readonly words: ReviewWords;
  readonly table: ScheduleTable;
  /** Those in the table, by due date. */
  readonly order: Dues;
  /** Two for each card by number, see {@link ScheduleBook}. */
  readonly marks: Uint32Array;
}

/**
 * Schedules kept current: a review that comes in costs one step, an undo or a late one from another device costs one look at every
 * review and the work of that card, whatever the size of the log. Always equal to {@link replaySchedules} over the reviews taken in.
 */
export class ScheduleBook {
  private words = new ReviewWords();
  private table = new ScheduleTable(this.words.cards);
  private readonly starts = new Map<string, Schedule>();
  private readonly byDue = new DueList(() => this.table.dues());
  /** For each card by number two codes over times and grades of its reviews: while they are the same, so is the schedule. */
  private marks: Uint32Array = new Uint32Array(0);
  /** Cards whose schedules went on without {@link update}: their marks say nothing. */
  private readonly touched = new Set<string>();
  /** What was set since the last {@link update}: the same schedule is the same object for who compares. */
  private readonly lately = new Map<string, Schedule>();
  /** How often a card lost its schedule, as by a review that was taken back: it is new again. */
  lost = 0;
  /** Facts of all cards that came in so far, once somebody asked; and whether all are in it. */
  private facts: Set<string> | undefined;
  private hasFacts = false;
  /** Cards with another due date than when last asked for by {@link takeMoved}; undefined where it may be all. */
  private moved: Set<string> | undefined;

  constructor(readonly scheduler: Scheduler) {}

  get all(): ReadonlyMap<string, Schedule> {
    return this.table;
  }

  /** The schedule of a card; a fresh one where it was never reviewed. */
  of(card: string): Schedule {
    return this.lately.get(card) ?? this.table.get(card) ?? freshSchedule(card);
  }

  /** Whether the card has a review of its own. */
  isBegun(card: string): boolean {
    return this.of(card).reps > 0;
  }

  /** Whether some card of the fact has a schedule, or had one in this run. */
  mayKnow(fact: string): boolean {
    for (const work = this.gatherFacts(); !work.next().done;);
    return this.facts?.has(fact) === true;
  }

  /** {@link mayKnow}, or true where going through all cards would come first. */
  mightKnow(fact: string): boolean {
    return !this.hasFacts || this.mayKnow(fact);
  }

  /** Gets {@link mayKnow} ready, in steps: a hundred thousand texts take a while. */
  *gatherFacts(): Generator<undefined, void> {
    if (this.hasFacts) return;
    const facts = (this.facts ??= new Set());
    let n = 0;
    for (const card of this.table.keys()) {
      facts.add(factOf(card));
      if (++n % GATHERED === 0) yield;
    }
    this.hasFacts = facts === this.facts;
  }

  /** Schedules that are due at `at`, the longest due first. */
  *dueBy(at: number): Generator<Schedule> {
    for (const card of this.byDue.until(at)) {
      const schedule = this.table.at(card);
      if (schedule) yield schedule;
    }
  }

  /** Schedules that fall due after `after`, by `by` at the latest. */
  *dueBetween(after: number, by: number): Generator<Schedule> {
    for (const schedule of this.dueAfter(after))
      if (schedule.due <= by) yield schedule;
      else return;
  }

  /** Cards whose due dates changed since this was last called; undefined where that may be any. For one caller. */
  takeMoved(): ReadonlySet<string> | undefined {
    const { moved } = this;
    this.moved = new Set();
    return moved;
  }

  /** Schedules that fall due after `at`, the next first. */
  *dueAfter(at: number): Generator<Schedule> {
    for (const card of this.byDue.after(at)) {
      const schedule = this.table.at(card);
      if (schedule) yield schedule;
    }
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
  adopt({ words, table, order, marks }: KeptSchedules): void {
    this.words = words;
    this.table = table.copy();
    this.marks = marks.slice();
    this.byDue.forget(order);
    this.moved = undefined;
    this.facts = undefined;
    this.hasFacts = false;
  }

  /** What {@link adopt} takes up, by due date. Without cards that only another plugin knew: the notes bring those. */
  keep(): KeptSchedules {
    const { words } = this;
    const table = this.table.copy();
    for (const card of table.numbers()) if (table.reps(card) === 0) table.put(card, undefined);
    const marks = new Uint32Array(words.cards.size * 2);
    marks.set(this.marks.subarray(0, marks.length));
    for (const id of this.touched) marks.set(UNKNOWN, words.cards.number(id) * 2);
    const cards = [...this.byDue.after(-Infinity)].filter((card) => table.due(card) !== undefined);
    return {
      words,
      table,
      order: { cards: Uint32Array.from(cards), dues: Float64Array.from(cards, (card) => table.due(card) ?? 0) },
      marks,
    };
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
    for (const work = this.updating(reviews); !work.next().done;);
  }

  /** {@link update} in steps of a few milliseconds. The book stays as it is until the last one, and must be left so until then. */
  *updating(reviews: Reviews): Generator<undefined, void> {
    this.takeWords(reviews.words);
    const { cards } = reviews.words;
    const touched = new Set([...this.touched].map((card) => cards.number(card)));
    const count = cards.size;
    const histories = yield* Histories.of(reviews);
    const marks = new Uint32Array(count * 2);
    const table = this.table.copy();
    const changed: number[] = [];
    for (let card = 0; card < count; card++) {
      if (card % TOGETHER === 0) yield;
      const at = card * 2;
      histories.mark(card, marks, at);
      const isSame = marks[at] === (this.marks[at] ?? 0) && marks[at + 1] === (this.marks[at + 1] ?? 0);
      if (isSame && !touched.has(card)) continue;
      changed.push(card);
      const [id, start, end] = [cards.text(card), histories.start(card), histories.start(card + 1)];
      const from = histories.from(card);
      const begin = from ? startedSchedule(id, from) : freshSchedule(id);
      table.put(card, start === end ? this.starts.get(id) : this.scheduler.replay(begin, histories, start, end));
    }
    this.touched.clear();
    this.lately.clear();
    this.marks = marks;
    if (changed.length > 100) {
      this.byDue.forget();
      this.moved = undefined;
    } else for (const card of changed) this.byDue.move(card, this.table.due(card), table.due(card));
    for (const card of changed) {
      if (this.table.due(card) !== undefined && table.due(card) === undefined) this.lost++;
      if (table.due(card) !== undefined) this.facts?.add(factOf(cards.text(card)));
      this.moved?.add(cards.text(card));
    }
    this.table = table;
  }

  /** Cards have other numbers in another log: their schedules are taken along, and have to be worked out. */
  private takeWords(words: ReviewWords): void {
    if (words === this.words) return;
    const known = [...this.table.values()];
    this.words = words;
    this.table = new ScheduleTable(words.cards);
    this.marks = new Uint32Array(words.cards.size * 2);
    for (const s of known) {
      const card = words.cards.number(s.card);
      this.table.put(card, s);
      if (s.reps > 0) this.touched.add(s.card);
    }
    this.byDue.forget();
    this.moved = undefined;
  }

  private set(id: string, schedule: Schedule | undefined): void {
    const card = this.words.cards.number(id);
    this.byDue.move(card, this.table.due(card), schedule?.due);
    if (!schedule && this.table.due(card) !== undefined) this.lost++;
    if (schedule) this.facts?.add(factOf(id));
    this.moved?.add(id);
    this.table.put(card, schedule);
    if (schedule) this.lately.set(id, schedule);
    else this.lately.delete(id);
  }
}
