import { beforeEach, describe, expect, it } from 'vitest';
import { Library, ReviewDesk } from '../../src/library';
import { readNote } from '../../src/notes';
import { DEFAULT_SCHEDULING, ReviewLog } from '../../src/review';
import { MemoryStore } from '../review/memory-store';
import { parseMetadata } from '../workbench/metadata';

const DAY = 86_400_000;
const THINGS = ['SQS', 'SNS', 'Aurora', 'DynamoDB', 'Lambda', 'Kinesis', 'EFS', 'EBS', 'Redshift', 'Neptune'];

/** Counts the steps, and looks at something after each. */
function stepsOf(desk: ReviewDesk, after: () => void = () => undefined): number {
  let steps = 0;
  for (const step of desk.looking()) {
    void step;
    steps++;
    after();
  }
  return steps;
}

describe('cards of a vault that was begun long ago', () => {
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

  it('that are new are looked for in a few notes at once, and in the rest step by step', async () => {
    const desk = await open();
    expect(desk.status()).toMatchObject({ turn: null, looking: true });
    expect(stepsOf(desk)).toBeGreaterThan(50);
    expect(desk.status()).toMatchObject({ looking: false, turn: { card: { note: 'Zebra.md' } } });
  });

  it('that are new are not looked for where the day has room for none', async () => {
    const desk = await open(0);
    stepsOf(desk);
    expect(library.cards.isMade('Zebra.md')).toBe(false);
    expect(desk.status()).toMatchObject({ turn: null, looking: false });
  });

  it('are made alone where they are due: those of the rest of their notes are not', async () => {
    now += 400 * DAY;
    const desk = await open(0);
    stepsOf(desk);
    expect(desk.status()).toMatchObject({ left: 70, looking: false });
    expect(library.paths().filter((path) => library.cards.isMade(path))).toEqual([]);
  });

  const made = (): number =>
    library.paths().filter((path) => library.registry.ids(path)?.some((_, i) => library.cards.isMade(path, i))).length;

  it('are due a few at a time: the first one is there at once, the others are made step by step, and it stays', async () => {
    now += 400 * DAY;
    const desk = await open(0);
    const { turn, left, looking } = desk.status();
    expect([looking, left]).toEqual([true, 2]);
    expect(made()).toBe(2);
    let most = 0;
    let before = made();
    stepsOf(desk, () => {
      most = Math.max(most, made() - before);
      before = made();
    });
    expect(most).toBe(1);
    expect(desk.status()).toMatchObject({ looking: false, left: 70, turn: { card: { id: turn?.card.id } } });
  });

  it('let the card on show stand where cards come in before it that are not made yet', async () => {
    now += 400 * DAY;
    const desk = await open(0);
    stepsOf(desk);
    const last = library.oneCard([...desk.dueNow()].at(-1) ?? '')?.id ?? '';
    expect(desk.status().turn?.card.id).not.toBe(last);
    library.cards.clear();
    expect(desk.status(last)).toMatchObject({ looking: true, turn: { card: { id: last } } });
    desk.suspend(last);
    expect(desk.status(last).turn?.card.id).not.toBe(last);
  });

  it('are not walked through where enough are made: after a grade the next one is there, and soon all are', async () => {
    now += 400 * DAY;
    const desk = await open(0);
    for (let i = 0; i < 12; i++) {
      const { turn } = desk.status();
      expect(turn).not.toBeNull();
      desk.grade(turn?.card.id ?? '', 3);
    }
    // Two at first, and two more whenever these are gone through.
    expect(made()).toBeLessThan(60);
    stepsOf(desk);
    expect(desk.status()).toMatchObject({ looking: false, left: 58, done: 12 });
  });
});
