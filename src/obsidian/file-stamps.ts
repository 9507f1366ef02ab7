import type { TFile } from 'obsidian';
import { slices, type Kept } from '../keep';

/** Files whose stamps are kept in one part. */
const TOGETHER = 5000;

type Stamp = readonly [path: string, mtime: number, size: number];

/** Whether a text may be all that the file says now, by its length: what the app has parsed may have been saved over since. */
export function isWhole(file: TFile, text: string): boolean {
  return new TextEncoder().encode(text).length === file.stat.size;
}

/** Times and sizes of files when they were read: where a file has the same, it need not be read again. */
export class FileStamps implements Kept<readonly Stamp[]> {
  private readonly stamps = new Map<string, Stamp>();

  isSame({ path, stat }: TFile): boolean {
    const [, mtime, size] = this.stamps.get(path) ?? [];
    return mtime === stat.mtime && size === stat.size;
  }

  set({ path, stat }: TFile): void {
    this.stamps.set(path, [path, stat.mtime, stat.size]);
  }

  /** The file is called so now; false, and no longer known, where it is not as it was when read. */
  rename(from: string, file: TFile): boolean {
    const stamp = this.stamps.get(from);
    this.stamps.delete(from);
    if (stamp) this.stamps.set(file.path, [file.path, stamp[1], stamp[2]]);
    if (stamp && this.isSame(file)) return true;
    this.stamps.delete(file.path);
    return false;
  }

  delete(path: string): void {
    this.stamps.delete(path);
  }

  parts(): Iterable<readonly Stamp[]> {
    return slices(this.stamps.values(), TOGETHER);
  }

  take(stamps: readonly Stamp[]): void {
    for (const stamp of stamps) this.stamps.set(stamp[0], stamp);
  }
}
