import type { Card } from '../../../src/cards';
import { EVERYTHING_DUE, type ReviewScope } from '../../../src/library';
import type { ReviewDeps, ReviewStatus } from '../../../src/views/review';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

interface Graded {
  readonly card: Card;
  readonly rating: number;
}

/** A review of a few cards, each seen once; nothing is scheduled for real. */
export class ReviewDesk implements Omit<ReviewDeps, 'openSource'> {
  readonly graded: Graded[] = [];
  /** Set to have storing fail. */
  broken = false;
  ready = true;
  typed = false;
  scope: ReviewScope = EVERYTHING_DUE;
  private suspended = new Set<string>();
  private unsaved = 0;
  private listeners = new Set<() => void>();

  constructor(private readonly cards: readonly Card[]) {}

  now(): number {
    return Date.UTC(2026, 2, 2, 9);
  }

  status(): ReviewStatus {
    const left = this.cards.filter((c) => !this.suspended.has(c.id) && !this.graded.some((g) => g.card === c));
    const card = left[0];
    return {
      ready: this.ready,
      scope: this.scope,
      turn: card ? { card, intervals: [MINUTE, 10 * MINUTE, 2 * DAY, 45 * DAY] } : null,
      done: this.graded.length,
      left: left.length,
      looking: false,
      nextDue: this.now() + 10 * MINUTE,
      canUndo: this.graded.length > 0,
      unsaved: this.unsaved,
      problem: this.unsaved > 0 ? 'the disk is full' : null,
    };
  }

  begin(scope: ReviewScope): void {
    this.scope = scope;
  }

  isTyped(): boolean {
    return this.typed;
  }

  subscribe(changed: () => void): () => void {
    this.listeners.add(changed);
    return () => this.listeners.delete(changed);
  }

  grade(id: string, rating: number): void {
    const card = this.cards.find((c) => c.id === id);
    if (card) this.graded.push({ card, rating });
    if (this.broken) this.unsaved++;
    this.tell();
  }

  undo(): void {
    this.graded.pop();
    this.tell();
  }

  retry(): void {
    if (!this.broken) this.unsaved = 0;
    this.tell();
  }

  bury(card: string): void {
    this.suspend(card);
  }

  reject(card: string): void {
    this.suspend(card);
  }

  suspend(card: string): void {
    this.suspended.add(card);
    this.tell();
  }

  tell(): void {
    for (const listener of this.listeners) listener();
  }
}
