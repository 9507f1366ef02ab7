import type { CachedMetadata } from 'obsidian';
import { Events, TFile } from 'obsidian-test-mocks/obsidian';
import { parseMetadata } from '../metadata';
import { LinkResolver } from './link-resolver';

const batch = 40;

/** What the cache needs of the vault. */
export interface MetadataSource {
  on(name: string, callback: (...data: unknown[]) => unknown): unknown;
  getFiles(): TFile[];
  getFileByPath(path: string): TFile | null;
  readMany(files: TFile[]): Promise<Map<string, string>>;
}

/**
 * The app's metadata cache: it learns of notes in batches, in the background, and tells of each with `changed(file, text, cache)`; when
 * all waiting notes are known it fires `resolve(file)` for each and then one `resolved`. Until a note's turn has come its
 * cache is `null`.
 */
export class HostMetadataCache extends Events {
  resolvedLinks: Record<string, Record<string, number>> = {};
  unresolvedLinks: Record<string, Record<string, number>> = {};

  private readonly caches = new Map<string, CachedMetadata>();
  private readonly waiting = new Set<TFile>();
  private readonly unlinked = new Set<TFile>();
  private resolver: LinkResolver | null = null;
  private working: Promise<void> | null = null;
  private started = false;

  constructor(
    private readonly vault: MetadataSource,
    private readonly pause: () => Promise<void> = () => new Promise((resolve) => setTimeout(resolve)),
  ) {
    super();
    vault.on('create', (file) => this.expect(file));
    vault.on('modify', (file) => this.expect(file));
    vault.on('delete', (file) => this.forget(file));
    vault.on('rename', (file, oldPath) => this.move(file, String(oldPath)));
  }

  /** Takes up to `limit` of the notes that wait, then returns; the app does so before the layout is ready. */
  async takeSome(limit: number): Promise<void> {
    const first = [...this.waiting].slice(0, limit);
    for (let at = 0; at < first.length; at += batch) await this.take(first.slice(at, at + batch));
  }

  /** Goes on in the background from now. */
  start(): void {
    this.started = true;
    this.work();
  }

  /** Resolves when nothing waits. */
  async idle(): Promise<void> {
    while (this.working) await this.working;
  }

  getFileCache(file: TFile): CachedMetadata | null {
    return this.caches.get(file.path) ?? null;
  }

  getCache(path: string): CachedMetadata | null {
    return this.caches.get(path) ?? null;
  }

  /** Not in the app's public types, but there: parses a text that is in no file, as UTF-8. */
  async computeMetadataAsync(buffer: ArrayBuffer): Promise<CachedMetadata> {
    await this.pause();
    return parseMetadata(new TextDecoder().decode(buffer));
  }

  getFirstLinkpathDest(linkpath: string, sourcePath: string): TFile | null {
    this.resolver ??= new LinkResolver(this.vault.getFiles().map(({ path }) => path));
    const path = this.resolver.resolve(linkpath, sourcePath);
    return path === null ? null : this.vault.getFileByPath(path);
  }

  /** The shortest text that links to the file: its name, or its path when another file has the name too. */
  fileToLinktext(file: TFile, sourcePath: string, omitMdExtension = true): string {
    const shorten = (path: string): string =>
      omitMdExtension && file.extension === 'md' ? path.slice(0, -'.md'.length) : path;
    const name = shorten(file.name);
    return this.getFirstLinkpathDest(name, sourcePath) === file ? name : shorten(file.path);
  }

  private expect(file: unknown): void {
    this.resolver = null;
    if (!(file instanceof TFile) || file.extension !== 'md') return;
    this.waiting.add(file);
    this.work();
  }

  private forget(file: unknown): void {
    this.resolver = null;
    if (!(file instanceof TFile)) return;
    const before = this.caches.get(file.path) ?? null;
    this.waiting.delete(file);
    this.unlinked.delete(file);
    this.caches.delete(file.path);
    delete this.resolvedLinks[file.path];
    delete this.unresolvedLinks[file.path];
    if (file.extension === 'md') this.trigger('deleted', file, before);
    this.relink();
  }

  private move(file: unknown, oldPath: string): void {
    this.resolver = null;
    const cache = this.caches.get(oldPath);
    if (!(file instanceof TFile) || !cache) return;
    this.caches.delete(oldPath);
    this.caches.set(file.path, cache);
    delete this.resolvedLinks[oldPath];
    delete this.unresolvedLinks[oldPath];
    this.relink();
  }

  /** A name that came or went can change where any link leads. */
  private relink(): void {
    for (const path of this.caches.keys()) {
      const file = this.vault.getFileByPath(path);
      if (file) this.unlinked.add(file);
    }
    this.work();
  }

  private work(): void {
    if (!this.started || this.working) return;
    this.working = this.workOff().finally(() => {
      this.working = null;
      if (this.waiting.size > 0 || this.unlinked.size > 0) this.work();
    });
  }

  private async workOff(): Promise<void> {
    await this.pause();
    while (this.waiting.size > 0) {
      await this.take([...this.waiting].slice(0, batch));
      await this.pause();
    }
    const files = [...this.unlinked];
    this.unlinked.clear();
    for (const file of files) this.linkUp(file);
    for (const file of files) this.trigger('resolve', file);
    this.trigger('resolved');
  }

  private async take(files: TFile[]): Promise<void> {
    for (const file of files) this.waiting.delete(file);
    const texts = await this.vault.readMany(files);
    for (const file of files) {
      const text = texts.get(file.path);
      if (text === undefined || this.vault.getFileByPath(file.path) !== file) continue;
      const cache = parseMetadata(text);
      this.caches.set(file.path, cache);
      this.unlinked.add(file);
      this.trigger('changed', file, text, cache);
    }
  }

  private linkUp(file: TFile): void {
    const cache = this.caches.get(file.path);
    if (!cache) return;
    const resolved: Record<string, number> = {};
    const unresolved: Record<string, number> = {};
    for (const { link } of [...(cache.links ?? []), ...(cache.embeds ?? []), ...(cache.frontmatterLinks ?? [])]) {
      const linkpath = link.split('#', 1)[0] ?? '';
      const target = this.getFirstLinkpathDest(linkpath, file.path);
      if (target) resolved[target.path] = (resolved[target.path] ?? 0) + 1;
      else unresolved[linkpath] = (unresolved[linkpath] ?? 0) + 1;
    }
    this.resolvedLinks[file.path] = resolved;
    this.unresolvedLinks[file.path] = unresolved;
  }
}
