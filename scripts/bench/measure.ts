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

/** Milliseconds of processor time that `work` takes: what other programs do in between doesn't count. */
export function worked(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
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

/** A job done in parts; each part gets the state that `begin` made for the round. */
export interface Job<State = unknown> {
  begin(): State;
  part(state: State, part: number): void;
}

/**
 * Milliseconds that each job takes: of every part the quickest of `rounds` turns, added up. The jobs take turns part by part, and a
 * part is short enough to pass between two interruptions, so that a ratio of two jobs holds on a machine with other things to do.
 */
export function quickest<Name extends string>(
  jobs: Readonly<Record<Name, Job>>,
  parts: number,
  rounds: number,
): Record<Name, number> {
  const names = Object.keys(jobs) as Name[];
  const best = new Map(names.map((name) => [name, new Float64Array(parts).fill(Infinity)]));
  for (let round = 0; round < rounds; round++) {
    const states = new Map(names.map((name) => [name, jobs[name].begin()]));
    for (let part = 0; part < parts; part++)
      for (const name of names) {
        const ms = timed(() => jobs[name].part(states.get(name), part));
        const least = best.get(name);
        if (least && ms < (least[part] ?? 0)) least[part] = ms;
      }
  }
  const sum = (name: Name): number => best.get(name)?.reduce((a, b) => a + b, 0) ?? 0;
  return Object.fromEntries(names.map((name) => [name, sum(name)])) as Record<Name, number>;
}

/** Clears away what was made before a figure is taken, so that it has no share in it; nothing where the run cannot collect. */
export function collect(): void {
  const gc = (globalThis as { gc?: () => void }).gc;
  for (let i = 0; gc && i < 4; i++) gc();
}

/** Bytes of the heap in use, array buffers included, after a collection; 0 where the run cannot collect. */
export function retainedBytes(): number {
  if (!('gc' in globalThis)) return 0;
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
