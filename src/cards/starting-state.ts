import type { StartingState } from './types';

const DAY = 86_400_000;
/** Published default weights of FSRS-6 that the conversion needs: w8, w9, w10. */
const [W8, W9, W10] = [1.8722, 0.1666, 0.796] as const;
/** Placeholder that the plugin writes for a card it never showed. */
const NEVER = '2000-01-01';

/**
 * A schedule as the Spaced Repetition plugin writes it: `2026-08-16,51,230` (due, interval in days, ease in percent) or
 * `fsrs,<due>,<interval>,<stability>,<difficulty>,<state>,<reps>,<lapses>,<steps>,<last review>`. Undefined where it is neither.
 *
 * Interval and ease become stability and difficulty as Anki converts them (fsrs-rs, `memory_state_from_sm2`, at 90 % retention).
 */
export function startingState(written: string | undefined): StartingState | undefined {
  const parts = (written ?? '').split(',').map((p) => p.trim());
  const isFsrs = parts[0] === 'fsrs';
  if (isFsrs) parts.shift();
  const due = Date.parse(parts[0] ?? '');
  const interval = Number(parts[1]);
  if (Number.isNaN(due) || parts[0] === NEVER || !(interval > 0)) return undefined;
  const stability = isFsrs ? Number(parts[2]) : interval;
  const said = isFsrs ? Date.parse(parts[8] ?? '') : NaN;
  const lastReview = Number.isNaN(said) ? due - interval * DAY : said;
  const gain = Math.exp(W8) * Math.pow(stability, -W9) * (Math.exp(0.1 * W10) - 1);
  const difficulty = isFsrs ? Number(parts[3]) : 11 - (Number(parts[2]) / 100 - 1) / gain;
  if (!(stability > 0) || Number.isNaN(difficulty)) return undefined;
  return {
    due,
    lastReview,
    stability: Math.min(Math.max(stability, 0.001), 36_500),
    difficulty: Math.min(Math.max(difficulty, 1), 10),
  };
}
