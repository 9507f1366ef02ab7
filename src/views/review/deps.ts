import type { Card } from '../../cards';
import type { Rating } from '../../review';
import type { OpenSource } from '../shared/source';

/** A card to be reviewed now, and what each rating would do to it. */
export interface Turn {
  readonly card: Card;
  /** For Again, Hard, Good, Easy: milliseconds until it would come again. */
  readonly intervals: readonly [number, number, number, number];
}

/** The state of the review: what the view shows. */
export interface ReviewStatus {
  /** False until the index and the log are read. */
  readonly ready: boolean;
  /** Null where nothing is due. */
  readonly turn: Turn | null;
  /** Reviews of today. */
  readonly done: number;
  /** Cards still to come today, the one on show included. */
  readonly left: number;
  /** When the next card is due, in milliseconds since the epoch; null where none is scheduled. */
  readonly nextDue: number | null;
  readonly canUndo: boolean;
  /** Reviews that could not be stored yet; they are kept and tried again. */
  readonly unsaved: number;
  /** Why the last one could not be stored; null where all are. */
  readonly problem: string | null;
}

/** What the review view needs; handed in where the plugin is put together. */
export interface ReviewDeps {
  now(): number;
  status(): ReviewStatus;
  /** Calls back whenever {@link status} has another answer: a grade, an undo, a change of the notes, a log from another device. */
  subscribe(changed: () => void): () => void;
  /** Grades the card. The status has moved on when it returns; storing goes on behind and shows in `unsaved`. */
  grade(card: string, rating: Rating): void;
  /** Takes the last review back, and shows its card again. */
  undo(): void;
  /** Tries again to store what could not be stored. */
  retry(): void;
  /** Never ask this card again, until the student says so; left out where it is not supported. */
  suspend?(card: string): void;
  openSource: OpenSource;
}
