import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ReviewLog, type Rating } from '../../src/review';
import { MemoryStore } from './memory-store';

const T = Date.UTC(2026, 10, 24, 8);
const settled = async (log: ReviewLog): Promise<void> => {
  await log.retry();
};

describe('the review log', () => {
  it('has a review at once and stores it as one line in the file of device and month', async () => {
    const store = new MemoryStore();
    const log = await ReviewLog.open(store, 'dev1');
    const review = log.add('f1/term', 3, T, { path: 'ELB.md', text: 'Spreads requests' });
    expect(log.all()).toEqual([review]);
    await settled(log);
    expect([...store.files.keys()]).toEqual(['dev1-2026-11.md']);
    expect(store.files.get('dev1-2026-11.md')).toMatch(/^# Reviews of November 2026 on device dev1\n/);
    expect(log.unsaved).toBe(0);
  });

  it('is there again after a restart and goes on counting', async () => {
    const store = new MemoryStore();
    const first = await ReviewLog.open(store, 'dev1');
    first.add('f1/term', 3, T);
    first.add('f2/term', 1, T + 1);
    await settled(first);
    const second = await ReviewLog.open(store, 'dev1');
    expect(second.all()).toEqual(first.all());
    expect(second.problems()).toEqual([]);
    expect(second.add('f3/term', 4, T + 2).id).toBe('dev1-3');
  });

  it('loses nothing when files of other devices and a review come in at once', async () => {
    const [a, b, here] = [new MemoryStore(), new MemoryStore(), new MemoryStore()];
    for (const [store, device] of [
      [a, 'dev2'],
      [b, 'dev3'],
    ] as const) {
      const other = await ReviewLog.open(store, device);
      other.add(`${device}/term`, 3, T);
      await settled(other);
    }
    const log = await ReviewLog.open(here, 'dev1');
    for (const [name, text] of [...a.files, ...b.files]) here.files.set(name, text);
    const names = [...here.files.keys()];
    const reads = names.map((name) => log.refresh([name]));
    log.add('f1/term', 2, T + 1);
    await Promise.all(reads);
    expect(
      log
        .all()
        .map((r) => r.card)
        .sort(),
    ).toEqual(['dev2/term', 'dev3/term', 'f1/term']);
  });

  it('puts what comes in where it belongs by its time, whatever the clocks say', async () => {
    const deed = fc.record({
      what: fc.constantFrom('review', 'review', 'review', 'undo', 'wish', 'quiz'),
      card: fc.constantFrom('f1/term', 'f2/list'),
      at: fc.integer({ min: 0, max: 12 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { maxLength: 20 }), async (deeds) => {
        const store = new MemoryStore();
        const log = await ReviewLog.open(store, 'dev1');
        for (const { what, card, at } of deeds) {
          if (what === 'review') log.add(card, 3, T + at);
          else if (what === 'wish') log.wish(card, 'suspend', T + at);
          else if (what === 'quiz') log.did({ deed: 'right', subject: card, detail: '', at: T + at });
          else log.undo(log.all()[at]?.id ?? `dev1-${String(at + 5)}`, T + at);
          log.reviews();
        }
        await settled(log);
        const again = await ReviewLog.open(store, 'dev1');
        expect(log.all()).toEqual(again.all());
        expect(log.quiz()).toEqual(again.quiz());
        expect(log.wishes()).toEqual(again.wishes());
      }),
    );
  });

  it('merges nothing for a review that is earlier than one of a clock ahead', async () => {
    const log = await ReviewLog.open(new MemoryStore(), 'dev1');
    log.add('f1/term', 3, T + 86_400_000);
    const reviews = log.reviews();
    log.add('f2/term', 3, T);
    expect(log.reviews()).toBe(reviews);
    expect(log.all().map((r) => r.card)).toEqual(['f2/term', 'f1/term']);
  });

  it('takes a review back, here and after a restart', async () => {
    const store = new MemoryStore();
    const log = await ReviewLog.open(store, 'dev1');
    log.add('f1/term', 3, T);
    const before = [...log.all()];
    const review = log.add('f1/term', 1, T + 1000);
    log.undo(review.id, T + 2000);
    expect(log.all()).toEqual(before);
    await settled(log);
    expect((await ReviewLog.open(store, 'dev1')).all()).toEqual(before);
  });

  it('remembers what is suspended or buried', async () => {
    const store = new MemoryStore();
    const log = await ReviewLog.open(store, 'dev1');
    log.wish('f1/term', 'suspend', T);
    log.wish('f2/term', 'bury', T, T + 86_400_000);
    log.wish('f1/term', 'resume', T + 5);
    await settled(log);
    const again = await ReviewLog.open(store, 'dev1');
    expect(again.wishes().get('f1/term')?.kind).toBe('resume');
    expect(again.wishes().get('f2/term')).toMatchObject({ kind: 'bury', until: T + 86_400_000 });
  });

  it('resumes a card that was suspended while a clock was ahead', async () => {
    const store = new MemoryStore();
    const log = await ReviewLog.open(store, 'dev1');
    log.wish('f1/term', 'suspend', T + 86_400_000);
    log.wish('f1/term', 'resume', T);
    expect(log.wishes().get('f1/term')?.kind).toBe('resume');
    await settled(log);
    expect((await ReviewLog.open(store, 'dev2')).wishes().get('f1/term')?.kind).toBe('resume');
  });

  it('appends one at a time and in order', async () => {
    const store = new MemoryStore();
    const log = await ReviewLog.open(store, 'dev1');
    for (let i = 0; i < 20; i++) log.add(`f${i}/term`, 3, T + i);
    await settled(log);
    expect(store.mostAtOnce).toBe(1);
    const lines =
      store.files
        .get('dev1-2026-11.md')
        ?.split('\n')
        .filter((l) => l.startsWith('- ')) ?? [];
    expect(lines.map((l) => l.split(' ')[3])).toEqual(Array.from({ length: 20 }, (_, i) => `f${i}/term`));
  });

  it('stores a review that comes in while the last append is ending', async () => {
    const store = new MemoryStore();
    const log = await ReviewLog.open(store, 'dev1');
    let more = 3;
    log.onChange(() => {
      if (log.unsaved === 0 && more-- > 0) log.add('later/term', 3, T + 10 - more);
    });
    log.add('f1/term', 3, T);
    await settled(log);
    await settled(log);
    expect(log.unsaved).toBe(0);
    expect((await ReviewLog.open(store, 'dev1')).all()).toHaveLength(4);
  });

  it('keeps what could not be stored, says why, and stores it later', async () => {
    const store = new MemoryStore();
    store.fail = () => 0;
    const log = await ReviewLog.open(store, 'dev1');
    log.add('f1/term', 3, T);
    log.add('f2/term', 3, T + 1);
    await settled(log);
    expect(log.unsaved).toBe(2);
    expect(log.failure).toBe('disk full');
    expect(log.all()).toHaveLength(2);
    store.fail = () => null;
    await log.retry();
    expect(log.unsaved).toBe(0);
    expect(log.failure).toBeNull();
    expect((await ReviewLog.open(store, 'dev1')).all()).toEqual(log.all());
  });

  it('killed at any character of a write keeps every earlier review, and the next session goes on', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            card: fc.constantFrom('a/term', 'b/list', 'c/cloze:x'),
            rating: fc.constantFrom<Rating>(1, 2, 3, 4),
          }),
          {
            minLength: 1,
            maxLength: 6,
          },
        ),
        fc.nat(),
        async (grades, where) => {
          const store = new MemoryStore();
          const first = await ReviewLog.open(store, 'dev1');
          grades.slice(0, -1).forEach((g, i) => first.add(g.card, g.rating, T + i));
          await settled(first);
          const safe = [...first.all()];
          store.fail = (_, text) => where % (text.length + 1);
          const last = grades[grades.length - 1];
          if (last) first.add(last.card, last.rating, T + 100, { path: 'x.md', text: 'where it stood' });
          await settled(first);
          store.fail = () => null;
          const second = await ReviewLog.open(store, 'dev1');
          expect(second.all().slice(0, safe.length)).toEqual(safe);
          const next = second.add('d/term', 4, T + 200);
          await settled(second);
          const third = await ReviewLog.open(store, 'dev1');
          expect(third.all()).toEqual(second.all());
          expect(third.all()).toContainEqual(next);
        },
      ),
    );
  });

  it('an append that failed half way and is tried again doubles nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), async (where) => {
        const store = new MemoryStore();
        const log = await ReviewLog.open(store, 'dev1');
        store.fail = (_, text) => where % (text.length + 1);
        log.add('a/term', 2, T);
        await settled(log);
        store.fail = () => null;
        log.add('b/term', 3, T + 1);
        await settled(log);
        expect((await ReviewLog.open(store, 'dev1')).all()).toEqual(log.all());
      }),
    );
  });

  it('reads conflict copies of every kind of sync as what they say', async () => {
    const store = new MemoryStore();
    const log = await ReviewLog.open(store, 'dev1');
    log.add('a/term', 2, T);
    await settled(log);
    const text = store.files.get('dev1-2026-11.md') ?? '';
    log.add('b/term', 3, T + 1);
    await settled(log);
    const longer = store.files.get('dev1-2026-11.md') ?? '';
    const expected = log.all();
    for (const name of [
      // Obsidian Sync, iCloud, Syncthing, Dropbox in two forms, and what git leaves beside a file it could not merge.
      'dev1-2026-11 (Conflicted copy phone 202611240815).md',
      'dev1-2026-11 2.md',
      'dev1-2026-11.sync-conflict-20261124-081500-ABCDEFG.md',
      'dev1-2026-11 (conflicted copy 2026-11-24).md',
      "dev1-2026-11 (Ann's conflicted copy 2026-11-24).md",
      'dev1-2026-11_REMOTE_4711.md',
    ]) {
      const other = new MemoryStore();
      other.files.set('dev1-2026-11.md', text);
      other.files.set(name, longer);
      expect((await ReviewLog.open(other, 'dev1')).all()).toEqual(expected);
    }
  });

  it('reads a file that git merged with both sides and its marks in it', async () => {
    const store = new MemoryStore();
    const log = await ReviewLog.open(store, 'dev1');
    log.add('a/term', 2, T);
    await settled(log);
    const common = store.files.get('dev1-2026-11.md') ?? '';
    log.add('b/term', 3, T + 1);
    log.add('c/term', 3, T + 2);
    await settled(log);
    const [, b = '', c = ''] = (store.files.get('dev1-2026-11.md') ?? '').slice(common.length).split('\n');
    const merged = `${common}\n<<<<<<< HEAD\n${b}\n=======\n${c}\n>>>>>>> phone\n`;
    const other = new MemoryStore();
    other.files.set('dev1-2026-11.md', merged);
    const read = await ReviewLog.open(other, 'dev1');
    expect(read.all()).toEqual(log.all());
    expect(read.problems().map((p) => p.why)).toEqual(['foreign', 'foreign', 'foreign']);
  });

  it('takes in what another device wrote meanwhile', async () => {
    const store = new MemoryStore();
    const here = await ReviewLog.open(store, 'dev1');
    const there = await ReviewLog.open(store, 'dev2');
    here.add('a/term', 2, T);
    there.add('a/term', 3, T - 3_600_000);
    await settled(here);
    await settled(there);
    await here.refresh(['dev2-2026-11.md']);
    await there.refresh();
    expect(here.all()).toEqual(there.all());
    expect(here.all().map((r) => r.device)).toEqual(['dev2', 'dev1']);
  });

  it('opens although a file cannot be read, and reports it', async () => {
    const store = new MemoryStore();
    const log = await ReviewLog.open(store, 'dev1');
    log.add('a/term', 2, T);
    await settled(log);
    store.list = () => Promise.resolve(['gone.md', 'dev1-2026-11.md']);
    const again = await ReviewLog.open(store, 'dev1');
    expect(again.all()).toHaveLength(1);
    expect(again.problems()).toMatchObject([{ file: 'gone.md', why: 'unread' }]);
  });
});
