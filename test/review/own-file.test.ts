import { describe, expect, it, vi } from 'vitest';
import { ReviewLog } from '../../src/review';
import { StampedStore } from './stamped-store';

const T = Date.UTC(2026, 10, 24, 8);
const NAME = 'dev1-2026-11.md';
const EARLIER = Date.UTC(2026, 9, 30);

const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 20));

async function begun(): Promise<{ store: StampedStore; log: ReviewLog }> {
  const store = new StampedStore();
  const log = await ReviewLog.open(store, 'dev1');
  log.add('f1/term', 3, EARLIER);
  log.add('f1/term', 3, T, { path: 'ELB.md', text: 'Spreads requests' });
  const second = log.add('f2/term', 1, T + 1);
  log.undo(second.id, T + 2);
  log.wish('f3/term', 'suspend', T + 3);
  log.did({ at: T + 4, deed: 'wrong', subject: 'q1', detail: '' });
  await log.retry();
  return { store, log };
}

describe('a file of this device', () => {
  it('that was deleted while the app runs is written anew with the next review, whole and once', async () => {
    const { store, log } = await begun();
    const other = store.files.get('dev1-2026-10.md');
    store.files.delete(NAME);
    log.add('f4/term', 4, T + 5);
    log.add('f5/term', 4, T + 6);
    await log.retry();
    expect(store.files.get(NAME)?.match(/^# Reviews of November 2026/gm)).toHaveLength(1);
    expect(store.files.get(NAME)?.match(/^- /gm)).toHaveLength(7);
    expect(store.files.get('dev1-2026-10.md')).toBe(other);
    const next = await ReviewLog.open(store, 'dev1');
    expect(next.all()).toEqual(log.all());
    expect(next.quiz()).toEqual(log.quiz());
    expect(next.wishes()).toEqual(log.wishes());
    expect(next.problems()).toEqual([]);
  });

  it('that was deleted with the whole folder is written anew with the others, each once', async () => {
    const { store, log } = await begun();
    store.files.clear();
    log.add('f4/term', 4, T + 5);
    log.add('f5/term', 4, T + 6);
    await log.retry();
    expect([...store.files.keys()].sort()).toEqual(['dev1-2026-10.md', NAME]);
    expect(store.files.get('dev1-2026-10.md')?.match(/^# Reviews of October 2026/gm)).toHaveLength(1);
    expect(store.files.get('dev1-2026-10.md')?.match(/^- /gm)).toHaveLength(1);
    const next = await ReviewLog.open(store, 'dev1');
    expect(next.all()).toEqual(log.all());
    expect(next.problems()).toEqual([]);
    expect(next.missing()).toEqual(new Map());
  });

  it('that was deleted with the whole folder is written anew with the first review of another month', async () => {
    const { store, log } = await begun();
    store.files.clear();
    log.add('f4/term', 4, T + 30 * 86_400_000);
    await log.retry();
    const next = await ReviewLog.open(store, 'dev1');
    expect(next.all()).toEqual(log.all());
    expect(next.quiz()).toEqual(log.quiz());
  });

  it('goes on from there at the next start, and from a checkpoint too', async () => {
    const { store, log } = await begun();
    store.files.delete(NAME);
    log.add('f4/term', 4, T + 5);
    await log.retry();
    await log.refresh();
    const kept = log.checkpoint(0);
    log.add('f5/term', 2, T + 6);
    await log.retry();
    const schedules = { cards: '', codes: new Int32Array(0), numbers: new Float64Array(0), marks: new Uint32Array(0) };
    const next = await ReviewLog.resume(store, 'dev1', { version: 3, ...kept, options: '', schedules }, '');
    expect(next?.all()).toEqual(log.all());
  });

  it('that is not there yet is no deleted one, also where storing it failed', async () => {
    const store = new StampedStore();
    store.fail = () => 0;
    const log = await ReviewLog.open(store, 'dev1');
    log.add('f1/term', 3, T);
    await log.retry();
    store.files.clear();
    log.add('f2/term', 3, T + 1);
    store.fail = () => null;
    await log.retry();
    expect(store.files.get(NAME)?.match(/^- /gm)).toHaveLength(2);
    expect((await ReviewLog.open(store, 'dev1')).all()).toEqual(log.all());
  });

  it('is left alone where another device deleted nothing of ours', async () => {
    const { store, log } = await begun();
    const before = store.files.get(NAME) ?? '';
    store.files.delete('dev1-2026-10.md');
    log.add('f4/term', 4, T + 5);
    await log.retry();
    expect(store.files.get(NAME)?.startsWith(before)).toBe(true);
    expect(store.files.has('dev1-2026-10.md')).toBe(false);
  });

  describe('that is put back to what it was', () => {
    const count = (store: StampedStore): number | undefined => store.files.get(NAME)?.match(/^- /gm)?.length;
    /** The same, and its file as it was after its first line. */
    async function putBack(): Promise<{ store: StampedStore; log: ReviewLog; lost: string }> {
      const { store, log } = await begun();
      const lines = (store.files.get(NAME) ?? '').split('\n');
      const first = lines.findIndex((l) => l.startsWith('- '));
      store.files.set(NAME, lines.slice(0, first + 1).join('\n'));
      return { store, log, lost: lines.slice(first + 1).join('\n') };
    }
    async function saysAll(store: StampedStore, log: ReviewLog): Promise<void> {
      await vi.waitFor(() => expect(count(store)).toBe(7));
      await log.retry();
      const next = await ReviewLog.open(store, 'dev1');
      expect(next.all()).toEqual(log.all());
      expect(next.quiz()).toEqual(log.quiz());
      expect(next.wishes()).toEqual(log.wishes());
      expect(next.problems()).toEqual([]);
      expect(next.missing()).toEqual(new Map());
    }

    it('is given the lines it lost again with the next review, each once', async () => {
      const { store, log } = await putBack();
      log.add('f4/term', 4, T + 5);
      log.add('f5/term', 4, T + 6);
      await log.retry();
      await saysAll(store, log);
      log.add('f6/term', 4, T + 7);
      await log.retry();
      await settled();
      expect(count(store)).toBe(8);
    });

    it('is given them also where it was read meanwhile, as one that was deleted and came back', async () => {
      const { store, log } = await putBack();
      await log.refresh([NAME]);
      log.add('f4/term', 4, T + 5);
      await log.retry();
      log.add('f5/term', 4, T + 6);
      await log.retry();
      await saysAll(store, log);
    });

    it('is read on from at the next start', async () => {
      const { store, log } = await putBack();
      log.add('f4/term', 4, T + 5);
      log.add('f5/term', 4, T + 6);
      await saysAll(store, log);
      await settled();
      const kept = log.checkpoint(0);
      log.add('f6/term', 4, T + 7);
      await log.retry();
      const schedules = {
        cards: '',
        codes: new Int32Array(0),
        numbers: new Float64Array(0),
        marks: new Uint32Array(0),
      };
      const next = await ReviewLog.resume(store, 'dev1', { version: 3, ...kept, options: '', schedules }, '');
      expect(next?.all()).toEqual(log.all());
    });

    it('is given none that were only moved to another file', async () => {
      const { store, log, lost } = await putBack();
      store.files.set('Moved.md', lost);
      log.add('f4/term', 4, T + 5);
      await log.retry();
      await settled();
      expect(count(store)).toBe(2);
      expect((await ReviewLog.open(store, 'dev1')).all()).toEqual(log.all());
    });

    it('is left alone as long as a file cannot be read, which may say them', async () => {
      const { store, log, lost } = await putBack();
      store.files.set('Moved.md', lost);
      store.beforeRead = (name) => (name === 'Moved.md' ? Promise.reject(new Error('not here yet')) : undefined);
      log.add('f4/term', 4, T + 5);
      await log.retry();
      await settled();
      expect(count(store)).toBe(2);
      store.files.delete('Moved.md');
      log.add('f5/term', 4, T + 6);
      await log.retry();
      await saysAll(store, log);
    });

    it('is not read again with each review where nothing is lost', async () => {
      const { store, log } = await begun();
      store.reads = [];
      for (let i = 0; i < 5; i++) log.add('f4/term', 4, T + 5 + i);
      await log.retry();
      await settled();
      expect(store.reads).toEqual([]);
    });
  });
});
