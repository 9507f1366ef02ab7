import type { Card } from '../cards';
import {
  doneSince,
  dueCards,
  factOf,
  isHidden,
  type DueOptions,
  type Limits,
  type Review,
  type ScheduleBook,
  type Today,
  type Wish,
} from '../review';
import type { DeskOptions } from './desk-types';
import type { Library } from './library';
import { isHard, isIn, mayHold, type ReviewScope, type ScopePlace } from './review-scope';
import { topicRoom } from './topic-limits';

/** With nothing else to do, a card in its learning steps is shown this much before its time, in milliseconds. */
const AHEAD_MS = 20 * 60_000;
/** New cards that are looked for at once where no limit of the day holds: making those of a whole vault would take seconds. */
const AT_ONCE = 200;

/** What the cards that are asked depend on. */
export interface Asking {
  readonly scope: ReviewScope;
  /** In order of time. */
  readonly reviews: readonly Review[];
  readonly book: ScheduleBook;
  readonly wishes: ReadonlyMap<string, Wish>;
  readonly now: number;
}

/** Finds the cards of a scope in the library. */
export class AskedCards {
  constructor(
    private readonly library: Library,
    private readonly options: DeskOptions,
  ) {}

  /** What is asked now, in order. */
  queue(asking: Asking): readonly Card[] {
    const { scope, reviews, book, wishes, now } = asking;
    const today = doneSince(reviews, this.options.dayStart(now));
    const most = this.room(scope, today);
    const cards = this.candidates(asking, most.newCards, today.facts);
    const options: DueOptions = {
      wishes,
      seenFacts: today.facts,
      ...this.options.order?.(),
      room: topicRoom(this.options.limits().topics ?? [], today, (id) => this.library.card(id), this.holds),
    };
    const { queue } = dueCards(cards, book.all, now, most, options);
    if (queue.length > 0 || scope.which === 'new') return queue;
    return dueCards(cards, book.all, now + AHEAD_MS, { newCards: 0, reviews: 0 }, { wishes }).queue;
  }

  /** Every card that a cram goes through, in the order of the notes. */
  *all(asking: Asking): Generator<Card> {
    for (const path of this.library.quiz.paths()) {
      if (!mayHold(asking.scope.place, path)) continue;
      for (const card of this.library.cardsOf(path))
        if (!card.uncertain && !isHidden(asking.wishes, card.id, asking.now) && this.isWanted(asking, card)) yield card;
    }
  }

  private room({ which }: ReviewScope, today: Today): Limits {
    if (which === 'new') return { newCards: AT_ONCE, reviews: 0 };
    if (which === 'hard') return { newCards: 0, reviews: Infinity };
    const limits = this.options.limits();
    return { newCards: limits.newCards - today.newCards, reviews: limits.reviews - today.reviews };
  }

  private readonly holds = (place: ScopePlace, card: Card): boolean =>
    isIn(place, card, this.library.note(card.note), this.options.pillarTags?.());

  /**
   * Cards that could come now: those of notes with something due, and of as many notes as it takes for the new ones. Making the
   * cards of the whole vault would hold up the first question for seconds.
   */
  private candidates(asking: Asking, fresh: number, seen: ReadonlySet<string>): Card[] {
    const { scope, book, wishes, now } = asking;
    const paths = new Set<string>();
    if (scope.which !== 'new')
      for (const s of book.dueBy(now + AHEAD_MS)) {
        const path = this.library.noteOfFact(factOf(s.card));
        if (path !== undefined && mayHold(scope.place, path)) paths.add(path);
      }
    const facts = new Set<string>();
    for (const path of fresh > 0 ? this.library.quiz.paths() : []) {
      if (facts.size >= fresh) break;
      if (!mayHold(scope.place, path)) continue;
      for (const card of this.library.cardsOf(path)) {
        const known =
          card.uncertain || book.all.has(card.id) || isHidden(wishes, card.id, now) || seen.has(factOf(card.id));
        if (known || !this.holds(scope.place, card)) continue;
        facts.add(factOf(card.id));
        paths.add(path);
      }
    }
    return [...paths].sort().flatMap((path) => this.library.cardsOf(path).filter((c) => this.isWanted(asking, c)));
  }

  private isWanted({ scope, book }: Asking, card: Card): boolean {
    const schedule = book.all.get(card.id);
    if (scope.which === 'new' ? schedule !== undefined : scope.which === 'hard' && !isHard(schedule)) return false;
    return this.holds(scope.place, card);
  }
}
