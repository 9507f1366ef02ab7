import { partsOf, takePart, type NamedPart } from '../keep';
import type { KeptVault } from '../library';
import { FileStamps } from './file-stamps';
import type { Memory } from './memory';
import { Turn } from './turn';

const HEAD = 'head';
/** Parts that are read, or written, in one go: some hundred kB each. */
const TOGETHER = 4;

/** Which parts hold the index: those of the slot, so many of them. */
interface Head {
  /** What the index was made by and with; with anything else it is not taken up. */
  readonly stamp: string;
  readonly slot: 0 | 1;
  readonly count: number;
}

/** Whether what is being written is still what there is. */
export type StillSame = () => boolean;

/**
 * The whole index kept in the device's memory, so that a start need not work it out again. It is written beside the one before and
 * counts once it is whole; whatever goes wrong, there is either an older one or none, and everything is read as at the first start.
 */
export class VaultMemory {
  private readonly turn = new Turn();

  constructor(
    private readonly memory: Memory,
    private readonly stamp: string,
  ) {}

  /**
   * Fills the vault, and gives the files as they were; undefined where nothing fits. Rejects where the memory refuses or holds
   * something else: then the vault is of no use.
   */
  async recall(vault: KeptVault): Promise<FileStamps | undefined> {
    const head = await this.head();
    if (head?.stamp !== this.stamp) return undefined;
    const files = new FileStamps();
    for (let i = 0; i < head.count; i += TOGETHER) {
      const parts = (await this.memory.get('index', keysOf(head, i, TOGETHER))) as NamedPart[];
      for (const part of parts) {
        if (this.turn.isOver) await this.turn.pass();
        if (part[0] === 'files') takePart({ files }, part);
        else vault.take(part);
      }
    }
    return files;
  }

  /**
   * False where it changed before all of it was written: then what was kept before stays. Rejects where the memory refuses, as where
   * there is no room for it; what was written until then is taken back.
   */
  async save(vault: KeptVault, files: FileStamps, isSame: StillSame): Promise<boolean> {
    const before = await this.head();
    const slot = before?.slot === 0 ? 1 : 0;
    let count = 0;
    let records: (readonly [string, unknown])[] = [];
    try {
      for (const part of allParts(vault, files)) {
        records.push([keyOf(slot, count++), part]);
        if (records.length < TOGETHER && !this.turn.isOver) continue;
        await this.memory.put('index', records);
        records = [];
        await this.turn.pass();
        if (!isSame()) return false;
      }
      await this.memory.put('index', [...records, [HEAD, { stamp: this.stamp, slot, count } satisfies Head]]);
    } catch (error) {
      await this.delete({ slot, count });
      throw error;
    }
    if (before) await this.delete(before);
    return true;
  }

  private delete(parts: Pick<Head, 'slot' | 'count'>): Promise<void> {
    return this.memory.put(
      'index',
      keysOf(parts, 0, parts.count).map((key) => [key, undefined] as const),
    );
  }

  private async head(): Promise<Head | undefined> {
    const [head] = await this.memory.get('index', [HEAD]);
    return head as Head | undefined;
  }
}

function* allParts(vault: KeptVault, files: FileStamps): Generator<NamedPart> {
  yield* vault.parts();
  yield* partsOf({ files });
}

const keyOf = (slot: number, part: number): string => `${String(slot)}/${String(part)}`;

function keysOf({ slot, count }: Pick<Head, 'slot' | 'count'>, from: number, size: number): string[] {
  return Array.from({ length: Math.min(size, count - from) }, (_, i) => keyOf(slot, from + i));
}
