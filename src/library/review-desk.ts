import type { Card } from '../cards';
import {
  doneSince,
  dueCards,
  factOf,
  matchAnchors,
  ScheduleBook,
  Scheduler,
  type Limits,
  type Rating,
  type Review,
  type ReviewLog,
  type SchedulerOptions,
} from '../review';
import type { Library } from './library';

/** With nothing else to do, a card in its learning steps is shown this much before its time, in milliseconds. */
const AHEAD_MS = 20 * 60_000;

export interface DeskOptions {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** When the student's day began that `now` lies in, milliseconds since the epoch. */
  readonly dayStart: (now: number) => number;
  /** Per day. */
  readonly limits: () => Limits;
  readonly scheduling: () => SchedulerOptions;
}

export interface DeskStatus {
  /** The card to be reviewed now, with the milliseconds until it comes again after Again, Hard, Good, Easy. */
  readonly turn: { readonly card: Card; readonly intervals: readonly [number, number, number, number] } | null;
  readonly done: number;
  /** The card on show included. */
  readonly left: number;
  readonly nextDue: number | null;
  readonly canUndo: boolean;
  readonly unsaved: number;
  readonly problem: string | null;
}

/**
 * Where cards and reviews meet: what is due, what a grade does, and taking it back. Everything is derived from the library
 * and the log, so that a review of another device, an edit of a note or an undo needs no case of its own.
 */
export class ReviewDesk {
  private scheduler: Scheduler;
  private book: ScheduleBook;
  private reviews: readonly Review[] = [];
  /** Own reviews of this run, the latest last. */
  private readonly trail: Review[] = [];
  /** The card whose review was just taken back comes first. */
  private front: string | null = null;

  constructor(
    private readonly library: Library,
    private readonly log: ReviewLog,
    private readonly options: DeskOptions,
  ) {
    this.scheduler = new Scheduler(options.scheduling());
    this.book = new ScheduleBook(this.scheduler);
    this.refresh();
  }

  /** To be called when log, library or settings changed. Costs what changed, except after new scheduling options. */
  refresh(): void {
    const wanted = this.options.scheduling();
    if (JSON.stringify(wanted) !== JSON.stringify(this.scheduler.options)) {
      this.scheduler = new Scheduler(wanted);
      this.book = new ScheduleBook(this.scheduler);
    }
    const { registry } = this.library;
    this.reviews = matchAnchors(
      this.log.all(),
      (id) => registry.knows(id),
      () => this.library.factTexts(),
    );
    this.book.update(this.reviews);
  }

  status(): DeskStatus {
    const now = this.options.now();
    const today = doneSince(this.reviews, this.options.dayStart(now));
    const limits = this.options.limits();
    const wishes = this.log.wishes();
    const cards = [...this.library.allCards()];
    const due = dueCards(
      cards,
      this.book.all,
      now,
      { newCards: limits.newCards - today.newCards, reviews: limits.reviews - today.reviews },
      { wishes, seenFacts: today.facts },
    );
    let queue = due.queue;
    if (queue.length === 0)
      queue = dueCards(cards, this.book.all, now + AHEAD_MS, { newCards: 0, reviews: 0 }, { wishes }).queue;
    const back = this.front === null ? undefined : cards.find((c) => c.id === this.front);
    if (back) queue = [back, ...queue.filter((c) => c.id !== back.id)];
    const card = queue[0];
    return {
      turn: card ? { card, intervals: this.intervals(card, now) } : null,
      done: this.reviews.filter((r) => r.at >= this.options.dayStart(now)).length,
      left: queue.length,
      nextDue: due.nextDue,
      canUndo: this.trail.length > 0,
      unsaved: this.log.unsaved,
      problem: this.log.failure,
    };
  }

  /** Reviewed cards that are due now and still have their bullet. Looks at schedules only, so that it may run at each change. */
  dueCount(): number {
    const now = this.options.now();
    const wishes = this.log.wishes();
    let due = 0;
    for (const s of this.book.all.values()) {
      const wish = wishes.get(s.card);
      const hidden = wish?.kind === 'suspend' || (wish?.kind === 'bury' && (wish.until ?? 0) > now);
      if (s.due <= now && !hidden && this.library.registry.isLive(factOf(s.card))) due++;
    }
    return due;
  }

  /** Grades a card; the review counts at once and is stored behind. */
  grade(id: string, rating: Rating): void {
    const card = this.library.card(id);
    const anchor = card && {
      path: card.note,
      text: this.library.note(card.note)?.bullets[card.bullet]?.text ?? card.prompt,
    };
    this.front = null;
    this.trail.push(this.log.add(id, rating, this.options.now(), anchor));
    this.refresh();
  }

  /** Takes the latest review of this run back. */
  undo(): void {
    const last = this.trail.pop();
    if (!last) return;
    this.log.undo(last.id, this.options.now());
    this.front = last.card;
    this.refresh();
  }

  suspend(id: string): void {
    this.log.wish(id, 'suspend', this.options.now());
    this.refresh();
  }

  private intervals(card: Card, now: number): readonly [number, number, number, number] {
    const p = this.scheduler.preview(this.book.of(card.id), now);
    return [p[1], p[2], p[3], p[4]];
  }
}
