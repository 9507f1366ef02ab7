import type { Card } from '../cards';
import type { Rating } from '../review';

/** Cards that a cram shows at a time. */
const ROUND = 200;

/** One way through cards without touching schedules: what was not known comes again at the end, until all are through. */
export class CramRound {
  private readonly grades: { readonly card: string; readonly rating: Rating }[] = [];

  /** Cards that are through. */
  get done(): number {
    return this.last().passed.size;
  }

  grade(card: string, rating: Rating): void {
    this.grades.push({ card, rating });
  }

  undo(): void {
    this.grades.pop();
  }

  /** What is left, in order. */
  queue(cards: Iterable<Card>): Card[] {
    const { passed, failed } = this.last();
    const fresh: Card[] = [];
    const again = new Map<string, Card>();
    for (const card of cards) {
      if (passed.has(card.id)) continue;
      if (failed.has(card.id)) again.set(card.id, card);
      else if (fresh.push(card) >= ROUND) break;
    }
    return [...fresh, ...[...failed].flatMap((id) => again.get(id) ?? [])];
  }

  private last(): { readonly passed: ReadonlySet<string>; readonly failed: ReadonlySet<string> } {
    const passed = new Set<string>();
    const failed = new Set<string>();
    for (const { card, rating } of this.grades) {
      failed.delete(card);
      if (rating === 1) failed.add(card);
      else passed.add(card);
    }
    return { passed, failed };
  }
}
