export type { Built, QuizDeps, Verdict } from './deps';
export { QUIZ_VIEW_TYPE, QuizView } from './quiz-view';
export type { SuggestedTopic } from './topic-choices';
export { TopicModal, type TopicDeps } from './topic-modal';
