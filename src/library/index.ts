export { quizHistory, withOwnFacts, type MarkedQuestion, type QuizHistory, type Sitting } from './quiz-history';
export { ReviewDesk, type DeskOptions, type DeskStatus } from './review-desk';
export { Library, type Change, type ConceptUse, type Counts, type Skipped } from './library';
export { DEFAULT_MAX_BYTES, skipReason, type SkipRules } from './skip';
