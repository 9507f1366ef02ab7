import type { DeskStatus, ReviewScope } from '../../library';
import type { Rating } from '../../review';
import type { Drawings } from '../quiz';
import type { OpenSource } from '../shared/source';
import type { RenderMath } from './rich-text';

/** The state of the review: what the view shows. */
export interface ReviewStatus extends DeskStatus {
  /** False until the index and the log are read. */
  readonly ready: boolean;
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
  /** How many bullets the student has to tell apart, and the list of them. */
  doubts?(): number;
  showDoubts?(): void;
  readonly drawings?: Drawings;
  readonly math?: RenderMath;
  /** Address of an image of the vault as a note names it; undefined for what is none, or stands elsewhere. */
  imageOf?(link: string, note: string): string | undefined;
}
