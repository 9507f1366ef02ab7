export type * from './types';
export { ankiPicture, cardsToAnki } from './anki';
export { isCurrent, packSchedules, unpackSchedules, type Checkpoint, type PackedSchedules } from './checkpoint';
export { FEWEST_REVIEWS, fitWeights, logLoss, type Fit, type FitOptions } from './fit';
export { gradeList, gradeTyped, type TypedGrade } from './grade';
export { anchorText, parseLog } from './log-lines';
export { matchAnchors } from './match-anchors';
export { latestWishes, mergeLogs, mergeReviews, standing } from './merge';
export type * from './progress-types';
export {
  doneSince,
  dueCards,
  factOf,
  isHidden,
  type DueCards,
  type DueOptions,
  type Limits,
  type Today,
} from './queue';
export { ReviewLog } from './review-log';
export { DEFAULT_SCHEDULING, freshSchedule, intervalText, Scheduler, type SchedulerOptions } from './scheduler';
export { replaySchedules, ScheduleBook } from './schedules';
export { checkTyped, type TypedAnswer } from './typed';
