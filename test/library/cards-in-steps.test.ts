import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Card } from '../../src/cards';
import { Library, type ReviewScope } from '../../src/library';
import { AskedCards, type Asking } from '../../src/library/asked-cards';
import type { DeskOptions } from '../../src/library/desk-types';
import { readNote } from '../../src/notes';
import { DEFAULT_SCHEDULING, factOf, ReviewLog, Reviews, ScheduleBook, Scheduler, type Review } from '../../src/review';
import { MemoryStore } from '../review/memory-store';
import { parseMetadata } from '../workbench/metadata';

const NOW = Date.UTC(2026, 2, 1, 9);
const MINUTE = 60_000;
const DAY = 86_400_000;
const THINGS = ['SQS', 'SNS', 'Aurora', 'DynamoDB', 'Lambda', 'Kinesis', 'EFS', 'EBS', 'Redshift', 'Neptune'];
const thing = (n: number): string => THINGS[n % THINGS.length] ?? '';

/** More notes than are compared at once, some bullets in two of them, some tagged, some in doubt. */
function vault(): Library {
  const library = new Library();
  for (let n = 0; n < 64; n++) {
    const text = [
      `## Part ${String(n % 3)}`,
      `- ${thing(n)} keeps what came in for ${String(n + 2)} days`,
      `- ${thing(n % 7)} spreads its keys over nodes of several zones${n % 4 === 0 ? ' #secure' : ''}`,
      `- ${thing(n + 3)} is billed by the hour in ${String((n % 5) + 2)} regions${n % 9 === 0 ? '?' : ''}`,
    ].join('\n');
    const path = `${n % 2 === 0 ? 'even' : 'odd'}/Note ${String(n)}.md`;
    library.put(readNote(path, text, parseMetadata(text)));
  }
  library.settle();
  return library;
}

const places = [
  { kind: 'all' },
  { kind: 'folder', path: 'odd' },
  { kind: 'tag', tag: 'secure' },
  { kind: 'section', path: 'even/Note 4.md', headings: ['Part 1'] },
] as const;

const settings = fc.record({
  place: fc.constantFrom(...places),
  which: fc.constantFrom<ReviewScope['which'][]>('due', 'due', 'due', 'new', 'hard'),
  order: fc.constantFrom('urgent', 'due', 'notes', 'random'),
  newCards: fc.constantFrom('mixed', 'first', 'last'),
  limits: fc.record({ newCards: fc.constantFrom(0, 3, 20), reviews: fc.constantFrom(0, 5, 200) }),
  hasTopic: fc.boolean(),
  /** Of each card in order: when it was reviewed, in minutes before now, and whether it was forgotten; or never. */
  reviewed: fc.array(
    fc.oneof(
      { weight: 2, arbitrary: fc.constant(null) },
      fc.record({ ago: fc.constantFrom(2, 5, 15, 60, 3000, 30_000, 90_000), times: fc.integer({ min: 1, max: 5 }) }),
    ),
    { minLength: 1, maxLength: 40 },
  ),
  hidden: fc.array(fc.nat(150), { maxLength: 4 }),
});

describe('the cards of a day, made a few at a time', () => {
  let library: Library;
  let all: readonly Card[];

  beforeAll(() => {
    library = vault();
    all = [...library.allCards()];
  });

  const asking = async (given: typeof settings extends fc.Arbitrary<infer T> ? T : never): Promise<Asking> => {
    const log = await ReviewLog.open(new MemoryStore(), 'aaaaaa');
    const reviews: Review[] = [];
    for (const [i, { id }] of all.entries()) {
      const one = given.reviewed[(i * 7) % given.reviewed.length];
      for (let n = 0; one && n < one.times; n++) {
        const at = NOW - one.ago * MINUTE - n * DAY;
        // Every third card is gone by now.
        const card = i % 3 === 0 ? `${factOf(id)}/cloze:gone` : id;
        reviews.push({ id: `aaaaaa-${String(reviews.length)}`, card, at, rating: n > 2 ? 1 : 3, device: 'aaaaaa' });
      }
    }
    reviews.sort((a, b) => a.at - b.at);
    for (const i of given.hidden) log.wish(all[i % all.length]?.id ?? '', 'suspend', NOW - DAY);
    const book = new ScheduleBook(new Scheduler(DEFAULT_SCHEDULING));
    const list = Reviews.of(reviews);
    book.update(list);
    const scope = { place: given.place, which: given.which, cram: false };
    return { scope, reviews: list, book, wishes: log.wishes(), now: NOW };
  };

  it('come to what they would be with every card at hand, and the first one is the right one all along', async () => {
    await fc.assert(
      fc.asyncProperty(settings, async (given) => {
        const options: DeskOptions = {
          now: () => NOW,
          dayStart: (at) => at - (at % DAY),
          limits: () => ({
            ...given.limits,
            topics: given.hasTopic ? [{ place: { kind: 'tag', tag: 'secure' }, reviews: 4, newCards: 1 }] : [],
          }),
          scheduling: () => DEFAULT_SCHEDULING,
          order: () => ({ order: given.order, newCards: given.newCards }),
        };
        const asked = await asking(given);
        const ids = (cards: readonly Card[]): string[] => cards.map((c) => c.id);

        for (const path of library.paths()) library.cardsOf(path);
        const atHand = new AskedCards(library, options);
        for (const step of atHand.looking(asked)) void step;
        const whole = ids(atHand.queue(asked));
        expect(atHand.isBehind).toBe(false);

        library.cards.clear();
        const inSteps = new AskedCards(library, options);
        for (const step of inSteps.looking(asked)) void step;
        // The same again, knowing which bullets say the same.
        library.cards.clear();
        let steps = 0;
        for (const step of inSteps.looking(asked)) {
          void step;
          if (steps++ % 40 > 0) continue;
          const some = ids(inSteps.queue(asked));
          const isSoon = (asked.book.all.get(some[0] ?? '')?.due ?? 0) > NOW;
          if (some.length > 0 && !isSoon && given.newCards !== 'first') expect(some[0]).toBe(whole[0]);
        }
        expect(ids(inSteps.queue(asked))).toEqual(whole);
        expect(inSteps.isBehind).toBe(false);
      }),
      { numRuns: 10 },
    );
  });
});
