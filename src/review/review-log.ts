import type { StartingState } from '../cards';
import { AppendQueue } from './append-queue';
import { unpackSchedules, type Checkpoint } from './checkpoint';
import { lastCount, missingEntries } from './entry-counts';
import { LogFiles, type LogEntries } from './log-files';
import { quizLine, readLines, reviewLine, undoLine, wishLine } from './log-lines';
import { EMPTY_LOG, latestWishes, mergeEntries, standingQuiz, standingReviews, type OwnEntries } from './merge';
import { addOne, isBehind } from './merge-behind';
import { Reviews, ReviewWords } from './reviews';
import { OwnFiles } from './own-file';
import type { KeptSchedules } from './schedules';
import type { Anchor, LogContent, LogProblem, LogStore, QuizEntry, Rating, Review, Undo, Wish } from './types';

/**
 * The review log of a vault: what all devices wrote, and what this one adds.
 *
 * An entry counts from the moment it is added; storing it goes on behind, in order, one append at a time. An append that
 * fails stays queued: see {@link ReviewLog.unsaved} and {@link ReviewLog.retry}. Nothing is ever rewritten or removed.
 */
export class ReviewLog {
  private readonly words = new ReviewWords();
  private content = this.entries(EMPTY_LOG);
  /** What came in since a start at a checkpoint; undefined where all of the log is there. */
  private since: LogEntries | undefined;
  private rest: Promise<void> | undefined;
  private readonly files: LogFiles;
  private counter = 0;
  private readonly queue: AppendQueue;
  private readonly own: OwnFiles;
  private readonly listeners = new Set<() => void>();
  private standing: Reviews | undefined;
  private listed: readonly Review[] | undefined;
  private standingDeeds: readonly QuizEntry[] | undefined;
  private latest: Map<string, Wish> | undefined;
  private changes = 0;
  /** Of a log whose schedules are worked out, as at a checkpoint: these, and the reviews that they don't know yet. */
  begun: { readonly schedules: KeptSchedules; readonly news: Reviews } | undefined;

  private constructor(
    private readonly store: LogStore,
    readonly device: string,
  ) {
    this.files = new LogFiles(store);
    this.queue = new AppendQueue(store, () => this.tell());
    this.own = new OwnFiles(store, this.files, this.queue, device, (names) => this.refresh(names));
  }

  /**
   * Reads every file of the log's folder, conflict copies included: they are told by nothing but what they say.
   *
   * @param device short id of this device, letters and digits only; two devices must never have the same
   * @param counted how many entries it has added as far as it remembers: a number is never given twice
   * @throws what the store throws on listing; a file that cannot be read is skipped and reported in `problems`
   */
  static async open(store: LogStore, device: string, counted = 0): Promise<ReviewLog> {
    const log = new ReviewLog(store, device);
    log.counter = counted;
    await log.refresh();
    return log;
  }

  /**
   * Opens at what an earlier run kept: ready at once with the schedules and the reviews of the last days, and with what was added to
   * the files since. The other reviews come with {@link whole}. Undefined, and then the log has to be opened from its files, where
   * anything is not as it was: scheduling options, a file gone or written over, a review before one that the schedules know, an undo
   * of one that they know.
   *
   * @param kept whatever was kept
   * @param options scheduling options as JSON
   */
  static async resume(store: LogStore, device: string, kept: unknown, options: string): Promise<ReviewLog | undefined> {
    const checkpoint = (kept ?? {}) as Partial<Checkpoint>;
    if (checkpoint.version !== 3 || checkpoint.options !== options) return undefined;
    const { files, lines, counter, schedules } = checkpoint as Checkpoint;
    const log = new ReviewLog(store, device);
    try {
      // First, so that cards are known where files are read on.
      const own = unpackSchedules(schedules, log.words);
      const news = await log.files.readOn(new Map(files), log.words);
      if (!news) return undefined;
      const reviews = new Reviews(log.words);
      const known = { ...readLines(lines, '', reviews), reviews };
      log.counter = counter;
      log.takeIn(mergeEntries(log.words, known, news));
      const standing = standingReviews(mergeEntries(log.words, news), log.content.undos);
      log.begun = { schedules: own, news: standing };
      log.since = news;
      return isBehind(news, own, log.content.quiz) ? log : undefined;
    } catch {
      return undefined;
    }
  }

  /** False as long as only the last days are there, see {@link resume}. */
  get isWhole(): boolean {
    return this.since === undefined;
  }

