import { describe, expect, it } from 'vitest';
import { Library, ReviewDesk } from '../../src/library';
import { readNote } from '../../src/notes';
import { DEFAULT_SCHEDULING, isCurrent, ReviewLog, type Checkpoint } from '../../src/review';
import { MemoryStore } from '../review/memory-store';
import { parseMetadata } from '../workbench/metadata';

const DAY = 86_400_000;
const START = Date.UTC(2026, 2, 1, 9);
const TEXT =
  '# Queues\n- SQS keeps messages for up to 14 days\n- SNS pushes messages to its subscribers\n- A dead-letter queue takes messages after 5 failures\n';

class StampedStore extends MemoryStore {
  stamp(name: string): string {
    return String(this.files.get(name)?.length ?? 0);
  }
}

describe('a checkpoint', () => {
  let now = START;
  const library = new Library();
  library.put(readNote('Queues.md', TEXT, parseMetadata(TEXT)));
  library.settle();
  const deskOf = (log: ReviewLog, checkpoint?: Checkpoint): ReviewDesk =>
    new ReviewDesk(
      library,
      log,
      {
        now: () => now,
        dayStart: (at) => at - (at % DAY),
        limits: () => ({ newCards: 20, reviews: 200 }),
        scheduling: () => DEFAULT_SCHEDULING,
      },
      checkpoint,
    );
  const stored = (): Promise<void> => new Promise((done) => setTimeout(done, 5));
  const reviewed = async (): Promise<{ store: StampedStore; kept: Checkpoint; ids: string[] }> => {
    now = START;
    const store = new StampedStore();
    const desk = deskOf(await ReviewLog.open(store, 'aaaaaa'));
    const ids = library.cardsOf('Queues.md').map((c) => c.id);
    for (let i = 0; i < 8; i++, now += 2 * DAY) desk.grade(ids[i % ids.length] ?? '', i % 3 === 0 ? 1 : 3);
    await stored();
    const kept = structuredClone(await desk.checkpoint());
    if (!kept) throw new Error('nothing kept');
    return { store, kept, ids };
  };

  it('gives the schedules of the log at once, and the same when the log is read', async () => {
    const { store, kept, ids } = await reviewed();
    expect(await isCurrent(kept, store)).toBe(true);
    const whole = deskOf(await ReviewLog.open(store, 'aaaaaa'));
    const log = ReviewLog.resume(store, 'aaaaaa', kept);
    const resumed = deskOf(log, kept);
    for (const id of ids) expect(resumed.schedule(id)).toEqual(whole.schedule(id));
    await log.whole;
    for (const id of ids) expect(resumed.schedule(id)).toEqual(whole.schedule(id));
    expect(resumed.status()).toEqual(whole.status());
  });

  it('takes a review before the log is read, and loses nothing', async () => {
    const { store, kept, ids } = await reviewed();
    const log = ReviewLog.resume(store, 'aaaaaa', kept);
    const resumed = deskOf(log, kept);
    resumed.grade(ids[0] ?? '', 3);
    const graded = resumed.schedule(ids[0] ?? '');
    await log.whole;
    await stored();
    expect(resumed.schedule(ids[0] ?? '')).toEqual(graded);
    const again = await ReviewLog.open(store, 'aaaaaa');
    expect(again.all()).toHaveLength(9);
    expect(new Set(again.all().map((r) => r.id)).size).toBe(9);
    expect(deskOf(again).schedule(ids[0] ?? '')).toEqual(graded);
  });

  it('is none once a file of the log changed, or where it is something else', async () => {
    const { store, kept } = await reviewed();
    for (const other of [undefined, null, 7, 'x', {}, { ...kept, version: 2 }])
      expect(await isCurrent(other, store)).toBe(false);
    store.files.set('bbbbbb-2026-03.md', '# Reviews\n');
    expect(await isCurrent(kept, store)).toBe(false);
  });
});
