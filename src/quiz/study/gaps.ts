import type { QuizSource } from '../source';
import type { Gaps } from '../types';

/** Where the notes leave something to be learnt or mended. `asked` are ids of bullets (`Question.fact`) that were asked at some time. */
export function findGaps(_source: QuizSource, _asked: ReadonlySet<string>): Gaps {
  return { thin: [], empty: [], unasked: [], contradictions: [], doubts: [] };
}