  /** Resolves when all of the log is there. Rejects where it cannot be listed; asked again, it tries again. */
  whole(): Promise<void> {
    if (this.isWhole) return Promise.resolve();
    const fail = (error: unknown): never => {
      this.rest = undefined;
      throw error;
    };
    return (this.rest ??= this.readAll().catch(fail));
  }

  private async readAll(): Promise<void> {
    const all = await this.files.read(await this.store.list(), this.words);
    // Not with what the checkpoint said: the files have the last word.
    const content = mergeEntries(this.words, all, this.since ?? this.entries(EMPTY_LOG));
    this.since = this.begun = undefined;
    this.takeIn(content);
    this.changed();
  }

  /**
   * What a later start can resume from, besides its schedules; undefined where something is not stored or not read yet.
   *
   * @param since milliseconds since the epoch; earlier reviews are left out
   */
  checkpoint(since: number): Omit<Checkpoint, 'version' | 'options' | 'schedules'> | undefined {
    if (!this.isWhole || this.unsaved > 0) return undefined;
    const { reviews, undos, wishes, quiz } = this.content;
    const recent: string[] = [];
    for (let i = reviews.before(since); i < reviews.length; i++) recent.push(reviewLine(reviews.get(i)));
    const others = [...undos.map(undoLine), ...wishes.map(wishLine), ...quiz.map(quizLine)];
    return { files: this.files.states(), counter: this.counter, lines: [...recent, ...others].join('\n') };
  }

  /** Reads files again that another device or the student changed; all of them where none is named. */
  async refresh(names?: readonly string[]): Promise<void> {
    if (!this.isWhole) {
      const isUnderWay = this.rest !== undefined;
      await this.whole();
      // What was being read may have changed after its turn.
      if (!isUnderWay) return;
    }
    const changed = this.files.changed(names ?? (await this.store.list()));
    if (changed.length === 0) return;
    const found = await this.files.read(changed, this.words);
    // With what there is now: other files and reviews may have come in while these were read.
    this.takeIn(mergeEntries(this.words, this.content, found));
    this.changed();
  }

  private takeIn(content: OwnEntries): void {
    this.content = content;
    this.counter = Math.max(this.counter, lastCount(content, this.device));
  }

  /** Reviews that count, in order of time: those of all devices without the undone ones. Grows with the log. */
  reviews(): Reviews {
    return (this.standing ??= standingReviews(this.content));
  }

  /** {@link reviews} one by one. */
  all(): readonly Review[] {
    return (this.listed ??= [...this.reviews()]);
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
    return this.files.problems();
  }

  /** How many entries of each device are not there although later ones are: lost, or still on their way. */
  missing(): ReadonlyMap<string, number> {
    return missingEntries(this.content, `${this.device}-${this.counter}`);
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
    // Two wishes of one moment would be in the order of their ids, and one made by a clock that was ahead would go on to hold.
    const after = (this.wishes().get(card)?.at ?? -Infinity) + 1;
    const wish: Wish = {
      id: this.newId(),
      card,
      kind,
      at: Math.max(Math.round(at), after),
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
    const { standing, content } = this;
    const added = this.entries(entry);
    // Almost always nothing else is of this moment, and then nothing has to be merged.
    const isOne = addOne(content, added);
    if (!isOne) this.content = mergeEntries(this.words, content, added);
    if (this.since) this.since = mergeEntries(this.words, this.since, added);
    this.own.add(line, at, this.content);
    this.forget();
    // An undo may have come before its review, from another device.
    const isUndone = content.undos.some((u) => u.undoes === entry.reviews[0]?.id || u === entry.undos[0]);
    if (isOne && standing && !isUndone) {
      if (standing !== content.reviews && added.reviews.length > 0) standing.insert(added.reviews);
      this.standing = standing;
    }
    this.tell();
    void this.queue.run();
  }

  private entries({ reviews, undos, wishes, quiz = [] }: LogContent): OwnEntries {
    return { reviews: Reviews.of(reviews, this.words), undos: [...undos], wishes: [...wishes], quiz: [...quiz] };
  }

  private newId(): string {
    return `${this.device}-${++this.counter}`;
  }

  private changed(): void {
    this.forget();
    this.tell();
  }

  private forget(): void {
    this.changes++;
    this.standing = undefined;
    this.listed = undefined;
    this.standingDeeds = undefined;
    this.latest = undefined;
  }

  private tell(): void {
    for (const listener of [...this.listeners]) listener();
  }
}
