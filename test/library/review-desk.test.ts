import { beforeEach, describe, expect, it, vi } from 'vitest';
import { EVERYTHING_DUE, Library, ReviewDesk } from '../../src/library';
import { readNote } from '../../src/notes';
import { DEFAULT_SCHEDULING, ReviewLog, ScheduleBook, type LogStore } from '../../src/review';
import { parseMetadata } from '../workbench/metadata';

const DAY = 86_400_000;
const START = Date.UTC(2026, 2, 1, 9);

const TEXT = [
  '# Queues',
  '- SQS keeps messages for up to 14 days',
  '- SNS pushes messages to its subscribers',
  '- Kinesis Data Streams keeps records in order within a shard',
  '- EventBridge routes events by rules to their targets',
].join('\n');

function memoryStore(): LogStore & { readonly files: Map<string, string> } {
  const files = new Map<string, string>();
  return {
    files,
    list: () => Promise.resolve([...files.keys()]),
    read: (name) => Promise.resolve(files.get(name) ?? ''),
    append: (name, text) => {
      files.set(name, (files.get(name) ?? '') + text);
      return Promise.resolve();
    },
  };
}

describe('ReviewDesk', () => {
  let now: number;
  let library: Library;
  let store: ReturnType<typeof memoryStore>;
  let limits: { newCards: number; reviews: number };

  const put = (path: string, text: string): void => {
    library.put(readNote(path, text, parseMetadata(text)));
    library.settle();
  };
  const desk = async (device = 'aaaaaa'): Promise<ReviewDesk> =>
    new ReviewDesk(library, await ReviewLog.open(store, device), {
      now: () => now,
      dayStart: (at) => at - (at % DAY),
      limits: () => limits,
      scheduling: () => DEFAULT_SCHEDULING,
    });

  beforeEach(() => {
    now = START;
    library = new Library();
    store = memoryStore();
    limits = { newCards: 20, reviews: 200 };
    put('Queues.md', TEXT);
  });

  it('goes on with a card that was reviewed when an edit makes other gaps of its bullet the better ones', async () => {
    const line = '- Aurora keeps six copies of the data in 3 zones and takes up to 15 replicas';
    put('Aurora.md', line);
    const d = await desk();
    const asked = (): string[] => library.cardsOf('Aurora.md').map((c) => c.id);
    const [first = ''] = asked();
    d.setScope({ ...EVERYTHING_DUE, place: { kind: 'note', path: 'Aurora.md' } });
    d.grade(first, 3);
    put('Aurora.md', line.replace('six copies', '==six copies==').replace('the data', 'the ==table data=='));
    expect(asked()).toContain(first);
    library.setCards({ reviewed: () => false });
    expect(asked()).not.toContain(first);
  });

  it('offers new cards up to the limit of the day, one of each fact', async () => {
    limits = { newCards: 2, reviews: 200 };
    const d = await desk();
    expect(d.status()).toMatchObject({ left: 2, done: 0, canUndo: false, nextDue: null });
    const first = d.status().turn?.card.id ?? '';
    d.grade(first, 4);
    expect(d.status().turn?.card.id).not.toBe(first);
    d.grade(d.status().turn?.card.id ?? '', 4);
    expect(d.status()).toMatchObject({ left: 0, done: 2, turn: null });
  });

  it('brings a card back when it is due, and says when that is', async () => {
    const d = await desk();
    const id = d.status().turn?.card.id ?? '';
    d.grade(id, 4);
    const due = d.status().nextDue ?? 0;
    expect(due).toBeGreaterThan(now + DAY);
    now = due + 1;
    expect(d.dueCount()).toBe(1);
    expect(d.status().turn?.card.id).toBe(id);
  });

  it('does not count a card that its bullet gives no more, once the cards of the note are made', async () => {
    const d = await desk();
    for (let card = d.status().turn?.card; card; card = d.status().turn?.card) d.grade(card.id, 4);
    now += 400 * DAY;
    const due = d.dueCount();
    library.setCards({ clozes: 0 });
    for (const path of library.paths()) library.cardsOf(path);
    expect(d.dueCount()).toBeLessThan(due);
    library.setCards({ clozes: 2 });
    expect(d.dueCount()).toBe(due);
  });

  it('leaves the card on show where it is when another falls due', async () => {
    const d = await desk();
    const again = d.status().turn?.card.id ?? '';
    d.grade(again, 1);
    const shown = d.status().turn?.card.id ?? '';
    expect(shown).not.toBe(again);
    now += 2 * 60_000;
    expect(d.status().turn?.card.id).toBe(again);
    expect(d.status(shown).turn?.card.id).toBe(shown);
    d.grade(shown, 3);
    expect(d.status(shown).turn?.card.id).toBe(again);
  });

  it('shows a card in its learning steps ahead of time when nothing else is left', async () => {
    limits = { newCards: 1, reviews: 200 };
    const d = await desk();
    const id = d.status().turn?.card.id ?? '';
    d.grade(id, 1);
    expect(d.status().turn?.card.id).toBe(id);
  });

  it('takes a review back: the state is what it was before, and the card comes first', async () => {
    const d = await desk();
    const before = d.status();
    d.grade(before.turn?.card.id ?? '', 2);
    d.undo();
    await new Promise((stored) => setTimeout(stored, 0));
    expect(d.status()).toEqual(before);
  });

  it('knows every review again after a restart', async () => {
    const d = await desk();
    const id = d.status().turn?.card.id ?? '';
    d.grade(id, 4);
    const { nextDue } = d.status();
    await Promise.resolve();
    expect((await desk()).status()).toMatchObject({ done: 1, nextDue });
  });

  it('keeps a schedule when its bullet is edited, and forgets nothing while the bullet is gone', async () => {
    const d = await desk();
    const id = library.cardsOf('Queues.md').find((c) => c.line === 2)?.id ?? '';
    d.grade(id, 4);
    const { nextDue } = d.status();
    put('Queues.md', TEXT.replace('for up to 14 days', 'for at most 14 days'));
    d.refresh();
    expect(d.status().nextDue).toBe(nextDue);
    put('Queues.md', '# Queues\n');
    d.refresh();
    expect(d.status().nextDue).toBeNull();
    put('Queues.md', TEXT.replace('for up to 14 days', 'for at most 14 days'));
    d.refresh();
    expect(d.status().nextDue).toBe(nextDue);
  });

  it('asks which one a bullet was where one of those was reviewed, and loses no review that came before the answer', async () => {
    const limit = (n: number): string => `- Each Application Load Balancer takes up to ${String(n)} listeners\n`;
    const d = await desk();
    const twoBecomeOne = (): void => {
      put('ELB.md', `# x\n${limit(10)}# y\n${limit(20)}`);
      put('ELB.md', limit(30));
    };
    twoBecomeOne();
    expect(d.doubts()).toEqual([]);
    put('ELB.md', '');
    put('ELB.md', `# x\n${limit(10)}# y\n${limit(20)}`);
    const old = library.cardsOf('ELB.md').find((c) => c.answer.startsWith('20'))?.id ?? '';
    d.grade(old, 3);
    put('ELB.md', limit(30));
    const [doubt] = d.doubts();
    const meanwhile = library.cardsOf('ELB.md').find((c) => c.answer.startsWith('30'))?.id ?? '';
    expect([doubt?.id, d.schedule(meanwhile)]).toEqual([meanwhile.split('/')[0], undefined]);
    now += DAY;
    d.grade(meanwhile, 3);
    if (doubt) d.settle(doubt, old.split('/')[0] ?? null);
    expect(d.doubts()).toEqual([]);
    expect(library.cardsOf('ELB.md').map((c) => c.id)).toContain(old);
    expect(d.schedule(old)?.reps).toBe(2);
  });

  it('takes over the reviews of a device that first saw the note in another state', async () => {
    const other = new Library();
    other.put(
      readNote('Queues.md', TEXT.replace('to 14', 'to fourteen'), parseMetadata(TEXT.replace('to 14', 'to fourteen'))),
    );
    other.settle();
    other.put(readNote('Queues.md', TEXT, parseMetadata(TEXT)));
    other.settle();
    const log = await ReviewLog.open(store, 'bbbbbb');
    const foreign = new ReviewDesk(other, log, {
      now: () => now,
      dayStart: (at) => at - (at % DAY),
      limits: () => limits,
      scheduling: () => DEFAULT_SCHEDULING,
    });
    const theirs = other.cardsOf('Queues.md').find((c) => c.line === 2)?.id ?? '';
    const ours = library.cardsOf('Queues.md').find((c) => c.line === 2)?.id ?? '';
    expect(theirs).not.toBe(ours);
    foreign.grade(theirs, 4);
    await Promise.resolve();
    const d = await desk();
    now = (d.status().nextDue ?? 0) + 1;
    expect(d.dueCount()).toBe(1);
  });

  it('finds the reviews of questions, rows and written cards again where their note had another name', async () => {
    const text = [
      '#Q Which service runs code without servers?',
      '(a) EC2',
      '(b) Lambda',
      'Answer: (b)',
      '- #Q Which store keeps sessions in memory?',
      '    - (a) ElastiCache',
      '    - (b) Glacier',
      '    - Answer: (a)',
      '',
      '| Store | Latency | Durability |',
      '|---|---|---|',
      '| ElastiCache | microseconds | none |',
      '',
      'Port of an encrypted web request #flashcards::443',
    ].join('\n');
    put('Untitled.md', text);
    const cards = library.cardsOf('Untitled.md').map((c) => c.id);
    expect(new Set(cards.map((id) => id.split('/')[0])).size).toBe(4);
    const d = await desk();
    for (const id of cards) d.grade(id, 3);
    await new Promise((stored) => setTimeout(stored));
    library = new Library();
    put('Services.md', text);
    const other = await desk('bbbbbb');
    const theirs = library.cardsOf('Services.md').map((c) => c.id);
    expect(theirs.filter((id) => other.knows(id))).toEqual(theirs);
    expect(theirs).not.toContain(cards[0]);
  });

  it('never asks a suspended card', async () => {
    const d = await desk();
    const id = d.status().turn?.card.id ?? '';
    d.suspend(id);
    expect(d.status().turn?.card.id).not.toBe(id);
  });

  it('goes on card by card while a clock is ahead, and comes to what a restart does', async () => {
    const ahead = await ReviewLog.open(store, 'bbbbbb');
    const [first, other] = library.cardsOf('Queues.md').map((c) => c.id);
    ahead.add(other ?? '', 3, START + 5 * DAY);
    await ahead.retry();
    const d = await desk();
    const update = vi.spyOn(ScheduleBook.prototype, 'update');
    for (const rating of [3, 3, 1] as const) {
      d.grade(first ?? '', rating);
      now += DAY;
    }
    expect(update).not.toHaveBeenCalled();
    // This one is before the last review of its card.
    d.grade(other ?? '', 1);
    expect(update).toHaveBeenCalled();
    update.mockRestore();
    const again = await desk();
    for (const id of [first, other]) expect(d.schedule(id ?? '')).toEqual(again.schedule(id ?? ''));
  });

  it('counts a grade once where a start at a checkpoint met a review of a fact that is not here', async () => {
    const stamped = { ...store, stamp: (name: string) => String(store.files.get(name)?.length) };
    const options = {
      now: () => now,
      dayStart: (at: number) => at - (at % DAY),
      limits: () => limits,
      scheduling: () => DEFAULT_SCHEDULING,
    };
    const first = new ReviewDesk(library, await ReviewLog.open(stamped, 'aaaaaa'), options);
    const [card, next] = library.cardsOf('Queues.md').map((c) => c.id);
    first.grade(card ?? '', 3);
    await new Promise((done) => setTimeout(done));
    const kept = structuredClone(first.checkpoint());
    const other = await ReviewLog.open(stamped, 'bbbbbb');
    other.add('unknown/term', 3, now + 1);
    await other.retry();
    now += 1000;
    const log = await ReviewLog.resume(stamped, 'aaaaaa', kept, JSON.stringify(DEFAULT_SCHEDULING));
    expect(log?.isWhole).toBe(false);
    if (!log) return;
    const d = new ReviewDesk(library, log, options);
    const done = d.status().done;
    d.grade(next ?? '', 3);
    expect(d.status().done).toBe(done + 1);
  });
});
