import { buildQuiz, readable, readableAnswer, resolveTopic } from '../../src/quiz';
import { parseArguments, wholeNumber } from './options';
import { Failed } from './outcome';
import { print } from './print';
import { loadLibrary } from './load-library';

/** `quiz <vault> "<topic>" [--count N] [--seed S]`: the same seed gives the same quiz. */
export function printQuiz(args: readonly string[]): void {
  const parsed = parseArguments(args, ['count', 'seed'], { min: 2, max: 2 });
  const [folder = '', text = ''] = parsed.positional;
  const count = wholeNumber(parsed, 'count', 10, 1);
  const seed = wholeNumber(parsed, 'seed', 1, 0);
  const source = loadLibrary(folder).quiz;
  const found = resolveTopic(text, source);
  if (!('topic' in found))
    throw new Failed(
      found.nearest.length > 0
        ? `nothing on "${text}"; the nearest topics: ${found.nearest.join(', ')}`
        : `nothing on "${text}", and the vault has no facts to ask about`,
    );
  print({
    topic: found.topic,
    questions: buildQuiz(found.topic, source, { count, seed }).map((q) => ({
      id: q.id,
      kind: q.kind,
      // Things to match or to order, and diagrams, are told in words: the output knows options and typed answers only.
      prompt: readable(q),
      options: q.options,
      answer: readableAnswer(q) ?? q.answer,
      accepted: q.accepted,
      explanation: q.explanation,
      source: q.source,
    })),
  });
}
