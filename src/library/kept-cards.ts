import type { Card } from '../cards';
import { Recent } from '../keep';

/** So many cards are kept: those of all notes that have some due on a busy day, for they are gone through after each grade. */
const KEPT = 20_000;

/** Cards of the notes asked for last, and what is known of the others without making theirs again. */
export class KeptCards {
  private readonly recent = new Recent<string, readonly Card[]>(KEPT, (cards) => cards.length + 1);
  /** Of notes whose cards stay: whoever took up their schedules tells by them whether anything changed. */
  private readonly pinned = new Map<string, readonly Card[]>();
  /** Ids that were asked for and that the cards of their note do not have, for as long as it makes the same cards. */
  private readonly missing = new Map<string, Set<string>>();

  /** Notes whose cards have all been begun, as whoever marked them found: looked through for new ones again only once they change. */
  readonly begun = new Set<string>();

  /** Notes of which something else may be known than when last asked for by {@link takeStirred}; undefined where it may be all. */
  private stirred: Set<string> | undefined;

  get(path: string): readonly Card[] | undefined {
    return this.pinned.get(path) ?? this.recent.get(path);
  }

  set(path: string, cards: readonly Card[], stay: boolean): void {
    if (stay) this.pinned.set(path, cards);
    else this.recent.set(path, cards);
    this.stirred?.add(path);
  }

  /** Notes whose cards were made or forgotten since this was last called; undefined where that may be any. For one caller. */
  takeStirred(): ReadonlySet<string> | undefined {
    const { stirred } = this;
    this.stirred = new Set();
    return stirred;
  }

  /** False where the note's cards are, or were, without one of this id that can be asked. */
  mayHave(path: string, id: string): boolean {
    if (this.missing.get(path)?.has(id)) return false;
    const made = this.get(path);
    if (made === undefined || made.some((c) => c.id === id && !c.uncertain)) return true;
    const missing = this.missing.get(path) ?? new Set<string>();
    this.missing.set(path, missing.add(id));
    return false;
  }

  forget(path: string): void {
    this.recent.delete(path);
    this.pinned.delete(path);
    this.missing.delete(path);
    this.begun.delete(path);
    this.stirred?.add(path);
  }

  clear(): void {
    this.recent.clear();
    this.pinned.clear();
    this.missing.clear();
    this.begun.clear();
    this.stirred = undefined;
  }
}
