import type { Progress } from '../../review';

type Days = Progress['calendar'];

/** Days in a row with reviews up to today; today may still be without. */
export function streak(days: Days, now: number): number {
  const known = new Set(days.map((d) => dayOf(d.day)));
  const today = dayOf(now);
  let day = known.has(today) ? today : today - 1;
  let count = 0;
  for (; known.has(day); day--) count++;
  return count;
}

/** A day of a heat map. */
export interface Square {
  /** Milliseconds since the epoch, within the day. */
  readonly at: number;
  readonly reviews: number;
  readonly wrong: number;
  /** 0 for none, 1 to 4 by quarters of the busiest day. */
  readonly level: 0 | 1 | 2 | 3 | 4;
}

/** The last `weeks` weeks, each from Monday on, the days to come left out. */
export function squares(days: Days, now: number, weeks: number): Square[] {
  const known = new Map(days.map((d) => [dayOf(d.day), d]));
  const today = dayOf(now);
  const weekday = (new Date(now).getDay() + 6) % 7;
  const first = today - weekday - 7 * (weeks - 1);
  const most = Math.max(1, ...[...known].flatMap(([day, d]) => (day >= first ? [d.reviews] : [])));
  return Array.from({ length: today - first + 1 }, (_, i) => {
    const { reviews = 0, wrong = 0 } = known.get(first + i) ?? {};
    const level = Math.min(4, Math.ceil((reviews / most) * 4)) as Square['level'];
    return { at: noon(now, first + i - today), reviews, wrong, level };
  });
}

/** Months by the week they begin in; the last weeks have no room for a name. */
export function monthsOf(all: readonly Square[]): { readonly week: number; readonly name: string }[] {
  const weeks = Math.ceil(all.length / 7);
  return all.flatMap(({ at }, i) => {
    const week = Math.floor(i / 7);
    const isFirst = new Date(at).getDate() === 1 && week < weeks - 2;
    return isFirst ? [{ week, name: new Date(at).toLocaleDateString('en-GB', { month: 'short' }) }] : [];
  });
}

/** Counts days by the local calendar: one of 23 or 25 hours is one. */
function dayOf(at: number): number {
  const d = new Date(at);
  return Math.round(Date.UTC(d.getFullYear(), d.getMonth(), d.getDate()) / 86_400_000);
}

function noon(now: number, by: number): number {
  const d = new Date(now);
  return new Date(d.getFullYear(), d.getMonth(), d.getDate() + by, 12).getTime();
}
