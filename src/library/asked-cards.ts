import type { Card, CardSource, StartingState } from '../cards';
import {
  doneSince,
  dueCards,
  factOf,
  isHidden,
  type DueOptions,
  type Limits,
  type Reviews,
  type ScheduleBook,
  type Today,
  type Wish,
} from '../review';
import type { DeskOptions } from './desk-types';
import type { Library } from './library';
import { isHard, isIn, mayHold, type ReviewScope, type ScopePlace } from './review-scope';
import { topicRoom } from './topic-limits';
import { Twins } from './twins';

/** With nothing else to do, a card in its learning steps is shown this much before its time, in milliseconds. */
const AHEAD_MS = 20 * 60_000;
/** New cards that are looked for at once where no limit of the day holds: making those of a whole vault would take seconds. */
const AT_ONCE = 200;

/** What the cards that are asked depend on. */
export interface Asking {
  readonly scope: ReviewScope;
  /** In order of time. */
  readonly reviews: Reviews;
  readonly book: ScheduleBook;
  readonly wishes: ReadonlyMap<string, Wish>;
  readonly now: number;
}

/** Finds the cards of a scope in the library. */
export class AskedCards {
  private readonly twins: Twins;
  /** New cards of a day so that all are seen before the exam; worked out once a day. */
  private quota = { key: '', newCards: 0 };

  /** The schedules by which new cards were last looked for, and how many had been lost by then. */
  private last: { readonly book?: ScheduleBook; readonly lost: number } = { lost: 0 };

  /** Cards of the notes with written schedules, as they were last taken up. */
  private written: (readonly Card[])[] = [];

  constructor(
    private readonly library: Library,
    private readonly options: DeskOptions,
  ) {
    this.twins = new Twins(library);
  }

  /** Schedules that the Spaced Repetition plugin wrote into the notes; undefined where they are as when last asked, unless `again`. */
  imported(again: boolean): Map<string, StartingState> | undefined {
    const cards = [...this.library.scheduled].map((path) => this.library.cardsOf(path));
    if (!again && cards.length === this.written.length && cards.every((list, i) => list === this.written[i]))
      return undefined;
    this.written = cards;
    return new Map(cards.flat().flatMap((card) => (card.starting ? [[card.id, card.starting] as const] : [])));
  }

  /** The card with the other places that say the same. */
  withOthers(card: Card): Card {
    const also = this.twins.of(factOf(card.id)).flatMap((twin): CardSource[] => {
      const path = this.library.noteOfFact(twin);
      const at = path === undefined ? -1 : (this.library.registry.ids(path)?.indexOf(twin) ?? -1);
      const line = path === undefined ? undefined : this.library.note(path)?.bullets[at]?.line;
      return path === undefined || line === undefined ? [] : [{ note: path, line }];
    });
    return also.length > 0 ? { ...card, also } : card;
  }

  /** What is asked now, in order. */
  queue(asking: Asking): readonly Card[] {
    const { scope, reviews, book, wishes, now } = asking;
    const today = doneSince(reviews, this.options.dayStart(now), (card) => book.of(card).reps);
    const most = this.room(asking, today);
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
    const paths = this.library.quiz.paths().filter((path) => mayHold(asking.scope.place, path));
    for (const card of this.asked(paths, asking))
      if (!card.uncertain && !isHidden(asking.wishes, card.id, asking.now)) yield card;
  }

  private room({ scope: { which }, book, now }: Asking, today: Today): Limits {
    if (which === 'new') return { newCards: AT_ONCE, reviews: 0 };
    if (which === 'hard') return { newCards: 0, reviews: Infinity };
    const limits = this.options.limits();
    const newCards = Math.max(limits.newCards, this.forExam(book, now));
    return { newCards: newCards - today.newCards, reviews: limits.reviews - today.reviews };
  }

