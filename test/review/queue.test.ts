import { describe, expect, it } from 'vitest';
import type { Card } from '../../src/cards';
import {
  doneSince,
  dueCards,
  ended,
  freshSchedule,
  LATER,
  matchAnchors,
  Reviews,
  type Due,
  type Review,
  type Schedule,
} from '../../src/review';

const NOW = Date.UTC(2026, 10, 24, 8);
const DAY = 86_400_000;
const card = (id: string, more: Partial<Card> = {}): Card => ({
  id,
  kind: 'cloze',
  note: 'x.md',
  line: 1,
  bullet: 0,
  heading: ['x'],
  prompt: 'Keeps _____ of frequent reads',
  answer: 'results',
  accepted: [],
  tags: [],
  concepts: [],
  uncertain: false,
  ...more,
});
const known = (id: string, due: number, stability: number, state: Schedule['state'] = 'review'): [string, Schedule] => [
  id,
  { ...freshSchedule(id), due, stability, state, reps: 3, lastReview: due - stability * DAY },
];
const ids = (cards: readonly Card[]): string[] => cards.map((c) => c.id);
const asked = (...given: Parameters<typeof dueCards>): readonly Card[] => ended(dueCards(...given)).cards;
/** Cards of which some have schedules. */
function due(cards: readonly Card[], schedules: ReadonlyMap<string, Schedule> = new Map()): Due {
  return {
    schedules: [...schedules.values()].filter((s) => s.due <= NOW).sort((a, b) => a.due - b.due),
    cardOf: (id) => cards.find((c) => c.id === id),
    placeOf: (id) => ({
      path: cards.find((c) => c.id === id)?.note ?? '',
      bullet: cards.findIndex((c) => c.id === id),
    }),
    fresh: cards.filter((c) => !schedules.has(c.id)),
  };
}

