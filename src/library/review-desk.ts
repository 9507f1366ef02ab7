import type { Card, Doubt } from '../cards';
import {
  factOf,
  isHidden,
  type Checkpoint,
  type CsvFile,
  type LogProblem,
  type Progress,
  type Rating,
  type ReviewLog,
  type Schedule,
  type Wish,
} from '../review';
import { AskedCards, type Asking } from './asked-cards';
import { CramRound } from './cram';
import { DeskSchedules, type Graded } from './desk-schedules';
import type { DeskOptions, DeskStatus } from './desk-types';
import type { Library } from './library';
import { DueTally } from './due-tally';
import { csvOf } from './review-csv';
import { progressOf, type Figures } from './review-progress';
import { EVERYTHING_DUE, type ReviewScope } from './review-scope';

const HOUR = 3_600_000;

/** What undo takes back. */
type Deed =
  | ({ readonly did: 'review' } & Graded)
  | { readonly did: 'wish'; readonly card: string; readonly before: Wish | undefined }
  | { readonly did: 'cram'; readonly card: string };

/**
 * Where cards and reviews meet: what is due, what a grade does, and taking it back. Everything is derived from the library
 * and the log, so that a review of another device, an edit of a note or an undo needs no case of its own.
 */
export class ReviewDesk {
  private readonly schedules: DeskSchedules;
  /** What was done in this run, the latest last. */
  private readonly trail: Deed[] = [];
  /** The card whose review was just taken back comes first. */
  private front: string | null = null;
  private chosen: ReviewScope = EVERYTHING_DUE;
  private round = new CramRound();
  private readonly asked: AskedCards;
  private readonly tally: DueTally;

  constructor(
    private readonly library: Library,
    private readonly log: ReviewLog,
    private readonly options: DeskOptions,
  ) {
    this.asked = new AskedCards(library, options);
    this.tally = new DueTally(library);
    this.schedules = new DeskSchedules(library, log, options, this.asked);
    // An edit that makes another gap the better one leaves no schedule lying.
    library.setCards({
      reviewed: (card) => this.knows(card),
      reviewedFact: (fact) => this.schedules.book.mightKnow(fact),
    });
  }

  /** Resolves when all of the log is there, of which a start at a checkpoint has read the last days only. */
  whole(): Promise<void> {
    return this.schedules.whole();
  }

  /** What is reviewed; everything due at first. */
  get scope(): ReviewScope {
    return this.chosen;
  }

  /** Reviews something else from now on. A cram begins anew. */
  setScope(scope: ReviewScope): void {
    this.chosen = scope;
    this.round = new CramRound();
    this.front = null;
  }

  /** The same scope by another name, after a renaming: the round goes on. */
  moveScope(scope: ReviewScope): void {
    this.chosen = scope;
  }

  /** Lines of the log that could not be taken. Reads all of it. */
  async problems(): Promise<LogProblem[]> {
    await this.whole();
    return this.log.problems();
  }

  /** To be called when log, library or settings changed. Costs what changed, except after new scheduling options. */
  refresh(): void {
    this.schedules.refresh();
  }

  /** What the next start can begin with; undefined where nothing can be kept now. See {@link Checkpoint}. */
  checkpoint(): Checkpoint | undefined {
    return this.schedules.checkpoint();
  }

  /** @param shown id of a card that the student is looking at: it stays, also when another falls due meanwhile */
  status(shown?: string): DeskStatus {
    const now = this.options.now();
    const cram = this.chosen.cram;
    const asking = this.asking(now);
    let queue = cram ? this.round.queue(this.asked.all(asking)) : this.asked.queue(asking);
    const back = this.front === null ? undefined : this.library.oneCard(this.front);
    const isBehind = !cram && this.asked.isBehind;
    const first = back ?? this.shown(shown, queue, isBehind ? asking : undefined);
    if (first) queue = [first, ...queue.filter((c) => c.id !== first.id)];
    const card = queue[0];
    return {
      scope: this.chosen,
      turn: card ? { card: this.asked.withOthers(card), intervals: cram ? null : this.intervals(card, now) } : null,
      done: cram ? this.round.done : this.doneToday(now),
      left: queue.length,
      looking: isBehind,
      nextDue: this.nextDue(now),
      canUndo: this.trail.length > 0,
      unsaved: this.log.unsaved,
      problem: this.log.failure,
    };
  }

  /** The card on show where it still is to be asked. @param asking where it may stand behind the end of the queue */
  private shown(id: string | undefined, queue: readonly Card[], asking: Asking | undefined): Card | undefined {
    if (id === undefined) return undefined;
    return queue.find((c) => c.id === id) ?? (asking && this.asked.kept(id, asking));
  }

  /** Does what {@link status} left undone, in steps short enough to pause between. */
  *looking(): Generator<void> {
    yield* this.schedules.book.gatherFacts();
    yield* this.asked.looking(this.asking(this.options.now()));
  }

  private asking(now: number): Asking {
    return {
      scope: this.chosen,
      reviews: this.schedules.reviews,
      book: this.schedules.book,
      wishes: this.log.wishes(),
      now,
    };
  }

  private doneToday(now: number): number {
    return this.schedules.reviews.length - this.schedules.reviews.before(this.options.dayStart(now));
  }

