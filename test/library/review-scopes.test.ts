import { beforeEach, describe, expect, it } from 'vitest';
import {
  EVERYTHING_DUE,
  Library,
  ReviewDesk,
  type DeskLimits,
  type DeskOptions,
  type ReviewScope,
} from '../../src/library';
import { readNote } from '../../src/notes';
import { DEFAULT_SCHEDULING, ReviewLog } from '../../src/review';
import { MemoryStore } from '../review/memory-store';
import { lookedOn, nextTurn } from './look-on';
import { parseMetadata } from '../workbench/metadata';

const DAY = 86_400_000;
const START = Date.UTC(2026, 2, 1, 9);

const QUEUES = [
  '# Queues',
  '- SQS keeps messages for up to 14 days #resilient',
  '- SNS pushes messages to its subscribers',
  '## Streams',
  '- Kinesis Data Streams keeps records in order within a shard #secure',
  '- A consumer of a data stream may read 2 MB each second #aws/limits',
].join('\n');
const CACHES =
  '# Caches\n- ElastiCache answers repeated reads within 1 millisecond\n- A write-through cache is updated with every write to the database\n';

describe('what is reviewed', () => {
  let now: number;
  let library: Library;
  let limits: DeskLimits;
  let store: MemoryStore;
  let more: Partial<DeskOptions>;

  const put = (path: string, text: string): void => {
    library.put(readNote(path, text, parseMetadata(text)));
    library.settle();
  };
  const desk = async (): Promise<ReviewDesk> =>
    new ReviewDesk(library, await ReviewLog.open(store, 'aaaaaa'), {
      now: () => now,
      dayStart: (at) => at - (at % DAY),
      limits: () => limits,
      scheduling: () => DEFAULT_SCHEDULING,
      ...more,
    });
  const scope = (place: ReviewScope['place'], part: Partial<ReviewScope> = {}): ReviewScope => ({
    ...EVERYTHING_DUE,
    place,
    ...part,
  });
  const linesOf = (d: ReviewDesk): string[] => {
    const lines: string[] = [];
    for (let turn = nextTurn(d); turn && lines.length < 20; turn = nextTurn(d)) {
      lines.push(`${turn.card.note}:${String(turn.card.line)}`);
      d.grade(turn.card.id, 4);
    }
    return lines.sort();
  };

  beforeEach(() => {
    now = START;
    library = new Library();
    store = new MemoryStore();
    limits = { newCards: 20, reviews: 200 };
    more = {};
    put('Notes/Queues.md', QUEUES);
    put('Caches.md', CACHES);
  });

  describe('a fact that stands in two notes', () => {
    const TWICE = '- A gateway endpoint adds a prefix list to the route tables of a network\n';
    const review = async (place: ReviewScope['place'], part: Partial<ReviewScope> = {}): Promise<ReviewDesk> => {
      const d = await desk();
      d.refresh();
      d.setScope(scope(place, part));
      return d;
    };
    beforeEach(() => {
      put('One.md', TWICE);
      put('Two.md', TWICE);
    });

    it('is asked in either of them as the one card that it is', async () => {
      const one = (await review({ kind: 'note', path: 'One.md' })).status().turn?.card;
      const two = (await review({ kind: 'note', path: 'Two.md' })).status().turn?.card;
      expect(one?.id).toBeDefined();
      expect(two?.id).toBe(one?.id);
      expect([one?.note, ...(one?.also ?? []).map((s) => s.note)].sort()).toEqual(['One.md', 'Two.md']);
    });

    it('is gone through in either of them, once', async () => {
      for (const path of ['One.md', 'Two.md']) {
        const d = await review({ kind: 'note', path }, { cram: true });
        const facts = new Set<string>();
        for (let turn = d.status().turn; turn; turn = d.status().turn) {
          facts.add(turn.card.id.split('/')[0] ?? '');
          d.grade(turn.card.id, 4);
        }
        expect(facts.size).toBe(1);
      }
    });

    it('comes in either of them when it is due, and not as a new one', async () => {
      const d = await review({ kind: 'note', path: 'One.md' });
      const id = d.status().turn?.card.id ?? '';
      d.grade(id, 4);
      now += 40 * DAY;
      limits = { newCards: 0, reviews: 200 };
      for (const path of ['One.md', 'Two.md']) {
        d.setScope(scope({ kind: 'note', path }));
        expect(d.status().turn?.card.id).toBe(id);
        d.setScope(scope({ kind: 'note', path }, { which: 'new' }));
        expect(d.status().turn?.card.id).not.toBe(id);
      }
    });
  });

  it.each<[string, ReviewScope['place'], string[]]>([
    ['a note', { kind: 'note', path: 'Caches.md' }, ['Caches.md:2', 'Caches.md:3']],
    ['a folder', { kind: 'folder', path: 'Notes' }, [2, 3, 5, 6].map((n) => `Notes/Queues.md:${String(n)}`)],
    [
      'a section with what is below it',
      { kind: 'section', path: 'Notes/Queues.md', headings: ['Queues', 'Streams'] },
      ['Notes/Queues.md:5', 'Notes/Queues.md:6'],
    ],
    ['a tag with those nested in it', { kind: 'tag', tag: 'AWS' }, ['Notes/Queues.md:6']],
    ['a pillar', { kind: 'pillar', pillar: 'reliability' }, ['Notes/Queues.md:2']],
  ])('may be %s', async (_, place, lines) => {
    const d = await desk();
    d.setScope(scope(place));
    expect(linesOf(d)).toEqual(lines);
  });

  it('may be the facts of a topic', async () => {
    const d = await desk();
    const fact = library.cardsOf('Caches.md')[0]?.id.split('/')[0] ?? '';
    d.setScope(scope({ kind: 'topic', name: 'Caching', facts: new Set([fact]) }));
    expect(linesOf(d)).toEqual(['Caches.md:2']);
  });

  it('may be new cards only, whatever the limit of the day', async () => {
    limits = { newCards: 0, reviews: 200 };
    const d = await desk();
    expect(d.status().turn).toBeNull();
    d.setScope(scope({ kind: 'all' }, { which: 'new' }));
    expect(linesOf(d)).toHaveLength(6);
  });

  it('may be what keeps being forgotten', async () => {
    const d = await desk();
    const id = d.status().turn?.card.id ?? '';
    for (let i = 0; i < 6; i++) {
      d.grade(id, i % 2 === 0 ? 1 : 3);
      now += 10 * DAY;
    }
    d.setScope(scope({ kind: 'all' }, { which: 'hard' }));
    expect(d.status()).toMatchObject({ left: 1, turn: { card: { id } } });
  });

  it('a cram goes through everything, asks again what was not known, and leaves schedules alone', async () => {
    const d = await desk();
    const written = [...store.files.values()].join('');
    d.setScope(scope({ kind: 'note', path: 'Caches.md' }, { cram: true }));
    const before = d.status();
    expect(before.turn?.intervals).toBeNull();
    const first = before.turn?.card.id ?? '';
    d.grade(first, 1);
    expect(d.status()).toMatchObject({ left: before.left, done: 0 });
    for (let i = 1; i < before.left; i++) d.grade(d.status().turn?.card.id ?? '', 3);
    expect(d.status()).toMatchObject({ left: 1, turn: { card: { id: first } } });
    d.undo();
    expect(d.status().left).toBe(2);
    d.grade(d.status().turn?.card.id ?? '', 3);
    d.grade(first, 2);
    expect(d.status()).toMatchObject({ left: 0, turn: null, done: before.left });
    expect([...store.files.values()].join('')).toBe(written);
    expect(d.knows(first)).toBe(false);
  });

  it('leaves out what is buried until the next day, and what is suspended or rejected for good', async () => {
    const d = await desk();
    const [a = '', b = '', c = ''] = ['Caches.md', 'Notes/Queues.md'].flatMap((p) =>
      library.cardsOf(p).map((x) => x.id),
    );
    d.bury(a);
    d.reject(b);
    d.suspendBullet(c);
    const shown = (): string[] => {
      d.setScope(scope({ kind: 'all' }, { cram: true }));
      const ids: string[] = [];
      for (let t = d.status().turn; t; t = d.status().turn) {
        ids.push(t.card.id);
        d.grade(t.card.id, 3);
      }
      return ids;
    };
    expect(shown().filter((id) => [a, b, c].includes(id))).toEqual([]);
    expect(d.hidden().map((w) => w.kind)).toEqual(['bury', 'reject', 'suspend']);
    now += DAY;
    expect(shown().filter((id) => [a, b, c].includes(id))).toEqual([a]);
    d.resume(b);
    expect(shown()).toContain(b);
  });

  it('gives out each card once that would be asked some day, buried ones among them', async () => {
    put('Copy.md', '# Caches\n- ElastiCache answers repeated reads within 1 millisecond\n');
    const d = await desk();
    const before = [...d.cards()].map((c) => c.id);
    expect(new Set(before.map((id) => library.card(id)?.prompt)).size).toBe(before.length);
    const [a = '', b = ''] = before;
    d.bury(a);
    d.reject(b);
    d.setScope(scope({ kind: 'note', path: 'Nowhere.md' }));
    expect([...d.cards()].map((c) => c.id)).toEqual(before.filter((id) => id !== b));
  });

  it('takes hiding a card back like a grade', async () => {
    const d = await desk();
    const before = d.status();
    d.suspend(before.turn?.card.id ?? '');
    d.undo();
    expect(d.status().turn).toEqual(before.turn);
    expect(d.hidden()).toEqual([]);
  });

  it('keeps to what may be asked of a part of the vault', async () => {
    limits = { ...limits, topics: [{ place: { kind: 'note', path: 'Notes/Queues.md' }, newCards: 1 }] };
    const d = await desk();
    expect(linesOf(d).filter((l) => l.startsWith('Notes'))).toHaveLength(1);
    expect(d.status().left).toBe(0);
  });

  it('goes on from a schedule of another plugin', async () => {
    put('Old.md', '#flashcards\n\nLargest item of a table::400 KB\n<!--SR:!2026-02-20,40,250-->\n');
    const d = await desk();
    const { id } = library.cardsOf('Old.md')[0] ?? { id: '' };
    expect(d.dueCount()).toBe(1);
    expect(d.status().turn?.card.id).toBe(id);
    d.grade(id, 3);
    const schedule = d.schedule(id);
    expect(schedule?.stability).toBeGreaterThan(40);
    await Promise.resolve();
    put('Old.md', '#flashcards\n\nLargest item of a table::400 KB\n');
    expect((await desk()).schedule(id)).toEqual(schedule);
  });

  it('sees every new card before an exam, and lets no interval reach beyond it', async () => {
    const exam = START + 4 * DAY;
    limits = { newCards: 1, reviews: 200 };
    more = { scheduling: () => ({ ...DEFAULT_SCHEDULING, exam }) };
    const d = await desk();
    expect(lookedOn(d).left).toBeGreaterThanOrEqual(2);
    for (let day = 0; day < 4; day++, now += DAY) linesOf(d);
    const lines = library.cardsOf('Notes/Queues.md').map((c) => [c.line, d.knows(c.id)] as const);
    expect(lines.every(([line]) => lines.some(([l, known]) => l === line && known))).toBe(true);
    for (const path of library.paths())
      for (const card of library.cardsOf(path)) expect(d.schedule(card.id)?.due ?? 0).toBeLessThanOrEqual(exam);
  });

  it('is one card where two notes say the same', async () => {
    put('Copy.md', '# Caches\n- ElastiCache answers repeated reads within 1 millisecond\n');
    const d = await desk();
    const all = linesOf(d).filter((l) => l === 'Caches.md:2' || l === 'Copy.md:2');
    expect(all).toHaveLength(1);
    now += 3 * DAY;
    expect(linesOf(d).filter((l) => l === 'Caches.md:2' || l === 'Copy.md:2').length).toBeLessThanOrEqual(1);
  });

  it('gives figures and files of how it goes', async () => {
    const d = await desk();
    linesOf(d);
    const id = library.cardsOf('Caches.md')[0]?.id ?? '';
    now = (d.schedule(id)?.due ?? 0) + DAY;
    d.grade(id, 1);
    const p = await d.progress();
    expect(p.reviews).toBe(7);
    expect(p.retention).toMatchObject({ reviews: 1, kept: 0 });
    expect(p.retention.expected).toBeGreaterThan(0.8);
    expect(p.calendar.map((c) => c.reviews)).toEqual([6, 1]);
    expect(p.wrongLately).toEqual([{ card: id, at: now, times: 1 }]);
    expect(p.byNote.map((g) => g.key).sort()).toEqual(['Caches.md', 'Notes/Queues.md']);
    expect(p.byPillar.map((g) => g.name).sort()).toEqual(['Reliability', 'Security']);
    expect(p.forecast).toHaveLength(30);
    expect(p.forecast[0]?.due).toBeGreaterThan(0);
    const files = new Map((await d.csv()).map((f) => [f.name, f.text.split('\r\n')]));
    expect(files.get('reviews.csv')).toHaveLength(9);
    expect(files.get('cards.csv')?.[0]).toContain('stability_days');
    const local = (at: number): string => new Date(at).toLocaleDateString('sv');
    expect(files.get('days.csv')?.slice(1, 3)).toEqual(
      p.calendar.map((c) => `${local(c.day)},${c.reviews},${c.wrong}`),
    );
    expect(files.get('forecast.csv')?.[1]).toMatch(new RegExp(`^${local(p.forecast[0]?.day ?? 0)},`));
    expect([...files.keys()]).toEqual(
      ['reviews', 'cards', 'days', 'forecast', 'groups', 'wrong'].map((n) => `${n}.csv`),
    );
  });
});
