import { Recent } from '../keep';
import { common, union } from './ids';
import type { Lists } from './lists';
import { isStatedIn, statedBits } from './shape';
import type { Extent, FactRef, Group, Refs } from './source';

/** So many places are kept in order, in 4 MB or so: what is resolved is gathered next. */
const ORDERED = 1_000_000;

/** Bullets of one selection, by path, then by line. */
interface Selection {
  readonly ids: Int32Array;
  extent?: Extent;
}

/** Bullets by what they have, out of the lists alone: numbers until one is asked for, and no note is unpacked. */
export class Selections {
  private readonly recent = new Recent<string, Selection>(ORDERED, ({ ids }) => ids.length + 16);
  /** Of the vault as it was when these were made. */
  private changes = -1;

  constructor(private readonly lists: Lists) {}

  /** See `QuizSource.select`. */
  select(groups: readonly Group[]): Refs {
    const { roster } = this.lists;
    const { ids } = this.of(groups);
    const at = (i: number): FactRef | undefined => {
      const id = ids[i];
      return id === undefined ? undefined : roster.place(id);
    };
    return {
      length: ids.length,
      at,
      *[Symbol.iterator]() {
        for (let i = 0; i < ids.length; i++) yield at(i) as FactRef;
      },
    };
  }

  /** See `QuizSource.extent`. */
  extent(groups: readonly Group[]): Extent {
    const selection = this.of(groups);
    return (selection.extent ??= this.extentOf(selection.ids));
  }

  private extentOf(ids: Int32Array): Extent {
    const { roster } = this.lists;
    const notes: string[] = [];
    let facts = 0;
    for (const { path, base, from, to } of roster.runs(ids)) {
      const shape = roster.shape(path) ?? '';
      const bits = statedBits(shape);
      let own = 0;
      for (let i = from; i < to; i++) if (isStatedIn(shape, bits, (ids[i] ?? 0) - base)) own++;
      if (own > 0) notes.push(path);
      facts += own;
    }
    return { facts, notes };
  }

  private of(groups: readonly Group[]): Selection {
    const { roster } = this.lists;
    if (this.changes !== roster.changes) {
      this.recent.clear();
      this.changes = roster.changes;
    }
    const key = JSON.stringify(groups);
    const known = this.recent.get(key);
    if (known !== undefined) return known;
    const all = groups.map((g) => this.idsOf(g)).sort((a, b) => a.length - b.length);
    const ids = all.length === 0 ? new Int32Array(0) : all.reduce(common);
    const made = { ids: roster.inOrder(ids) };
    this.recent.set(key, made);
    return made;
  }

  /** Ascending. */
  private idsOf({ concepts = [], tags = [], words = [] }: Group): Int32Array {
    const { lists } = this;
    return union([
      ...concepts.flatMap((c) => [lists.mentioned.get(c), lists.contexts.get(c)]),
      ...tags.map((t) => lists.tags.get(t.toLowerCase())),
      ...words.map((w) => lists.words.get(w)),
    ]);
  }
}
