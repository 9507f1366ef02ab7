import { hash64, type Card } from '../cards';
import type { Reviews } from './reviews';
import type { Schedule, Wish } from './types';

/** What may still be asked today. */
export interface Limits {
  /** New cards that may be begun. */
  readonly newCards: number;
  /** Reviews of known cards; cards in their learning steps always come. */
  readonly reviews: number;
}

export interface DueOptions {
  /** Where new cards come: `mixed` spreads them over the reviews (default). */
  readonly newCards?: 'mixed' | 'first' | 'last';
  /** Of reviews: what is forgotten soonest first (default), by due date, by note, or at random, the same all day. */
  readonly order?: 'urgent' | 'due' | 'notes' | 'random';
  /** Whether there is still room for a card today, where parts of the vault have limits of their own. */
  readonly room?: (card: Card, isNew: boolean) => boolean;
  /** Facts that had a card today: their other cards wait, since one gives away the other. */
  readonly seenFacts?: ReadonlySet<string>;
}

/** What there is to choose from. */
export interface Due {
  /** Schedules that are due, in order of date. */
  readonly schedules: Iterable<Schedule>;
  /** The card of a schedule; undefined where it is not to be asked. Called for as many as are needed: making a card takes long. */
  readonly cardOf: (id: string) => Card | undefined;
  /** For the order by note: where the card of a schedule stands. */
  readonly placeOf: (id: string) => { readonly path: string; readonly bullet: number } | undefined;
  /** New cards in the order of their notes, taken one by one as long as there is room. */
  readonly fresh: Iterable<Card>;
}

/**
 * What is asked now, in order: cards in their learning steps, then known cards, the longest overdue against their stability first, and
 * new ones. Never two cards of one fact on a day, but for those in their learning steps.
 */
export function dueCards(due: Due, now: number, limits: Limits, options: DueOptions = {}): Card[] {
  const learning: Card[] = [];
  const reviews: Schedule[] = [];
  for (const s of due.schedules) {
    const card = s.state === 'review' ? undefined : due.cardOf(s.card);
    if (s.state === 'review') reviews.push(s);
    else if (card) learning.push(card);
  }
  const facts = new Set(options.seenFacts);
  for (const card of learning) facts.add(factOf(card.id));
  const oneOfEach = (list: Iterable<Card>, most: number, isNew: boolean): Card[] => {
    const taken: Card[] = [];
    if (most <= 0) return taken;
    for (const card of list) {
      if (facts.has(factOf(card.id)) || options.room?.(card, isNew) === false) continue;
      facts.add(factOf(card.id));
      taken.push(card);
      if (taken.length >= most) break;
    }
    return taken;
  };
  function* known(): Generator<Card> {
    for (const s of arranged(reviews, options.order ?? 'urgent', now, due)) {
      const card = facts.has(factOf(s.card)) ? undefined : due.cardOf(s.card);
      if (card) yield card;
    }
  }
  const again = oneOfEach(known(), limits.reviews, false);
  const begun = oneOfEach(due.fresh, limits.newCards, true);
  if (options.newCards === 'last') return [...learning, ...again, ...begun];
  if (options.newCards === 'first') return [...learning, ...begun, ...again];
  return [...learning, ...mixed(again, begun)];
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

function arranged(reviews: Schedule[], order: NonNullable<DueOptions['order']>, now: number, due: Due): Schedule[] {
  if (order === 'due') return reviews;
  if (order === 'notes') return byNote(reviews, due);
  const day = String(Math.floor(now / 86_400_000));
  const rank = new Map(
    reviews.map((s) => [s, order === 'urgent' ? -urgency(s, now) : parseInt(hash64(day + s.card).slice(0, 8), 16)]),
  );
  return reviews.sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
}

function byNote(reviews: readonly Schedule[], due: Due): Schedule[] {
  const placed = reviews.flatMap((s) => {
    const place = due.placeOf(s.card);
    return place ? [{ s, ...place }] : [];
  });
  placed.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.bullet - b.bullet));
  return placed.map(({ s }) => s);
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
