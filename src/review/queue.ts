import { hash64, type Card } from '../cards';
import type { Reviews } from './reviews';
import { freshSchedule } from './scheduler';
import type { Schedule, Wish } from './types';

/** What may still be asked today. */
export interface Limits {
  /** New cards that may be begun. */
  readonly newCards: number;
  /** Reviews of known cards; cards in their learning steps always come. */
  readonly reviews: number;
}

export interface DueOptions {
  readonly wishes?: ReadonlyMap<string, Wish>;
  /** `mixed` spreads new cards over the reviews (default). */
  readonly newCards?: 'mixed' | 'first' | 'last';
  /** Of reviews: what is forgotten soonest first (default), by due date, by note, or at random, the same all day. */
  readonly order?: 'urgent' | 'due' | 'notes' | 'random';
  /** Whether there is still room for a card today, where parts of the vault have limits of their own. */
  readonly room?: (card: Card, isNew: boolean) => boolean;
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
    if (card.uncertain || (options.wishes && isHidden(options.wishes, card.id, now))) continue;
    const s = schedules.get(card.id) ?? freshSchedule(card.id);
    if (s.state === 'new') fresh.push(card);
    else if (s.due > now) nextDue = nextDue === null ? s.due : Math.min(nextDue, s.due);
    else (s.state === 'review' ? reviews : learning).push([card, s]);
  }
  learning.sort((a, b) => a[1].due - b[1].due);
  arrange(reviews, options.order ?? 'urgent', now);
  const facts = new Set(options.seenFacts);
  for (const [card] of learning) facts.add(factOf(card.id));
  const oneOfEach = (list: readonly Card[], most: number, isNew: boolean): Card[] => {
    const taken: Card[] = [];
    for (const card of list) {
      if (taken.length >= most) break;
      if (facts.has(factOf(card.id)) || options.room?.(card, isNew) === false) continue;
      facts.add(factOf(card.id));
      taken.push(card);
    }
    return taken;
  };
  const known = oneOfEach(
    reviews.map(([card]) => card),
    Math.max(0, limits.reviews),
    false,
  );
  const begun = oneOfEach(fresh, Math.max(0, limits.newCards), true);
  const rest =
    options.newCards === 'last'
      ? [...known, ...begun]
      : options.newCards === 'first'
        ? [...begun, ...known]
        : mixed(known, begun);
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
  /** Ids of the cards begun, and of the known ones reviewed. */
  readonly begun: ReadonlySet<string>;
  readonly reviewed: ReadonlySet<string>;
}

/**
 * What was done since `dayStart` (milliseconds since the epoch; the student's local day): cards begun, reviews of known cards,
 * and the facts they belong to. `reviews` in order of time.
 *
 * @param reps how many reviews a card has in all
 */
export function doneSince(reviews: Reviews, dayStart: number, reps: (card: string) => number): Today {
  const times = new Map<string, number>();
  const reviewed = new Set<string>();
  for (let i = reviews.before(dayStart); i < reviews.length; i++) {
    const card = reviews.cardId(i);
    times.set(card, (times.get(card) ?? 0) + 1);
    // A card that another plugin knew is no new one.
    if (reviews.from(i)) reviewed.add(card);
  }
  const facts = new Set([...times.keys()].map(factOf));
  for (const [card, n] of times) if (reps(card) > n) reviewed.add(card);
  const begun = new Set([...times.keys()].filter((card) => !reviewed.has(card)));
  return { newCards: begun.size, reviews: reviewed.size, facts, begun, reviewed };
}

/** Whether the student hid the card, or its whole bullet. */
export function isHidden(wishes: ReadonlyMap<string, Wish>, cardId: string, now: number): boolean {
  return wishes.size > 0 && (hides(wishes.get(cardId), now) || hides(wishes.get(factOf(cardId)), now));
}

function hides(wish: Wish | undefined, now: number): boolean {
  return wish !== undefined && wish.kind !== 'resume' && (wish.kind !== 'bury' || (wish.until ?? 0) > now);
}

function arrange(reviews: [Card, Schedule][], order: NonNullable<DueOptions['order']>, now: number): void {
  if (order === 'notes') return;
  const day = String(Math.floor(now / 86_400_000));
  const rank = new Map<Card, number>();
  for (const [card, s] of reviews)
    rank.set(
      card,
      order === 'urgent' ? -urgency(s, now) : order === 'due' ? s.due : parseInt(hash64(day + card.id).slice(0, 8), 16),
    );
  reviews.sort((a, b) => (rank.get(a[0]) ?? 0) - (rank.get(b[0]) ?? 0));
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
