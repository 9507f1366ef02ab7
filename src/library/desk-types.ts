import type { Card } from '../cards';
import type { PillarTags } from '../concepts';
import type { DueOptions, Limits, SchedulerOptions } from '../review';
import type { ReviewScope } from './review-scope';
import type { TopicLimit } from './topic-limits';

export interface DeskLimits extends Limits {
  /** What may be asked of a part of the vault in a day. */
  readonly topics?: readonly TopicLimit[];
}

export interface DeskOptions {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** When the student's day began that `now` lies in, milliseconds since the epoch. */
  readonly dayStart: (now: number) => number;
  /** Per day. */
  readonly limits: () => DeskLimits;
  readonly scheduling: () => SchedulerOptions;
  readonly order?: () => Pick<DueOptions, 'newCards' | 'order'>;
  /** The student's own; the usual spellings where left out. */
  readonly pillarTags?: () => PillarTags;
}

export interface DeskStatus {
  readonly scope: ReviewScope;
  /** The card to be reviewed now, with the milliseconds until it comes again after Again, Hard, Good, Easy; null in a cram. */
  readonly turn: {
    readonly card: Card;
    readonly intervals: readonly [number, number, number, number] | null;
  } | null;
  /** Reviews of today; in a cram the cards that are through. */
  readonly done: number;
  /** The card on show included. */
  readonly left: number;
  readonly nextDue: number | null;
  readonly canUndo: boolean;
  readonly unsaved: number;
  readonly problem: string | null;
}
