import { AppendQueue } from './append-queue';
import { logFileName, logHeader, parseLog, quizLine, reviewLine, undoLine, wishLine } from './log-lines';
import { Texts } from './quick-line';
import { recentOf, stampsOf, type Checkpoint } from './checkpoint';
import { EMPTY_LOG, latestWishes, mergeLogs, standing, standingQuiz } from './merge';
import type { StartingState } from '../cards';
import type { Anchor, LogContent, LogProblem, LogStore, QuizEntry, Rating, Review, Undo, Wish } from './types';

/**
 * The review log of a vault: what all devices wrote, and what this one adds.
 *
 * An entry counts from the moment it is added; storing it goes on behind, in order, one append at a time. An append that
 * fails stays queued: see {@link ReviewLog.unsaved} and {@link ReviewLog.retry}. Nothing is ever rewritten or removed.
 */
export class ReviewLog {
  /** Its arrays are this log's own: entries are added in place. */
  private content: OwnContent = { reviews: [], undos: [], wishes: [], quiz: [] };
  private readonly problemsByFile = new Map<string, readonly LogProblem[]>();
  private readonly files = new Set<string>();
  private counter = 0;
  private readonly queue: AppendQueue;
  private readonly listeners = new Set<() => void>();
  private standingReviews: Review[] | undefined;
  private standingDeeds: readonly QuizEntry[] | undefined;
  private latest: Map<string, Wish> | undefined;
  private changes = 0;
  /** False as long as only the last days are there. */
  isWhole = true;
  /** Resolves when all of the log is there; rejects where it cannot be listed. */
  whole: Promise<void> = Promise.resolve();
  private readonly texts = new Texts();

  private constructor(
    private readonly store: LogStore,
    readonly device: string,
  ) {
    this.queue = new AppendQueue(store, () => this.tell());
  }

  /**
   * Reads every file of the log's folder, conflict copies included: they are told by nothing but what they say.
   *
   * @param device short id of this device, letters and digits only; two devices must never have the same
   * @throws what the store throws on listing; a file that cannot be read is skipped and reported in `problems`
   */
  static async open(store: LogStore, device: string): Promise<ReviewLog> {
    const log = new ReviewLog(store, device);
    await log.refresh();
    return log;
  }

  /**
   * Opens at a checkpoint that is current (see `isCurrent`): ready at once, with the reviews of the last days only, until
   * {@link ReviewLog.whole} resolves.
   *
   * @param begin when to read the rest, so that what the app waits for comes first
   */
  static resume(
    store: LogStore,
    device: string,
    { content, counter, files }: Checkpoint,
    begin: Promise<void> = Promise.resolve(),
  ): ReviewLog {
    const log = new ReviewLog(store, device);
    log.content = own(content);
    log.counter = counter;
    for (const [name] of files) log.files.add(name);
    log.isWhole = false;
    log.whole = begin
      .then(() => log.refresh())
      .then(() => {
        log.isWhole = true;
        log.changed();
      });
    return log;
  }

  /** What a later start can resume from; undefined where something is not stored yet, or the store has no stamps. */
  async checkpoint(): Promise<Pick<Checkpoint, 'files' | 'counter' | 'content'> | undefined> {
    const files = this.isWhole && this.unsaved === 0 ? await stampsOf(this.store) : undefined;
    if (!files || this.unsaved > 0) return undefined;
    return { files, counter: this.counter, content: { ...this.content, reviews: recentOf(this.content.reviews) } };
  }

  /** Reads files again that another device or the student changed; all of them where none is named. */
  async refresh(names?: readonly string[]): Promise<void> {
    const parts: LogContent[] = [];
    for (const name of names ?? (await this.store.list())) {
      try {
        const { content, problems } = parseLog(await this.store.read(name), name, this.texts);
        this.files.add(name);
        this.problemsByFile.set(name, problems);
        parts.push(content);
      } catch (error) {
        this.problemsByFile.set(name, [
          { file: name, line: 0, why: 'foreign', text: `cannot be read: ${String(error)}` },
        ]);
      }
    }
    // With what there is now: other files and reviews may have come in while these were read.
    this.content = own(mergeLogs(this.content, ...parts));
    for (const entries of [this.content.reviews, this.content.undos, this.content.wishes, this.content.quiz])
      for (const e of entries) this.noteId(e.id);
    this.changed();
  }

  /** Reviews that count, in order of time: those of all devices without the undone ones. Grows with the log. */
  all(): readonly Review[] {
    return (this.standingReviews ??= standing(this.content));
  }

  /** What was done in quizzes and not taken back, in order of time; the same array until that changes. */
  quiz(): readonly QuizEntry[] {
    return (this.standingDeeds ??= standingQuiz(this.content));
  }

  /** The latest wish of the student about each card. */
  wishes(): ReadonlyMap<string, Wish> {
    return (this.latest ??= latestWishes(this.content));
  }

  /** Another number whenever anything of it changed. */
  get version(): number {
    return this.changes;
  }

  /** Lines that could not be taken, by file and line. */
  problems(): LogProblem[] {
    return [...this.problemsByFile.values()].flat();
  }

