import { CLAMP_PARAMETERS, default_w } from 'ts-fsrs';
import { DEFAULT_SCHEDULING, freshSchedule, Scheduler } from './scheduler';
import type { Review } from './types';

/** How well weights predict what was known: mean log loss per review (in nats; less is better), and how many reviews that is over. */
export interface Fit {
  /** The 21 weights of FSRS-6. */
  readonly weights: readonly number[];
  readonly lossBefore: number;
  readonly lossAfter: number;
  /** Reviews that were predicted. */
  readonly reviews: number;
  /** False where the new weights are no better on reviews that they were not fitted to: then `weights` are the ones from before. */
  readonly isBetter: boolean;
}

export interface FitOptions {
  /** Weights in use; the published defaults where left out. */
  readonly weights?: readonly number[];
  /** Called between slices of about 10 ms with the share done, 0 to 1. Resolves when to go on; false ends the fit. */
  readonly pause: (done: number) => Promise<boolean>;
  /** Milliseconds of some clock, to tell when a slice is over. */
  readonly clock: () => number;
}

/** Fewer reviews say too little about a memory. */
export const FEWEST_REVIEWS = 400;

const SLICE_MS = 10;
/** Reviews or cards between two looks at the clock. */
const STEP_SIZE = 512;
const ROUNDS = 40;
/** Reviews that one round looks at; a larger log is sampled by card, so that a round takes no longer. */
const MOST = 6000;
/** How far a weight may be moved to see what that does, as a share of its range, and the step of the first round. */
const [PROBE, STEP] = [1e-3, 0.02];
/** How dear it is to be far from the published weights, fewer reviews dearer. */
const PULL = 3;
const DAY = 86_400_000;

/** One card's history, as days since the review before and grade. */
type History = readonly { readonly days: number; readonly rating: 1 | 2 | 3 | 4 }[];

/**
 * Fits the weights of FSRS-6 to a log: gradients by central differences, steps by Adam, pulled towards the published weights. Every
 * fifth card is kept out and decides in the end whether the new weights are better; worse ones are never given out.
 *
 * @param reviews in order of time
 * @returns null where there are fewer than {@link FEWEST_REVIEWS} to predict, or the fit was ended
 */
export async function fitWeights(reviews: Iterable<Review>, options: FitOptions): Promise<Fit | null> {
  const work = new Worker(options);
  const splitting = split(reviews);
  let step = splitting.next();
  for (; !step.done; step = splitting.next()) if (!(await work.goOn(0))) return null;
  const { train, test, count } = step.value;
  if (count < FEWEST_REVIEWS) return null;
  const start = options.weights?.length === default_w.length ? [...options.weights] : [...default_w];
  const ranges = CLAMP_PARAMETERS(2);
  let weights = start;
  let best = { weights: start, loss: Infinity };
  const [first, second] = [start.map(() => 0), start.map(() => 0)];
  for (let round = 1; round <= ROUNDS; round++) {
    const losses: number[] = [];
    const cost = async (w: readonly number[]): Promise<number> => (await work.loss(train, w)) + dear(w, ranges, count);
    const here = await cost(weights);
    if (here < best.loss) best = { weights, loss: here };
    for (let i = 0; i < weights.length; i++) {
      const [low = 0, high = 1] = ranges[i] ?? [];
      const nudge = (high - low) * PROBE;
      const at = (w: number): readonly number[] => weights.with(i, w);
      const up = Math.min(high, (weights[i] ?? 0) + nudge);
      const down = Math.max(low, (weights[i] ?? 0) - nudge);
      losses.push(((await cost(at(up))) - (await cost(at(down)))) / ((up - down) / (high - low)));
      if (!(await work.goOn((round - 1 + i / weights.length) / ROUNDS))) return null;
    }
    const rate = STEP * (0.1 + 0.9 * Math.cos((round / ROUNDS) * (Math.PI / 2)));
    weights = weights.map((w, i) => {
      const g = losses[i] ?? 0;
      first[i] = 0.9 * (first[i] ?? 0) + 0.1 * g;
      second[i] = 0.999 * (second[i] ?? 0) + 0.001 * g * g;
      const move = first[i] / (1 - 0.9 ** round) / (Math.sqrt(second[i] / (1 - 0.999 ** round)) + 1e-8);
      const [low = 0, high = 1] = ranges[i] ?? [];
      return Math.min(high, Math.max(low, w - rate * (high - low) * move));
    });
  }
  const fitted = best.weights.map((w) => Number(w.toFixed(4)));
  const [lossBefore, lossAfter] = [await work.loss(test, start), await work.loss(test, fitted)];
  const isBetter = lossAfter < lossBefore;
  return { weights: isBetter ? fitted : start, lossBefore, lossAfter, reviews: count, isBetter };
}

