/** A bullet that could be the continuation of several facts; it has a new id until the student says which. */
export interface Doubt {
  /** The id that the bullet has now. */
  readonly id: string;
  readonly path: string;
  /** Line at the time of the doubt. */
  readonly line: number;
  readonly raw: string;
  readonly candidates: readonly DoubtCandidate[];
}

export interface DoubtCandidate {
  readonly id: string;
  readonly path: string;
  readonly raw: string;
}

/** Older doubts are dropped: nobody settles hundreds, and every one of them already has an answer that is safe. */
const ROOM = 200;

export class DoubtBook {
  private readonly doubts = new Map<string, Doubt>();

  add(doubt: Doubt): void {
    this.doubts.set(doubt.id, doubt);
    for (const [id] of this.doubts) {
      if (this.doubts.size <= ROOM) break;
      this.doubts.delete(id);
    }
  }

  close(id: string): void {
    this.doubts.delete(id);
  }

  all(): Doubt[] {
    return [...this.doubts.values()];
  }

  /** Doubts whose bullet and at least one candidate still wait. */
  open(isThere: (doubt: Doubt) => boolean, isFree: (id: string) => boolean): Doubt[] {
    return this.all().flatMap((d) => {
      const candidates = d.candidates.filter((c) => isFree(c.id));
      return candidates.length > 0 && isThere(d) ? [{ ...d, candidates }] : [];
    });
  }
}
