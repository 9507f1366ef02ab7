import type { Card } from '../cards';
import { factOf, LATER, type Later, type ScheduleBook } from '../review';
import type { Library } from './library';
import type { Twins } from './twins';

/** Makes cards for one walk over what is asked, and no more than it may: those that lie beyond come {@link LATER}. */
export class CardMaker {
  /** By what bullets say and the kind of card. */
  private readonly originals = new Map<string, Card>();

  /** @param left bullets whose cards may be made for now; those that are at hand count for nothing */
  constructor(
    private readonly library: Library,
    private readonly twins: Twins,
    private readonly book: ScheduleBook,
    private left = Infinity,
  ) {}

  /** So many more may be made. */
  refill(left: number): void {
    this.left = left;
  }

  /** The card of an id: alone, as the cards of all notes that have one due would take long to make. */
  one(id: string): Card | Later | undefined {
    const { cards } = this.library;
    const place = this.library.placeOf(factOf(id));
    if (!place) return undefined;
    if (cards.isMade(place.path, place.bullet)) return this.library.oneCard(id);
    if (this.left <= 0) return LATER;
    const card = this.library.oneCard(id);
    // Those of a note that has no identities yet can't be made, which takes no time.
    if (cards.isMade(place.path, place.bullet)) this.left--;
    return card;
  }

  /** Cards of a note, some bullets at a time; goes on after a {@link LATER} as far as it may by then. */
  *ofNote(path: string): Generator<readonly Card[] | Later> {
    const { cards, registry, scheduled } = this.library;
    for (let given = 0; ;) {
      // Others may have made some meanwhile.
      const made = cards.soFar(path);
      const isWhole = cards.isMade(path);
      if (made.length > given) yield made.slice(given);
      given = made.length;
      if (isWhole) return;
      if (this.left <= 0) yield LATER;
      else {
        const bullets = cards.more(path, registry.ids(path)?.length ?? 0, scheduled.has(path));
        if (bullets === undefined) return;
        this.left -= bullets;
        if (cards.soFar(path).length === given) yield [];
      }
    }
  }

  /** Of the cards that ask the same in bullets that say the same, the one that was reviewed most, or else the first by id. */
  original(card: Card): Card | Later {
    const fact = factOf(card.id);
    const same = this.twins.all(fact);
    if (same === undefined) return card;
    const kind = card.id.slice(fact.length);
    const key = same.text + kind;
    const known = this.originals.get(key);
    if (known !== undefined) return known;
    for (const id of this.ranked(same.facts, kind)) {
      const other = id === card.id ? card : this.askable(id);
      if (other === LATER) return LATER;
      if (other === undefined) continue;
      this.originals.set(key, other);
      return other;
    }
    return card;
  }

  /** The card where it can be asked. What can't is remembered longer than made cards are kept. */
  askable(id: string): Card | Later | undefined {
    if (!this.library.mayHave(id)) return undefined;
    const card = this.one(id);
    return card === LATER || this.library.mayHave(id) ? card : undefined;
  }

  /** The best one first, which mostly exists: the cards of all would be those of many notes. */
  private *ranked(facts: ReadonlySet<string>, kind: string): Generator<string> {
    const begun: { readonly id: string; readonly reps: number }[] = [];
    const others: string[] = [];
    for (const fact of facts) {
      const id = fact + kind;
      const reps = this.book.mayKnow(fact) ? this.book.all.get(id)?.reps : undefined;
      if (reps === undefined) others.push(id);
      else begun.push({ id, reps });
    }
    for (const { id } of begun.sort((a, b) => b.reps - a.reps || (a.id < b.id ? -1 : 1))) yield id;
    yield* others.sort();
  }
}
