import type { Rating } from '../../review';

export type ReviewAction =
  { readonly do: 'reveal' | 'undo' | 'suspend' | 'open' } | { readonly do: 'grade'; readonly rating: Rating };

const RATINGS: Readonly<Record<string, Rating>> = { '1': 1, '2': 2, '3': 3, '4': 4 };

/**
 * What a key does in the review, or null.
 *
 * @param key as `keyName` names it
 * @param card whether a card is on show
 * @param revealed whether its answer is
 */
export function reviewKey(key: string, card: boolean, revealed: boolean): ReviewAction | null {
  if (key === 'u') return { do: 'undo' };
  if (!card) return null;
  if (key === 's') return { do: 'suspend' };
  if (key === 'e' || key === 'j') return { do: 'open' };
  if (!revealed) return key === 'space' || key === 'enter' ? { do: 'reveal' } : null;
  // As in Anki: the bar says "I knew it" too.
  if (key === 'space') return { do: 'grade', rating: 3 };
  const rating = RATINGS[key];
  return rating === undefined ? null : { do: 'grade', rating };
}
