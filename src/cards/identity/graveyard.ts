import type { FactSighting } from '../types';
import { shapeOf, similarity } from './similarity';

/** A fact whose bullet is gone, as it was last seen. */
export interface Buried {
  readonly id: string;
  readonly at: FactSighting;
}

/** Lowest similarity at which a text that comes back to its note, changed, takes its identity again. */
const CHANGED = 0.85;
/** Shorter texts come back only to the note they left, or under the same parent and heading. */
const TELLING = 16;

/** Facts whose bullets were deleted; each waits for its text to come back. Oldest first, and the oldest fall out. */
export class Graveyard {
  private readonly byId = new Map<string, Buried>();
  private readonly byText = new Map<string, Set<string>>();
  private readonly byNote = new Map<string, Set<string>>();

  /** @param room how many facts are kept at most */
  constructor(private readonly room: number) {}

  get size(): number {
    return this.byId.size;
  }

  has(id: string): boolean {
    return this.byId.has(id);
  }

  get(id: string): Buried | undefined {
    return this.byId.get(id);
  }

  bury(fact: Buried): void {
    this.take(fact.id);
    this.byId.set(fact.id, fact);
    add(this.byText, fact.at.raw, fact.id);
    add(this.byNote, fact.at.path, fact.id);
    for (const [id] of this.byId) {
      if (this.byId.size <= this.room) break;
      this.take(id);
    }
  }

  /** Takes a fact out. */
  take(id: string): Buried | undefined {
    const fact = this.byId.get(id);
    if (!fact) return undefined;
    this.byId.delete(id);
    remove(this.byText, fact.at.raw, id);
    remove(this.byNote, fact.at.path, id);
    return fact;
  }

  /**
   * The facts that a new bullet may be the return of: none, the one, or several that are equally good. Looks at equal
   * texts and at the note's own dead only, never at all of them.
   */
  candidates(at: FactSighting): Buried[] {
    const same = this.all(this.byText.get(at.raw));
    const here = same.filter((f) => f.at.path === at.path);
    const spot = here.filter((f) => f.at.parent === at.parent && f.at.heading === at.heading);
    for (const group of [spot, here]) if (group.length > 0) return group;
    const elsewhere = same.filter(
      (f) => at.raw.length >= TELLING || (at.parent !== '' && f.at.parent === at.parent && f.at.heading === at.heading),
    );
    if (elsewhere.length > 0) return elsewhere;
    return this.changed(at);
  }

  /** A note took another path: its dead go with it. */
  rename(from: string, to: string): void {
    for (const fact of this.all(this.byNote.get(from))) this.bury({ id: fact.id, at: { ...fact.at, path: to } });
  }

  *[Symbol.iterator](): IterableIterator<Buried> {
    yield* this.byId.values();
  }

  private changed(at: FactSighting): Buried[] {
    const note = this.byNote.get(at.path);
    if (!note || at.raw.length < TELLING) return [];
    const shape = shapeOf(at.raw);
    const near = this.all(note)
      .filter((fact) => numbersOf(fact.at.raw) === numbersOf(at.raw))
      .map((fact) => ({ fact, alike: similarity(shapeOf(fact.at.raw), shape) }))
      .filter((c) => c.alike >= CHANGED)
      .sort((a, b) => b.alike - a.alike);
    const best = near[0]?.alike ?? 0;
    return near.filter((c) => c.alike > best - 0.02).map((c) => c.fact);
  }

  private all(ids: ReadonlySet<string> | undefined): Buried[] {
    return [...(ids ?? [])].flatMap((id) => this.byId.get(id) ?? []);
  }
}

/** Another number makes another fact of the same words, and nothing but the words speaks for one that is gone. */
function numbersOf(text: string): string {
  return (text.match(/\d+/g) ?? []).join(' ');
}

function add(index: Map<string, Set<string>>, key: string, id: string): void {
  const set = index.get(key);
  if (set) set.add(id);
  else index.set(key, new Set([id]));
}

function remove(index: Map<string, Set<string>>, key: string, id: string): void {
  const set = index.get(key);
  set?.delete(id);
  if (set?.size === 0) index.delete(key);
}
