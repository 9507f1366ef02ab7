import type { Card } from '../cards';
import { freshSchedule } from './scheduler';
import type { Review, Schedule, Wish } from './types';

/** What may still be asked today. */
export interface Limits {
  /** New cards that may be begun. */
  readonly newCards: number;
  /** Reviews of known cards; cards in their learning steps always come. */
  readonly reviews: number;
}

export interface DueOptions {
  readonly wishes?: ReadonlyMap<string, Wish>;
  /** `mixed` spreads new cards over the reviews (default); `last` puts them behind. */
  readonly newCards?: 'mixed' | 'last';
  /** Facts that had a card today: their other cards wait, since one gives away the other. */
  readonly seenFacts?: ReadonlySet<string>;
}

export interface DueCards {
  /** What is asked now, in order. */
  readonly queue: readonly Card[];
  readonly learning: number;
  readonly reviews: number;
  readonly fresh: number;
  /** When the next scheduled card falls due after `now`, milliseconds since the epoch; null where none is. */
  readonly nextDue: number | null;
}

/**
 * What is due: cards in their learning steps, then known cards, the longest overdue against their stability first, then new
 * ones in the order of their notes. Doubts, suspended and buried cards never come, nor two cards of one fact on a day.
 */
export function dueCards(
  cards: Iterable<Card>,
  schedules: ReadonlyMap<string, Schedule>,
  now: number,
  limits: Limits,
  options: DueOptions = {},
): DueCards {
  const learning: [Card, Schedule][] = [];
  const reviews: [Card, Schedule][] = [];
  const fresh: Card[] = [];
  let nextDue: number | null = null;
  for (const card of cards) {
    if (card.uncertain || isHidden(options.wishes?.get(card.id), now)) continue;
    const s = schedules.get(card.id) ?? freshSchedule(card.id);
    if (s.state === 'new') fresh.push(card);
    else if (s.due > now) nextDue = nextDue === null ? s.due : Math.min(nextDue, s.due);
    else (s.state === 'review' ? reviews : learning).push([card, s]);
  }
  learning.sort((a, b) => a[1].due - b[1].due);
  reviews.sort((a, b) => urgency(b[1], now) - urgency(a[1], now));
  const facts = new Set(options.seenFacts);
  for (const [card] of learning) facts.add(factOf(card.id));
  const oneOfEach = (list: readonly Card[], most: number): Card[] => {
    const taken: Card[] = [];
    for (const card of list) {
      if (taken.length >= most) break;
      if (facts.has(factOf(card.id))) continue;
      facts.add(factOf(card.id));
      taken.push(card);
    }
    return taken;
  };
  const known = oneOfEach(
    reviews.map(([card]) => card),
    Math.max(0, limits.reviews),
  );
  const begun = oneOfEach(fresh, Math.max(0, limits.newCards));
  const rest = options.newCards === 'last' ? [...known, ...begun] : mixed(known, begun);
  return {
    queue: [...learning.map(([card]) => card), ...rest],
    learning: learning.length,
    reviews: known.length,
    fresh: begun.length,
    nextDue,
  };
}

/** `5d0c…/cloze:elasticache` -> `5d0c…` */
export function factOf(cardId: string): string {
  const cut = cardId.indexOf('/');
  return cut < 0 ? cardId : cardId.slice(0, cut);
}

export interface Today {
  readonly newCards: number;
  readonly reviews: number;
  readonly facts: ReadonlySet<string>;
}

/**
 * What was done since `dayStart` (milliseconds since the epoch; the student's local day): cards begun, reviews of known cards,
 * and the facts they belong to. `reviews` in order of time.
 */
export function doneSince(reviews: readonly Review[], dayStart: number): Today {
  let from = reviews.length;
  while (from > 0 && (reviews[from - 1]?.at ?? 0) >= dayStart) from--;
  const today = new Set(reviews.slice(from).map((r) => r.card));
  const before = new Set<string>();
  for (let i = 0; i < from; i++) {
    const card = reviews[i]?.card ?? '';
    if (today.has(card)) before.add(card);
  }
  return {
    newCards: [...today].filter((card) => !before.has(card)).length,
    reviews: before.size,
    facts: new Set([...today].map(factOf)),
  };
}

function isHidden(wish: Wish | undefined, now: number): boolean {
  return wish?.kind === 'suspend' || (wish?.kind === 'bury' && (wish.until ?? 0) > now);
}

/** How long overdue, in units of the card's stability: what is forgotten soonest comes first. */
function urgency(s: Schedule, now: number): number {
  return (now - (s.lastReview ?? now)) / Math.max(s.stability, 0.01);
}

function mixed(known: readonly Card[], begun: readonly Card[]): Card[] {
  const out: Card[] = [];
  let next = 0;
  known.forEach((card, i) => {
    out.push(card);
    const share = Math.floor(((i + 1) * begun.length) / known.length);
    while (next < share) out.push(begun[next++] as Card);
  });
  return [...out, ...begun.slice(next)];
}
