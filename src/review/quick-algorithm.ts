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
    memory.stability = this.after(d, s, days, g);
    const damped = rounded((-(w[6] ?? 0) * (g - 3) * (10 - d)) / 9);
    const pull = w[7] ?? 0;
    memory.difficulty = clamp(rounded(pull * this.easyDifficulty + (1 - pull) * (d + damped)), 1, 10);
  }

  /** What all grades of a known card have in common. */
  gain(d: number, s: number, days: number, isNear = false): number {
    const { w } = this.param;
    if (days === 0) return power(s, -(w[19] ?? 0), isNear);
    const forgetting = Math.exp((1 - this.retrievability(days, s)) * (w[10] ?? 0)) - 1;
    return this.recallGain * (11 - d) * power(s, -(w[9] ?? 0), isNear) * forgetting;
  }

  /** Stability after a review; of another day only where the card was known. */
  known(s: number, gain: number, days: number, g: Rating): number {
    return rounded(this.grown(s, gain, days, g));
  }

  /** Stability after a review of a card that had one. */
  private after(d: number, s: number, days: number, g: Rating): number {
    if (days > 0 && g === 1) {
      const least = surely(this.forgotten(d, s, days, true));
      const bound = Number.isNaN(least) ? rounded(this.forgotten(d, s, days, false)) : least;
      return clamp(rounded(s / this.lapseRatio), LEAST, bound);
    }
    const quick = surely(this.grown(s, this.gain(d, s, days, true), days, g));
    return Number.isNaN(quick) ? this.known(s, this.gain(d, s, days), days, g) : quick;
  }

  private grown(s: number, gain: number, days: number, g: Rating): number {
    const { w } = this.param;
    if (days > 0) {
      const hard = g === 2 ? (w[15] ?? 1) : 1;
      const easy = g === 4 ? (w[16] ?? 1) : 1;
      return clamp(s * (1 + gain * hard * easy), LEAST, MOST);
    }
    const factor = gain * (this.sameDayGains[g] ?? 1);
    return clamp(s * (g >= 2 ? Math.max(factor, 1) : factor), LEAST, MOST);
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
    const base = 1 + (this.factor * days) / stability;
    const quick = surely(power(base, this.decay, true));
    return Number.isNaN(quick) ? rounded(Math.pow(base, this.decay)) : quick;
  }

  private forgotten(d: number, s: number, days: number, isNear: boolean): number {
    const { w } = this.param;
    const r = this.retrievability(days, s);
    const least =
      (w[11] ?? 0) *
      power(d, -(w[12] ?? 0), isNear) *
      (power(s + 1, w[13] ?? 0, isNear) - 1) *
      Math.exp((1 - r) * (w[14] ?? 0));
    return clamp(least, LEAST, MOST);
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

/** `Math.pow` of what is above 0; a third of its time to fifteen digits or so, which is near enough for {@link surely}. */
function power(base: number, exponent: number, isNear: boolean): number {
  return isNear ? Math.exp(exponent * Math.log(base)) : Math.pow(base, exponent);
}

/** {@link rounded} of what is right to twelve digits; NaN where further ones would decide between two. */
function surely(n: number): number {
  const x = n * 1e8;
  const whole = Math.floor(x + 0.5);
  return Math.abs(x - whole) < 0.4999 - x * 1e-13 ? whole / 1e8 : NaN;
}

/** The generator before it is given a seed. */
const ALEA = mash(0xefc8249d, ' ');
const ALEA_SEEDED = mash(mash(ALEA, ' '), ' ');
