import type { FactSighting } from '../types';
import { shapeOf, type Shape } from './similarity';

/** A place in a note before or after the step. Compared by reference. */
export class Place {
  private cached: Shape | undefined;

  constructor(
    readonly at: FactSighting,
    /** All places of the same note, in document order; this one is at `order`. */
    readonly note: readonly Place[],
    readonly order: number,
    /** The fact that stood here before the step; null for a place after it. */
    readonly id: string | null,
  ) {}

  get shape(): Shape {
    return (this.cached ??= shapeOf(this.at.raw));
  }
}

/** Places of one note from its sightings; `ids` only for the state before the step. */
export function placesOf(sightings: readonly FactSighting[], ids?: readonly (string | null)[]): Place[] {
  const places: Place[] = [];
  sightings.forEach((at, i) => places.push(new Place(at, places, i, ids?.[i] ?? null)));
  return places;
}

/** A refusal to choose: `place` could be any of `candidates`, some of them equally well. */
export interface Tie {
  readonly place: Place;
  readonly candidates: Iterable<Place>;
}

/** Which place after the step is which place before it. One to one by construction. */
export class Pairing {
  private readonly after = new Map<Place, Place>();
  private readonly before = new Map<Place, Place>();
  readonly ties: Tie[] = [];
  private readonly refused = new Set<Place>();
  private readonly doubtful = new Set<Place>();

  join(old: Place, now: Place): void {
    if (this.after.has(old) || this.before.has(now)) throw new Error('a place was paired twice');
    this.after.set(old, now);
    this.before.set(now, old);
  }

  /**
   * Gives up on a place: later stages leave it alone, and it gets an identity of its own.
   *
   * @param equal which it could be equally well; later stages leave these alone, too
   * @param candidates these and others that it may be
   */
  refuse(now: Place, equal: readonly Place[], candidates: Iterable<Place> = equal): void {
    this.refused.add(now);
    this.ties.push({ place: now, candidates });
    for (const old of equal) this.doubtful.add(old);
  }

  nowOf(old: Place): Place | undefined {
    return this.after.get(old);
  }

  oldOf(now: Place): Place | undefined {
    return this.before.get(now);
  }

  /** True for a place of the state before that has no partner yet. */
  isLeft = (old: Place): boolean => !this.after.has(old);

  /** True for a place without partner that nothing was refused for: a second best guess after a tie would be a swap. */
  isClear = (old: Place): boolean => !this.after.has(old) && !this.doubtful.has(old);

  /** True for a place of the state after that still looks for its partner. */
  isOpen = (now: Place): boolean => !this.before.has(now) && !this.refused.has(now);
}
