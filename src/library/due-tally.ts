import { factOf, isHidden, type ScheduleBook, type Wish } from '../review';
import type { Library } from './library';

/** A due card: the note that has its fact, and whether it can be asked there as far as {@link Library.mayHave} knows. */
interface Due {
  readonly path: string | undefined;
  readonly isOpen: boolean;
}

type Groups = Map<string, Set<string>>;

/**
 * The number of cards that are due and can be asked, kept current: each time it is asked for, only those cards are looked at whose
 * schedule or note changed, or that fell due since.
 */
export class DueTally {
  private book: ScheduleBook | undefined;
  private at = -Infinity;
  /** Every due card by id, hidden ones too. */
  private readonly due = new Map<string, Due>();
  private readonly ofFact: Groups = new Map();
  private readonly ofNote: Groups = new Map();
  private open = 0;

  constructor(private readonly library: Library) {}

  count(book: ScheduleBook, wishes: ReadonlyMap<string, Wish>, now: number): number {
    const moved = book.takeMoved();
    const stirred = this.library.cards.takeStirred();
    if (book !== this.book || moved === undefined || stirred === undefined || now < this.at) this.clear();
    const look = new Set(moved);
    for (const path of stirred ?? []) for (const card of this.touchedBy(path)) look.add(card);
    for (const { card } of book.dueBetween(this.at, now)) look.add(card);
    for (const card of look) this.look(card, (book.all.get(card)?.due ?? Infinity) <= now);
    this.book = book;
    this.at = now;
    return this.open - this.hidden(wishes, now);
  }

  private clear(): void {
    for (const map of [this.due, this.ofFact, this.ofNote]) map.clear();
    this.open = 0;
    this.at = -Infinity;
  }

  /** Due cards whose facts stood in the note when they were looked at, and those whose facts stand there now. */
  private *touchedBy(path: string): Generator<string> {
    yield* this.ofNote.get(path) ?? [];
    if (this.due.size > 0)
      for (const fact of this.library.registry.ids(path) ?? []) yield* this.ofFact.get(fact ?? '') ?? [];
  }

  private look(card: string, isDue: boolean): void {
    const fact = factOf(card);
    const before = this.due.get(card);
    if (before) {
      this.due.delete(card);
      this.open -= before.isOpen ? 1 : 0;
      take(this.ofNote, before.path ?? '', card);
      take(this.ofFact, fact, card);
    }
    if (!isDue) return;
    const path = this.library.noteOfFact(fact);
    const isOpen = this.library.mayHave(card);
    this.due.set(card, { path, isOpen });
    this.open += isOpen ? 1 : 0;
    put(this.ofNote, path ?? '', card);
    put(this.ofFact, fact, card);
  }

  /** How many of the open ones the student hid. A wish is about a card or about a fact. */
  private hidden(wishes: ReadonlyMap<string, Wish>, now: number): number {
    const hidden = new Set<string>();
    for (const about of wishes.keys())
      for (const card of this.ofFact.get(about) ?? [about])
        if (this.due.get(card)?.isOpen === true && isHidden(wishes, card, now)) hidden.add(card);
    return hidden.size;
  }
}

function put(groups: Groups, key: string, card: string): void {
  const group = groups.get(key);
  if (group) group.add(card);
  else groups.set(key, new Set([card]));
}

function take(groups: Groups, key: string, card: string): void {
  const group = groups.get(key);
  group?.delete(card);
  if (group?.size === 0) groups.delete(key);
}
