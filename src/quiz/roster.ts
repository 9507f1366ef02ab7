import type { Kept } from '../keep';
import type { Living } from './postings';

/** More than any note has bullets. */
const FAR = 2 ** 24;
/** Notes that are kept in one part. */
const TOGETHER = 500;

/** Notes in a row, as they are kept, and how far the numbers have come. */
export interface KeptNotes {
  readonly notes: readonly (string | undefined)[];
  readonly shapes: readonly string[];
  readonly bases: readonly number[];
  readonly counts: { readonly end: number; readonly alive: number; readonly changes: number; readonly deaths: number };
}

/**
 * Numbers of notes and of what stands in them: each note has as many numbers in a row as it has bullets, or sections. A note that is
 * put again gets new ones; the old are dead.
 */
export class Roster implements Living, Kept<KeptNotes> {
  private readonly numbers = new Map<string, number>();
  /** By number of the note. */
  private notes: (string | undefined)[] = [];
  private shapes: string[] = [];
  private bases: number[] = [];
  private end = 0;
  private alive = 0;
  private paths: string[] | undefined;
  private ranks: { readonly of: number; readonly by: Int32Array } | undefined;
  /** Grows with every note that comes or goes. */
  changes = 0;
  deaths = 0;

  /** The first of the note's numbers. */
  add(path: string, size: number, shape: string): number {
    this.changes++;
    const number = this.notes.push(path) - 1;
    this.numbers.set(path, number);
    this.shapes.push(shape);
    this.bases.push(this.end);
    this.alive += size;
    this.end += size;
    return this.end - size;
  }

  remove(path: string): void {
    const number = this.numbers.get(path);
    if (number === undefined) return;
    this.changes++;
    this.deaths++;
    this.numbers.delete(path);
    this.notes[number] = undefined;
    this.shapes[number] = '';
    this.alive -= this.endOf(number) - this.baseOf(number);
  }

  has(path: string): boolean {
    return this.numbers.has(path);
  }

  /** Of a note that is in; see `shape.ts`. */
  shape(path: string): string | undefined {
    const number = this.numbers.get(path);
    return number === undefined ? undefined : this.shapes[number];
  }

  /** Half-open range of the note's numbers; empty where it is not in. */
  range(path: string): readonly [from: number, to: number] {
    const number = this.numbers.get(path);
    return number === undefined ? [0, 0] : [this.baseOf(number), this.endOf(number)];
  }

  /** Paths of all notes, ascending. */
  sorted(): readonly string[] {
    return (this.paths ??= [...this.numbers.keys()].sort());
  }

  /** To be called where a path comes that was not in, or goes for good. */
  forgetOrder(): void {
    this.paths = undefined;
  }

  sift(ids: Int32Array): Int32Array {
    let kept = 0;
    for (const run of this.runs(ids)) kept += run.to - run.from;
    if (kept === ids.length) return ids;
    const out = new Int32Array(kept);
    let n = 0;
    for (const { from, to } of this.runs(ids)) {
      out.set(ids.subarray(from, to), n);
      n += to - from;
    }
    return out;
  }

  /** Numbers note by note, those of a note ascending: they of a note are `ids[from, to)`, counted from `base`. Notes that are gone are left out. */
  runs(ids: Int32Array): Run[] {
    const out: Run[] = [];
    for (let from = 0, next = 0; from < ids.length;) {
      const first = ids[from] ?? 0;
      // In a list of many bullets the next one mostly stands in the next note.
      const note = first >= this.baseOf(next) && first < this.endOf(next) ? next : this.noteOf(first);
      const end = this.endOf(note);
      let to = from + 1;
      while (to < ids.length && (ids[to] ?? 0) < end && (ids[to] ?? 0) > (ids[to - 1] ?? 0)) to++;
      const path = this.notes[note];
      if (path !== undefined) out.push({ path, note, base: this.baseOf(note), from, to });
      from = to;
      next = note + 1;
    }
    return out;
  }

