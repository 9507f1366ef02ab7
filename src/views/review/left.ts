import type { ReviewStatus } from './deps';

/** How many cards are left; `8+ left` as long as more are looked for. */
export function leftText({ left, looking }: Pick<ReviewStatus, 'left' | 'looking'>): string {
  return `${String(left)}${looking ? '+' : ''} left`;
}
