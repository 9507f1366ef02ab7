import type { DataAdapter, DataWriteOptions } from 'obsidian';
import { TFile, TFolder, Vault, type TAbstractFile } from 'obsidian-test-mocks/obsidian';
import type { VaultEntry } from '../server/vault-store';
import type { ServerAdapter } from './server-adapter';

/**
 * The vault of the page: the mocks' tree of files over the server's folder, with the app's sizes, times, errors and events. As in
 * the app, events follow from what happens to files, also when a plugin goes to the adapter itself.
 */
export class HostVault extends Vault {
  private watching = false;

  constructor(private readonly server: ServerAdapter) {
    super(server as unknown as DataAdapter);
    server.watcher = { written: (entry) => this.written(entry), removed: (path) => this.removed(path) };
  }

  /** Fills the tree. As in the app, `create` is fired for every file and folder, and listeners are there already. */
  async load(): Promise<void> {
    for (const entry of await this.server.listAll()) this.trigger('create', this.plant(entry));
    this.watching = true;
  }

  /** Takes in what others have done to the files meanwhile, as Sync would bring it: `create`, `modify` and `delete` for each. */
  async pull(): Promise<void> {
    const entries = await this.server.listAll();
    const there = new Set(entries.map(({ path }) => path));
    for (const file of this.getAllLoadedFiles())
      if (file.path !== '/' && !there.has(file.path)) this.removed(file.path);
    for (const entry of entries) {
      const known = this.getAbstractFileByPath(entry.path);
      if (!known) this.trigger('create', this.plant(entry));
      else if (known instanceof TFile && known.stat.mtime !== entry.mtime) this.written(entry);
    }
  }

  override getName(): string {
    return this.server.getName();
  }

  override getResourcePath(file: TFile): string {
    return this.server.getResourcePath(file.path);
  }

  override getAllFolders(includeRoot = false): TFolder[] {
    return super.getAllFolders().filter((folder) => includeRoot || !folder.isRoot());
  }

  override async cachedRead(file: TFile): Promise<string> {
    return this.server.cachedRead(file.path, file.stat.mtime);
  }

  /** Reads many notes at once and keeps their text for `cachedRead`. */
  async readMany(files: TFile[]): Promise<Map<string, string>> {
    const texts = await this.server.readMany(files.map(({ path }) => path));
    for (const file of files) {
      const text = texts.get(file.path);
      if (text !== undefined) this.server.remember(file.path, file.stat.mtime, text);
    }
    return texts;
  }

  /** @throws when the path is taken or its folder is missing, as the app does. */
  override async create(path: string, data: string, options?: DataWriteOptions): Promise<TFile> {
    this.expectFree(path);
    await this.server.write(path, data, options);
    return this.made(path);
  }

  /** @throws as {@link HostVault.create} does. */
  override async createBinary(path: string, data: ArrayBuffer, options?: DataWriteOptions): Promise<TFile> {
    this.expectFree(path);
    await this.server.writeBinary(path, data, options);
    return this.made(path);
  }

  override async createFolder(path: string): Promise<TFolder> {
    if (this.getAbstractFileByPathInsensitive__(path)) throw new Error('Folder already exists.');
    await this.server.mkdir(path);
    const parts = path.split('/');
    for (let depth = 1; depth <= parts.length; depth++) {
      const folder = parts.slice(0, depth).join('/');
      if (!this.getAbstractFileByPath(folder)) this.trigger('create', this.plant(folderEntry(folder)));
    }
    return this.getFolderByPath(path) ?? this.getRoot();
  }

  override async modify(file: TFile, data: string, options?: DataWriteOptions): Promise<void> {
    await this.server.write(file.path, data, options);
  }

  override async modifyBinary(file: TFile, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
    await this.server.writeBinary(file.path, data, options);
  }

  override async append(file: TFile, data: string, options?: DataWriteOptions): Promise<void> {
    await this.server.append(file.path, data, options);
  }

  override async appendBinary(file: TFile, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
    await this.server.appendBinary(file.path, data, options);
  }

  override async process(file: TFile, fn: (data: string) => string, options?: DataWriteOptions): Promise<string> {
    return this.server.process(file.path, fn, options);
  }

  override async copy(file: TFile, newPath: string): Promise<TFile> {
    return this.createBinary(newPath, await this.readBinary(file));
  }

  /** @throws when the new path is taken or its folder is missing. */
  override async rename(file: TAbstractFile, newPath: string): Promise<void> {
    if (newPath === file.path) return;
    this.expectFree(newPath, file);
    const inside = file instanceof TFolder ? below(file) : [];
    const before = inside.map(({ path }) => path);
    await super.rename(file, newPath);
    // The app tells of every file in a renamed folder, the mocks of the folder only.
    inside.forEach((child, at) => this.trigger('rename', child, before[at]));
  }

  override async delete(file: TAbstractFile): Promise<void> {
    await this.server.remove(file.path);
  }

  override async trash(file: TAbstractFile, _system: boolean): Promise<void> {
    await this.delete(file);
  }

  private expectFree(path: string, self?: TAbstractFile): void {
    const taken = this.getAbstractFileByPathInsensitive__(path);
    if (taken && taken !== self) throw new Error('File already exists.');
    const folder = folderOf(path);
    if (folder !== '' && !this.getFolderByPath(folder)) {
      throw new Error(`ENOENT: no such file or directory, open '${path}'`);
    }
  }

  private made(path: string): TFile {
    const file = this.getFileByPath(path);
    if (!file) throw new Error(`${path} was not made`);
    return file;
  }

  private written(entry: VaultEntry): void {
    if (!this.watching || entry.path.split('/').some((part) => part.startsWith('.'))) return;
    const known = this.getFileByPath(entry.path);
    if (known) {
      known.stat = { ctime: entry.ctime, mtime: entry.mtime, size: entry.size };
      this.trigger('modify', known);
    } else {
      this.trigger('create', this.plant(entry));
    }
  }

  private removed(path: string): void {
    const file = this.getAbstractFileByPath(path);
    if (!file) return;
    for (const gone of [...(file instanceof TFolder ? below(file).reverse() : []), file]) {
      this.deleteVaultAbstractFile__(gone.path);
      this.trigger('delete', gone);
    }
  }

  private plant(entry: VaultEntry): TAbstractFile {
    const parent = folderOf(entry.path);
    if (parent !== '' && !this.getAbstractFileByPath(parent)) this.plant(folderEntry(parent));
    const made = entry.kind === 'folder' ? TFolder.create__(this, entry.path) : TFile.create__(this, entry.path);
    if (made instanceof TFile) made.stat = { ctime: entry.ctime, mtime: entry.mtime, size: entry.size };
    this.setVaultAbstractFile__(entry.path, made);
    return made;
  }
}

function below(folder: TFolder): TAbstractFile[] {
  const inside: TAbstractFile[] = [];
  Vault.recurseChildren(folder, (child) => inside.push(child));
  return inside;
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function folderEntry(path: string): VaultEntry {
  return { path, kind: 'folder', ctime: 0, mtime: 0, size: 0 };
}
