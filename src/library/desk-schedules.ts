import {
  factOf,
  matchReviews,
  packSchedules,
  Reviews,
  ScheduleBook,
  Scheduler,
  type Anchor,
  type Checkpoint,
  type Rating,
  type Review,
  type ReviewLog,
  type Schedule,
} from '../review';
import type { AskedCards } from './asked-cards';
import { scheduling, type DeskOptions } from './desk-types';
import type { Library } from './library';

/** Reviews of that time are kept with a checkpoint, in milliseconds. */
const RECENT_MS = 48 * 3_600_000;

/** A review that was done in this run, with the schedule of its card before and after it. */
export interface Graded {
  readonly review: Review;
  readonly before: Schedule;
  readonly after: Schedule;
}

/**
 * What the log comes to for the facts of a library. After a start at a checkpoint it stands on the schedules of that, and takes only
 * what is certain without the other reviews: a grade of this run, and its undo. Everything else has all of the log read.
 */
export class DeskSchedules {
  scheduler: Scheduler;
  book: ScheduleBook;
  /** In order of time, under this library's own ids; the last days only, as long as not all of the log is there. */
  reviews = new Reviews();
  /** Version of the log that `reviews` are of; whether some of them had to be matched with their facts. */
  private seen = -1;
  private hasStrangers = false;

  constructor(
    private readonly library: Library,
    private readonly log: ReviewLog,
    private readonly options: DeskOptions,
    private readonly asked: Pick<AskedCards, 'imported'>,
  ) {
    this.scheduler = new Scheduler(scheduling(options));
    this.book = new ScheduleBook(this.scheduler);
    if (log.begun) {
      this.book.adopt(log.begun.schedules);
      for (const review of log.begun.news)
        if (library.registry.knows(factOf(review.card))) this.book.add(review);
        else this.hasStrangers = true;
      this.reviews = log.reviews();
      this.seen = log.version;
    }
    this.refresh();
  }

  /** To be called when log, library or settings changed. Costs what changed, except after new scheduling options. */
  refresh(): void {
    const wanted = scheduling(this.options);
    const isNew = JSON.stringify(wanted) !== JSON.stringify(this.scheduler.options);
    if (isNew && !this.log.isWhole) return this.readRest();
    if (isNew) {
      this.scheduler = new Scheduler(wanted);
      this.book = new ScheduleBook(this.scheduler);
    }
    const imported = this.asked.imported(isNew);
    if (imported) this.book.startFrom(imported);
    // Where every review had its fact, a change of the notes takes none away: what is gone is still known.
    if (isNew || this.log.version !== this.seen || this.hasStrangers) this.take();
  }

  /** {@link refresh} where a fact is known no more by an id that it had: reviews find it by what they say of it. */
  rematch(): void {
    this.hasStrangers = true;
    this.refresh();
  }

  /** Resolves when all of the log is there. */
  async whole(): Promise<void> {
    await this.log.whole();
    this.refresh();
  }

  /** What the next start can begin with; undefined where nothing can be kept now. */
  checkpoint(): Checkpoint | undefined {
    if (this.log.isWhole) this.refresh();
    if (this.seen !== this.log.version) return undefined;
    const { length } = this.reviews;
    const last = length > 0 ? this.reviews.at(length - 1) : 0;
    const log = this.log.checkpoint(Math.min(last, this.options.now()) - RECENT_MS);
    if (!log) return undefined;
    const options = JSON.stringify(this.scheduler.options);
    return { version: 3, ...log, options, schedules: packSchedules(this.book.keep()) };
  }

  grade(id: string, rating: Rating, anchor: Anchor | undefined): Graded {
    const before = this.book.of(id);
    const from = before.reps > 0 ? undefined : this.library.oneCard(id)?.starting;
    const isSeen = this.seen === this.log.version;
    const review = this.log.add(id, rating, this.options.now(), anchor, from);
    const all = this.log.reviews();
    // Reviews of other cards may be later: a clock is ahead.
    const isNext = before.reps === 0 || review.at > (before.lastReview ?? 0);
    if (!this.log.isWhole || (isSeen && isNext && all.id(all.before(review.at)) === review.id)) {
      // The log's own list has it already.
      if (this.hasStrangers && this.log.isWhole) this.reviews.insert(Reviews.of([review], this.reviews.words));
      else this.reviews = all;
      this.book.add(review);
      if (isSeen) this.seen = this.log.version;
    } else this.take();
    return { review, before, after: this.book.of(id) };
  }

  undo({ review, before, after }: Graded): void {
    const isSeen = this.seen === this.log.version;
    this.log.undo(review.id, this.options.now());
    if (this.log.isWhole || this.book.of(review.card) !== after) return;
    this.book.restore(review.card, before);
    this.reviews = this.log.reviews();
    if (isSeen) this.seen = this.log.version;
  }

  /** Does something with the log that changes no schedule. */
  without(change: () => void): void {
    const isSeen = this.seen === this.log.version;
    change();
    if (isSeen) this.seen = this.log.version;
  }

  private take(): void {
    const all = this.log.reviews();
    if (!this.log.isWhole) {
      this.reviews = all;
      this.readRest();
      return;
    }
    const { registry } = this.library;
    this.reviews = matchReviews(
      all,
      (id) => registry.knows(id),
      () => this.library.factTexts(),
    );
    this.hasStrangers = this.reviews !== all;
    this.book.update(this.reviews);
    this.seen = this.log.version;
  }

  /** A log that can't be read now is told by its next review, which can't be stored. */
  private readRest(): void {
    this.whole().catch(() => undefined);
  }
}
