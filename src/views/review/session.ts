import type { Rating } from '../../review';

/** Longer than this on one card, and the student was elsewhere. */
const MOST_MS = 60_000;

/** What was done since the view was opened. */
export class Session {
  /** Null for a card that was set aside: it counts for nothing, and can be taken back all the same. */
  private readonly deeds: ({ readonly rating: Rating; readonly ms: number } | null)[] = [];

  /** @param ms since the card came up */
  add(rating: Rating, ms: number): void {
    this.deeds.push({ rating, ms: Math.min(Math.max(ms, 0), MOST_MS) });
  }

  setAside(): void {
    this.deeds.push(null);
  }

  /** Takes back what was done last. */
  undo(): void {
    this.deeds.pop();
  }

  private get graded(): { readonly rating: Rating; readonly ms: number }[] {
    return this.deeds.filter((deed) => deed !== null);
  }

  get count(): number {
    return this.graded.length;
  }

  get ms(): number {
    return this.graded.reduce((sum, g) => sum + g.ms, 0);
  }

  /** Share of the cards that were known, 0 to 1; 0 where there were none. */
  get known(): number {
    return this.count === 0 ? 0 : this.graded.filter((g) => g.rating > 1).length / this.count;
  }

  /** Milliseconds that so many cards will take at this pace; null as long as there is none. */
  timeFor(cards: number): number | null {
    return this.count < 3 ? null : (this.ms / this.count) * cards;
  }
}
