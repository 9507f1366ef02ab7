import { describe, expect, it } from 'vitest';
import {
  DEFAULT_SCHEDULING,
  fitWeights,
  freshSchedule,
  logLoss,
  Scheduler,
  type Rating,
  type Review,
} from '../../src/review';

const T = Date.UTC(2026, 0, 1, 8);
const DAY = 86_400_000;

/** A student with a memory of other weights than the published ones, asked by the published ones. */
function logOf(cards: number, truth: readonly number[] | undefined): Review[] {
  const asks = new Scheduler({ ...DEFAULT_SCHEDULING, fuzz: false });
  const knows = new Scheduler({ ...DEFAULT_SCHEDULING, fuzz: false, ...(truth ? { weights: truth } : {}) });
  let seed = 7;
  const random = (): number => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 4294967296;
  const reviews: Review[] = [];
  for (let c = 0; c < cards; c++) {
    let [asked, known] = [freshSchedule(`f${String(c)}/term`), freshSchedule(`f${String(c)}/term`)];
    let at = T + (c % 50) * DAY;
    for (let i = 0; i < 7; i++) {
      const p = asked.reps === 0 ? 0.6 : knows.recall(known, at);
      const rating: Rating = random() < p ? 3 : 1;
      reviews.push({ id: `d-${String(reviews.length)}`, card: asked.card, at, rating, device: 'd' });
      [asked, known] = [asks.next(asked, rating, at), knows.next(known, rating, at)];
      at = Math.max(asked.due, at + DAY);
    }
  }
  return reviews.sort((a, b) => a.at - b.at);
}

const WEAK = [
  0.05, 0.3, 0.6, 2, 6.4, 0.83, 3, 0.001, 1.2, 0.17, 0.8, 1.2, 0.06, 0.26, 1.6, 0.6, 1.87, 0.54, 0.09, 0.07, 0.3,
];
const options = { pause: () => Promise.resolve(true), clock: () => performance.now() };

describe('weights fitted to a log', () => {
  it('predict a student better who forgets sooner than most', async () => {
    const reviews = logOf(120, WEAK);
    const fit = await fitWeights(reviews, options);
    expect(fit?.isBetter).toBe(true);
    expect(fit?.lossAfter).toBeLessThan((fit?.lossBefore ?? 0) * 0.97);
    expect(logLoss(reviews, fit?.weights)).toBeLessThan(logLoss(reviews));
    expect(() => new Scheduler({ ...DEFAULT_SCHEDULING, weights: fit?.weights ?? [] })).not.toThrow();
  }, 120_000);

  it('are the ones from before where nothing is gained', async () => {
    const reviews = logOf(90, undefined);
    const fit = await fitWeights(reviews, options);
    expect(logLoss(reviews, fit?.weights)).toBeLessThanOrEqual(logLoss(reviews) + 0.01);
    if (fit?.isBetter === false) expect(fit.weights).toEqual((await fitWeights(reviews, options))?.weights);
    else expect(fit?.lossAfter).toBeLessThan(fit?.lossBefore ?? 0);
  }, 120_000);

  it('are none for a log that says too little', async () => {
    expect(await fitWeights(logOf(20, WEAK), options)).toBeNull();
  });

  it('pause also while the reviews are sorted by card', async () => {
    let taken = 0;
    const all = function* (): Generator<Review> {
      for (const review of logOf(1200, undefined)) {
        taken++;
        yield review;
      }
    };
    let now = 0;
    const pause = (): Promise<boolean> => Promise.resolve(false);
    expect(await fitWeights(all(), { clock: () => (now += 100), pause })).toBeNull();
    expect(taken).toBeLessThan(5000);
  });

  it('pause between slices, tell how far they are, and end when told to', async () => {
    const told: number[] = [];
    let now = 0;
    const fit = await fitWeights(logOf(90, WEAK), {
      clock: () => (now += 1),
      pause: (done) => {
        told.push(done);
        return Promise.resolve(told.length < 30);
      },
    });
    expect(fit).toBeNull();
    expect(told).toHaveLength(30);
    expect(told.every((d, i) => d >= (told[i - 1] ?? 0) && d <= 1)).toBe(true);
  });
});
