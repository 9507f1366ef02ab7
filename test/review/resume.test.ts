import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DEFAULT_SCHEDULING,
  packSchedules,
  ReviewLog,
  Reviews,
  ReviewWords,
  ScheduleBook,
  Scheduler,
  unpackSchedules,
  type Checkpoint,
  type Rating,
  type Schedule,
} from '../../src/review';
import { StampedStore } from './stamped-store';

const T = Date.UTC(2026, 10, 24, 8);
const HOUR = 3_600_000;
const scheduler = new Scheduler(DEFAULT_SCHEDULING);
const OPTIONS = JSON.stringify(scheduler.options);

/** Something done on a device, so many hours after the last thing; a clock may be wrong. */
interface Step {
  readonly device: 'aaaaaa' | 'bbbbbb';
  readonly what: 'review' | 'undo' | 'suspend' | 'quiz';
  readonly card: string;
  readonly rating: Rating;
  readonly hours: number;
}

const step: fc.Arbitrary<Step> = fc.record({
  device: fc.constantFrom('aaaaaa', 'bbbbbb'),
  what: fc.constantFrom('review', 'review', 'review', 'review', 'undo', 'suspend', 'quiz'),
  card: fc.constantFrom('f1/term', 'f2/list', 'f3/cloze:elb', 'f4/käse 7%'),
  rating: fc.constantFrom(1, 2, 3, 4),
  hours: fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 1, max: 400 }) }, fc.integer({ min: -30, max: 0 })),
});

/** What may happen to the files of a log while the app is closed. */
type Harm = (text: string, at: number) => string;
const harms: Readonly<Record<string, Harm>> = {
  nothing: (text) => text,
  torn: (text, at) => text.slice(0, text.length - (at % 30)),
  truncated: (text, at) => text.slice(0, at % (text.length + 1)),
  'a line lost': (text, at) => {
    const lines = text.split('\n');
    return [...lines.slice(0, at % lines.length), ...lines.slice((at % lines.length) + 1)].join('\n');
  },
  reordered: (text) => text.split('\n').reverse().join('\n'),
  doubled: (text) => `${text}\n${text}`,
  'a foreign line': (text) => `${text}\nbuy milk\n`,
  'other line ends': (text) => text.replace(/\n/g, '\r\n'),
};

async function act(store: StampedStore, steps: readonly Step[], begin: number): Promise<number> {
  const logs = { aaaaaa: await ReviewLog.open(store, 'aaaaaa'), bbbbbb: await ReviewLog.open(store, 'bbbbbb') };
  let now = begin;
  for (const { device, what, card, rating, hours } of steps) {
    now += hours * HOUR;
    const log = logs[device];
    if (what === 'review') log.add(card, rating, now, { path: 'ELB.md', text: card });
    else if (what === 'suspend') log.wish(card, 'suspend', now);
    else if (what === 'quiz') log.did({ deed: 'right', subject: 'q', detail: '', at: now });
    else log.undo(log.all()[rating % Math.max(1, log.all().length)]?.id ?? 'x-1', now);
    await log.retry();
  }
  return now;
}

const bookOf = (log: ReviewLog): ScheduleBook => {
  const book = new ScheduleBook(scheduler);
  book.update(log.reviews());
  return book;
};

const sorted = (book: ScheduleBook): Schedule[] => [...book.all.values()].sort((a, b) => (a.card < b.card ? -1 : 1));

async function keep(store: StampedStore, since: number): Promise<Checkpoint> {
  const log = await ReviewLog.open(store, 'aaaaaa');
  const lately = log.checkpoint(since);
  if (!lately) throw new Error('nothing kept');
  return structuredClone({
    version: 3,
    ...lately,
    options: OPTIONS,
    schedules: packSchedules(bookOf(log).keep()),
  });
}

