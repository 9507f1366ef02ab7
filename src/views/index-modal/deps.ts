import type { OpenSource } from '../shared/source';

/** A concept in use, as the list shows it. */
export interface ConceptLine {
  readonly id: string;
  readonly name: string;
  /** Other names it goes by. */
  readonly aliases: readonly string[];
  readonly notes: number;
  readonly mentions: number;
}

/** A note that mentions a concept. */
export interface MentioningNote {
  readonly path: string;
  /** Of the first bullet that mentions it; 1-based. */
  readonly line: number;
  /** Bullets that mention it. */
  readonly bullets: number;
}

/** What "Show what is indexed" needs; handed in where the plugin is put together. */
export interface IndexDeps {
  /** Notes taken in so far, of how many; `working` until all are. */
  progress(): { readonly done: number; readonly total: number; readonly working: boolean };
  /** Calls back at every step of the index. */
  onProgress(changed: () => void): () => void;
  counts(): {
    readonly notes: number;
    readonly sections: number;
    readonly bullets: number;
    readonly sentences: number;
  };
  skipped(): readonly { readonly path: string; readonly why: string }[];
  /** Concepts in use, the most mentioned first. May be slow: called when the index is complete, not at every step. */
  concepts(): readonly ConceptLine[];
  /** Notes that mention a concept, the one with most to say first. */
  notesOf(concept: string): readonly MentioningNote[];
  openSource: OpenSource;
  /** Starts a quiz on a concept. */
  quiz(topic: string): void;
}
