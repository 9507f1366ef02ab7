import type { Draft } from '../kinds/draft';
import { hashText, mulberry32, shuffled } from '../random';
import type { QuizSource } from '../source';
import { gather, inBunches, SAMPLE } from '../topic/gather';
import type { Question, Topic } from '../types';
import { draftSteps, recalledSteps } from './drafts';
import { chosen, isIndependent, type Chosen } from './independent';
import { Limits } from './limits';
import { Maker } from './maker';
import { ranked, type Ranked } from './rank';
import { ended, type Steps } from './steps';

export interface QuizOptions {
  readonly count: number;
  /** Same topic, vault and seed: same quiz. */
  readonly seed: number;
  /** Ids of questions never to be asked ("bad question"). */
  readonly without?: ReadonlySet<string>;
}

/**
 * Questions on a topic, at most `count`: fewer where the notes give no more good ones, which is better than padding.
 *
 * Overgenerated, gated and ranked. The work is bounded by a sample of the topic's bullets, whatever the size of the vault.
 */
export function buildQuiz(topic: Topic, source: QuizSource, options: QuizOptions): Question[] {
  return ended(quizSteps(topic, source, options));
}

/** So many facts and drawn sections per question are looked for before the best are chosen, and some more. */
const FACTS = 3;
const SECTIONS = 0.3;
const MORE = 4;
/** Part of a quiz that is filled up with typed gaps where the notes give too little else. */
const LEAST = 0.5;

/** As {@link buildQuiz}, in steps, and beside what was chosen before, to which it adds. */
export function* quizSteps(
  topic: Topic,
  source: QuizSource,
  options: QuizOptions,
  taken: Chosen[] = [],
): Steps<Question[]> {
  const { count } = options;
  const random = mulberry32(options.seed ^ hashText(topic.asked ?? topic.text));
  const sample = Math.min(SAMPLE, Math.max(40, count * 13));
  const refs = inBunches(gather(topic, source, random, sample), random);
  const most = { facts: FACTS * count + MORE, sections: Math.ceil(SECTIONS * count) };
  yield;
  const first = yield* draftSteps(refs, topic, source, random, most);
  const limits = new Limits(count, topic, new Set(first.drafts.map((d) => d.source.note)).size);
  const maker = new Maker(source, random, limits, count);
  const questions: Question[] = [];
  const refused = new Set<Draft>();
  const choose = function* (order: readonly Ranked[]): Steps<void> {
    for (const slack of [0, 1, 2])
      for (const { draft } of order) {
        if (questions.length >= count) return;
        if (refused.has(draft)) continue;
        const next = chosen(draft);
        if (!isIndependent(next, taken)) {
          refused.add(draft);
          continue;
        }
        if (!limits.allows(draft, draft.kind, slack)) continue;
        const question = maker.make(draft, slack);
        yield;
        if (question === 'later') continue;
        refused.add(draft);
        if (question === undefined || options.without?.has(question.id) === true) continue;
        taken.push(next);
        questions.push(question);
        limits.take(draft, question.kind);
      }
  };
  yield* choose(ranked(first.drafts, topic, random));
  // Where that is too little, more of the sample is looked at, as much as is missing.
  for (let { rest } = first; questions.length < count && rest.length > 0;) {
    const facts = FACTS * (count - questions.length) + MORE;
    const next = yield* draftSteps(rest, topic, source, random, { facts, sections: 0 });
    yield* choose(ranked(next.drafts, topic, random));
    rest = next.rest;
  }
  if (questions.length < LEAST * count)
    for (const draft of ranked(yield* recalledSteps(refs, source, LEAST * count - questions.length), topic, random))
      if (questions.length < LEAST * count) yield* choose([draft]);
  return shuffled(questions, random);
}
