import { beforeEach, describe, expect, it } from 'vitest';
import { Library, ReviewDesk } from '../../src/library';
import { readNote } from '../../src/notes';
import { DEFAULT_SCHEDULING, ReviewLog } from '../../src/review';
import { MemoryStore } from '../review/memory-store';
import { parseMetadata } from '../workbench/metadata';

const DAY = 86_400_000;
const THINGS = ['SQS', 'SNS', 'Aurora', 'DynamoDB', 'Lambda', 'Kinesis', 'EFS', 'EBS', 'Redshift', 'Neptune'];

describe('new cards in a vault that was begun long ago', () => {
  let now = Date.UTC(2026, 2, 1, 9);
  let library: Library;
  let store: MemoryStore;

  const put = (path: string, text: string): void => library.put(readNote(path, text, parseMetadata(text)));
  let log: ReviewLog;
  const open = async (newCards = 20): Promise<ReviewDesk> => {
    log = await ReviewLog.open(store, 'aaaaaa');
    return new ReviewDesk(library, log, {
      now: () => now,
      dayStart: (at) => at - (at % DAY),
      limits: () => ({ newCards, reviews: 200 }),
      scheduling: () => DEFAULT_SCHEDULING,
    });
  };

  beforeEach(async () => {
    library = new Library();
    store = new MemoryStore();
    for (let n = 0; n < 70; n++)
      put(`Note ${String(n)}.md`, `- ${THINGS[n % 10] ?? ''} keeps what came in for ${String(n + 2)} days`);
    library.settle();
    const desk = await open();
    for (const path of library.paths()) for (const { id } of library.cardsOf(path)) desk.grade(id, 4);
    await log.retry();
    now += DAY;
    put('Zebra.md', '- Memcached spreads its keys over several nodes');
    library.settle();
    library.cards.clear();
  });

  it('are looked for in a few notes at once, and in the rest step by step', async () => {
    const desk = await open();
    expect(desk.status()).toMatchObject({ turn: null, looking: true });
    let steps = 0;
    for (const step of desk.looking()) {
      void step;
      steps++;
    }
    expect(steps).toBeGreaterThan(50);
    expect(desk.status()).toMatchObject({ looking: false, turn: { card: { note: 'Zebra.md' } } });
  });

  it('are not looked for where the day has room for none', async () => {
    const desk = await open(0);
    for (const step of desk.looking()) void step;
    expect(library.cards.isMade('Zebra.md')).toBe(false);
    expect(desk.status()).toMatchObject({ turn: null, looking: false });
  });

  it('leave the cards alone that are due: only those that are asked are made', async () => {
    now += 400 * DAY;
    const desk = await open(0);
    expect(desk.status().left).toBe(70);
    expect(library.paths().filter((path) => library.cards.isMade(path))).toEqual([]);
  });
});
