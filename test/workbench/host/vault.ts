import type { DataAdapter, DataWriteOptions } from 'obsidian';
import { TFile, TFolder, Vault, type TAbstractFile } from 'obsidian-test-mocks/obsidian';
import type { VaultEntry } from '../server/vault-store';
import { ServerAdapter } from './server-adapter';

/** The vault of the page: the mocks' tree of files over the server's folder, with the app's sizes, times, errors and events. */
export class HostVault extends Vault {
  constructor(private readonly server: ServerAdapter) {
    super(server as unknown as DataAdapter);
  }

  /** Fills the tree. As in the app, `create` is fired for every file and folder, and listeners are there already. */
  async load(): Promise<void> {
    for (const entry of await this.server.listAll()) {
      this.trigger('create', this.plant(entry));
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

  override async create(path: string, data: string, options?: DataWriteOptions): Promise<TFile> {
    this.expectFree(path);
    return this.added(await this.server.write(path, data, options));
  }

  override async createBinary(path: string, data: ArrayBuffer, options?: DataWriteOptions): Promise<TFile> {
    this.expectFree(path);
    return this.added(await this.server.writeBinary(path, data, options));
  }

  override async createFolder(path: string): Promise<TFolder> {
    if (this.getAbstractFileByPath(path)) throw new Error('Folder already exists.');
    await this.server.mkdir(path);
    const folder = this.plant({ path, kind: 'folder', ctime: 0, mtime: 0, size: 0 });
    this.trigger('create', folder);
    return folder as TFolder;
  }

  override async modify(file: TFile, data: string, options?: DataWriteOptions): Promise<void> {
    const entry = await this.server.write(file.path, data, options);
    this.server.remember(file.path, entry.mtime, data);
    this.changed(file, entry);
  }

  override async modifyBinary(file: TFile, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
    this.changed(file, await this.server.writeBinary(file.path, data, options));
  }

  override async append(file: TFile, data: string, options?: DataWriteOptions): Promise<void> {
    this.changed(file, await this.server.append(file.path, data, options));
  }

  override async appendBinary(file: TFile, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
    this.changed(file, await this.server.appendBinary(file.path, data, options));
  }

  override async process(file: TFile, fn: (data: string) => string, options?: DataWriteOptions): Promise<string> {
    const text = await this.server.process(file.path, fn, options);
    const stat = await this.server.stat(file.path);
    if (stat) this.changed(file, stat);
    return text;
  }

  override async copy(file: TFile, newPath: string): Promise<TFile> {
    return this.createBinary(newPath, await this.readBinary(file));
  }

  override async rename(file: TAbstractFile, newPath: string): Promise<void> {
    if (newPath !== file.path) this.expectFree(newPath);
    const inside: TAbstractFile[] = [];
    if (file instanceof TFolder) Vault.recurseChildren(file, (child) => inside.push(child));
    const before = inside.map(({ path }) => path);
    await super.rename(file, newPath);
    // The app tells of every file in a renamed folder, the mocks of the folder only.
    inside.forEach((child, at) => this.trigger('rename', child, before[at]));
  }

  override async delete(file: TAbstractFile): Promise<void> {
    const inside: TAbstractFile[] = [];
    if (file instanceof TFolder) Vault.recurseChildren(file, (child) => inside.push(child));
    await this.server.remove(file.path);
    for (const gone of [...inside.reverse(), file]) {
      this.deleteVaultAbstractFile__(gone.path);
      this.trigger('delete', gone);
    }
  }

  override async trash(file: TAbstractFile, _system: boolean): Promise<void> {
    await this.delete(file);
  }

  private expectFree(path: string): void {
    if (this.getAbstractFileByPathInsensitive__(path)) throw new Error('File already exists.');
  }

  private added(entry: VaultEntry): TFile {
    const file = this.plant(entry) as TFile;
    this.trigger('create', file);
    return file;
  }

  private changed(file: TFile, stat: { ctime: number; mtime: number; size: number }): void {
    file.stat = { ctime: stat.ctime, mtime: stat.mtime, size: stat.size };
    this.trigger('modify', file);
  }

  private plant(entry: VaultEntry): TAbstractFile {
    const parent = entry.path.slice(0, Math.max(0, entry.path.lastIndexOf('/')));
    if (parent !== '' && !this.getAbstractFileByPath(parent)) {
      this.plant({ path: parent, kind: 'folder', ctime: 0, mtime: 0, size: 0 });
    }
    const made = entry.kind === 'folder' ? TFolder.create__(this, entry.path) : TFile.create__(this, entry.path);
    if (made instanceof TFile) made.stat = { ctime: entry.ctime, mtime: entry.mtime, size: entry.size };
    this.setVaultAbstractFile__(entry.path, made);
    return made;
  }
}
