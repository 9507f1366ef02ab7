import { reasonOf } from '../words';
import type { LogStore } from './types';

interface Append {
  readonly name: string;
  readonly text: string;
}

/**
 * Appends one after the other, in the order they came. A failed one stays at the head and is tried again at the next
 * {@link AppendQueue.run}; what a failed append may have written in part is told from a whole line by its missing seal, so writing it again
 * doubles nothing.
 */
export class AppendQueue {
  private readonly waiting: Append[] = [];
  private running: Promise<void> | undefined;
  private reason: string | null = null;

  /** @param tell called whenever the length or the failure changed */
  constructor(
    private readonly store: LogStore,
    private readonly tell: () => void,
  ) {}

  get length(): number {
    return this.waiting.length;
  }

  get failure(): string | null {
    return this.reason;
  }

  /** Whether something waits to be added to the file. */
  has(name: string): boolean {
    return this.waiting.some((w) => w.name === name);
  }

  push(name: string, text: string): void {
    this.waiting.push({ name, text });
  }

  /** Resolves when the queue is empty or an append failed. Never rejects. */
  run(): Promise<void> {
    this.running ??= this.drain().then(() => {
      this.running = undefined;
      // Something may have come in after the last look and before this.
      return this.waiting.length > 0 && this.reason === null ? this.run() : undefined;
    });
    return this.running;
  }

  private async drain(): Promise<void> {
    for (let next = this.waiting[0]; next; next = this.waiting[0]) {
      try {
        await this.store.append(next.name, next.text);
      } catch (error) {
        this.reason = reasonOf(error);
        this.tell();
        return;
      }
      this.waiting.shift();
      this.reason = null;
      this.tell();
    }
  }
}
