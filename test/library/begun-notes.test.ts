import { beforeEach, describe, expect, it, vi } from 'vitest';
import { EVERYTHING_DUE, Library, ReviewDesk } from '../../src/library';
import { readNote } from '../../src/notes';
import { DEFAULT_SCHEDULING, ReviewLog } from '../../src/review';
import { MemoryStore } from '../review/memory-store';
import { parseMetadata } from '../workbench/metadata';

const DAY = 86_400_000;
const CACHES =
  '# Caches\n- ElastiCache answers repeated reads within 1 millisecond\n- A write-through cache is updated with every write to the database\n';

describe('a note whose cards have all been reviewed', () => {
  const looked = vi.fn<(path: string) => void>();
  let now: number;
  let library: Library;
  let desk: ReviewDesk;

  const put = (text: string): void => {
    library.put(readNote('Caches.md', text, parseMetadata(text)));
    library.settle();
  };
  const gradeAll = (): void => {
    for (let turn = desk.status().turn; turn; turn = desk.status().turn) desk.grade(turn.card.id, 4);
  };

  beforeEach(async () => {
    now = Date.UTC(2026, 2, 1, 9);
    library = new Library();
    const cardsOf = library.cardsOf.bind(library);
    library.cardsOf = (path) => {
      looked(path);
      return cardsOf(path);
    };
    put(CACHES);
    desk = new ReviewDesk(library, await ReviewLog.open(new MemoryStore(), 'aaaaaa'), {
      now: () => now,
      dayStart: (at) => at - (at % DAY),
      limits: () => ({ newCards: 20, reviews: 200 }),
      scheduling: () => DEFAULT_SCHEDULING,
    });
    // Of a bullet one new card comes a day.
    for (let day = 0; day < 8; day++, now += DAY) gradeAll();
    now -= DAY;
    desk.status();
    looked.mockClear();
  });

  it('is not looked through for new ones again', () => {
    expect(desk.status().turn).toBeNull();
    expect(looked).not.toHaveBeenCalled();
  });

  it('is looked through again when it was edited', () => {
    put(`${CACHES}- Memcached spreads its keys over several nodes\n`);
    expect(desk.status().turn?.card.note).toBe('Caches.md');
  });

  it('is looked through again when a review was taken back', () => {
    put(`${CACHES}- Memcached spreads its keys over several nodes\n`);
    let last = '';
    for (let i = 0; i < 60 && !library.cards.begun.has('Caches.md'); i++) {
      const { turn } = desk.status();
      if (turn) desk.grade((last = turn.card.id), 4);
      else now += DAY;
      desk.status();
    }
    expect(library.cards.begun.has('Caches.md')).toBe(true);
    desk.undo();
    desk.setScope({ ...EVERYTHING_DUE, which: 'new' });
    expect(desk.status().turn?.card.id).toBe(last);
  });
});