  /** As {@link runs}, in order of path. */
  ordered(ids: Int32Array): Run[] {
    const runs = this.runs(ids);
    if (runs.length < 2) return runs;
    const ranks = this.rank();
    // Notes are mostly read in order of path.
    if (runs.every((run, i) => i === 0 || (ranks[runs[i - 1]?.note ?? 0] ?? 0) <= (ranks[run.note] ?? 0))) return runs;
    return runs.sort((a, b) => (ranks[a.note] ?? 0) - (ranks[b.note] ?? 0));
  }

  /** The same numbers in order of path, then of line. */
  inOrder(ids: Int32Array): Int32Array {
    const out = new Int32Array(ids.length);
    let n = 0;
    for (const { from, to } of this.ordered(ids)) {
      out.set(ids.subarray(from, to), n);
      n += to - from;
    }
    return out.subarray(0, n);
  }

  /** Where the number stands: the note, and how many of its own come before. */
  place(id: number): { readonly path: string; readonly bullet: number } | undefined {
    const note = this.noteOf(id);
    const path = this.notes[note];
    return path === undefined ? undefined : { path, bullet: id - this.baseOf(note) };
  }

  /** Of each list, where its first bullet by path and line comes in the vault: to be compared, no more; none for an empty list. */
  firsts(lists: readonly Int32Array[]): number[] {
    const ranks = this.rank();
    return lists.map((ids) => {
      let least = Infinity;
      for (const { note, base, from } of this.runs(ids))
        least = Math.min(least, (ranks[note] ?? 0) * FAR + (ids[from] ?? 0) - base);
      return least;
    });
  }

  /** More numbers are dead than in use. */
  get isSparse(): boolean {
    return this.end > 2 * this.alive + 4096;
  }

  /** Gives all notes new numbers in the same order; the answer turns ascending numbers of before into those of now. */
  renumber(): (ids: Int32Array) => Int32Array {
    const before = new Roster();
    Object.assign(before, { notes: this.notes, bases: this.bases, end: this.end });
    const notes = [...this.numbers].sort((a, b) => a[1] - b[1]);
    const sizes = notes.map(([, n]) => this.endOf(n) - this.baseOf(n));
    const shapes = notes.map(([, n]) => this.shapes[n] ?? '');
    [this.notes, this.shapes, this.bases, this.end, this.alive] = [[], [], [], 0, 0];
    notes.forEach(([path], i) => this.add(path, sizes[i] ?? 0, shapes[i] ?? ''));
    return (ids) =>
      Int32Array.from(
        before.runs(ids).flatMap((r) => {
          const [base] = this.range(r.path);
          return [...ids.subarray(r.from, r.to)].map((id) => base + id - r.base);
        }),
      );
  }

  *parts(): Generator<KeptNotes> {
    const { end, alive, changes, deaths } = this;
    for (let from = 0; from < this.notes.length; from += TOGETHER) {
      const [notes, shapes, bases] = [this.notes, this.shapes, this.bases].map((all) =>
        all.slice(from, from + TOGETHER),
      );
      yield { notes, shapes, bases, counts: { end, alive, changes, deaths } } as KeptNotes;
    }
  }

  take({ notes, shapes, bases, counts }: KeptNotes): void {
    for (const path of notes) {
      const number = this.notes.push(path) - 1;
      if (path !== undefined) this.numbers.set(path, number);
    }
    this.shapes.push(...shapes);
    this.bases.push(...bases);
    Object.assign(this, counts);
  }

  private rank(): Int32Array {
    if (this.ranks?.of !== this.changes) {
      const by = new Int32Array(this.notes.length);
      this.sorted().forEach((path, i) => (by[this.numbers.get(path) ?? 0] = i));
      this.ranks = { of: this.changes, by };
    }
    return this.ranks.by;
  }

  private baseOf(note: number): number {
    return this.bases[note] ?? this.end;
  }

  private endOf(note: number): number {
    return this.bases[note + 1] ?? this.end;
  }

  private noteOf(id: number): number {
    let low = 0;
    let high = this.bases.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.bases[middle] ?? 0) <= id) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** Numbers of one note in a list. */
export interface Run {
  readonly path: string;
  readonly note: number;
  readonly base: number;
  readonly from: number;
  readonly to: number;
}