  private forExam(book: ScheduleBook, now: number): number {
    const { exam } = this.options.scheduling();
    if (exam === undefined || exam <= now) return 0;
    const key = `${String(exam)} ${String(this.options.dayStart(now))}`;
    if (this.quota.key !== key) {
      const begun = new Set([...book.all.keys()].map(factOf));
      const { quiz } = this.library;
      let left = 0;
      for (const path of quiz.paths()) left += quiz.size(path).stated;
      for (const fact of begun) if (this.library.noteOfFact(fact) !== undefined) left--;
      left = Math.max(0, left);
      // The last day is for what was forgotten.
      this.quota = { key, newCards: Math.ceil(left / Math.max(1, Math.floor((exam - now) / 86_400_000) - 1)) };
    }
    return this.quota.newCards;
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
      for (const s of book.dueBy(now + AHEAD_MS))
        for (const path of this.notesOf(factOf(s.card), scope.place)) paths.add(path);
    const facts = new Set<string>();
    const isKnown = (card: Card): boolean =>
      card.uncertain || book.all.has(card.id) || isHidden(wishes, card.id, now) || seen.has(factOf(card.id));
    const originals: Originals = new Map();
    const begun = this.begunNotes(book);
    for (const path of fresh > 0 ? this.library.quiz.paths() : []) {
      if (facts.size >= fresh) break;
      if (begun.has(path) || !mayHold(scope.place, path)) continue;
      const cards = this.library.cardsOf(path);
      if (cards.every((card) => book.all.has(card.id))) begun.add(path);
      for (const card of cards) {
        if (isKnown(card) || !this.holds(scope.place, card)) continue;
        const original = this.original(card, book, originals);
        if (original !== card && isKnown(original)) continue;
        facts.add(factOf(original.id));
        paths.add(path);
      }
    }
    return [...this.asked([...paths].sort(), asking, originals)];
  }

  /** Notes without a card that is new: in a large vault that was reviewed for years, making all their cards takes minutes. */
  private begunNotes(book: ScheduleBook): Set<string> {
    const { begun } = this.library.cards;
    if (book !== this.last.book || book.lost !== this.last.lost) begun.clear();
    this.last = { book, lost: book.lost };
    return begun;
  }

  /** What of these notes is asked: of cards that ask the same the one that stands for them, wherever it is. */
  private *asked(paths: readonly string[], { scope, book }: Asking, originals: Originals = new Map()): Generator<Card> {
    const given = new Set<string>();
    for (const path of paths)
      for (const one of this.library.cardsOf(path)) {
        if (!this.holds(scope.place, one)) continue;
        const card = this.original(one, book, originals);
        if (given.has(card.id)) continue;
        given.add(card.id);
        const schedule = book.all.get(card.id);
        if (scope.which === 'new' ? schedule === undefined : scope.which === 'due' || isHard(schedule)) yield card;
      }
  }

  /** Of the cards that ask the same in bullets that say the same, the one that was reviewed most, or else the first by id. */
  private original(card: Card, book: ScheduleBook, known: Originals): Card {
    const fact = factOf(card.id);
    const same = this.twins.all(fact);
    if (same === undefined) return card;
    const kind = card.id.slice(fact.length);
    const key = same.text + kind;
    const found = known.get(key);
    if (found !== undefined) return found;
    // The best of them mostly exists: the cards of all would be those of many notes.
    const ranked = [...same.facts]
      .map((twin) => ({ id: twin + kind, reps: book.all.get(twin + kind)?.reps ?? -1 }))
      .sort((a, b) => b.reps - a.reps || (a.id < b.id ? -1 : 1));
    let original = card;
    for (const { id } of ranked) {
      const other = id === card.id ? card : this.library.card(id);
      if (other === undefined) continue;
      original = other;
      break;
    }
    known.set(key, original);
    return original;
  }

  /** Notes of the place with the fact, or with one that says the same. */
  private notesOf(fact: string, place: ScopePlace): string[] {
    const path = this.library.noteOfFact(fact);
    if (path === undefined) return [];
    if (mayHold(place, path)) return [path];
    return this.twins.of(fact).flatMap((twin) => {
      const other = this.library.noteOfFact(twin);
      return other !== undefined && mayHold(place, other) ? [other] : [];
    });
  }
}

/** By what bullets say and the kind of card. */
type Originals = Map<string, Card>;
