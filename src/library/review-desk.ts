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
    const most = { newCards: limits.newCards - today.newCards, reviews: limits.reviews - today.reviews };
    const cards = this.candidates(now, most.newCards, today.facts);
    let { queue } = dueCards(cards, this.book.all, now, most, { wishes, seenFacts: today.facts });
    if (queue.length === 0)
      queue = dueCards(cards, this.book.all, now + AHEAD_MS, { newCards: 0, reviews: 0 }, { wishes }).queue;
    const back = this.front === null ? undefined : this.library.card(this.front);
    if (back) queue = [back, ...queue.filter((c) => c.id !== back.id)];
    const card = queue[0];
    return {
      turn: card ? { card, intervals: this.intervals(card, now) } : null,
      done: this.reviews.filter((r) => r.at >= this.options.dayStart(now)).length,
      left: queue.length,
      nextDue: this.nextDue(now),
      canUndo: this.trail.length > 0,
      unsaved: this.log.unsaved,
      problem: this.log.failure,
    };
  }

  /**
   * Cards that could come now: those of notes with something due, and of as many notes as it takes for the new ones. Making the
   * cards of the whole vault would hold up the first question for seconds.
   */
  private candidates(now: number, fresh: number, seen: ReadonlySet<string>): Card[] {
    const paths = new Set<string>();
    for (const s of this.book.all.values()) {
      const path = s.due <= now + AHEAD_MS ? this.library.noteOfFact(factOf(s.card)) : undefined;
      if (path !== undefined) paths.add(path);
    }
    const facts = new Set<string>();
    const wishes = this.log.wishes();
    for (const path of this.library.quiz.paths()) {
      if (facts.size >= fresh) break;
      for (const card of this.library.cardsOf(path)) {
        const known = card.uncertain || this.book.all.has(card.id) || wishes.has(card.id) || seen.has(factOf(card.id));
        if (known) continue;
        facts.add(factOf(card.id));
        paths.add(path);
      }
    }
    return [...paths].sort().flatMap((path) => this.library.cardsOf(path));
  }

  private nextDue(now: number): number | null {
    let next: number | null = null;
    for (const s of this.book.all.values())
      if (s.due > now && (next === null || s.due < next) && this.library.noteOfFact(factOf(s.card)) !== undefined)
        next = s.due;
    return next;
  }

  /** Reviewed cards that are due now and still have their bullet. Looks at schedules only, so that it may run at each change. */
  dueCount(): number {
    return [...this.dueNow()].length;
  }

  /** Ids of the bullets that have such a card, each once. */
  dueFacts(): string[] {
    return [...new Set([...this.dueNow()].map(factOf))];
  }

  private *dueNow(): Generator<string> {
    const now = this.options.now();
    const wishes = this.log.wishes();
    for (const s of this.book.all.values()) {
      const wish = wishes.get(s.card);
      const hidden = wish?.kind === 'suspend' || (wish?.kind === 'bury' && (wish.until ?? 0) > now);
      if (s.due <= now && !hidden && this.library.noteOfFact(factOf(s.card)) !== undefined) yield s.card;
    }
  }

  /** Whether the card has been reviewed at some time. */
  knows(card: string): boolean {
    return this.book.all.has(card);
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
