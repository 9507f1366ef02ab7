import { keptMap, partsOf, takePart, type Kept, type KeptStates, type NamedPart } from '../keep';
import { NoteStore } from './note-store';
import type { ReadNotes } from './readings';
import { Totals } from './totals';

/** Notes that go into one part. */
const TOGETHER = 5000;

/**
 * All that a library holds of its notes. It goes from one start to the next as it is, so that a start costs what is to be loaded and
 * not what is to be worked out; what changed in between is then put as any change is.
 */
export class KeptVault {
  private readonly states: KeptStates;

  constructor(
    readonly read: ReadNotes,
    readonly notes = new NoteStore(),
    readonly totals = new Totals(),
    /** Paths of notes in which another plugin wrote schedules. */
    readonly scheduled = new Set<string>(),
    /** By path, what tells the facts of a note as it is from those of others; see `printOf`. */
    readonly prints = new Map<string, number>(),
  ) {
    const { concepts, index, watch } = read;
    this.states = {
      ...notes.kept,
      concepts: concepts.kept,
      watch: watch.kept,
      ...prefixed('quiz', index.kept),
      totals,
      scheduled: keptSet(scheduled),
      prints: keptMap(prints, TOGETHER),
    };
  }

  /** In parts for {@link KeptVault.take}; the library must not change until all are taken. */
  parts(): Generator<NamedPart> {
    return partsOf(this.states);
  }

  /** @throws where the part is not one of this version of the plugin */
  take(part: NamedPart): void {
    takePart(this.states, part);
  }
}

function prefixed(prefix: string, states: KeptStates): KeptStates {
  return Object.fromEntries(Object.entries(states).map(([name, state]) => [`${prefix} ${name}`, state]));
}

function keptSet(set: Set<string>): Kept<readonly string[]> {
  return {
    parts: () => [[...set]],
    take: (part) => {
      for (const item of part) set.add(item);
    },
  };
}