/** Mean log loss of weights over a log, without fitting. */
export function logLoss(reviews: Iterable<Review>, weights?: readonly number[]): number {
  const splitting = split(reviews, Infinity);
  let step = splitting.next();
  while (!step.done) step = splitting.next();
  const { train, test } = step.value;
  let [sum, n] = [0, 0];
  for (const [loss, count] of losses([...train, ...test], schedulerFor(weights ?? default_w))) {
    sum += loss;
    n += count;
  }
  return n === 0 ? 0 : sum / n;
}

interface Split {
  readonly train: History[];
  readonly test: History[];
  readonly count: number;
}

/** Histories of cards with something to predict; every fifth for testing. Stops now and then: a log may have a million reviews. */
function* split(reviews: Iterable<Review>, most = MOST): Generator<undefined, Split> {
  const cards = new Map<string, Review[]>();
  /** Cards that another plugin knew: their first review here is not the first. */
  const begunElsewhere = new Set<string>();
  let steps = 0;
  for (const r of reviews) {
    if (++steps % STEP_SIZE === 0) yield;
    if (r.from) begunElsewhere.add(r.card);
    const list = cards.get(r.card);
    if (list) list.push(r);
    else if (!begunElsewhere.has(r.card)) cards.set(r.card, [r]);
  }
  const histories: History[] = [];
  let count = 0;
  for (const list of cards.values()) {
    if (++steps % STEP_SIZE === 0) yield;
    const history = list.map((r, i) => ({
      days: i === 0 ? 0 : Math.max(0, Math.floor(r.at / DAY) - Math.floor((list[i - 1]?.at ?? r.at) / DAY)),
      rating: r.rating,
    }));
    const told = history.filter((h) => h.days > 0).length;
    if (told === 0) continue;
    histories.push(history);
    count += told;
  }
  const every = Math.max(1, Math.ceil(count / most));
  const sample = histories.filter((_, i) => i % every === 0);
  return { train: sample.filter((_, i) => i % 5 !== 0), test: sample.filter((_, i) => i % 5 === 0), count };
}

function dear(weights: readonly number[], ranges: readonly (readonly number[])[], count: number): number {
  let sum = 0;
  for (const [i, w] of weights.entries()) {
    const [low = 0, high = 1] = ranges[i] ?? [];
    sum += ((w - (default_w[i] ?? 0)) / (high - low)) ** 2;
  }
  return (PULL * sum) / Math.sqrt(Math.min(count, MOST)) / weights.length;
}

function schedulerFor(weights: readonly number[]): Scheduler {
  return new Scheduler({ ...DEFAULT_SCHEDULING, fuzz: false, weights });
}

/** Loss and predicted reviews of one history after the other. Only the first review of a day is predicted. */
function* losses(histories: readonly History[], scheduler: Scheduler): Generator<readonly [number, number]> {
  for (const history of histories) {
    let [loss, n] = [0, 0];
    let s = freshSchedule('');
    for (const { days, rating } of history) {
      if (days > 0) {
        const p = Math.min(0.9999, Math.max(0.0001, scheduler.recallAfter(days, s.stability)));
        loss -= Math.log(rating > 1 ? p : 1 - p);
        n++;
      }
      s = { ...s, ...scheduler.memoryAfter(s, rating, days) };
    }
    yield [loss, n];
  }
}

/** Works out losses in slices. */
class Worker {
  private since: number;
  private done = 0;
  private ended = false;

  constructor(private readonly options: FitOptions) {
    this.since = options.clock();
  }

  async loss(histories: readonly History[], weights: readonly number[]): Promise<number> {
    let [sum, n] = [0, 0];
    for (const [loss, count] of losses(histories, schedulerFor(weights))) {
      sum += loss;
      n += count;
      if (this.options.clock() - this.since > SLICE_MS && !this.ended) await this.goOn(this.done);
    }
    return n === 0 ? 0 : sum / n;
  }

  /** False once the fit was ended. */
  async goOn(done: number): Promise<boolean> {
    this.done = done;
    if (this.ended || this.options.clock() - this.since <= SLICE_MS) return !this.ended;
    this.ended = !(await this.options.pause(done));
    this.since = this.options.clock();
    return !this.ended;
  }
}
