import { describe, expect, it } from 'vitest';
import { Library, ReviewDesk } from '../../src/library';
import { readNote } from '../../src/notes';
import { DEFAULT_SCHEDULING, ReviewLog, type Checkpoint } from '../../src/review';
import { StampedStore } from '../review/stamped-store';
import { lookedOn } from './look-on';
import { parseMetadata } from '../workbench/metadata';

const DAY = 86_400_000;
const START = Date.UTC(2026, 2, 1, 9);
const TEXT =
  '# Queues\n- SQS keeps messages for up to 14 days\n- SNS pushes messages to its subscribers\n- A dead-letter queue takes messages after 5 failures\n';

describe('a checkpoint', () => {
  let now = START;
  const library = new Library();
  library.put(readNote('Queues.md', TEXT, parseMetadata(TEXT)));
  library.settle();
  const deskOf = (log: ReviewLog): ReviewDesk =>
    new ReviewDesk(library, log, {
      now: () => now,
      dayStart: (at) => at - (at % DAY),
      limits: () => ({ newCards: 20, reviews: 200 }),
      scheduling: () => DEFAULT_SCHEDULING,
    });
  const resumed = async (store: StampedStore, kept: Checkpoint): Promise<ReviewLog> => {
    const log = await ReviewLog.resume(store, 'aaaaaa', kept, JSON.stringify(DEFAULT_SCHEDULING));
    if (!log) throw new Error('not resumed');
    return log;
  };
  const stored = (): Promise<void> => new Promise((done) => setTimeout(done, 5));
  const reviewed = async (): Promise<{ store: StampedStore; kept: Checkpoint; ids: string[] }> => {
    now = START;
    const store = new StampedStore();
    const desk = deskOf(await ReviewLog.open(store, 'aaaaaa'));
    const ids = library.cardsOf('Queues.md').map((c) => c.id);
    for (let i = 0; i < 8; i++, now += 2 * DAY) desk.grade(ids[i % ids.length] ?? '', i % 3 === 0 ? 1 : 3);
    await stored();
    const kept = structuredClone(desk.checkpoint());
    if (!kept) throw new Error('nothing kept');
    return { store, kept, ids };
  };

  it('gives the schedules of the log at once, and the same when the log is read', async () => {
    const { store, kept, ids } = await reviewed();
    const whole = deskOf(await ReviewLog.open(store, 'aaaaaa'));
    const log = await resumed(store, kept);
    const warm = deskOf(log);
    expect(lookedOn(warm)).toEqual(lookedOn(whole));
    for (const id of ids) expect(warm.schedule(id)).toEqual(whole.schedule(id));
    expect(log.isWhole).toBe(false);
    await warm.whole();
    expect(log.isWhole).toBe(true);
    for (const id of ids) expect(warm.schedule(id)).toEqual(whole.schedule(id));
    expect(warm.status()).toEqual(whole.status());
    expect(warm.checkpoint()?.schedules.numbers).toEqual(kept.schedules.numbers);
  });

  it('takes a review before the log is read, and loses nothing', async () => {
    const { store, kept, ids } = await reviewed();
    const warm = deskOf(await resumed(store, kept));
    warm.grade(ids[0] ?? '', 3);
    const graded = warm.schedule(ids[0] ?? '');
    await warm.whole();
    await stored();
    expect(warm.schedule(ids[0] ?? '')).toEqual(graded);
    const again = await ReviewLog.open(store, 'aaaaaa');
    expect(again.all()).toHaveLength(9);
    expect(new Set(again.all().map((r) => r.id)).size).toBe(9);
    expect(deskOf(again).schedule(ids[0] ?? '')).toEqual(graded);
  });

  it('takes a review back before the log is read, without waiting for it', async () => {
    const { store, kept, ids } = await reviewed();
    const log = await resumed(store, kept);
    const warm = deskOf(log);
    const before = warm.schedule(ids[1] ?? '');
    warm.grade(ids[1] ?? '', 1);
    warm.undo();
    expect(log.isWhole).toBe(false);
    expect(warm.schedule(ids[1] ?? '')).toEqual(before);
    await warm.whole();
    expect(warm.schedule(ids[1] ?? '')).toEqual(before);
  });

  it('has all of the log read for progress and exports, and where another hand changed it', async () => {
    const { store, kept } = await reviewed();
    const whole = deskOf(await ReviewLog.open(store, 'aaaaaa'));
    const warmly = deskOf(await resumed(store, kept));
    const { calendar, cards, forecast, retention } = await whole.progress();
    expect(await warmly.progress()).toMatchObject({ calendar, cards, forecast, retention });
    const rows = async (desk: ReviewDesk): Promise<string[]> =>
      (await desk.csv()).flatMap(({ name, text }) => text.split('\r\n').map((row) => `${name} ${row}`)).sort();
    expect(await rows(deskOf(await resumed(store, kept)))).toEqual(await rows(whole));
    const log = await resumed(store, kept);
    const warm = deskOf(log);
    log.undo('aaaaaa-1', now);
    warm.refresh();
    await log.whole();
    await stored();
    const again = deskOf(await ReviewLog.open(store, 'aaaaaa'));
    for (const card of library.cardsOf('Queues.md')) expect(warm.schedule(card.id)).toEqual(again.schedule(card.id));
  });

  it('gives way to other scheduling options', async () => {
    const { store, kept, ids } = await reviewed();
    let retention = 0.9;
    const options = {
      now: () => now,
      dayStart: (at: number) => at - (at % DAY),
      limits: () => ({ newCards: 20, reviews: 200 }),
      scheduling: () => ({ ...DEFAULT_SCHEDULING, retention }),
    };
    const warm = new ReviewDesk(library, await resumed(store, kept), options);
    retention = 0.97;
    await warm.whole();
    const whole = new ReviewDesk(library, await ReviewLog.open(store, 'aaaaaa'), options);
    for (const id of ids) expect(warm.schedule(id)).toEqual(whole.schedule(id));
  });
});
