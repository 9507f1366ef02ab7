import { describe, expect, it } from 'vitest';
import { ReviewLog } from '../../src/review';
import { MemoryStore } from './memory-store';

const T = Date.UTC(2026, 10, 24, 8);
const FILE = 'dev1-2026-11.md';

/** A log of six entries of one device: reviews, an undo, what was done in a quiz, and a wish. */
async function written(): Promise<MemoryStore> {
  const store = new MemoryStore();
  const log = await ReviewLog.open(store, 'dev1');
  for (const [i, card] of ['a/term', 'b/term', 'c/term'].entries()) log.add(card, 3, T + i);
  log.undo('dev1-1', T + 10);
  log.did({ deed: 'right', subject: 'q', detail: '', at: T + 15 });
  log.wish('c/term', 'suspend', T + 20);
  await log.retry();
  return store;
}

/** What is missing once some lines of the file are gone. */
async function missing(lines: (all: string[]) => string[], device = 'dev2', counted = 0): Promise<[string, number][]> {
  const store = await written();
  store.files.set(FILE, lines((store.files.get(FILE) ?? '').split('\n')).join('\n'));
  return [...(await ReviewLog.open(store, device, counted)).missing()];
}

describe('entries that are missing', () => {
  it('are none in a log that is whole, in whatever order and however often', async () => {
    expect(await missing((all) => all)).toEqual([]);
    expect(await missing((all) => [...all].reverse().concat(all))).toEqual([]);
  });

  it('are told by the number of the last one, whole lines that are gone among them', async () => {
    expect(await missing((all) => all.filter((line) => !line.includes(' b/term ')))).toEqual([['dev1', 1]]);
    expect(await missing((all) => all.slice(-2))).toEqual([['dev1', 4]]);
  });

  it('at the end of the file are known to the device that wrote them, and their numbers are not given again', async () => {
    expect(await missing((all) => all.slice(0, -1), 'dev1', 6)).toEqual([['dev1', 1]]);
    const store = await written();
    store.files.clear();
    const log = await ReviewLog.open(store, 'dev1', 6);
    expect(log.add('d/term', 3, T).id).toBe('dev1-7');
    expect([...log.missing()]).toEqual([['dev1', 6]]);
  });
});
