import { intervalText } from '../../review';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/**
 * When something comes, seen from now: `now`, `in 10 min`, `in 3 h`, `tomorrow`, `in 4 days`, `on 12 March 2027`.
 *
 * @param at milliseconds since the epoch
 * @param now milliseconds since the epoch
 */
export function untilText(at: number, now: number): string {
  const wait = at - now;
  if (wait <= 0) return 'now';
  const days = calendarDays(at, now);
  if (days === 0 || wait < DAY / 4) return wait < MINUTE ? 'in less than a minute' : `in ${intervalText(wait)}`;
  if (days === 1) return 'tomorrow';
  if (days <= 30) return `in ${String(days)} days`;
  return `on ${new Date(at).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })}`;
}

/** Midnights between two moments, by the local clock; a day of 23 or 25 hours counts as one. */
function calendarDays(later: number, earlier: number): number {
  return Math.round((midnight(later) - midnight(earlier)) / DAY);
}

function midnight(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}
