import { TFile, type App, type CachedMetadata, type Component, type TAbstractFile } from 'obsidian';
import { skipReason, type Library, type SkipRules } from '../library';
import { readNote } from '../notes';

/** Longest time that one slice of the start-up holds the main thread, in milliseconds. */
const SLICE_MS = 8;

export interface Progress {
  readonly done: number;
  readonly total: number;
  /** `waiting`: before layout-ready; `filling`: taking notes in; `warm`: every known note is in. */
  readonly state: 'waiting' | 'filling' | 'warm';
}

/**
 * Keeps the library equal to the vault.
 *
 * Nothing happens before {@link start}. Notes whose metadata the app has are taken in slices; the others wait in
 * `pending` for their `changed` event, because layout-ready may precede the app's own parse. A note that throws is counted
 * as skipped and never stops the run.
 */
export class Indexer {
  private readonly queue = new Map<string, TFile>();
  private readonly pending = new Set<string>();
  private readonly listeners = new Set<(progress: Progress) => void>();
  private total = 0;
  private running = false;
  private started = false;
  private stopped = false;

  constructor(
    private readonly app: App,
    private readonly library: Library,
    private readonly rules: () => SkipRules,
    private readonly now: () => number,
  ) {}

  /** Call at layout-ready. `owner` unregisters the events. */
  start(owner: Component): void {
    if (this.started) return;
    this.started = true;
    const { vault, metadataCache } = this.app;
    owner.registerEvent(metadataCache.on('changed', (file, data, cache) => this.take(file, data, cache)));
    owner.registerEvent(vault.on('create', (file) => this.create(file)));
    owner.registerEvent(vault.on('delete', (file) => this.forget(file)));
    owner.registerEvent(vault.on('rename', (file, from) => this.rename(file, from)));
    owner.register(() => {
      this.stopped = true;
    });
    this.rescan();
  }

  /** Takes the whole vault in again, for example after the excluded folders changed. */
  rescan(): void {
    const files = this.app.vault.getMarkdownFiles();
    const present = new Set(files.map((f) => f.path));
    for (const path of this.library.paths()) if (!present.has(path)) this.library.remove(path);
    this.library.clearSkipped();
    this.total = files.length;
    for (const file of files) this.enqueue(file);
    if (files.length === 0) this.announce();
  }

  get progress(): Progress {
    const state = !this.started ? 'waiting' : this.queue.size > 0 || this.running ? 'filling' : 'warm';
    return { done: Math.max(0, this.total - this.queue.size - this.pending.size), total: this.total, state };
  }

  /** Resolves once every note that the app knows is in. */
  whenWarm(): Promise<void> {
    if (this.progress.state === 'warm') return Promise.resolve();
    return new Promise((resolve) => {
      const off = this.onProgress((p) => {
        if (p.state !== 'warm') return;
        off();
        resolve();
      });
    });
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
    if (!this.running) void this.drain();
  }

  private async drain(): Promise<void> {
    this.running = true;
    // Lets the event that filled the queue, and the first paint, go first.
    await pause();
    let sliceEnd = this.now() + SLICE_MS;
    for (let next = this.first(); next && !this.stopped; next = this.first()) {
      const [path, file] = next;
      this.queue.delete(path);
      const metadata = this.app.metadataCache.getFileCache(file);
      if (!metadata) this.pending.add(path);
      else if (!this.refuse(file)) await this.read(file, metadata);
      if (this.now() < sliceEnd) continue;
      this.announce();
      await pause();
      sliceEnd = this.now() + SLICE_MS;
    }
    this.running = false;
    this.library.settle();
    this.announce();
  }

  private first(): [string, TFile] | undefined {
    for (const entry of this.queue) return entry;
    return undefined;
  }

  private async read(file: TFile, metadata: CachedMetadata): Promise<void> {
    try {
      this.store(file.path, await this.app.vault.cachedRead(file), metadata);
    } catch (error) {
      this.library.skip(file.path, `could not be read: ${message(error)}`);
    }
  }

  private take(file: TFile, data: string, metadata: CachedMetadata): void {
    this.pending.delete(file.path);
    this.queue.delete(file.path);
    if (this.refuse(file)) return;
    this.store(file.path, data, metadata);
    if (this.running) return;
    this.library.settle();
    this.announce();
  }

  private store(path: string, text: string, metadata: CachedMetadata): void {
    try {
      this.library.put(readNote(path, text, metadata));
    } catch (error) {
      this.library.skip(path, `could not be understood: ${message(error)}`);
    }
  }

  private refuse(file: TFile): boolean {
    const why = skipReason(file.path, file.stat.size, this.rules());
    if (why !== null) this.library.skip(file.path, why);
    return why !== null;
  }

  private forget(file: TAbstractFile): void {
    if (isNote(file)) this.total--;
    this.queue.delete(file.path);
    this.pending.delete(file.path);
    this.library.remove(file.path);
    if (this.running) return;
    this.library.settle();
    this.announce();
  }

  private rename(file: TAbstractFile, from: string): void {
    if (!(file instanceof TFile)) return;
    const waiting = this.queue.delete(from) || this.pending.delete(from);
    if (file.extension !== 'md') {
      this.library.remove(from);
      return;
    }
    if (waiting || !this.library.rename(from, file.path)) this.enqueue(file);
    else if (this.refuse(file)) this.announce();
    if (!this.running) this.library.settle();
  }

  private announce(): void {
    const progress = this.progress;
    for (const listener of [...this.listeners]) listener(progress);
  }
}

function isNote(file: TAbstractFile): file is TFile {
  return file instanceof TFile && file.extension === 'md';
}

function pause(): Promise<void> {
  return new Promise((resolve) => window.setTimeout(resolve, 0));
}

function message(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
