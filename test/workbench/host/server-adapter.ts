import type { DataWriteOptions, ListedFiles, Stat } from 'obsidian';
import type { VaultEntry } from '../server/vault-store';

/**
 * The vault's files, as the app's `DataAdapter` gives them, over the workbench's server.
 *
 * Changes happen one after the other, in the order they were asked for, so that a read after a write sees it and `process` is atomic.
 */
export class ServerAdapter {
  private readonly cached = new Map<string, { mtime: number; text: string }>();
  private changes: Promise<unknown> = Promise.resolve();
  /** Told of every file written and every path removed, whoever did it; the vault keeps its tree and fires its events by it. */
  watcher: { written(entry: VaultEntry): void; removed(path: string): void } | null = null;

  constructor(private readonly name: string) {}

  getName(): string {
    return this.name;
  }

  getResourcePath(path: string): string {
    return address(path);
  }

  getFullPath(path: string): string {
    return `/${this.name}/${path}`;
  }

  async listAll(): Promise<VaultEntry[]> {
    return (await ask('/api/list')) as VaultEntry[];
  }

  /** Reads many files in one go; a file that is not there is left out. */
  async readMany(paths: string[]): Promise<Map<string, string>> {
    return new Map(Object.entries((await ask('/api/texts', { paths })) as Record<string, string>));
  }

  /** What `read` gives, without asking again when the file has not changed since `mtime`. */
  async cachedRead(path: string, mtime: number): Promise<string> {
    const known = this.cached.get(path);
    if (known?.mtime === mtime) return known.text;
    const text = await this.read(path);
    this.remember(path, mtime, text);
    return text;
  }

  remember(path: string, mtime: number, text: string): void {
    this.cached.set(path, { mtime, text });
  }

  async exists(path: string): Promise<boolean> {
    return (await this.stat(path)) !== null;
  }

  async stat(path: string): Promise<Stat | null> {
    if (path === '' || path === '/') return { type: 'folder', ctime: 0, mtime: 0, size: 0 };
    const entry = (await this.after(() => ask('/api/stat', { path }))) as VaultEntry | null;
    return entry && { type: entry.kind, ctime: entry.ctime, mtime: entry.mtime, size: entry.size };
  }

  async list(folder: string): Promise<ListedFiles> {
    const prefix = folder === '' || folder === '/' ? '' : `${folder}/`;
    const inside = (await this.listAll()).filter(
      ({ path }) => path.startsWith(prefix) && !path.slice(prefix.length).includes('/'),
    );
    const of = (kind: string): string[] => inside.filter((entry) => entry.kind === kind).map(({ path }) => path);
    return { files: of('file'), folders: of('folder') };
  }

  async read(path: string): Promise<string> {
    const text = await this.after(async () => (await this.readMany([path])).get(path));
    if (text === undefined) throw new Error(`ENOENT: no such file or directory, open '${path}'`);
    return text;
  }

  async readBinary(path: string): Promise<ArrayBuffer> {
    const response = await this.after(() => fetch(address(path)));
    if (!response.ok) throw new Error(`ENOENT: no such file or directory, open '${path}'`);
    return response.arrayBuffer();
  }

  async write(path: string, data: string, options?: DataWriteOptions): Promise<VaultEntry> {
    return this.after(() => this.put(path, data, options));
  }

  async writeBinary(path: string, data: ArrayBuffer, options?: DataWriteOptions): Promise<VaultEntry> {
    return this.after(() => this.put(path, data, options));
  }

  async append(path: string, data: string, options?: DataWriteOptions): Promise<VaultEntry> {
    return this.after(async () => this.put(path, ((await this.readMany([path])).get(path) ?? '') + data, options));
  }

  async appendBinary(path: string, data: ArrayBuffer, options?: DataWriteOptions): Promise<VaultEntry> {
    return this.after(async () => {
      const before = await fetch(address(path));
      return this.put(
        path,
        await new Blob(before.ok ? [await before.arrayBuffer(), data] : [data]).arrayBuffer(),
        options,
      );
    });
  }

  /** Reads, changes and writes a file with nothing in between. */
  async process(path: string, change: (text: string) => string, options?: DataWriteOptions): Promise<string> {
    return this.after(async () => {
      const before = (await this.readMany([path])).get(path);
      if (before === undefined) throw new Error(`ENOENT: no such file or directory, open '${path}'`);
      const text = change(before);
      await this.put(path, text, options);
      return text;
    });
  }

  async mkdir(path: string): Promise<void> {
    await this.after(() => ask('/api/folder', { path }));
  }

  async remove(path: string): Promise<void> {
    this.cached.delete(path);
    await this.after(() => fetch(address(path), { method: 'DELETE' }));
    this.watcher?.removed(path);
  }

  async rmdir(path: string, _recursive: boolean): Promise<void> {
    await this.remove(path);
  }

  async trashSystem(path: string): Promise<boolean> {
    await this.remove(path);
    return true;
  }

  async trashLocal(path: string): Promise<void> {
    await this.remove(path);
  }

  async rename(from: string, to: string): Promise<void> {
    this.cached.delete(from);
    await this.after(() => ask('/api/rename', { from, to }));
  }

  async copy(from: string, to: string): Promise<void> {
    await this.writeBinary(to, await this.readBinary(from));
  }

  private async put(path: string, data: string | ArrayBuffer, options?: DataWriteOptions): Promise<VaultEntry> {
    const entry = await put(path, data, options);
    if (typeof data === 'string') this.remember(path, entry.mtime, data);
    else this.cached.delete(path);
    this.watcher?.written(entry);
    return entry;
  }

  private after<T>(change: () => Promise<T>): Promise<T> {
    const done = this.changes.then(change);
    this.changes = done.catch(() => undefined);
    return done;
  }
}

function address(path: string): string {
  return `/vault/${path.split('/').map(encodeURIComponent).join('/')}`;
}

async function ask(route: string, body?: unknown): Promise<unknown> {
  const response = await fetch(route, body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) });
  if (!response.ok) throw new Error(await response.text());
  return response.json();
}

async function put(path: string, data: string | ArrayBuffer, options: DataWriteOptions = {}): Promise<VaultEntry> {
  const query = new URLSearchParams();
  if (options.ctime !== undefined) query.set('ctime', String(options.ctime));
  if (options.mtime !== undefined) query.set('mtime', String(options.mtime));
  const response = await fetch(`${address(path)}?${query}`, { method: 'PUT', body: data });
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as VaultEntry;
}
