import type { Rating } from '../../review';

export type ReviewAction =
  | { readonly do: 'reveal' | 'undo' | 'suspend' | 'bury' | 'reject' | 'edit' | 'jump' }
  | { readonly do: 'grade'; readonly rating: Rating };

const RATINGS: Readonly<Record<string, Rating>> = { '1': 1, '2': 2, '3': 3, '4': 4 };

const OF_CARD = {
  s: 'suspend',
  b: 'bury',
  d: 'reject',
  e: 'edit',
  j: 'jump',
} as const;

/**
 * What a key does in the review, or null.
 *
 * @param key as `keyName` names it
 * @param card whether a card is on show
 * @param revealed whether its answer is
 * @param suggested what the space bar and Enter say of it
 */
export function reviewKey(key: string, card: boolean, revealed: boolean, suggested: Rating = 3): ReviewAction | null {
  if (key === 'u') return { do: 'undo' };
  if (!card) return null;
  if (key in OF_CARD) return { do: OF_CARD[key as keyof typeof OF_CARD] };
  // As in Anki: what shows the answer says "I knew it" too.
  if (key === 'space' || key === 'enter') return revealed ? { do: 'grade', rating: suggested } : { do: 'reveal' };
  const rating = revealed ? RATINGS[key] : undefined;
  return rating === undefined ? null : { do: 'grade', rating };
}
