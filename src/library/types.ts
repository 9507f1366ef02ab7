import type { Concept } from '../concepts';

export interface Counts {
  readonly notes: number;
  readonly sections: number;
  /** List items. */
  readonly bullets: number;
  /** Of paragraphs, as far as they may state something. */
  readonly sentences: number;
}

/** A concept with where the vault speaks of it. */
export interface ConceptUse {
  readonly concept: Concept;
  readonly notes: number;
  readonly mentions: number;
}

/** What changed with one {@link Library.settle}: paths taken in anew, and paths gone. */
export interface Change {
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** A note that waits for its identities. */
export interface Waiting {
  readonly path: string;
  /** Its path before, where it was renamed. */
  readonly from?: string;
  readonly gone: boolean;
}
