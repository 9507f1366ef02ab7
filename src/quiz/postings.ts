import { detached, Recent, slices, type Kept, type KeptStates } from '../keep';

/** Names, or lists, that are kept in one part. */
const TOGETHER = 4000;

/** Numbers for names, in the order in which the names first came. */
export class Numbered implements Kept<readonly string[]> {
  private readonly numbers = new Map<string, number>();
  private readonly names: string[] = [];

  number(name: string): number {
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    this.numbers.set(name, this.names.length);
    return this.names.push(name) - 1;
  }

  known(name: string): number | undefined {
    return this.numbers.get(name);
  }

  name(number: number): string {
    return this.names[number] ?? '';
  }

  all(): readonly string[] {
    return this.names;
  }

  parts(): Iterable<readonly string[]> {
    return slices(this.names, TOGETHER);
  }

  take(names: readonly string[]): void {
    for (const name of names) this.number(name);
  }
}

/** Numbers that stand for a list where it is kept. */
const HEAD = 5;

/** Ascending numbers as gaps and runs, two bytes or less for most. */
class List {
  private bytes = new Uint8Array(6);
  private used = 0;
  /** The end of what is written, and the run behind it that still grows. */
  private written = -1;
  private from: number;
  private to: number;
  size = 1;

  constructor(
    first: number,
    public swept: number,
  ) {
    this.from = this.to = first;
  }

  get last(): number {
    return this.to;
  }

  add(id: number): void {
    this.size++;
    if (id !== this.to + 1) {
      this.write();
      this.from = id;
    }
    this.to = id;
  }

  /** As plain data: five numbers, and the bytes. */
  kept(): { readonly head: readonly number[]; readonly bytes: Uint8Array } {
    const { size, used, written, from, to } = this;
    return { head: [size, used, written, from, to], bytes: this.bytes.subarray(0, used) };
  }

  /** What {@link List.kept} gave, at `at` in heads one after the other; the bytes are copied. */
  static from(heads: Int32Array, at: number, bytes: Uint8Array): List {
    const list = new List(0, -1);
    const [size = 0, used = 0, written = 0, from = 0, to = 0] = heads.subarray(at, at + HEAD);
    Object.assign(list, { size, used, written, from, to, bytes: bytes.slice(0, used) });
    return list;
  }

  numbers(): Int32Array {
    const out = new Int32Array(this.size);
    let n = 0;
    let end = -1;
    for (let at = 0; at < this.used;) {
      let gap = 0;
      let run = 0;
      let shift = 0;
      for (; ; shift += 7) {
        const byte = this.bytes[at++] ?? 0;
        gap |= (byte & 127) << shift;
        if (byte < 128) break;
      }
      if ((gap & 1) === 1)
        for (shift = 0; ; shift += 7) {
          const byte = this.bytes[at++] ?? 0;
          run |= (byte & 127) << shift;
          if (byte < 128) break;
        }
      let id = end + (gap >> 1);
      for (end = id + run; id <= end; id++) out[n++] = id;
    }
    for (let id = this.from; id <= this.to; id++) out[n++] = id;
    return out;
  }

  private write(): void {
    const run = this.to - this.from;
    this.put(((this.from - this.written) << 1) | (run > 0 ? 1 : 0));
    if (run > 0) this.put(run);
    this.written = this.to;
  }

  private put(value: number): void {
    let rest = value;
    for (; rest > 127; rest >>>= 7) this.byte((rest & 127) | 128);
    this.byte(rest);
  }

  private byte(value: number): void {
    if (this.used === this.bytes.length) {
      const more = new Uint8Array(Math.ceil(this.used * 1.4) + 4);
      more.set(this.bytes);
      this.bytes = more;
    }
    this.bytes[this.used++] = value;
  }
}

/** Numbers that are laid open at one time, over all lists of one kind: the common words of 10,000 long notes, in 8 MB at most. */
const OPEN = 2_000_000;
const NOTHING = new Int32Array(0);

/** What lists need to know of the numbers in them. */
export interface Living {
  /** Grows whenever some number is no longer in use. */
  readonly deaths: number;
  /** Those of the ascending numbers that are still in use. */
  sift(ids: Int32Array): Int32Array;
}

/** Lists as they are kept: those of keys in a row. The first number of a head is its size; of a list of one, the last is the one. */
export interface KeptLists {
  readonly heads: Int32Array;
  /** Of all lists, one after the other. */
  readonly bytes: Uint8Array;
}

