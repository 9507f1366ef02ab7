export { Atlas } from './atlas';
export { registerDiagrams } from './diagrams';
export { registerIndex, startIndex } from './indexing';
export { registerQuiz } from './quizzing';
export { registerReview } from './reviewing';
export { warmUp } from './warm-up';
