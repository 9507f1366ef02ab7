import type { Schedule } from './types';

/** Schedules by due date. One in a hundred thousand is moved to its place rather than all of them sorted anew. */
export class DueList {
  /** Undefined where it has to be sorted anew. */
  private sorted: Schedule[] | undefined;

  constructor(private readonly all: ReadonlyMap<string, Schedule>) {}

  /** To be called where much changed. */
  forget(): void {
    this.sorted = undefined;
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
    const list = this.sorted;
    if (!list) return;
    if (old) {
      let at = upTo(list, old.due) - 1;
      while (at >= 0 && list[at] !== old && list[at]?.due === old.due) at--;
      if (list[at] !== old) return this.forget();
      list.splice(at, 1);
    }
    if (now) list.splice(upTo(list, now.due), 0, now);
  }

  private get(): readonly Schedule[] {
    return (this.sorted ??= sortedByDue([...this.all.values()]));
  }
}

/** Sorted as `sort` would with a function to compare, which a hundred thousand of them would call two million times. */
function sortedByDue(list: Schedule[]): Schedule[] {
  if (list.every((s, i) => i === 0 || (list[i - 1]?.due ?? 0) <= s.due)) return list;
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
