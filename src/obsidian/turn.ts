import type { Memory, Store } from './memory';

/** How long work may hold the main thread before others have their turn, in milliseconds: half of what a frame has. */
const TURN_MS = 8;
/** Records that are written in one go, at most: a transaction holds them all. */
const TOGETHER = 40;

/** The turn that long work has on the main thread. The first one is over at once, so that what asked for the work ends first. */
export class Turn {
  private end = 0;

  constructor(private readonly now: () => number = () => performance.now()) {}

  get isOver(): boolean {
    return this.now() >= this.end;
  }

  /** Resolves when others had theirs, and another one has begun. */
  async pass(): Promise<void> {
    await afterOthers();
    this.begin();
  }

  begin(): void {
    this.end = this.now() + TURN_MS;
  }
}

/** Goes through the steps of some work in turns. Resolves with what it comes to; where it is not wanted any more, with undefined. */
export async function inTurns<T>(steps: Iterator<unknown, T>, isWanted: () => boolean): Promise<T | undefined> {
  const turn = new Turn();
  turn.begin();
  for (;;) {
    const next = steps.next();
    if (next.done === true) return next.value;
    if (!turn.isOver) continue;
    await turn.pass();
    if (!isWanted()) return undefined;
  }
}

/** As a message: of timers set one after the other, engines make each wait for four milliseconds. */
function afterOthers(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Makes records of the items and puts them, as many at a time as one turn allows. Rejects where the memory refuses. */
export async function putInTurns<T>(
  memory: Memory,
  store: Store,
  items: readonly T[],
  record: (item: T) => readonly [string, unknown],
): Promise<void> {
  const turn = new Turn();
  let records: (readonly [string, unknown])[] = [];
  for (const [i, item] of items.entries()) {
    if (records.length === 0) turn.begin();
    records.push(record(item));
    if (i < items.length - 1 && records.length < TOGETHER && !turn.isOver) continue;
    // Answers in a task of its own.
    await memory.put(store, records);
    records = [];
  }
}
