import { MemoryStore } from './memory-store';

/** Stamps that change whenever a file does, and a count of what was read. */
export class StampedStore extends MemoryStore {
  reads: string[] = [];
  /** Called before a file is read; what it throws, reading it does. */
  beforeRead: (name: string) => Promise<void> | void = () => undefined;

  override async read(name: string): Promise<string> {
    this.reads.push(name);
    await this.beforeRead(name);
    return super.read(name);
  }

  size(name: string): number | undefined {
    const text = this.files.get(name);
    return text === undefined ? undefined : new TextEncoder().encode(text).length;
  }

  stamp(name: string): string | undefined {
    const text = this.files.get(name);
    let h = 7;
    for (let i = 0; i < (text?.length ?? 0); i++) h = Math.imul(h, 31) + (text?.charCodeAt(i) ?? 0);
    return text === undefined ? undefined : `${String(text.length)} ${String(h)}`;
  }
}
