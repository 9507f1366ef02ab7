import { factsOf } from '../facts/fact';
import type { Fact } from '../facts/types';
import type { FactRef, QuizSource } from '../source';
import { tellingWords, wordCount } from '../text/words';
import { BLANK, type Draft } from './draft';
import { fromFact, isUnplaced } from './frame';
import { opening, isFinite } from '../text/verbs';
import { completion, gapped, isInRow } from './gap';

/** Words of an answer that can be typed. */
const LONGEST = 3;
/** Words that tell what is asked for: with fewer a typed gap is a guess, and one plain word is guessed before two or a name. */
const TELLING = { fewest: 5, ofPlain: 7 };

/**
 * The gap of a bullet's best card, typed. What a card hides need not be a concept, so this asks where a topic has no more questions of
 * the other kinds: notes on cells or congresses name few things that wrong options could be found for.
 */
export function recalledDrafts(ref: FactRef, source: QuizSource): Draft[] {
  const facts = factsOf(ref, source).filter((f) => !f.elaborates && !isUnplaced(f));
  for (const { kind, prompt, answer, accepted, uncertain } of source.cards(ref)) {
    const isGap = kind === 'cloze' && prompt.split(BLANK).length === 2 && !prompt.includes('?');
    if (!isGap || uncertain || wordCount(answer) > LONGEST || !/\p{L}{2}|\d/u.test(answer)) continue;
    const made = facts.flatMap((fact) => gapOf(fact, answer, accepted));
    if (made.length > 0) return made.slice(0, 1);
  }
  return [];
}

function gapOf(fact: Fact, answer: string, accepted: readonly string[]): Draft[] {
  const start = fact.text.indexOf(answer);
  if (start < 0 || fact.text.includes(answer, start + 1)) return [];
  const [before, after] = [fact.text.slice(0, start), fact.text.slice(start + answer.length)];
  // One of a row may stand for any of it; and what is done can be said in many words.
  const isOne = !/\d/.test(answer) && isInRow(before, after) && !opensClause(before, after);
  if (isOne || (/ /.test(answer) && /^(?:third|base)$/.test(opening(answer)))) return [];
  const statement = gapped(fact.text, start, start + answer.length);
  const fewest = /^\p{Ll}+$/u.test(answer) ? TELLING.ofPlain : TELLING.fewest;
  if (new Set(tellingWords(statement)).size < fewest) return [];
  const prompt = completion(fact, statement, [answer, ...accepted]);
  return [
    {
      ...fromFact(fact),
      kind: 'cloze',
      prompt,
      typedPrompt: prompt,
      statement,
      key: answer,
      accepted,
      answering: 'typed',
      worth: 0.5 - (start === 0 ? 0.2 : 0),
    },
  ];
}

/** "Cones see by day, _____ see by night" */
function opensClause(before: string, after: string): boolean {
  return (
    /[,;]\s*(?:(?:and|but|while)\s+)?(?:(?:an?|the)\s+)?$/.test(before) &&
    isFinite(/^\s*(\p{L}+)/u.exec(after)?.[1] ?? '')
  );
}
