import type { Card } from '../../cards';
import { checkTyped, type Rating, type TypedGrade } from '../../review';

/** What the student said of a card before grading it. */
export interface Given {
  /** As typed; empty where the answer was only looked at. */
  readonly text: string;
  /** Null where nothing was typed. */
  readonly verdict: TypedGrade | null;
  /** Which items of a list were not known. */
  readonly missed: ReadonlySet<number>;
  /** What it comes to; the student may give another grade. */
  readonly suggested: Rating;
}

export const LOOKED: Given = { text: '', verdict: null, missed: new Set(), suggested: 3 };

/** Whether the card asks for the items of a list, which are graded one by one. */
export function isList(card: Pick<Card, 'kind' | 'accepted'>): boolean {
  return card.kind === 'list' && card.accepted.length > 0;
}

/** Grades what was typed; nothing is as good as having looked. */
export function given(card: Pick<Card, 'kind' | 'answer' | 'accepted'>, typed: string): Given {
  const text = typed.trim();
  if (text === '') return LOOKED;
  const { grade, items, suggested } = checkTyped(card, text);
  return { text, verdict: grade, missed: new Set(items.flatMap((g, i) => (g === 'wrong' ? [i] : []))), suggested };
}

/** Takes an item of a list of `of` for known that was missed, and the other way about. */
export function toggled(said: Given, item: number, of: number): Given {
  const missed = new Set(said.missed);
  if (!missed.delete(item)) missed.add(item);
  return { ...said, missed, suggested: missed.size === 0 ? 3 : missed.size * 2 < of ? 2 : 1 };
}
