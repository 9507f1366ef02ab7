import type { Card } from '../../cards';
import type { ReviewScope } from '../../library';
import type { Rating } from '../../review';
import type { Drawings } from '../quiz';
import type { OpenSource } from '../shared/source';
import type { RenderMath } from './rich-text';

/** A card to be reviewed now, and what each rating would do to it. */
export interface Turn {
  readonly card: Card;
  /** For Again, Hard, Good, Easy: milliseconds until it would come again; null where schedules are left as they are. */
  readonly intervals: readonly [number, number, number, number] | null;
}

/** The state of the review: what the view shows. */
export interface ReviewStatus {
  /** False until the index and the log are read. */
  readonly ready: boolean;
  readonly scope: ReviewScope;
  /** Null where nothing is due. */
  readonly turn: Turn | null;
  /** Reviews of today; of this round where schedules are left as they are. */
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
  /** Reviews something else from now on; nothing happens where that is what is being reviewed. */
  begin(scope: ReviewScope): void;
  /** Calls back whenever {@link status} has another answer: a grade, an undo, a change of the notes, a log from another device. */
  subscribe(changed: () => void): () => void;
  /** Grades the card. The status has moved on when it returns; storing goes on behind and shows in `unsaved`. */
  grade(card: string, rating: Rating): void;
  /** Takes back what was done last, and shows its card again. */
  undo(): void;
  /** Tries again to store what could not be stored. */
  retry(): void;
  /** Never ask this card again, until the student says so; left out where it is not supported. */
  suspend?(card: string): void;
  /** Not before tomorrow. */
  bury?(card: string): void;
  /** The card is no good; it can be brought back from a list. */
  reject?(card: string): void;
  openSource: OpenSource;
  /** Opens the bullet where it can be written in. */
  edit?(note: string, line: number): void;
  /** Whether answers are typed before they are shown. */
  isTyped?(): boolean;
  /** Asks for another scope. */
  choose?(): void;
  showProgress?(): void;
  readonly drawings?: Drawings;
  readonly math?: RenderMath;
  /** Address of an image of the vault as a note names it; undefined for what is none, or stands elsewhere. */
  imageOf?(link: string, note: string): string | undefined;
}
