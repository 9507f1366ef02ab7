import { TFile, type App, type CachedMetadata, type EventRef } from 'obsidian';
import { parseMetadata } from '../workbench/metadata';

type Handler = (...args: never[]) => unknown;

/** What the indexer needs of an app: files, their texts and metadata, and events; metadata may be late, reading may fail. */
export class FakeVault {
  readonly files = new Map<string, TFile>();
  readonly texts = new Map<TFile, string>();
  /** Files whose metadata the app has not computed yet. */
  readonly unparsed = new Set<TFile>();
  readonly broken = new Set<string>();
  reads = 0;
  /** Called with the number of each read. */
  onRead: (read: number) => void = () => undefined;
  private readonly metadata = new Map<TFile, CachedMetadata>();
  private readonly handlers = new Map<string, Handler[]>();
  private clock = 1;

  get app(): App {
    const on = (name: string, handler: Handler): EventRef => {
      this.handlers.set(name, [...(this.handlers.get(name) ?? []), handler]);
      return {};
    };
    const vault = {
      on,
      getMarkdownFiles: () => [...this.files.values()].filter((f) => f.extension === 'md'),
      getFileByPath: (path: string) => this.files.get(path) ?? null,
      cachedRead: async (file: TFile) => {
        this.reads++;
        this.onRead(this.reads);
        await Promise.resolve();
        if (this.broken.has(file.path)) throw new Error('disk gone');
        return this.texts.get(file) ?? '';
      },
    };
    const metadataCache = { on, getFileCache: (file: TFile) => this.metadataOf(file) };
    return { vault, metadataCache } as unknown as App;
  }

  /** Stops telling: the app is closed. */
  close(): void {
    this.handlers.clear();
  }

  write(path: string, text: string): void {
    const known = this.files.get(path);
    const file = known ?? newFile(path);
    this.files.set(path, file);
    this.texts.set(file, text);
    this.metadata.delete(file);
    file.stat = { ctime: 0, mtime: this.clock++, size: new TextEncoder().encode(text).length };
    if (!known) this.tell('create', file);
    if (!this.unparsed.has(file)) this.tell('changed', file, text, this.metadataOf(file));
  }

  /** Writes what the app is late to parse. */
  writeLate(path: string, text: string): void {
    const file = this.files.get(path);
    if (file) this.unparsed.add(file);
    this.write(path, text);
  }

  /** The metadata that was late arrives; that of an earlier text, where one is given. */
  parse(path: string, before?: string): void {
    const file = this.files.get(path);
    if (file && before !== undefined) return this.tell('changed', file, before, parseMetadata(before));
    if (!file || !this.unparsed.delete(file)) return;
    this.tell('changed', file, this.texts.get(file) ?? '', this.metadataOf(file));
  }

  delete(path: string): void {
    const file = this.files.get(path);
    if (!file) return;
    this.files.delete(path);
    this.tell('delete', file);
  }

  rename(from: string, to: string): void {
    const file = this.files.get(from);
    if (!file || this.files.has(to)) return;
    this.files.delete(from);
    this.files.set(to, Object.assign(file, namesOf(to)));
    this.tell('rename', file, from);
  }

  renameFolder(from: string, to: string): void {
    for (const path of [...this.files.keys()])
      if (path.startsWith(`${from}/`)) this.rename(path, `${to}/${path.slice(from.length + 1)}`);
  }

  private metadataOf(file: TFile): CachedMetadata | null {
    if (this.unparsed.has(file)) return null;
    const known = this.metadata.get(file) ?? parseMetadata(this.texts.get(file) ?? '');
    this.metadata.set(file, known);
    return known;
  }

  private tell(name: string, ...args: unknown[]): void {
    for (const handler of this.handlers.get(name) ?? []) (handler as (...args: unknown[]) => unknown)(...args);
  }
}

function namesOf(path: string): Pick<TFile, 'path' | 'name' | 'basename' | 'extension'> {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return { path, name, basename: name.slice(0, dot), extension: name.slice(dot + 1) };
}

function newFile(path: string): TFile {
  const file: unknown = Object.create(TFile.prototype);
  if (!(file instanceof TFile)) throw new TypeError('no file');
  return Object.assign(file, namesOf(path));
}