/** Lists of bullet numbers by key. Numbers of notes that are gone are swept out when a list is next read. */
export class Postings implements Kept<KeptLists> {
  /** By the key's number; most keys stand in one place, which needs no list. */
  private lists: (List | number | undefined)[] = [];
  private readonly open = new Recent<number, Int32Array>(OPEN, (ids) => ids.length + 16);

  constructor(
    private readonly living: Living,
    private readonly keysOf = new Numbered(),
  ) {}

  /** Numbers must come in ascending order per key; a repeat of the last one is ignored. */
  add(key: string, id: number): void {
    this.addNumbered(this.keysOf.known(key) ?? this.keysOf.number(detached(key)), id);
  }

  addNumbered(key: number, id: number): void {
    const list = this.lists[key];
    if (list === undefined) this.lists[key] = id;
    else if (typeof list === 'number') {
      if (list === id) return;
      const made = new List(list, -1);
      made.add(id);
      this.lists[key] = made;
    } else if (list.last !== id) list.add(id);
    else return;
    this.open.delete(key);
  }

  /** Ascending. */
  get(key: string): Int32Array {
    const number = this.keysOf.known(key);
    return number === undefined ? NOTHING : this.at(number);
  }

  count(key: string): number {
    const number = this.keysOf.known(key);
    const list = number === undefined ? undefined : this.lists[number];
    if (number === undefined) return 0;
    const { deaths } = this.living;
    // Before the first death there is nothing to sweep.
    return list instanceof List && (deaths === 0 || list.swept === deaths) ? list.size : this.at(number).length;
  }

  /** Keys that have at least one live number. */
  keys(): string[] {
    return this.keysOf.all().filter((_, i) => this.at(i).length > 0);
  }

  /** Numbers all over again: `renewed` gives the new number of each of the ascending old ones. */
  renumber(renewed: (ids: Int32Array) => Int32Array): void {
    this.open.clear();
    this.lists = this.lists.map((_, key) => listOf(renewed(this.at(key)), this.living.deaths));
    this.open.clear();
  }

  /** The lists, and the names of their keys where they are not another's. */
  get kept(): KeptStates {
    return { keys: this.keysOf, lists: this };
  }

  *parts(): Generator<KeptLists> {
    for (let first = 0; first < this.lists.length; first += TOGETHER) {
      const lists = this.lists.slice(first, first + TOGETHER);
      const heads = new Int32Array(lists.length * HEAD);
      const kept = Array.from(lists, (list, i) => {
        if (list === undefined) return undefined;
        if (typeof list === 'number') return void heads.set([1, 0, 0, 0, list], i * HEAD);
        const { head, bytes } = list.kept();
        heads.set(head, i * HEAD);
        return bytes;
      });
      const bytes = new Uint8Array(kept.reduce((sum, own) => sum + (own?.length ?? 0), 0));
      let at = 0;
      for (const own of kept) {
        if (own) bytes.set(own, at);
        at += own?.length ?? 0;
      }
      yield { heads, bytes };
    }
  }

  take({ heads, bytes }: KeptLists): void {
    let used = 0;
    for (let at = 0; at < heads.length; at += HEAD) {
      const size = heads[at] ?? 0;
      if (size > 1) this.lists.push(List.from(heads, at, bytes.subarray(used)));
      else this.lists.push(size === 1 ? heads[at + HEAD - 1] : undefined);
      used += heads[at + 1] ?? 0;
    }
  }

  private at(key: number): Int32Array {
    const list = this.lists[key];
    if (list === undefined) return NOTHING;
    const { deaths } = this.living;
    if (typeof list === 'number') return this.living.sift(Int32Array.of(list));
    const known = this.open.get(key);
    if (known !== undefined && list.swept === deaths) return known;
    const all = known ?? list.numbers();
    const ids = list.swept === deaths ? all : this.living.sift(all);
    if (ids.length < all.length) this.lists[key] = listOf(ids, deaths);
    else list.swept = deaths;
    if (ids.length > 8) this.open.set(key, ids);
    else this.open.delete(key);
    return ids;
  }
}

function listOf(ids: Int32Array, swept: number): List | number | undefined {
  if (ids.length < 2) return ids[0];
  const list = new List(ids[0] ?? 0, swept);
  for (let i = 1; i < ids.length; i++) list.add(ids[i] ?? 0);
  return list;
}
