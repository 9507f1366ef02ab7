export type * from './types';
export type { FactRef, QuizSource, SectionRef } from './source';
export { QuizIndex, memorySource, type QuizIndexOptions } from './quiz-index';
export { resolveTopic, type Resolved } from './topic/resolve';
export { suggestTopics, type TopicSuggestion } from './topic/suggest';
export { contrasts, type Contrast } from './topic/contrasts';
export { buildQuiz, type QuizOptions } from './build/build-quiz';
