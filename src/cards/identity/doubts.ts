import type { FactSighting } from '../types';

/** A bullet that could be the continuation of several facts; it has a new id until the student says which. */
export interface Doubt {
  /** The id that the bullet has now. */
  readonly id: string;
  readonly path: string;
  readonly line: number;
  readonly raw: string;
  readonly candidates: readonly DoubtCandidate[];
}

/** A fact whose bullet is gone, and where that stood: several may read the same. */
export interface DoubtCandidate {
  readonly id: string;
  readonly path: string;
  readonly raw: string;
  /** As of a `FactSighting`. */
  readonly heading: string;
  readonly parent: string;
}

/** What is known of a fact that has a bullet, or had one. */
type Look = (id: string) => FactSighting | undefined;

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

  /**
   * Doubts whose bullet and at least one candidate still wait, all as they are now.
   *
   * @param live by ids that stand on a bullet
   * @param gone by ids that stand on none
   */
  open(live: Look, gone: Look): Doubt[] {
    return this.all().flatMap(({ id, candidates }) => {
      const free = candidates.flatMap((c): DoubtCandidate[] => {
        const at = gone(c.id);
        return at ? [{ id: c.id, path: at.path, raw: at.raw, heading: at.heading, parent: at.parent }] : [];
      });
      const at = free.length > 0 ? live(id) : undefined;
      return at ? [{ id, path: at.path, line: at.line, raw: at.raw, candidates: free }] : [];
    });
  }
}
