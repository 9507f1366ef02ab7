import type { StartingState } from '../cards';
import type { Anchor, Review } from './types';

/*
 * What follows the id in a line of the log: where another plugin left the card, and where the bullet stood.
 *
 *     from 51,6.3,2026-06-26T…,2026-08-16T… `ElastiCache.md` `In-memory cache for …`
 */

const ANCHOR = /^`([^`]*)` `([^`]*)`$/;
const START = /^from (\S+)(?: |$)/;
export const ANCHOR_LENGTH = 60;

/** The beginning of a bullet's text as an anchor keeps it: one line, no code marks, at most 60 characters. */
export function anchorText(text: string, length = ANCHOR_LENGTH): string {
  const flat = text.replace(/[`\s\p{Cc}]+/gu, ' ').trim();
  return [...flat].slice(0, length).join('').trim();
}

/** Paths and texts stand in code marks, so that the app finds no links or tags in them and never rewrites the file. */
export function anchorMark(anchor: Anchor | undefined, length = ANCHOR_LENGTH): string {
  return anchor ? ` \`${anchor.path.replace(/[`\r\n]/g, "'")}\` \`${anchorText(anchor.text, length)}\`` : '';
}

export function anchorOf(text: string): Anchor | undefined {
  const m = ANCHOR.exec(text);
  return m ? { path: m[1] ?? '', text: m[2] ?? '' } : undefined;
}

/** Anchor and start of a review as they stand in its line; empty where it has none. */
export function detailText({ from, anchor }: Pick<Review, 'from' | 'anchor'>): string {
  const start = from
    ? ` from ${String(from.stability)},${String(from.difficulty)},${time(from.lastReview)},${time(from.due)}`
    : '';
  return (start + anchorMark(anchor)).slice(1);
}

/** What {@link detailText} wrote; what is nothing of it says nothing. */
export function detailOf(text: string): Pick<Review, 'from' | 'anchor'> {
  const mark = START.exec(text);
  const from = mark ? startOf(mark[1] ?? '') : undefined;
  const anchor = anchorOf(mark ? text.slice(mark[0].length) : text);
  return { ...(anchor ? { anchor } : {}), ...(from ? { from } : {}) };
}

function startOf(word: string): StartingState | undefined {
  const [stability = 0, difficulty = 0, lastReview = NaN, due = NaN] = word
    .split(',')
    .map((part, i) => (i < 2 ? Number(part) : Date.parse(part)));
  return stability > 0 && difficulty >= 1 && lastReview + due > 0
    ? { due, lastReview, stability, difficulty }
    : undefined;
}

export function time(at: number): string {
  return new Date(at).toISOString();
}
