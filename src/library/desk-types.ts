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

/** A card to be reviewed now, and what each rating would do to it. */
export interface Turn {
  readonly card: Card;
  /** For Again, Hard, Good, Easy: milliseconds until it would come again; null where schedules are left as they are. */
  readonly intervals: readonly [number, number, number, number] | null;
}

/** Where a review stands. */
export interface DeskStatus {
  readonly scope: ReviewScope;
  /** Null where nothing is due. */
  readonly turn: Turn | null;
  /** Reviews of today; in a cram the cards that are through. */
  readonly done: number;
  /** Cards still to come today, the one on show included. */
  readonly left: number;
  /** Whether there may be more, for which {@link ReviewDesk.looking} has to look. */
  readonly looking: boolean;
  /** When the next card is due, in milliseconds since the epoch; null where none is scheduled. */
  readonly nextDue: number | null;
  readonly canUndo: boolean;
  /** Reviews that could not be stored yet; they are kept and tried again. */
  readonly unsaved: number;
  /** Why the last one could not be stored; null where all are. */
  readonly problem: string | null;
}

/** What cards are scheduled by now: an exam that is over cuts no interval any more. */
export function scheduling(options: DeskOptions): SchedulerOptions {
  const { exam, ...rest } = options.scheduling();
  return exam !== undefined && exam > options.now() ? { ...rest, exam } : rest;
}
