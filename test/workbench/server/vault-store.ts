import { mkdir, readdir, readFile, realpath, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** One file or folder as the page learns of it; times are milliseconds since 1970, sizes are bytes. */
export interface VaultEntry {
  path: string;
  kind: 'file' | 'folder';
  ctime: number;
  mtime: number;
  size: number;
}

/** Times a writer may set, as Obsidian's `DataWriteOptions` has them. */
export interface WriteTimes {
  ctime?: number;
  mtime?: number;
}

interface Kept {
  bytes: Uint8Array;
  ctime: number;
  mtime: number;
}

/**
 * A vault folder and what was written to it during this run.
 *
 * Without `write` nothing reaches the disk: writes, removals and renames live in memory until {@link VaultStore.reset}, so a page
 * that reloads finds what it wrote. With `write` every change goes straight to the folder.
 */
export class VaultStore {
  private readonly kept = new Map<string, Kept>();
  private readonly folders = new Set<string>();
  private readonly gone = new Set<string>();

  /** @param root absolute path of the vault folder; it must exist. */
  constructor(
    private readonly root: string,
    private readonly write: boolean,
    private readonly seed: Readonly<Record<string, string>> = {},
  ) {
    this.plant();
  }

  /** Every file and folder except those under a dot folder, as Obsidian lists them; folders come before what they hold. */
  async list(): Promise<VaultEntry[]> {
    const found = new Map<string, VaultEntry>();
    await this.scan('', found);
    for (const folder of this.folders) found.set(folder, folderEntry(folder));
    for (const [file, kept] of this.kept) {
      addParents(file, found);
      found.set(file, { path: file, kind: 'file', ctime: kept.ctime, mtime: kept.mtime, size: kept.bytes.byteLength });
    }
    return [...found.values()]
      .filter((entry) => !isHidden(entry.path))
      .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  }

  /** @returns the bytes of a file, or `null` when there is none. */
  async read(file: string): Promise<Uint8Array | null> {
    const kept = this.kept.get(file);
    if (kept) return kept.bytes;
    if (this.isGone(file)) return null;
    try {
      return await readFile(await this.onDisk(file));
    } catch {
      return null;
    }
  }

  /** Size and times of a file or folder, or `null` when there is none. */
  async stat(file: string): Promise<VaultEntry | null> {
    const kept = this.kept.get(file);
    if (kept) {
      return { path: file, kind: 'file', ctime: kept.ctime, mtime: kept.mtime, size: kept.bytes.byteLength };
    }
    if (this.folders.has(file)) return folderEntry(file);
    if (this.isGone(file)) return null;
    try {
      return entryOf(file, await stat(await this.onDisk(file)));
    } catch {
      return null;
    }
  }

  async put(file: string, bytes: Uint8Array, times: WriteTimes = {}): Promise<VaultEntry> {
    const now = Date.now();
    const before = await this.stat(file);
    const ctime = times.ctime ?? before?.ctime ?? now;
    const mtime = times.mtime ?? now;
    if (this.write) {
      const full = this.resolve(file);
      await mkdir(path.dirname(full), { recursive: true });
      await writeFile(full, bytes);
      if (times.mtime !== undefined) await utimes(full, mtime / 1000, mtime / 1000);
    } else {
      this.kept.set(file, { bytes, ctime, mtime });
    }
    return { path: file, kind: 'file', ctime, mtime, size: bytes.byteLength };
  }

  async makeFolder(folder: string): Promise<void> {
    if (this.write) await mkdir(this.resolve(folder), { recursive: true });
    else this.folders.add(folder);
  }

  /** Removes a file, or a folder with all it holds. Nothing happens when there is no such path. */
  async remove(target: string): Promise<void> {
    if (this.write) {
      if (target === '') throw new RangeError('the vault itself cannot be removed');
      await rm(this.resolve(target), { recursive: true, force: true });
      return;
    }
    for (const known of [...this.kept.keys(), ...this.folders]) {
      if (known !== target && !known.startsWith(`${target}/`)) continue;
      this.kept.delete(known);
      this.folders.delete(known);
    }
    this.gone.add(target);
  }

  /** Moves a file, or a folder with all it holds. */
  async rename(from: string, to: string): Promise<void> {
    if (this.write) {
      await mkdir(path.dirname(this.resolve(to)), { recursive: true });
      await rename(this.resolve(from), this.resolve(to));
      return;
    }
    for (const entry of await this.list()) {
      if (entry.path !== from && !entry.path.startsWith(`${from}/`)) continue;
      const moved = to + entry.path.slice(from.length);
      if (entry.kind === 'folder') this.folders.add(moved);
      else await this.put(moved, (await this.read(entry.path)) ?? new Uint8Array(), entry);
    }
    await this.remove(from);
  }

  /** Forgets every change kept in memory. With `write` there is nothing to forget: the folder has it. */
  reset(): void {
    this.kept.clear();
    this.folders.clear();
    this.gone.clear();
    this.plant();
  }

  private plant(): void {
    const now = Date.now();
    for (const [file, text] of Object.entries(this.seed)) {
      this.kept.set(file, { bytes: new TextEncoder().encode(text), ctime: now, mtime: now });
    }
  }

  private isGone(file: string): boolean {
    for (let at = file; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('/')))) {
      if (this.gone.has(at)) return true;
    }
    return false;
  }

  private async scan(folder: string, found: Map<string, VaultEntry>): Promise<void> {
    for (const item of await readdir(path.join(this.root, folder), { withFileTypes: true })) {
      const inside = folder === '' ? item.name : `${folder}/${item.name}`;
      if (item.name.startsWith('.') || this.isGone(inside)) continue;
      // A link that leads out of the vault, or to nothing, is left out: `onDisk` refuses it.
      const info = await this.onDisk(inside)
        .then((full) => stat(full))
        .catch(() => null);
      if (!info) continue;
      found.set(inside, entryOf(inside, info));
      if (info.isDirectory() && !item.isSymbolicLink()) await this.scan(inside, found);
    }
  }

  private resolve(file: string): string {
    const full = path.resolve(this.root, file);
    if (full !== this.root && !full.startsWith(this.root + path.sep))
      throw new RangeError(`outside of the vault: ${file}`);
    return full;
  }

  private async onDisk(file: string): Promise<string> {
    const full = await realpath(this.resolve(file));
    const root = await realpath(this.root);
    if (full !== root && !full.startsWith(root + path.sep)) throw new RangeError(`outside of the vault: ${file}`);
    return full;
  }
}

function entryOf(
  file: string,
  info: { isDirectory(): boolean; ctimeMs: number; birthtimeMs: number; mtimeMs: number; size: number },
): VaultEntry {
  const ctime = Math.round(info.birthtimeMs || info.ctimeMs);
  return info.isDirectory()
    ? folderEntry(file)
    : { path: file, kind: 'file', ctime, mtime: Math.round(info.mtimeMs), size: info.size };
}

function folderEntry(folder: string): VaultEntry {
  return { path: folder, kind: 'folder', ctime: 0, mtime: 0, size: 0 };
}

function addParents(file: string, found: Map<string, VaultEntry>): void {
  for (let at = file.lastIndexOf('/'); at > 0; at = file.lastIndexOf('/', at - 1)) {
    const folder = file.slice(0, at);
    if (!found.has(folder)) found.set(folder, folderEntry(folder));
  }
}

function isHidden(file: string): boolean {
  return file.split('/').some((part) => part.startsWith('.'));
}
