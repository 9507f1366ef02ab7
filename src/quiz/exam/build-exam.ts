import { quizSteps, type QuizOptions } from '../build/build-quiz';
import type { Chosen } from '../build/independent';
import { ended, type Steps } from '../build/steps';
import { hashText, mulberry32, shuffled } from '../random';
import type { QuizSource } from '../source';
import type { Exam, ExamPlan, Question } from '../types';
import { bulletsOf } from './bullets';

type ExamOptions = Partial<QuizOptions> & { readonly seed: number };

/** Questions by the plan's weights, no fact twice. `options.count` takes the place of the plan's own number. */
export function buildExam(plan: ExamPlan, source: QuizSource, options: ExamOptions): Exam {
  return ended(examSteps(plan, source, options));
}

/** As {@link buildExam}, in steps. */
export function* examSteps(plan: ExamPlan, source: QuizSource, options: ExamOptions): Steps<Exam> {
  const wanted = shares(
    plan.parts.map((p) => p.weight),
    options.count ?? plan.count,
  );
  const taken: Chosen[] = [];
  const questions: Question[] = [];
  const parts: { name: string; wanted: number; found: number }[] = [];
  for (const [i, part] of plan.parts.entries()) {
    const random = mulberry32(options.seed ^ hashText(part.name));
    const count = wanted[i] ?? 0;
    const refs = bulletsOf(part, source, random);
    yield;
    const topic = { text: part.name, kind: 'facts', concepts: [], notes: [], refs } as const;
    const made = count === 0 ? [] : yield* quizSteps(topic, source, { ...options, count }, taken);
    questions.push(...made.map((q) => ({ ...q, part: part.name })));
    parts.push({ name: part.name, wanted: count, found: made.length });
  }
  return { questions: shuffled(questions, mulberry32(options.seed)), parts };
}

/** Whole numbers in proportion to the weights that come to `count` (largest remainder). */
export function shares(weights: readonly number[], count: number): number[] {
  const sum = weights.reduce((a, b) => a + Math.max(0, b), 0);
  if (sum === 0) return weights.map(() => 0);
  const exact = weights.map((w) => (Math.max(0, w) / sum) * count);
  const out = exact.map(Math.floor);
  const rest = exact.map((e, i) => ({ i, over: e - Math.floor(e) })).sort((a, b) => b.over - a.over || a.i - b.i);
  for (const { i } of rest.slice(0, count - out.reduce((a, b) => a + b, 0))) out[i] = (out[i] ?? 0) + 1;
  return out;
}
