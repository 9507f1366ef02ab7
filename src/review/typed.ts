import type { Card } from '../cards';
import { gradeList, gradeTyped, type TypedGrade } from './grade';
import type { Rating } from './types';

/** What a typed answer is worth. */
export interface TypedAnswer {
  readonly grade: TypedGrade;
  /** For a list: each of `card.accepted`, in order; empty for any other card. */
  readonly items: readonly TypedGrade[];
  /** What it would be graded as; the student has the last word. */
  readonly suggested: Rating;
}

/** Grades what was typed for a card. A list counts item by item, and is right where all are. */
export function checkTyped(card: Pick<Card, 'kind' | 'answer' | 'accepted'>, given: string): TypedAnswer {
  const items = card.kind === 'list' ? gradeList(given, card.accepted) : [];
  const named = items.filter((g) => g !== 'wrong').length;
  const grade =
    card.kind !== 'list'
      ? gradeTyped(given, card.answer, card.accepted)
      : items.every((g) => g === 'right')
        ? 'right'
        : 2 * named > items.length
          ? 'nearly'
          : 'wrong';
  return { grade, items, suggested: grade === 'right' ? 3 : grade === 'nearly' ? 2 : 1 };
}
