import type { Schedule } from './types';

/** Fewer moves than that are made one by one, more in one go through all. */
const FEW = 8;

/** Schedules by due date. One in a hundred thousand is moved to its place rather than all of them sorted anew. */
export class DueList {
  /** Undefined where it has to be sorted anew. */
  private sorted: Schedule[] | undefined;
  /** Moves that nobody asked about yet: what is no longer to stand there, and what is. */
  private readonly gone = new Set<Schedule>();
  private readonly come = new Set<Schedule>();

  constructor(private readonly all: ReadonlyMap<string, Schedule>) {}

  /** Whether it has to be told of changes. */
  get isSorted(): boolean {
    return this.sorted !== undefined;
  }

  /** To be called where much changed; with all schedules where these are in order of due date. */
  forget(sorted?: readonly Schedule[]): void {
    this.sorted = sorted && isInOrder(sorted) ? [...sorted] : undefined;
    this.gone.clear();
    this.come.clear();
  }

  /** Due at `at`, the longest due first. */
  *until(at: number): Generator<Schedule> {
    const list = this.get();
    for (let i = 0, end = upTo(list, at); i < end; i++) {
      const s = list[i];
      if (s) yield s;
    }
  }

  /** Due after `at`, the next first. */
  *after(at: number): Generator<Schedule> {
    const list = this.get();
    for (let i = upTo(list, at); i < list.length; i++) {
      const s = list[i];
      if (s) yield s;
    }
  }

  move(old: Schedule | undefined, now: Schedule | undefined): void {
    if (!this.sorted) return;
    if (old && !this.come.delete(old)) this.gone.add(old);
    if (now) this.come.add(now);
  }

  private get(): readonly Schedule[] {
    if (!this.sorted) return (this.sorted = sortedByDue([...this.all.values()]));
    const { gone, come } = this;
    if (gone.size + come.size > FEW) this.sorted = merged(this.sorted, gone, come);
    else {
      for (const s of gone) remove(this.sorted, s);
      for (const s of come) this.sorted.splice(upTo(this.sorted, s.due), 0, s);
    }
    gone.clear();
    come.clear();
    return this.sorted;
  }
}

function merged(list: readonly Schedule[], gone: ReadonlySet<Schedule>, come: ReadonlySet<Schedule>): Schedule[] {
  const others = [...come].sort((a, b) => a.due - b.due);
  const all: Schedule[] = [];
  let next = 0;
  for (const s of list) {
    if (gone.has(s)) continue;
    for (let other = others[next]; other && other.due < s.due; other = others[++next]) all.push(other);
    all.push(s);
  }
  return [...all, ...others.slice(next)];
}

function remove(list: Schedule[], s: Schedule): void {
  let at = upTo(list, s.due) - 1;
  while (at >= 0 && list[at] !== s) at--;
  if (at >= 0) list.splice(at, 1);
}

function isInOrder(list: readonly Schedule[]): boolean {
  return list.every((s, i) => i === 0 || (list[i - 1]?.due ?? 0) <= s.due);
}

/** Sorted as `sort` would with a function to compare, which a hundred thousand of them would call two million times. */
function sortedByDue(list: Schedule[]): Schedule[] {
  if (isInOrder(list)) return list;
  const dues = Float64Array.from(list, (s) => s.due).sort();
  const sorted = new Array<Schedule>(list.length);
  /** For each place where a due date begins how many of that date have theirs. */
  const taken = new Uint32Array(list.length);
  for (const s of list) {
    let [low, high] = [0, dues.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((dues[middle] ?? 0) < s.due) low = middle + 1;
      else high = middle;
    }
    const before = taken[low] ?? 0;
    sorted[low + before] = s;
    taken[low] = before + 1;
  }
  return sorted;
}

/** How many of a list sorted by due date are due at `at`. */
function upTo(list: readonly Schedule[], at: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.due ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
