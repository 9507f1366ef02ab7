import { sightings, type FactRegistry, type NoteChange } from '../cards';
import type { Note } from '../notes';
import { first } from './first';
import type { Change, Waiting } from './types';

/** New notes that get identities in one go. */
const TOGETHER = 4;

/** What the settling needs of the library. */
export interface SettlingSource {
  readonly facts: () => FactRegistry;
  readonly note: (path: string) => Note | undefined;
  /** The facts of the note have their identities now. */
  readonly settled: (path: string) => void;
}

/** The notes that wait for the identities of their facts, and who is told when they have them. */
export class Settling {
  private readonly waiting = new Map<string, Waiting>();
  /** Names that notes which wait had before. */
  private readonly left = new Set<string>();
  /** Whether something that waits was seen before, and so has to be compared with the rest. */
  private followed = false;
  /** What the listeners are not told yet. */
  private settled: Waiting[] = [];
  private readonly listeners = new Set<(change: Change) => void>();

  constructor(private readonly source: SettlingSource) {}

  get isDone(): boolean {
    return this.waiting.size === 0 && this.settled.length === 0;
  }

  get(path: string): Waiting | undefined {
    return this.waiting.get(path);
  }

  forget(path: string): void {
    const from = this.waiting.get(path)?.from;
    if (from !== undefined) this.left.delete(from);
    this.waiting.delete(path);
  }

  /** Whether a note that waits was here before: what is known under the path is that note's. */
  isLeft(path: string): boolean {
    return this.left.has(path);
  }

  wait(change: Waiting): void {
    const before = this.waiting.get(change.path)?.from;
    if (before !== undefined) this.left.delete(before);
    if (change.from !== undefined) this.left.add(change.from);
    this.waiting.set(change.path, change);
    // It was renamed, and is gone or has another one in its place: what is known of it still stands under its name before.
    if (before !== undefined && before !== change.from && !this.waiting.has(before))
      this.waiting.set(before, { path: before, gone: true });
    this.followed ||=
      change.gone || change.from !== undefined || this.source.facts().notes.get(change.path) !== undefined;
  }

  /** May be left off at any step. */
  *steps(): Generator<void> {
    yield* this.apart();
    // What was seen before is followed from note to note, and so comes in one go.
    this.settle(Infinity);
    if (this.settled.length > 0) this.tell();
  }

  /** As long as no note waits that was seen before: the others have nothing to be followed from. The listeners are told in {@link steps}. */
  *apart(): Generator<void> {
    while (this.waiting.size > 0 && !this.followed && !this.source.facts().hasGraves) {
      this.settle(TOGETHER);
      yield;
    }
  }

  /** The listeners will be told of it. */
  done(change: Waiting): void {
    this.source.settled(change.path);
    this.settled.push(change);
  }

  tell(): void {
    const step = this.settled;
    this.settled = [];
    this.followed = false;
    const change: Change = {
      changed: step.filter((c) => !c.gone).map((c) => c.path),
      removed: step.flatMap((c) => (c.gone ? [c.path] : c.from !== undefined ? [c.from] : [])),
    };
    for (const listener of [...this.listeners]) listener(change);
  }

  onChange(listener: (change: Change) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private settle(size: number): void {
    const some = [...first(this.waiting.values(), size)];
    if (some.length === 0) return;
    const facts = this.source.facts();
    for (const c of some) this.forget(c.path);
    facts.update(some.map((c) => this.changeOf(c)));
    for (const c of some) {
      if (!c.gone) facts.notes.lend(c.path);
      this.done(c);
    }
  }

  private changeOf({ path, from, gone }: Waiting): NoteChange {
    const note = gone ? undefined : this.source.note(path);
    return { path, ...(from === undefined ? {} : { from }), sightings: note ? sightings(note) : null };
  }
}