  /** Adds a review. `at` in milliseconds since the epoch; `from` what another plugin knew of the card before. */
  add(card: string, rating: Rating, at: number, anchor?: Anchor, from?: StartingState): Review {
    const review: Review = {
      id: this.newId(),
      card,
      at: Math.round(at),
      rating,
      device: this.device,
      ...(anchor ? { anchor } : {}),
      ...(from ? { from } : {}),
    };
    this.take({ ...EMPTY_LOG, reviews: [review] }, reviewLine(review), review.at);
    return review;
  }

  /** Adds what was done in a quiz. */
  did(deed: Omit<QuizEntry, 'id' | 'device'>): QuizEntry {
    const entry: QuizEntry = { ...deed, id: this.newId(), at: Math.round(deed.at), device: this.device };
    this.take({ ...EMPTY_LOG, quiz: [entry] }, quizLine(entry), entry.at);
    return entry;
  }

  /** Takes a review or a quiz entry back, by a line of its own. */
  undo(review: string, at: number): Undo {
    const undo: Undo = { id: this.newId(), undoes: review, at: Math.round(at), device: this.device };
    this.take({ ...EMPTY_LOG, undos: [undo] }, undoLine(undo), undo.at);
    return undo;
  }

  /** Suspends, buries or resumes a card. `until` is for `bury`. */
  wish(card: string, kind: Wish['kind'], at: number, until?: number): Wish {
    // Two wishes of one moment would be in the order of their ids.
    const after = (this.wishes().get(card)?.at ?? -Infinity) + 1;
    const wish: Wish = {
      id: this.newId(),
      card,
      kind,
      at: Math.max(Math.round(at), Math.min(after, at + 1000)),
      device: this.device,
      ...(until === undefined ? {} : { until: Math.round(until) }),
    };
    this.take({ ...EMPTY_LOG, wishes: [wish] }, wishLine(wish), wish.at);
    return wish;
  }

  /** Entries not stored yet. */
  get unsaved(): number {
    return this.queue.length;
  }

  /** Why the last append failed; null where none is outstanding. */
  get failure(): string | null {
    return this.queue.failure;
  }

  /** Tries to store what is queued; resolves when all is stored or an append fails again. Never rejects. */
  retry(): Promise<void> {
    return this.queue.run();
  }

  /** Calls back when entries came in, were stored, or could not be. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private take(entry: LogContent, line: string, at: number): void {
    // Almost always later than everything else, and then nothing has to be merged.
    const { standingReviews } = this;
    const isNext = isLast(entry, this.content);
    if (isNext) append(this.content, entry);
    else this.content = own(mergeLogs(this.content, entry));
    const name = logFileName(this.device, at);
    // A line begins with its line break: after a write that was cut off, the next one still starts on a line of its own.
    const text = `\n${line}`;
    this.queue.push(name, this.files.has(name) ? text : logHeader(this.device, at) + text);
    this.files.add(name);
    this.forget();
    // An undo may have come before its review, from another device.
    const review = entry.reviews[0];
    if (isNext && review && standingReviews && !this.content.undos.some((u) => u.undoes === review.id)) {
      standingReviews.push(review);
      this.standingReviews = standingReviews;
    }
    this.tell();
    void this.queue.run();
  }

  private newId(): string {
    return `${this.device}-${++this.counter}`;
  }

  private noteId(id: string): void {
    if (!id.startsWith(`${this.device}-`)) return;
    const n = Number(id.slice(this.device.length + 1));
    if (Number.isSafeInteger(n)) this.counter = Math.max(this.counter, n);
  }

  private changed(): void {
    this.forget();
    this.tell();
  }

  private forget(): void {
    this.changes++;
    this.standingReviews = undefined;
    this.standingDeeds = undefined;
    this.latest = undefined;
  }

  private tell(): void {
    for (const listener of [...this.listeners]) listener();
  }
}

/** Arrays of a merge belong to nobody else. */
interface OwnContent {
  readonly reviews: Review[];
  readonly undos: Undo[];
  readonly wishes: Wish[];
  readonly quiz: QuizEntry[];
}

function own({ reviews, undos, wishes, quiz = [] }: LogContent): OwnContent {
  return { reviews: reviews.slice(), undos: undos.slice(), wishes: wishes.slice(), quiz: quiz.slice() };
}

function isLast(entry: LogContent, content: LogContent): boolean {
  const after = (a: readonly { readonly at: number }[], b: readonly { readonly at: number }[]): boolean =>
    a.length === 0 || (a[0]?.at ?? 0) > (b[b.length - 1]?.at ?? -Infinity);
  return (
    after(entry.reviews, content.reviews) &&
    after(entry.undos, content.undos) &&
    after(entry.wishes, content.wishes) &&
    after(entry.quiz ?? [], content.quiz ?? [])
  );
}

function append(content: OwnContent, entry: LogContent): void {
  content.reviews.push(...entry.reviews);
  content.undos.push(...entry.undos);
  content.wishes.push(...entry.wishes);
  content.quiz.push(...(entry.quiz ?? []));
}