  private nextDue(now: number): number | null {
    for (const s of this.schedules.book.dueAfter(now))
      if (this.library.noteOfFact(factOf(s.card)) !== undefined) return s.due;
    return null;
  }

  /** Reviewed cards that are due now and can be asked, as far as {@link Library.mayHave} knows. May run at each change. */
  dueCount(): number {
    return this.tally.count(this.schedules.book, this.log.wishes(), this.options.now());
  }

  /** Ids of the bullets that have such a card, each once. */
  dueFacts(): string[] {
    return [...new Set([...this.dueNow()].map(factOf))];
  }
  /** Ids of those cards. */
  *dueNow(): Generator<string> {
    const now = this.options.now();
    const wishes = this.log.wishes();
    for (const s of this.schedules.book.dueBy(now))
      if (!isHidden(wishes, s.card, now) && this.library.mayHave(s.card)) yield s.card;
  }

  /** Whether the card has been reviewed at some time. */
  knows(card: string): boolean {
    return this.schedules.book.all.has(card);
  }

  /** Every card that would be asked some day, each once, in the order of the notes. */
  cards(): Iterable<Card> {
    // Whatever is buried comes back.
    return this.asked.all({ ...this.asking(Infinity), scope: EVERYTHING_DUE });
  }

  /** The schedule of a card, for display; undefined where it was never reviewed. */
  schedule(card: string): Schedule | undefined {
    return this.schedules.book.all.get(card);
  }

  /** Grades a card; the review counts at once and is stored behind. In a cram nothing is stored. */
  grade(id: string, rating: Rating): void {
    this.front = null;
    if (this.chosen.cram) {
      this.round.grade(id, rating);
      this.trail.push({ did: 'cram', card: id });
      return;
    }
    const card = this.library.oneCard(id);
    const anchor = card && { path: card.note, text: this.library.textOf(factOf(id)) ?? card.prompt };
    this.trail.push({ did: 'review', ...this.schedules.grade(id, rating, anchor) });
  }

  /** Takes back what was done last in this run: a grade, or hiding a card. */
  undo(): void {
    const last = this.trail.pop();
    if (!last) return;
    const now = this.options.now();
    if (last.did === 'review') this.schedules.undo(last);
    else if (last.did === 'wish') this.log.wish(last.card, last.before?.kind ?? 'resume', now, last.before?.until);
    else this.round.undo();
    this.front = last.did === 'review' ? last.review.card : last.card;
    this.refresh();
  }

  /** Hides a card until it is resumed. */
  suspend(id: string): void {
    this.hide(id, 'suspend');
  }

  /** Hides a card until the student's next day. */
  bury(id: string): void {
    const today = this.options.dayStart(this.options.now());
    this.hide(id, 'bury', this.options.dayStart(today + 36 * HOUR));
  }

  /** A bad card: it is never asked again. */
  reject(id: string): void {
    this.hide(id, 'reject');
  }

  /** Hides every card of a bullet until it is resumed; by the id of one of its cards, or of its fact. */
  suspendBullet(id: string): void {
    this.hide(factOf(id), 'suspend');
  }

  /** Shows a hidden card or bullet again. */
  resume(id: string): void {
    this.hide(id, 'resume');
  }

  /** What is hidden now: cards and whole bullets (`card` without a slash), the latest last. */
  hidden(): readonly Wish[] {
    const now = this.options.now();
    return [...this.log.wishes().values()].filter((w) => w.kind !== 'resume' && (w.until ?? Infinity) > now);
  }

  private hide(card: string, kind: Wish['kind'], until?: number): void {
    this.trail.push({ did: 'wish', card, before: this.log.wishes().get(card) });
    this.schedules.without(() => this.log.wish(card, kind, this.options.now(), until));
    this.front = null;
  }

  /** Bullets that could be the continuation of several, where something hangs on it; see {@link settle}. */
  doubts(): Doubt[] {
    const { book } = this.schedules;
    const wishes = this.log.wishes();
    const hangs = (fact: string): boolean => book.mayKnow(fact) || wishes.has(fact);
    return this.library.registry.doubts().filter((d) => d.candidates.some((c) => hangs(c.id)));
  }

  /** The student says which one it is (`DoubtCandidate.id`), or that it is none of them (null). */
  settle(doubt: Doubt, candidate: string | null): void {
    this.library.settleDoubt(doubt, candidate);
    this.schedules.rematch();
  }

  /** How it goes. Works through the whole log. */
  async progress(): Promise<Progress> {
    await this.whole();
    return progressOf(this.figures());
  }

  /** Everything that {@link progress} knows, every review and every reviewed card as files of comma-separated values. */
  async csv(): Promise<CsvFile[]> {
    await this.whole();
    return csvOf(this.figures());
  }

  private figures(): Figures {
    const { library, options } = this;
    const { reviews, scheduler, book } = this.schedules;
    return { library, reviews, scheduler, schedules: book.all, ...options, now: options.now() };
  }

  private intervals(card: Card, now: number): readonly [number, number, number, number] {
    const p = this.schedules.scheduler.preview(this.schedules.book.of(card.id), now);
    return [p[1], p[2], p[3], p[4]];
  }
}
