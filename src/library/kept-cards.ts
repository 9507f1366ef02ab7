import type { Card } from '../cards';
import { Recent } from '../keep';

/** So many cards are kept, and those of so many bullets: what is asked on a busy day is gone through after each grade. */
const KEPT = 20_000;
/** Bullets of a note whose cards are made in one go, where there may be a pause. */
const TOGETHER = 4;

type ByBullet = ReadonlyMap<number, readonly Card[]>;

/** Cards of the notes asked for last, and what is known of the others without making theirs again. */
export class KeptCards {
  private readonly recent = new Recent<string, readonly Card[]>(KEPT, (cards) => cards.length + 1);
  /** Of notes of which only some bullets were asked for, the cards of these. */
  private readonly alone = new Recent<string, ByBullet>(KEPT, (bullets) => bullets.size);
  /** Of notes whose cards stay: whoever took up their schedules tells by them whether anything changed. */
  private readonly pinned = new Map<string, readonly Card[]>();
  /** Of notes whose cards are made some at a time, those that are, and with which bullet to go on. */
  private readonly parts = new Map<string, { readonly cards: readonly Card[]; readonly next: number }>();
  /** Ids that were asked for and that the cards of their note do not have, for as long as it makes the same cards. */
  private readonly missing = new Map<string, Set<string>>();

  /** Notes whose cards have all been begun, as whoever marked them found: looked through for new ones again only once they change. */
  readonly begun = new Set<string>();

  /** Notes of which something else may be known than when last asked for by {@link takeStirred}; undefined where it may be all. */
  private stirred: Set<string> | undefined;

  /** @param make the cards of a note, or of some of its bullets alone; undefined as long as they can't be made */
  constructor(private readonly make: (path: string, isAsked?: (bullet: number) => boolean) => Card[] | undefined) {}

  /** Cards of a note. @param stay whether they are kept whatever else is asked for */
  ofNote(path: string, stay: boolean): readonly Card[] {
    const known = this.whole(path);
    const cards = known ?? this.make(path);
    if (known !== undefined || cards === undefined) return known ?? [];
    this.take(path, cards, stay);
    return cards;
  }

  /** Those cards of a note that were made by {@link more}; all of them where they are at hand. */
  soFar(path: string): readonly Card[] {
    return this.whole(path) ?? this.parts.get(path)?.cards ?? [];
  }

  /** Makes cards of some more bullets of a note that has so many, and tells of how many; undefined where they can't be made yet. */
  more(path: string, size: number, stay: boolean): number | undefined {
    const { cards: before, next } = this.parts.get(path) ?? { cards: [], next: 0 };
    const end = Math.min(size, next + TOGETHER);
    const cards = this.make(path, (i) => i >= next && i < end);
    if (cards === undefined) return undefined;
    const all = [...before, ...cards];
    if (end < size) this.parts.set(path, { cards: all, next: end });
    else this.take(path, all, stay);
    return end - next;
  }

  private take(path: string, cards: readonly Card[], stay: boolean): void {
    this.alone.delete(path);
    this.parts.delete(path);
    if (stay) this.pinned.set(path, cards);
    else this.recent.set(path, cards);
    this.stirred?.add(path);
  }

  /** Cards among which those of one place are, a bullet or what has an identity besides: those of the rest of the note are not made for them. */
  around(path: string, bullet: number): readonly Card[] {
    const known = this.made(path, bullet);
    const cards = known ?? this.make(path, (i) => i === bullet);
    if (known !== undefined || cards === undefined) return known ?? [];
    this.alone.set(path, new Map([...(this.alone.get(path) ?? []), [bullet, cards]]));
    this.stirred?.add(path);
    return cards;
  }

  /** Whether the cards of a note are at hand, or of one bullet of it. */
  isMade(path: string, bullet?: number): boolean {
    return (bullet === undefined ? this.whole(path) : this.made(path, bullet)) !== undefined;
  }

  private whole(path: string): readonly Card[] | undefined {
    return this.pinned.get(path) ?? this.recent.get(path);
  }

  private made(path: string, bullet: number): readonly Card[] | undefined {
    return this.whole(path) ?? this.alone.get(path)?.get(bullet);
  }

  /** Notes whose cards were made or forgotten since this was last called; undefined where that may be any. For one caller. */
  takeStirred(): ReadonlySet<string> | undefined {
    const { stirred } = this;
    this.stirred = new Set();
    return stirred;
  }

  /** False where the cards of the bullet are, or were, without one of this id that can be asked. */
  mayHave(path: string, bullet: number, id: string): boolean {
    if (this.missing.get(path)?.has(id)) return false;
    const made = this.made(path, bullet);
    if (made === undefined || made.some((c) => c.id === id && !c.uncertain)) return true;
    const missing = this.missing.get(path) ?? new Set<string>();
    this.missing.set(path, missing.add(id));
    return false;
  }

  forget(path: string): void {
    this.recent.delete(path);
    this.alone.delete(path);
    this.parts.delete(path);
    this.pinned.delete(path);
    this.missing.delete(path);
    this.begun.delete(path);
    this.stirred?.add(path);
  }

  clear(): void {
    this.recent.clear();
    this.alone.clear();
    this.parts.clear();
    this.pinned.clear();
    this.missing.clear();
    this.begun.clear();
    this.stirred = undefined;
  }
}
