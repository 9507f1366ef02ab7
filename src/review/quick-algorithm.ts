import { computeDecayFactor, FSRSAlgorithm, get_fuzz_range, type FSRSParameters } from 'ts-fsrs';
import type { Rating } from './types';

/** Least and greatest stability, in days. */
const [LEAST, MOST] = [0.001, 36_500];

/**
 * FSRS-6 of `ts-fsrs`, with its own arithmetic over again for working through a whole log: digit for digit the same (a test compares
 * them), but what depends on the weights alone is worked out once, nothing is made, and no proxy stands before the parameters. Names
 * are those of its formulas.
 */
export class QuickAlgorithm extends FSRSAlgorithm {
  private readonly decay: number;
  private readonly factor: number;
  private readonly easyDifficulty: number;
  private readonly recallGain: number;
  private readonly lapseRatio: number;
  /** Of a review on the day of the last one, by grade. */
  private readonly sameDayGains: readonly number[];
  private card = '';
  private count = 0;
  /** Drawn of the seed once it is needed. */
  private lot: number | undefined;

  constructor(parameters: Partial<FSRSParameters>) {
    super(parameters);
    this.param = { ...this.param };
    const { w } = this.param;
    const { decay, factor } = computeDecayFactor(w);
    [this.decay, this.factor] = [decay, factor];
    this.easyDifficulty = this.init_difficulty(4);
    this.recallGain = Math.exp(w[8] ?? 0);
    this.lapseRatio = Math.exp((w[17] ?? 0) * (w[18] ?? 0));
    this.sameDayGains = [0, 1, 2, 3, 4].map((g) => Math.exp((w[17] ?? 0) * (g - 3 + (w[18] ?? 0))));
    this.forgetting_curve = (days, stability) => this.retrievability(days, stability);
  }

  /** `next_state` in place. */
  advance(memory: { stability: number; difficulty: number }, days: number, g: Rating): void {
    const { stability: s, difficulty: d } = memory;
    if (s === 0 && d === 0) {
      memory.stability = this.init_stability(g);
      memory.difficulty = clamp(this.init_difficulty(g), 1, 10);
      return;
    }
    const { w } = this.param;
    memory.stability = days > 0 && g === 1 ? this.forgotten(d, s, days) : this.known(s, this.gain(d, s, days), days, g);
    const damped = rounded((-(w[6] ?? 0) * (g - 3) * (10 - d)) / 9);
    const pull = w[7] ?? 0;
    memory.difficulty = clamp(rounded(pull * this.easyDifficulty + (1 - pull) * (d + damped)), 1, 10);
  }

  /** What all grades of a known card have in common. */
  gain(d: number, s: number, days: number): number {
    const { w } = this.param;
    if (days === 0) return Math.pow(s, -(w[19] ?? 0));
    const forgetting = Math.exp((1 - this.retrievability(days, s)) * (w[10] ?? 0)) - 1;
    return this.recallGain * (11 - d) * Math.pow(s, -(w[9] ?? 0)) * forgetting;
  }

  /** Stability after a review; of another day only where the card was known. */
  known(s: number, gain: number, days: number, g: Rating): number {
    const { w } = this.param;
    if (days > 0) {
      const hard = g === 2 ? (w[15] ?? 1) : 1;
      const easy = g === 4 ? (w[16] ?? 1) : 1;
      return rounded(clamp(s * (1 + gain * hard * easy), LEAST, MOST));
    }
    const factor = gain * (this.sameDayGains[g] ?? 1);
    return rounded(clamp(s * (g >= 2 ? Math.max(factor, 1) : factor), LEAST, MOST));
  }

  /** The card and the count of its reviews decide by lot in the intervals that are asked for from now on. */
  sow(card: string, count: number): void {
    this.card = card;
    this.count = count;
    this.lot = undefined;
  }

  /** `next_interval`: its lot is drawn once for all grades. */
  interval(stability: number, days: number): number {
    const { enable_fuzz, maximum_interval: most } = this.param;
    const usual = Math.min(Math.max(1, Math.round(stability * this.interval_modifier)), most);
    if (!enable_fuzz || usual < 2.5) return Math.round(usual);
    this.lot ??= lotOf(this.card, String(this.count));
    const { min_ivl, max_ivl } = get_fuzz_range(usual, days, most);
    return Math.floor(this.lot * (max_ivl - min_ivl + 1) + min_ivl);
  }

  private retrievability(days: number, stability: number): number {
    return rounded(Math.pow(1 + (this.factor * days) / stability, this.decay));
  }

  private forgotten(d: number, s: number, days: number): number {
    const { w } = this.param;
    const r = this.retrievability(days, s);
    const least =
      (w[11] ?? 0) * Math.pow(d, -(w[12] ?? 0)) * (Math.pow(s + 1, w[13] ?? 0) - 1) * Math.exp((1 - r) * (w[14] ?? 0));
    return clamp(rounded(s / this.lapseRatio), LEAST, rounded(clamp(least, LEAST, MOST)));
  }
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

/** The first number of the library's generator (Alea, by J. Baagøe), which needs one of its three states only. */
function lotOf(card: string, count: string): number {
  let state = share(ALEA) - share(mash(mash(ALEA_SEEDED, card), count));
  if (state < 0) state += 1;
  const t = 2091639 * state + 2.3283064365386963e-10;
  return t - Math.trunc(t);
}

function mash(start: number, text: string): number {
  let n = start;
  for (let i = 0; i < text.length; i++) {
    n += text.charCodeAt(i);
    let h = 0.02519603282416938 * n;
    n = h >>> 0;
    h = (h - n) * n;
    n = h >>> 0;
    n += (h - n) * 4294967296;
  }
  return n;
}

function share(n: number): number {
  return (n >>> 0) * 2.3283064365386963e-10;
}

function rounded(n: number): number {
  return Math.round(n * 1e8) / 1e8;
}

/** The generator before it is given a seed. */
const ALEA = mash(0xefc8249d, ' ');
const ALEA_SEEDED = mash(mash(ALEA, ' '), ' ');
