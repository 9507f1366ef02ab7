import type { LogStore } from '../../src/review';

/** A log folder in memory. `fail` decides, per append, how many characters still get written before it fails; null for success. */
export class MemoryStore implements LogStore {
  readonly files = new Map<string, string>();
  fail: (name: string, text: string) => number | null = () => null;
  running = 0;
  mostAtOnce = 0;

  list(): Promise<string[]> {
    return Promise.resolve([...this.files.keys()]);
  }

  read(name: string): Promise<string> {
    const text = this.files.get(name);
    return text === undefined ? Promise.reject(new Error(`no ${name}`)) : Promise.resolve(text);
  }

  async append(name: string, text: string): Promise<void> {
    this.mostAtOnce = Math.max(this.mostAtOnce, ++this.running);
    await Promise.resolve();
    this.running--;
    const written = this.fail(name, text);
    this.files.set(name, (this.files.get(name) ?? '') + text.slice(0, written ?? text.length));
    if (written !== null) throw new Error('disk full');
  }
}
