import { describe, expect, it } from 'vitest';
import type { Card } from '../../src/cards';
import {
  doneSince,
  dueCards,
  freshSchedule,
  matchAnchors,
  Reviews,
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

describe('what is due', () => {
  it('begins with learning steps, then what is most overdue for its stability, and mixes in new ones', () => {
    const schedules = new Map([
      known('a/x', NOW - DAY, 100),
      known('b/x', NOW - DAY, 2),
      known('c/x', NOW - 60_000, 0.5, 'learning'),
      known('d/x', NOW + DAY, 5),
    ]);
    const cards = ['a/x', 'b/x', 'c/x', 'd/x', 'e/x', 'f/x'].map((id) => card(id));
    const due = dueCards(cards, schedules, NOW, { newCards: 2, reviews: 10 });
    expect(ids(due.queue)).toEqual(['c/x', 'b/x', 'e/x', 'a/x', 'f/x']);
    expect([due.learning, due.reviews, due.fresh]).toEqual([1, 2, 2]);
    expect(due.nextDue).toBe(NOW + DAY);
  });

  it('keeps to the limits, and learning steps know none', () => {
    const schedules = new Map([
      known('a/x', NOW - DAY, 1),
      known('b/x', NOW - DAY, 2),
      known('c/x', NOW, 1, 'relearning'),
    ]);
    const cards = ['a/x', 'b/x', 'c/x', 'd/x', 'e/x'].map((id) => card(id));
    expect(dueCards(cards, schedules, NOW, { newCards: 1, reviews: 1 }).queue).toHaveLength(3);
    expect(ids(dueCards(cards, schedules, NOW, { newCards: -2, reviews: 0 }).queue)).toEqual(['c/x']);
  });

  it('asks one card of a fact a day, so that none gives another away', () => {
    const cards = [card('a/cloze:x'), card('a/cloze:y'), card('b/term')];
    expect(ids(dueCards(cards, new Map(), NOW, { newCards: 9, reviews: 9 }).queue)).toEqual(['a/cloze:x', 'b/term']);
    const seen = dueCards(cards, new Map(), NOW, { newCards: 9, reviews: 9 }, { seenFacts: new Set(['a']) });
    expect(ids(seen.queue)).toEqual(['b/term']);
  });

  it('never asks a doubt, a suspended or a buried card', () => {
    const wish = { id: 'd-1', at: 0, device: 'd' };
    const wishes = new Map([
      ['b/x', { ...wish, card: 'b/x', kind: 'suspend' as const }],
      ['c/x', { ...wish, card: 'c/x', kind: 'bury' as const, until: NOW + 1 }],
      ['d/x', { ...wish, card: 'd/x', kind: 'bury' as const, until: NOW }],
    ]);
    const cards = [card('a/x', { uncertain: true }), card('b/x'), card('c/x'), card('d/x')];
    expect(ids(dueCards(cards, new Map(), NOW, { newCards: 9, reviews: 9 }, { wishes }).queue)).toEqual(['d/x']);
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
