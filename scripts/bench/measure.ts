import { performance } from 'node:perf_hooks';

/** One measured figure, beside what it is held to. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** The most it may be, in the same unit. Missing it is printed; only a shape fails the run. */
  readonly target?: number;
  /**
   * What must hold on any machine, however busy: `flat` (the cost does not grow with the vault) and `linear` (the cost per note
   * does not). Such a figure is a ratio within one run, and the run fails beyond `bound`.
   */
  readonly shape?: { readonly kind: 'flat' | 'linear'; readonly bound: number };
}

/** A bench: what it measures, in one line, and how. */
export interface Bench {
  readonly about: string;
  run(): Figure[] | Promise<Figure[]>;
}

/** Milliseconds that `work` takes. */
export function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

export async function timedAsync(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}

/**
 * The quickest of `rounds` turns of each job, the jobs taking turns: whatever else the machine does hits all of them alike, and
 * only ever adds.
 */
export function quickest<Job extends string>(jobs: Readonly<Record<Job, () => void>>, rounds: number): Record<Job, number> {
  const names = Object.keys(jobs) as Job[];
  const best = Object.fromEntries(names.map((name) => [name, Infinity])) as Record<Job, number>;
  for (let i = 0; i < rounds; i++) for (const name of names) best[name] = Math.min(best[name], timed(jobs[name]));
  return best;
}

/** Bytes of the heap in use, array buffers included, after a collection; 0 where the run cannot collect. */
export function retainedBytes(): number {
  const collect = (globalThis as { gc?: () => void }).gc;
  if (!collect) return 0;
  for (let i = 0; i < 4; i++) collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