async function bothWays(
  store: StampedStore,
  kept: unknown,
): Promise<{ warm: ScheduleBook; cold: ScheduleBook } | undefined> {
  const whole = await ReviewLog.open(store, 'aaaaaa');
  const log = await ReviewLog.resume(store, 'aaaaaa', kept, OPTIONS);
  if (!log?.begun) return undefined;
  const warm = new ScheduleBook(scheduler);
  warm.adopt(log.begun.schedules);
  for (const review of log.begun.news) warm.add(review);
  const cold = bookOf(whole);
  expect(sorted(warm)).toEqual(sorted(cold));
  expect(log.wishes()).toEqual(whole.wishes());
  expect(log.quiz()).toEqual(whole.quiz());
  expect(log.all()).toEqual(whole.all().slice(whole.all().length - log.all().length));
  await log.whole();
  expect(log.all()).toEqual(whole.all());
  expect(log.problems()).toEqual(whole.problems());
  expect(log.add('f9/term', 3, T).id).toBe(whole.add('f9/term', 3, T).id);
  warm.update(log.reviews());
  cold.update(whole.reviews());
  expect(sorted(warm)).toEqual(sorted(cold));
  return { warm, cold };
}

describe('a log opened at a checkpoint', () => {
  it('comes to what the whole log comes to, whatever was done and whatever happened to the files since', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 8 }),
        fc.array(step, { maxLength: 5 }),
        fc.constantFrom(...Object.keys(harms)),
        fc.nat(),
        fc.boolean(),
        async (before, after, harm, at, isCopy) => {
          const store = new StampedStore();
          const now = await act(store, before, T);
          const kept = await keep(store, now - 48 * HOUR);
          await act(store, after, now);
          const names = [...store.files.keys()];
          const name = names[at % Math.max(1, names.length)];
          const changed = harms[harm]?.(store.files.get(name ?? '') ?? '', at) ?? '';
          if (name !== undefined) store.files.set(isCopy ? `${name.slice(0, -3)} 2.md` : name, changed);
          await bothWays(store, kept);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('is ready without reading a file that did not change, and reads on where one grew', async () => {
    const store = new StampedStore();
    const log = await ReviewLog.open(store, 'bbbbbb');
    for (let i = 0; i < 5; i++) log.add('f1/term', 3, T - 40 * 24 * HOUR + i * 24 * HOUR);
    const other = await ReviewLog.open(store, 'aaaaaa');
    other.add('f2/term', 3, T);
    await log.retry();
    await other.retry();
    const kept = await keep(store, T - 48 * HOUR);
    store.reads = [];
    expect(await ReviewLog.resume(store, 'aaaaaa', kept, OPTIONS)).toBeDefined();
    expect(store.reads).toEqual([]);
    other.add('f2/term', 1, T + HOUR);
    const undone = other.add('f1/term', 1, T + HOUR);
    other.undo(undone.id, T + 2 * HOUR);
    other.add('f3/term', 3, T + 2 * HOUR);
    await other.retry();
    const resumed = await ReviewLog.resume(store, 'aaaaaa', kept, OPTIONS);
    expect(store.reads).toEqual(['aaaaaa-2026-11.md']);
    expect([...(resumed?.begun?.news ?? [])].map((r) => r.card)).toEqual(['f2/term', 'f3/term']);
    expect(await bothWays(store, kept)).toBeDefined();
  });

  it('keeps on through its own reviews: what this run adds is read on from by the next', async () => {
    const store = new StampedStore();
    const log = await ReviewLog.open(store, 'aaaaaa');
    log.add('f1/term', 3, T);
    await log.retry();
    log.add('f1/term', 3, T + HOUR);
    await log.retry();
    const lately = log.checkpoint(0);
    const kept = { version: 3, ...lately, options: OPTIONS, schedules: packSchedules(bookOf(log).keep()) };
    log.add('f2/term', 3, T + 2 * HOUR);
    await log.retry();
    expect(await bothWays(store, kept)).toBeDefined();
  });

  it('is none where anything is not as it was', async () => {
    const store = new StampedStore();
    const now = await act(
      store,
      [
        { device: 'aaaaaa', what: 'review', card: 'f1/term', rating: 3, hours: 1 },
        { device: 'bbbbbb', what: 'review', card: 'f2/term', rating: 3, hours: 1 },
      ],
      T,
    );
    const kept = await keep(store, now - HOUR);
    const resumed = (what: unknown, options = OPTIONS): Promise<unknown> =>
      ReviewLog.resume(store, 'aaaaaa', what, options);
    expect(await resumed(kept)).toBeDefined();
    for (const other of [undefined, null, 7, 'x', {}, { version: 3, options: OPTIONS }, { ...kept, version: 2 }])
      expect(await resumed(other)).toBeUndefined();
    expect(await resumed(kept, '{}')).toBeUndefined();
    const text = store.files.get('bbbbbb-2026-11.md') ?? '';
    for (const harm of [text.replace('Good', 'Easy'), text.slice(0, -1), `${text}x`, `${text}\n${text}`]) {
      store.files.set('bbbbbb-2026-11.md', harm);
      expect(await resumed(kept)).toBeUndefined();
    }
    store.files.delete('bbbbbb-2026-11.md');
    expect(await resumed(kept)).toBeUndefined();
  });

  it('takes up a file that changes after its turn, while the others are still read', async () => {
    const { store, kept, other } = await grown();
    const log = await ReviewLog.resume(store, 'aaaaaa', kept, OPTIONS);
    let told: Promise<void> | undefined;
    store.beforeRead = async (name) => {
      if (name !== 'bbbbbb-2026-11.md' || told) return;
      const late = await ReviewLog.open(other, 'aaaaaa');
      late.add('f7/term', 3, T + 9 * HOUR);
      await late.retry();
      store.files.set('aaaaaa-2026-11.md', other.files.get('aaaaaa-2026-11.md') ?? '');
      told = log?.refresh(['aaaaaa-2026-11.md']);
    };
    await log?.whole();
    await told;
    expect(log?.all().map((r) => r.card)).toContain('f7/term');
  });

  it('keeps no state of a file that could not be read', async () => {
    const { store, kept } = await grown();
    const log = await ReviewLog.resume(store, 'aaaaaa', kept, OPTIONS);
    store.beforeRead = () => Promise.reject(new Error('not here yet'));
    await log?.whole();
    expect(log?.problems().map((p) => p.why)).toEqual(['unread', 'unread']);
    expect(log?.checkpoint(0)?.files).toEqual([]);
  });

  /** A checkpoint of two files, and the same files once more. */
  async function grown(): Promise<{ store: StampedStore; other: StampedStore; kept: Checkpoint }> {
    const store = new StampedStore();
    for (const device of ['aaaaaa', 'bbbbbb']) {
      const log = await ReviewLog.open(store, device);
      log.add(`f-${device}/term`, 3, T);
      await log.retry();
    }
    const other = new StampedStore();
    for (const [name, text] of store.files) other.files.set(name, text);
    return { store, other, kept: await keep(store, T - 48 * HOUR) };
  }
});

describe('schedules that are kept', () => {
  it('are without those that only another plugin knew, which the notes bring again', () => {
    const book = new ScheduleBook(scheduler);
    book.startFrom(new Map([['f1/pair', { due: T, lastReview: T - HOUR, stability: 4, difficulty: 5 }]]));
    book.add({ id: 'a-1', card: 'f2/term', at: T, rating: 3, device: 'a' });
    expect(packSchedules(book.keep()).cards).toBe('f2/term');
  });

  it('are worked out anew where a grade turns out to be gone', () => {
    const graded = new ScheduleBook(scheduler);
    graded.update(new Reviews());
    graded.add({ id: 'a-1', card: 'f2/term', at: T, rating: 3, device: 'a' });
    const book = new ScheduleBook(scheduler);
    book.adopt(graded.keep());
    book.update(new Reviews());
    expect(book.all.size).toBe(0);
  });

  it('are none where names and numbers do not fit', () => {
    const packed = packSchedules(new ScheduleBook(scheduler).keep());
    expect(() => unpackSchedules({ ...packed, codes: new Int32Array(2) }, new ReviewWords())).toThrow();
  });
});
