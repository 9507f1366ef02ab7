const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const UNITS: readonly { readonly name: string; readonly ms: number; readonly below: number }[] = [
  { name: 'min', ms: MINUTE, below: HOUR },
  { name: 'h', ms: HOUR, below: DAY },
  { name: 'd', ms: DAY, below: 31 * DAY },
  { name: 'mo', ms: 30.4375 * DAY, below: 365 * DAY },
  { name: 'y', ms: 365.25 * DAY, below: Infinity },
];

/**
 * A span of time as a button has room for it: `<1 min`, `10 min`, `3 h`, `2 d`, `1.5 mo`, `2 y`.
 *
 * @param ms milliseconds; nothing and less counts as `<1 min`
 */
export function shortDuration(ms: number): string {
  if (!(ms >= MINUTE)) return '<1 min';
  for (const [index, unit] of UNITS.entries()) {
    if (ms >= unit.below) continue;
    const text = amount(ms / unit.ms, index >= 3);
    // 59.7 minutes would be rounded to "60 min": the next unit says it better.
    const next = UNITS[index + 1];
    return next && Number(text) * unit.ms >= unit.below ? `1 ${next.name}` : `${text} ${unit.name}`;
  }
  return '';
}

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
  if (days === 0 || wait < 6 * HOUR) return wait < MINUTE ? 'in less than a minute' : `in ${shortDuration(wait)}`;
  if (days === 1) return 'tomorrow';
  if (days <= 30) return `in ${String(days)} days`;
  const date = new Date(at);
  const named = date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
  return `on ${named}`;
}

/** One figure after the point where it says something: 1.5, but 2 and 12. */
function amount(value: number, fine: boolean): string {
  if (!fine || value >= 10) return String(Math.round(value));
  return String(Math.round(value * 10) / 10);
}

/** Midnights between two moments, by the local clock; a day of 23 or 25 hours counts as one. */
function calendarDays(later: number, earlier: number): number {
  return Math.round((midnight(later) - midnight(earlier)) / DAY);
}

function midnight(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}
