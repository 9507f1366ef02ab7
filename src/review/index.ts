export type * from './types';
export { ankiPicture, cardsToAnki } from './anki';
export { packSchedules, unpackSchedules, type Checkpoint, type PackedSchedules } from './checkpoint';
export { FEWEST_REVIEWS, fitWeights, logLoss, type Fit, type FitOptions } from './fit';
export { gradeList, gradeTyped, type TypedGrade } from './grade';
export { anchorText } from './log-detail';
export { isLogFileOf, parseLog } from './log-lines';
export { matchAnchors, matchReviews } from './match-anchors';
export { mergeLogs, mergeReviews, standing } from './merge';
export type * from './progress-types';
export {
  doneSince,
  dueCards,
  ended,
  factOf,
  isHidden,
  LATER,
  type Choice,
  type Due,
  type DueOptions,
  type Later,
  type Limits,
  type Today,
} from './queue';
export { ReviewLog } from './review-log';
export { Reviews, ReviewWords } from './reviews';
export {
  DEFAULT_SCHEDULING,
  freshSchedule,
  intervalText,
  Scheduler,
  startedSchedule,
  type Mutable,
  type SchedulerOptions,
} from './scheduler';
export { replaySchedules, ScheduleBook } from './schedules';
export { checkTyped, type TypedAnswer } from './typed';
export { workOut } from './work-out';
