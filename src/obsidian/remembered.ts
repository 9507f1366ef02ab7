import type { App } from 'obsidian';
import { hash64 } from '../words';
import { keepOnDevice, recallOnDevice } from './device';

/** Milliseconds between something new and its being kept; what is lost by a crash before that is done again. */
const KEEP_MS = 5000;

/**
 * Which texts were dealt with before on this device, as hashes, the last `most` of them. Forgotten where somebody else dealt with
 * them (`by` is another: a newer plugin, a newer app).
 */
export class Remembered {
  private hashes: Set<string> | undefined;
  private timer: number | undefined;

  constructor(
    private readonly app: App,
    private readonly key: string,
    private readonly by: string,
    private readonly most: number,
  ) {}

  has(text: string): boolean {
    return this.all().has(hash64(text));
  }

  add(text: string): void {
    const all = this.all();
    all.add(hash64(text));
    const oldest = all.values().next();
    if (all.size > this.most && oldest.done !== true) all.delete(oldest.value);
    this.timer ??= window.setTimeout(() => this.keep(), KEEP_MS);
  }

  clear(): void {
    this.all().clear();
  }

  /** Keeps now what is yet to be kept. */
  keep(): void {
    if (this.timer === undefined) return;
    window.clearTimeout(this.timer);
    this.timer = undefined;
    keepOnDevice(this.app, this.key, { by: this.by, hashes: [...this.all()] });
  }

  /** Read when first asked for, not while the app starts. */
  private all(): Set<string> {
    return (this.hashes ??= new Set(read(recallOnDevice(this.app, this.key), this.by)));
  }
}

function read(kept: unknown, by: string): string[] {
  if (typeof kept !== 'object' || kept === null || !('by' in kept) || kept.by !== by) return [];
  const hashes: unknown = 'hashes' in kept ? kept.hashes : [];
  return Array.isArray(hashes) ? hashes.filter((one) => typeof one === 'string') : [];
}
