import { TFile, type App, type CachedMetadata, type Component, type TAbstractFile } from 'obsidian';
import { skipReason, type Library, type SkipRules } from '../library';
import { readNote, type Note } from '../notes';
import { reasonOf } from '../words';
import { FileStamps, isWhole } from './file-stamps';
import { isNote, untilWarm, type Progress } from './indexed';
import { NO_CACHE, type NoteCache } from './note-cache';
import { Turn } from './turn';

/** Notes that are asked of the cache together. */
const TOGETHER = 40;
/** How long notes without metadata are waited for after everything else is in, in milliseconds. */
const PATIENCE_MS = 10_000;

/**
 * Keeps the library equal to the vault.
 *
 * Nothing happens before {@link start}. Notes that are as they were in the last run come from the cache and are not read; those
 * whose metadata the app has are taken in slices; the others wait in `pending` for their `changed` event, because layout-ready
 * may precede the app's own parse. A note that throws is counted as skipped and never stops the run.
 */
export class Indexer {
  private readonly queue = new Map<string, TFile>();
  private readonly pending = new Map<string, TFile>();
  private readonly listeners = new Set<(progress: Progress) => void>();
  private total = 0;
  private running = false;
  private started = false;
  private stopped = false;
  /** Nothing was known of any note when the vault was gone through: none comes from one that is about to go. */
  private isFirst = false;
  /** The file being read, until an event brings its text first. */
  private reading: TFile | null = null;
  private patience: number | undefined;
  private readonly turn: Turn;
  /** The files that are in, as they were then. */
  taken = new FileStamps();

  constructor(
    private readonly app: App,
    private readonly library: Library,
    private readonly rules: () => SkipRules,
    private readonly now: () => number,
    private cache: NoteCache = NO_CACHE,
  ) {
    this.turn = new Turn(now);
  }

  /** Takes up a cache. Call before {@link start}. */
  useCache(cache: NoteCache): void {
    this.cache = cache;
  }

  /** Call at layout-ready. `owner` unregisters the events. */
  start(owner: Component): void {
    if (this.started) return;
    this.started = true;
    const { vault, metadataCache } = this.app;
    owner.registerEvent(metadataCache.on('changed', (file, data, cache) => this.take(file, data, cache)));
    owner.registerEvent(metadataCache.on('resolved', () => this.giveUp(false)));
    owner.registerEvent(vault.on('create', (file) => this.create(file)));
    owner.registerEvent(vault.on('delete', (file) => this.forget(file)));
    owner.registerEvent(vault.on('rename', (file, from) => this.rename(file, from)));
    owner.register(() => {
      this.stopped = true;
      this.reading = null;
      window.clearTimeout(this.patience);
    });
    this.rescan();
  }

  /** Takes the whole vault in again, for example after the excluded folders changed. */
  rescan(): void {
    const files = this.app.vault.getMarkdownFiles();
    const present = new Set(files.map((f) => f.path));
    const known = this.library.paths();
    this.isFirst = known.length === 0;
    for (const path of known) if (!present.has(path)) this.lose(path);
    this.library.clearSkipped();
    this.total = files.length;
    for (const file of files) this.enqueue(file);
    if (files.length === 0) this.goOn();
  }

  /** Does what the library has left to do, in slices: after its names or rules changed. */
  goOn(): void {
    if (!this.running) void this.drain();
  }

  get progress(): Progress {
    const busy = this.queue.size > 0 || this.running || this.pending.size > 0;
    return {
      done: Math.max(0, this.total - this.queue.size - this.pending.size),
      total: this.total,
      state: !this.started ? 'waiting' : busy ? 'filling' : 'warm',
    };
  }

  /** Resolves once every note that the app knows is in. */
  whenWarm(): Promise<void> {
    return untilWarm(this);
  }

