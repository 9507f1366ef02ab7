export { quizHistory, withOwnFacts, type MarkedQuestion, type QuizHistory, type Sitting } from './quiz-history';
export { scheduling, type DeskLimits, type DeskOptions, type DeskStatus, type Turn } from './desk-types';
export { ReviewDesk } from './review-desk';
export { EVERYTHING_DUE, isIn, placeMoved, type ReviewScope, type ScopePlace } from './review-scope';
export type { TopicLimit } from './topic-limits';
export { KeptVault } from './kept-vault';
export { Library, type Change, type ConceptUse, type Counts } from './library';
export { DEFAULT_MAX_BYTES, skipReason, type Skipped, type SkipRules } from './skip';
