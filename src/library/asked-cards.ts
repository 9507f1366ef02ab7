import type { Card, CardSource, StartingState } from '../cards';
import {
  doneSince,
  dueCards,
  factOf,
  isHidden,
  type Due,
  type Limits,
  type Reviews,
  type Schedule,
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

/** Notes in which bullets that say the same are looked for between two pauses. */
const TWINS_READ = 10;
/** Notes that are looked through for new cards at once, where none of theirs were made yet; see {@link AskedCards.looking}. */
const LOOKED_AT = 3;

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
  /** Whether the last {@link queue} may lack cards: {@link looking} goes on from there. */
  isBehind = false;
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
    const { scope, now } = asking;
    const today = this.today(asking);
    const most = this.room(asking, today);
    const originals: Originals = new Map();
    this.isBehind = this.twins.isBehind;
    const due: Due = {
      schedules: this.due(asking, now),
      cardOf: (id) => this.cardOf(id, asking, originals),
      placeOf: (id) => this.library.placeOf(factOf(id)),
      fresh: this.fresh(asking, today.facts, originals, Math.max(AT_ONCE, most.newCards)),
    };
    const queue = dueCards(due, now, most, {
      seenFacts: today.facts,
      ...this.options.order?.(),
      room: topicRoom(this.options.limits().topics ?? [], today, (id) => this.library.oneCard(id), this.holds),
    });
    if (queue.length > 0 || scope.which === 'new') return queue;
    const soon = { ...due, schedules: this.due(asking, now + AHEAD_MS), fresh: [] };
    return dueCards(soon, now, { newCards: 0, reviews: 0 });
  }

  /** Every card that a cram goes through, in the order of the notes: of cards that ask the same the one that stands for them, wherever it is. */
  *all({ scope: { place, which }, book, wishes, now }: Asking): Generator<Card> {
    const originals: Originals = new Map();
    const given = new Set<string>();
    for (const path of this.library.quiz.paths().filter((path) => mayHold(place, path)))
      for (const one of this.library.cardsOf(path)) {
        if (!this.holds(place, one)) continue;
        const card = this.original(one, book, originals);
        const schedule = book.all.get(card.id);
        const isAsked = which === 'new' ? schedule === undefined : which === 'due' || isHard(schedule);
        if (given.has(card.id) || !isAsked || card.uncertain || isHidden(wishes, card.id, now)) continue;
        given.add(card.id);
        yield card;
      }
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

  /** What {@link queue} leaves undone where it would take seconds: which bullets say the same, and notes without anything new. */
  *looking(asking: Asking): Generator<void> {
    for (; this.twins.isBehind; yield) this.twins.read(TWINS_READ);
    const today = this.today(asking);
    const most = this.room(asking, today).newCards;
    const found = new Set<string>();
    for (const path of this.unbegun(asking.scope.place, asking.book)) {
      if (found.size >= most) return;
      for (const { id } of this.library.cardsOf(path))
        if (!asking.book.all.has(id) && !today.facts.has(factOf(id))) found.add(factOf(id));
      yield;
    }
  }

  private today({ reviews, book, now }: Asking): Today {
    return doneSince(reviews, this.options.dayStart(now), (card) => book.of(card).reps);
  }

  private *due({ scope: { which }, book }: Asking, at: number): Generator<Schedule> {
    if (which === 'new') return;
    for (const schedule of book.dueBy(at)) if (which === 'due' || isHard(schedule)) yield schedule;
  }

  /** The card of a schedule where it is asked: alone, as the cards of all notes that have one due would take seconds to make. */
  private cardOf(id: string, { scope: { place }, book, wishes, now }: Asking, originals: Originals): Card | undefined {
    const facts = [factOf(id), ...this.twins.of(factOf(id))];
    if (isHidden(wishes, id, now) || !facts.some((fact) => this.mayBeIn(place, fact))) return undefined;
    const card = this.library.oneCard(id);
    if (card === undefined || card.uncertain || this.original(card, book, originals).id !== id) return undefined;
    const isWithin = facts.some((fact) => {
      const one = this.mayBeIn(place, fact) ? this.library.oneCard(fact + id.slice(factOf(id).length)) : undefined;
      return one !== undefined && this.holds(place, one);
    });
    return isWithin ? card : undefined;
  }

  /** New cards, note by note and at most of so many facts: making those of the whole vault would hold up the first question for seconds. */
  private *fresh(asking: Asking, seen: ReadonlySet<string>, originals: Originals, most: number): Generator<Card> {
    const { scope, book, wishes, now } = asking;
    const facts = new Set<string>();
    const given = new Set<string>();
    const isKnown = (card: Card): boolean =>
      card.uncertain || book.all.has(card.id) || isHidden(wishes, card.id, now) || seen.has(factOf(card.id));
    let left = LOOKED_AT;
    for (const path of this.unbegun(scope.place, book)) {
      if (facts.size >= most) return;
      if (!this.library.cards.isMade(path) && left-- === 0) {
        this.isBehind = true;
        return;
      }
      const cards = this.library.cardsOf(path);
      for (const card of cards) {
        if (isKnown(card) || !this.holds(scope.place, card)) continue;
        const original = this.original(card, book, originals);
        if (given.has(original.id) || (original.id !== card.id && isKnown(original))) continue;
        facts.add(factOf(original.id));
        given.add(original.id);
        yield original;
      }
    }
  }

  /**
   * Notes that may have a card that is new. Those without are remembered: in a large vault that was reviewed for years, making all their
   * cards takes minutes.
   */
  private *unbegun(place: ScopePlace, book: ScheduleBook): Generator<string> {
    const { begun } = this.library.cards;
    if (book !== this.last.book || book.lost !== this.last.lost) begun.clear();
    this.last = { book, lost: book.lost };
    for (const path of this.library.quiz.paths()) {
      if (begun.has(path) || !mayHold(place, path)) continue;
      yield path;
      if (this.library.cards.isMade(path) && this.library.cardsOf(path).every((c) => c.uncertain || book.all.has(c.id)))
        begun.add(path);
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
      const other = id === card.id ? card : this.library.oneCard(id);
      if (other === undefined) continue;
      original = other;
      break;
    }
    known.set(key, original);
    return original;
  }

  /** Cheap, and never wrongly false. */
  private mayBeIn(place: ScopePlace, fact: string): boolean {
    if (place.kind === 'topic') return place.facts.has(fact);
    const path = this.library.noteOfFact(fact);
    return path !== undefined && mayHold(place, path);
  }
}

/** By what bullets say and the kind of card. */
type Originals = Map<string, Card>;
