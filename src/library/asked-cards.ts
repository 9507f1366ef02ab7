import type { Card, CardSource, StartingState } from '../cards';
import {
  doneSince,
  dueCards,
  ended,
  factOf,
  isHidden,
  LATER,
  type Choice,
  type Due,
  type DueOptions,
  type Later,
  type Limits,
  type Reviews,
  type Schedule,
  type ScheduleBook,
  type Today,
  type Wish,
} from '../review';
import { CardMaker } from './card-maker';
import type { DeskOptions } from './desk-types';
import type { Library } from './library';
import { isHard, isIn, mayHold, type ReviewScope, type ScopePlace } from './review-scope';
import { topicRoom } from './topic-limits';
import { Twins } from './twins';

/** With nothing else to do, a card in its learning steps is shown this much before its time, in milliseconds. */
const AHEAD_MS = 20 * 60_000;
/** New cards that are looked for where no limit of the day holds: making those of a whole vault would take seconds. */
const AT_ONCE = 200;

/** Notes, and bullets, in which those that say the same are looked for between two pauses. */
const TWINS_READ = { notes: 10, bullets: 200 };
/** Bullets whose cards are made at once, a few milliseconds each; those of the others are left to {@link AskedCards.looking}. */
const MADE_AT_ONCE = 2;

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

  /** What is asked now, in order, as far as it can be told at once: the first card is right, and more are missing only where it is behind. */
  queue(asking: Asking): readonly Card[] {
    const { cards, lacks } = ended(this.working(asking, false));
    this.isBehind = this.twins.isBehind || lacks !== null;
    return cards;
  }

  /** A card that was asked before, as long as it still may be: for as long as the queue that it stands in is not complete. */
  kept(id: string, asking: Asking): Card | undefined {
    const { book, now, scope } = asking;
    const schedule = book.all.get(id);
    const isOpen = schedule ? scope.which !== 'new' && schedule.due <= now + AHEAD_MS : scope.which !== 'hard';
    const card = isOpen ? this.cardOf(id, asking, this.maker(asking, Infinity)) : undefined;
    return card === LATER ? undefined : card;
  }

  /** {@link queue} in steps that make one card at most, or those of a few bullets of one note. */
  private *working(asking: Asking, waits: boolean): Generator<undefined, Choice> {
    const [maker, makerOfNew] = [this.maker(asking), this.maker(asking)];
    const work = this.choosing(asking, maker, makerOfNew, waits);
    for (;;) {
      const step = work.next();
      if (step.done) return step.value;
      if (!waits) continue;
      yield;
      for (const one of [maker, makerOfNew]) one.refill(MADE_AT_ONCE);
    }
  }

  private *choosing(
    asking: Asking,
    maker: CardMaker,
    makerOfNew: CardMaker,
    waits: boolean,
  ): Generator<undefined, Choice> {
    const { scope, now } = asking;
    const today = this.today(asking);
    const most = this.room(asking, today);
    const isHeld = (place: ScopePlace, id: string): boolean | Later => this.isHeld(place, id, maker);
    const room = yield* topicRoom(this.options.limits().topics ?? [], today, isHeld, this.holds, waits);
    if (room === LATER) return { cards: [], lacks: 'due' };
    const due: Due = {
      schedules: this.due(asking, now),
      cardOf: (id) => this.cardOf(id, asking, maker),
      placeOf: (id) => this.library.placeOf(factOf(id)),
      waits,
      fresh: this.fresh(asking, today.facts, makerOfNew, Math.max(AT_ONCE, most.newCards)),
    };
    const options: DueOptions = { seenFacts: today.facts, ...this.options.order?.(), room };
    const choice = yield* dueCards(due, now, most, options);
    if (choice.cards.length > 0 || choice.lacks === 'due' || scope.which === 'new') return choice;
    const soon = { ...due, schedules: this.due(asking, now + AHEAD_MS), fresh: [] };
    const { cards, lacks } = yield* dueCards(soon, now, { newCards: 0, reviews: 0 });
    return { cards, lacks: lacks ?? choice.lacks };
  }

  private maker({ book }: Asking, most = MADE_AT_ONCE): CardMaker {
    return new CardMaker(this.library, this.twins, book, most);
  }

  /** Every card that a cram goes through, in the order of the notes: of cards that ask the same the one that stands for them, wherever it is. */
  *all(asking: Asking): Generator<Card> {
    const { book, wishes, now } = asking;
    const { place, which } = asking.scope;
    const maker = this.maker(asking, Infinity);
    const given = new Set<string>();
    for (const path of this.library.quiz.paths().filter((path) => mayHold(place, path)))
      for (const one of this.library.cardsOf(path)) {
        if (!this.holds(place, one)) continue;
        const card = maker.original(one);
        if (card === LATER) continue;
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
    isIn(place, card, place.kind === 'section' ? this.library.note(card.note) : undefined, this.options.pillarTags?.());

  /** Whether a card belongs to the place, which of most places is known without making it. */
  private isHeld(place: ScopePlace, id: string, maker: CardMaker): boolean | Later {
    if (!this.mayBeIn(place, factOf(id))) return false;
    const card = maker.one(id);
    return card === LATER ? LATER : card !== undefined && this.holds(place, card);
  }

  /**
   * What {@link queue} leaves undone where it would take seconds: the cards of the day, which bullets say the same, and notes without
   * anything new. When it ran out, the queue is what it would be if all cards were there.
   */
  *looking(asking: Asking): Generator<void> {
    yield* this.working(asking, true);
    if (!this.twins.isBehind) return;
    for (; this.twins.isBehind; yield) this.twins.read(TWINS_READ.notes, TWINS_READ.bullets);
    yield* this.working(asking, true);
  }

  private today({ reviews, book, now }: Asking): Today {
    return doneSince(reviews, this.options.dayStart(now), (card) => book.of(card).reps);
  }

  private *due({ scope: { which }, book }: Asking, at: number): Generator<Schedule> {
    if (which === 'new') return;
    for (const schedule of book.dueBy(at)) if (which === 'due' || isHard(schedule)) yield schedule;
  }

  /** The card of a schedule where it is asked. */
  private cardOf(id: string, asking: Asking, maker: CardMaker): Card | Later | undefined {
    const { scope, wishes, now } = asking;
    const fact = factOf(id);
    if (isHidden(wishes, id, now) || !this.library.mayHave(id)) return undefined;
    const places = scope.place.kind === 'all' ? [fact] : [fact, ...this.twins.of(fact)];
    const within = places.filter((one) => this.mayBeIn(scope.place, one));
    if (within.length === 0) return undefined;
    const card = maker.askable(id);
    if (card === LATER || card === undefined || card.uncertain) return card === LATER ? LATER : undefined;
    const original = maker.original(card);
    if (original === LATER) return LATER;
    if (original.id !== id) return undefined;
    for (const one of within) {
      const here = maker.one(one + id.slice(fact.length));
      if (here === LATER) return LATER;
      if (here && this.holds(scope.place, here)) return card;
    }
    return undefined;
  }

  /** New cards, note by note and at most of so many facts: making those of the whole vault would hold up the first question for seconds. */
  private *fresh(
    asking: Asking,
    seen: ReadonlySet<string>,
    maker: CardMaker,
    most: number,
  ): Generator<Card | Later | undefined> {
    const { scope, book, wishes, now } = asking;
    const facts = new Set<string>();
    const given = new Set<string>();
    const isKnown = (card: Card): boolean =>
      card.uncertain || book.all.has(card.id) || isHidden(wishes, card.id, now) || seen.has(factOf(card.id));
    for (const path of this.unbegun(scope.place, book)) {
      if (facts.size >= most) return;
      for (const cards of maker.ofNote(path)) {
        for (const card of cards === LATER ? [] : cards) {
          if (isKnown(card) || !this.holds(scope.place, card)) continue;
          let original = maker.original(card);
          for (; original === LATER; original = maker.original(card)) yield LATER;
          if (given.has(original.id) || (original.id !== card.id && isKnown(original))) continue;
          facts.add(factOf(original.id));
          given.add(original.id);
          yield original;
        }
        yield cards === LATER ? LATER : undefined;
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

  /** Cheap, and never wrongly false. */
  private mayBeIn(place: ScopePlace, fact: string): boolean {
    if (place.kind === 'topic') return place.facts.has(fact);
    const path = this.library.noteOfFact(fact);
    return path !== undefined && mayHold(place, path);
  }
}
