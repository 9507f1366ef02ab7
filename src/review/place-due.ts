import type { SchedulerOptions } from './scheduler';

const DAY = 86_400_000;
/** Intervals shorter than this, in days, stay where they are. */
const MOVABLE = 3;
const FARTHEST = 4;

/**
 * Moves a due date of whole days to where the student wants it: away from days of the week that are to be easy, and before an
 * exam. `seed` decides by lot, the same on every device.
 */
export function placedDue(due: number, at: number, seed: string, options: SchedulerOptions): number {
  const { exam, easyDays } = options;
  const wished = easyDays ? onBetterDay(due, at, lot(seed + 'd'), options) : due;
  return exam !== undefined && exam > at && wished >= exam ? beforeExam(wished, at, exam, lot(seed + 'e')) : wished;
}

/** Keeps a day as often as its share says, and else takes one close by, the better ones more often. */
function onBetterDay(due: number, at: number, chance: number, options: SchedulerOptions): number {
  const { easyDays = [], maximumInterval, zone = 0 } = options;
  const share = (day: number): number => Math.max(0, easyDays[new Date(day + zone * 60_000).getUTCDay()] ?? 1);
  const days = (due - at) / DAY;
  const own = share(due);
  if (days < MOVABLE || chance < own) return due;
  const reach = Math.min(FARTHEST, Math.max(1, Math.round(days * 0.1)));
  const others: { readonly day: number; readonly share: number }[] = [];
  for (let d = -reach; d <= reach; d++) {
    const day = due + d * DAY;
    if (days + d <= maximumInterval && share(day) > own) others.push({ day, share: share(day) });
  }
  let left = ((chance - own) / (1 - own)) * others.reduce((sum, o) => sum + o.share, 0);
  return others.find((o) => (left -= o.share) < 0)?.day ?? due;
}

/** Late in what is left of the time, but spread, so that not everything comes on the eve. On the last day nothing is cut. */
function beforeExam(due: number, at: number, exam: number, chance: number): number {
  const left = Math.floor((exam - at) / DAY);
  return left < 1 ? due : at + Math.max(1, Math.round((left - 1) * (0.75 + 0.25 * chance))) * DAY;
}

/** 0 to 1, by FNV-1a with a finish that spreads neighbours. */
function lot(seed: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < seed.length; i++) h = Math.imul(h ^ seed.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  return ((h ^ (h >>> 13)) >>> 0) / 4_294_967_296;
}
