import type { Card } from '../cards';
import { hash64 } from '../words';
import { byRank } from './by-rank';
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

/** Said in place of a card that is not made yet, where enough were made for now. */
export const LATER = Symbol('later');
export type Later = typeof LATER;

/** Nobody gets through more cards in a day; a queue that holds more would outgrow what is kept of made cards, and never be complete. */
const MOST = 10_000;

/** What there is to choose from. */
export interface Due {
  /** Schedules that are due, in order of date. */
  readonly schedules: Iterable<Schedule>;
  /** The card of a schedule; undefined where it is not to be asked. Called for as many as are needed: making a card takes long. */
  readonly cardOf: (id: string) => Card | Later | undefined;
  /** For the order by note: where the card of a schedule stands. */
  readonly placeOf: (id: string) => { readonly path: string; readonly bullet: number } | undefined;
  /** New cards in the order of their notes, taken one by one as long as there is room; undefined is a step on the way to the next. */
  readonly fresh: Iterable<Card | Later | undefined>;
  /** Whether what comes later is asked for again after a step, and not left out. */
  readonly waits?: boolean;
}

/** What is asked now. */
export interface Choice {
  /** In order. The first one is right also where others are lacking. */
  readonly cards: readonly Card[];
  /** What was put off with {@link LATER}: cards that are due, with whatever comes behind them, or new ones; null where all are there. */
  readonly lacks: 'due' | 'new' | null;
}

/**
 * What is asked now, in order: cards in their learning steps, then known cards, the longest overdue against their stability first, and
 * new ones. Never two cards of one fact on a day, but for those in their learning steps. Works in steps, each of which asks for one card
 * at most.
 */
export function* dueCards(
  due: Due,
  now: number,
  limits: Limits,
  options: DueOptions = {},
): Generator<undefined, Choice> {
  const steps: Schedule[] = [];
  const reviews: Schedule[] = [];
  for (const s of due.schedules) (s.state === 'review' ? reviews : steps).push(s);
  const learning: Card[] = [];
  for (const s of steps) {
    if (learning.length >= MOST) break;
    const card = yield* waitedFor(s.card, due);
    if (card === LATER) return { cards: learning, lacks: 'due' };
    if (card) learning.push(card);
    yield;
  }
  const facts = new Set(options.seenFacts);
  for (const card of learning) facts.add(factOf(card.id));
  const take = (card: Card, isNew: boolean, to: Card[]): void => {
    if (facts.has(factOf(card.id)) || options.room?.(card, isNew) === false) return;
    facts.add(factOf(card.id));
    to.push(card);
  };

  let lacks: Choice['lacks'] = null;
  const again: Card[] = [];
  const most = Math.min(limits.reviews, MOST);
  for (const s of most > 0 ? arranged(reviews, options.order ?? 'urgent', now, due) : []) {
    if (again.length >= most) break;
    if (facts.has(factOf(s.card))) continue;
    const card = yield* waitedFor(s.card, due);
    if (card === LATER) {
      lacks = 'due';
      break;
    }
    if (card) take(card, false, again);
    yield;
  }
  if (lacks) {
    if (options.newCards !== 'first' || learning.length > 0) return { cards: [...learning, ...again], lacks };
    // One of a fact that may still come as a known card would not be first.
    for (const s of reviews) facts.add(factOf(s.card));
  }
  const begun: Card[] = [];
  for (const card of limits.newCards > 0 ? due.fresh : []) {
    if (card === LATER && !due.waits) {
      lacks ??= 'new';
      break;
    }
    if (card && card !== LATER) take(card, true, begun);
    if (begun.length >= limits.newCards) break;
    yield;
  }
  return { cards: [...learning, ...inTurn(again, begun, options.newCards)], lacks };
}

function* waitedFor(id: string, due: Due): Generator<undefined, Card | Later | undefined> {
  let card = due.cardOf(id);
  for (; card === LATER && due.waits === true; card = due.cardOf(id)) yield;
  return card;
}

/** What work in steps comes to, without a pause. */
export function ended<T>(work: Generator<unknown, T>): T {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
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

function arranged(
  reviews: readonly Schedule[],
  order: NonNullable<DueOptions['order']>,
  now: number,
  due: Due,
): Iterable<Schedule> {
  if (order === 'due') return reviews;
  if (order === 'notes') return byNote(reviews, due);
  const day = String(Math.floor(now / 86_400_000));
  return byRank(reviews, (s) =>
    order === 'urgent' ? -urgency(s, now) : parseInt(hash64(day + s.card).slice(0, 8), 16),
  );
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

function inTurn(known: readonly Card[], begun: readonly Card[], newCards: DueOptions['newCards']): Card[] {
  if (newCards === 'last') return [...known, ...begun];
  if (newCards === 'first') return [...begun, ...known];
  const out: Card[] = [];
  let next = 0;
  known.forEach((card, i) => {
    out.push(card);
    const share = Math.floor(((i + 1) * begun.length) / known.length);
    while (next < share) out.push(begun[next++] as Card);
  });
  return [...out, ...begun.slice(next)];
}