describe('what is due', () => {
  it('begins with learning steps, then what is most overdue for its stability, and mixes in new ones', () => {
    const schedules = new Map([
      known('a/x', NOW - DAY, 100),
      known('b/x', NOW - DAY, 2),
      known('c/x', NOW - 60_000, 0.5, 'learning'),
      known('d/x', NOW + DAY, 5),
    ]);
    const cards = ['a/x', 'b/x', 'c/x', 'd/x', 'e/x', 'f/x'].map((id) => card(id));
    const queue = asked(due(cards, schedules), NOW, { newCards: 2, reviews: 10 });
    expect(ids(queue)).toEqual(['c/x', 'b/x', 'e/x', 'a/x', 'f/x']);
  });

  it('keeps to the limits, and learning steps know none', () => {
    const schedules = new Map([
      known('a/x', NOW - DAY, 1),
      known('b/x', NOW - DAY, 2),
      known('c/x', NOW, 1, 'relearning'),
    ]);
    const cards = ['a/x', 'b/x', 'c/x', 'd/x', 'e/x'].map((id) => card(id));
    expect(asked(due(cards, schedules), NOW, { newCards: 1, reviews: 1 })).toHaveLength(3);
    expect(ids(asked(due(cards, schedules), NOW, { newCards: -2, reviews: 0 }))).toEqual(['c/x']);
  });

  it('has no more cards made than are asked, of new ones neither', () => {
    const schedules = new Map(Array.from({ length: 50 }, (_, i) => known(`k${String(i)}/x`, NOW - DAY, 1 + i)));
    const made: string[] = [];
    const make = (id: string): Card => {
      made.push(id);
      return card(id);
    };
    function* fresh(): Generator<Card> {
      for (let i = 0; ; i++) yield make(`n${String(i)}/x`);
    }
    const lazy = { ...due([], schedules), cardOf: make, fresh: fresh() };
    const queue = asked(lazy, NOW, { newCards: 3, reviews: 4 });
    expect(ids(queue).sort()).toEqual(['k0/x', 'k1/x', 'k2/x', 'k3/x', 'n0/x', 'n1/x', 'n2/x']);
    expect([...made].sort()).toEqual(ids(queue).sort());
  });

  describe('where cards come later', () => {
    const later = (made: readonly string[], step: string[] = []): Due => {
      const schedules = new Map([
        known('a/x', NOW - DAY, 1),
        known('b/x', NOW - DAY, 2),
        known('c/x', NOW - DAY, 3),
        known('d/x', NOW - DAY, 4),
        ...step.map((id) => known(id, NOW - 60_000, 1, 'learning')),
      ]);
      return {
        ...due([], schedules),
        cardOf: (id) => (made.includes(id) ? card(id) : LATER),
        fresh: [card('b/new'), card('n/x')],
      };
    };
    const choice = (of: Due, newCards?: 'first' | 'mixed' | 'last'): [string[], string | null] => {
      const { cards, lacks } = ended(dueCards(of, NOW, { newCards: 9, reviews: 9 }, newCards ? { newCards } : {}));
      return [ids(cards), lacks];
    };

    it('ends there, and has no new one in the place of a known one', () => {
      expect(choice(later(['a/x', 'b/x', 'd/x']))).toEqual([['a/x', 'b/x'], 'due']);
      expect(choice(later([]))).toEqual([[], 'due']);
    });

    it('begins with new ones where the student wants it so, but for those that may come as known ones', () => {
      expect(choice(later(['a/x']), 'first')).toEqual([['n/x', 'a/x'], 'due']);
    });

    it('shows those in their learning steps before all others', () => {
      expect(choice(later(['a/x', 'k/x'], ['k/x', 'l/x']), 'first')).toEqual([['k/x'], 'due']);
      expect(choice(later(['a/x', 'k/x'], ['k/x']), 'first')).toEqual([['k/x', 'a/x'], 'due']);
    });

    it('takes the new ones that are there', () => {
      const fresh: Due['fresh'] = [card('n/x'), undefined, LATER, card('o/x')];
      expect(choice({ ...later(['a/x', 'b/x', 'c/x', 'd/x']), fresh }, 'last')).toEqual([
        ['a/x', 'b/x', 'c/x', 'd/x', 'n/x'],
        'new',
      ]);
    });

    it('waits for them where it may, and is complete then', () => {
      const made: string[] = [];
      const all = { ...later(made), fresh: [LATER, card('n/x')], waits: true } satisfies Due;
      const work = dueCards(all, NOW, { newCards: 9, reviews: 9 });
      let step = work.next();
      for (const id of ['a/x', 'b/x', 'c/x', 'd/x']) {
        for (let i = 0; i < 5; i++) step = work.next();
        expect(step.done).toBe(false);
        made.push(id);
      }
      while (!step.done) step = work.next();
      expect([ids(step.value.cards), step.value.lacks]).toEqual([['a/x', 'b/x', 'c/x', 'd/x', 'n/x'], null]);
    });
  });

  it('comes by date, by note or at random for the day where the student wants it so', () => {
    const schedules = new Map([known('b/x', NOW - DAY, 100), known('a/x', NOW - 2 * DAY, 100), known('c/x', NOW, 0.5)]);
    const cards = ['c/x', 'b/x', 'a/x'].map((id) => card(id));
    const limits = { newCards: 0, reviews: 9 };
    const by = (order: 'due' | 'notes' | 'random', at = NOW): string[] =>
      ids(asked(due(cards, schedules), at, limits, { order }));
    expect(by('due')).toEqual(['a/x', 'b/x', 'c/x']);
    expect(by('notes')).toEqual(['c/x', 'b/x', 'a/x']);
    expect(by('random')).toEqual(by('random', NOW + 60_000));
    const days = Array.from({ length: 12 }, (_, day) => by('random', NOW + day * DAY).join());
    expect(new Set(days).size).toBeGreaterThan(1);
  });

  it('asks one card of a fact a day, so that none gives another away', () => {
    const cards = [card('a/cloze:x'), card('a/cloze:y'), card('b/term')];
    expect(ids(asked(due(cards), NOW, { newCards: 9, reviews: 9 }))).toEqual(['a/cloze:x', 'b/term']);
    const seen = asked(due(cards), NOW, { newCards: 9, reviews: 9 }, { seenFacts: new Set(['a']) });
    expect(ids(seen)).toEqual(['b/term']);
    const both = new Map([known('a/cloze:x', NOW - DAY, 1), known('a/cloze:y', NOW - DAY, 2)]);
    expect(ids(asked(due(cards, both), NOW, { newCards: 0, reviews: 9 }))).toEqual(['a/cloze:x']);
  });

  it('counts what was begun and what was reviewed today', () => {
    const at = (id: string, c: string, when: number): Review => ({ id, card: c, at: when, rating: 3, device: 'd' });
    const reviews = [
      at('d-1', 'a/x', NOW - 3 * DAY),
      at('d-2', 'a/x', NOW + 1),
      at('d-3', 'b/x', NOW + 2),
      at('d-4', 'b/x', NOW + 3),
    ];
    const reps = (id: string): number => reviews.filter((r) => r.card === id).length;
    const today = doneSince(Reviews.of(reviews), NOW, reps);
    expect([today.newCards, today.reviews, [...today.facts]]).toEqual([1, 1, ['a', 'b']]);
  });
});

describe('reviews of facts that another device calls otherwise', () => {
  const review = (id: string, path: string, text: string): Review => ({
    id: 'o-1',
    card: `${id}/cloze:elb`,
    at: 1,
    rating: 3,
    device: 'o',
    anchor: { path, text },
  });
  const facts = [
    { id: 'here1', path: 'ELB.md', text: 'Spreads requests over healthy targets' },
    { id: 'here2', path: 'ALB.md', text: 'Works on layer 7' },
    { id: 'here3', path: 'copy/ALB.md', text: 'Works on layer 7' },
  ];
  const match = (r: Review): string | undefined =>
    matchAnchors(
      [r],
      (id) => id === 'known',
      () => facts,
    )[0]?.card;

  it('go to the fact that stands where the anchor says', () => {
    expect(match(review('there', 'ELB.md', 'Spreads requests over healthy targets'))).toBe('here1/cloze:elb');
    expect(match(review('there', 'copy/ALB.md', 'Works on layer 7'))).toBe('here3/cloze:elb');
  });

  it('go to the only one of that text where the note was moved', () => {
    expect(match(review('there', 'old/ELB.md', 'Spreads requests over healthy targets'))).toBe('here1/cloze:elb');
  });

  it('stay where they are when two could be meant, or none', () => {
    expect(match(review('there', 'old/ALB.md', 'Works on layer 7'))).toBe('there/cloze:elb');
    expect(match(review('there', 'x.md', 'Something else'))).toBe('there/cloze:elb');
  });

  it('are left alone where the fact is known, without looking at the vault', () => {
    const r = review('known', 'x.md', 'x');
    expect(
      matchAnchors(
        [r],
        () => true,
        () => {
          throw new Error('looked');
        },
      ),
    ).toEqual([r]);
  });
});