  onProgress(listener: (progress: Progress) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private create(file: TAbstractFile): void {
    if (isNote(file)) this.total++;
    this.enqueue(file);
  }

  private enqueue(file: TAbstractFile): void {
    if (!isNote(file)) return;
    this.queue.set(file.path, file);
    this.goOn();
  }

  private async drain(): Promise<void> {
    this.running = true;
    // Lets the event that filled the queue, and the first paint, go first.
    await this.turn.pass();
    // What the first note is read with; made all at once it would hold up the app.
    await this.goThrough(this.library.catalogue.steps());
    while (!this.stopped && (this.queue.size > 0 || !this.library.isStill)) {
      if (this.queue.size > 0) await this.takeSome();
      else await this.goThrough(this.library.steps());
    }
    if (this.stopped) return;
    this.running = false;
    if (this.pending.size > 0) this.patience ??= window.setTimeout(() => this.giveUp(true), PATIENCE_MS);
    this.announce();
  }

  private async goThrough(steps: Iterable<void>): Promise<void> {
    for (const step of steps) {
      void step;
      if (this.turn.isOver) await this.turn.pass();
      if (this.stopped) return;
    }
  }

  private async takeSome(): Promise<void> {
    const some: (readonly [string, TFile])[] = [];
    for (const waiting of this.queue) if (some.push(waiting) === TOGETHER) break;
    const kept = await this.cache.recall(some.flatMap(([, file]) => (this.isTaken(file) ? [] : [file])));
    for (const [path, file] of some) {
      // An event may have taken it, or something else under its name, in the meantime.
      if (this.queue.get(path) === file) {
        this.queue.delete(path);
        await this.takeIn(file, kept(file));
      }
      if (this.stopped) return;
      if (!this.turn.isOver) continue;
      this.announce();
      await this.turn.pass();
    }
    if (this.isFirst) await this.goThrough(this.library.freshSteps());
  }

  private async takeIn(file: TFile, kept: Note | undefined): Promise<void> {
    if (this.refuse(file) || this.isTaken(file)) return;
    if (kept) {
      this.put(file, kept);
      return;
    }
    const metadata = this.app.metadataCache.getFileCache(file);
    if (metadata) await this.read(file, metadata);
    else this.pending.set(file.path, file);
  }

  private async read(file: TFile, metadata: CachedMetadata): Promise<void> {
    this.reading = file;
    const { mtime, size } = file.stat;
    try {
      const text = await this.app.vault.cachedRead(file);
      // Saved anew while it was read: the metadata is of another text, and that of this one is about to come.
      const isSame = file.stat.mtime === mtime && file.stat.size === size;
      if (this.isReading(file) && isSame) this.store(file, text, metadata);
      else if (this.isReading(file)) this.pending.set(file.path, file);
    } catch (error) {
      if (this.isReading(file)) this.library.skip(file.path, `could not be read: ${reasonOf(error)}`);
    }
    this.overtake(file);
  }

  /** False where it was deleted, renamed or changed in the meantime: the event has taken care of it. */
  private isReading(file: TFile): boolean {
    return this.reading === file;
  }

  private overtake(file: TAbstractFile): void {
    if (this.reading === file) this.reading = null;
  }

  private take(file: TFile, data: string, metadata: CachedMetadata): void {
    if (!isNote(file)) return;
    this.overtake(file);
    this.pending.delete(file.path);
    this.queue.delete(file.path);
    if (!this.refuse(file)) this.store(file, data, metadata, isWhole(file, data));
    this.settled();
  }

  /** @param isAsFile whether the file says the same, and need not be read again */
  private store(file: TFile, text: string, metadata: CachedMetadata, isAsFile = true): void {
    try {
      const note = readNote(file.path, text, metadata);
      this.put(file, note);
      if (isAsFile) this.cache.keep(file, note);
      else this.taken.delete(file.path);
    } catch (error) {
      this.library.skip(file.path, `could not be understood: ${reasonOf(error)}`);
    }
  }

  private put(file: TFile, note: Note): void {
    this.library.put(note);
    this.taken.set(file);
  }

  private isTaken(file: TFile): boolean {
    return this.library.has(file.path) && this.taken.isSame(file);
  }

  private refuse(file: TFile): boolean {
    const why = skipReason(file.path, file.stat.size, this.rules());
    if (why !== null) this.library.skip(file.path, why);
    return why !== null;
  }

  private lose(path: string): void {
    this.library.remove(path);
    this.taken.delete(path);
    this.cache.forget(path);
  }

  private forget(file: TAbstractFile): void {
    if (!isNote(file)) return;
    this.overtake(file);
    this.total--;
    this.queue.delete(file.path);
    this.pending.delete(file.path);
    this.lose(file.path);
    this.settled();
  }

  private rename(file: TAbstractFile, from: string): void {
    if (!(file instanceof TFile)) return;
    const is = file.extension === 'md';
    this.total += Number(is) - Number(/\.md$/i.test(from));
    const waiting = [this.queue.delete(from), this.pending.delete(from), this.isReading(file)].includes(true);
    this.overtake(file);
    this.cache.forget(from);
    // Of an edit that the app has not parsed yet there is nothing here: it is told after, or read at the next start.
    const isAsRead = this.taken.rename(from, file);
    const moved = is && !waiting && this.library.rename(from, file.path);
    if (!moved) {
      this.library.remove(from);
      this.enqueue(file);
    } else if (!this.refuse(file) && isAsRead) {
      const note = this.library.note(file.path);
      if (note) this.cache.keep(file, note);
    }
    this.settled();
  }

  /** After one change: what is left to do at once, as far as that goes in one slice. */
  private settled(): void {
    if (this.running) return;
    const turn = new Turn(this.now);
    turn.begin();
    for (const step of this.library.steps()) {
      void step;
      if (turn.isOver) break;
    }
    if (this.queue.size > 0 || !this.library.isStill) this.goOn();
    else this.announce();
  }

  /** The app has parsed all it will: what has no metadata now stays as it was, or is left out, until its `changed` event comes. */
  private giveUp(late: boolean): void {
    if (late) this.patience = undefined;
    if (this.running || this.pending.size === 0) return;
    for (const [path, file] of [...this.pending]) {
      if (this.app.metadataCache.getFileCache(file)) this.enqueue(file);
      else if (!late) continue;
      else if (!this.library.has(path)) this.library.skip(path, 'the app has not parsed it');
      this.pending.delete(path);
    }
    this.goOn();
  }

  private announce(): void {
    const progress = this.progress;
    for (const listener of [...this.listeners]) listener(progress);
  }
}
