import type { Draft } from '../kinds/draft';
import type { Random } from '../random';
import { isClause } from '../text/clause';
import { hasVerb } from '../text/verbs';
import { tellingWords, wordCount } from '../text/words';
import type { Topic } from '../types';
import { isMarked } from './drafts';

/** A draft with its place in the order of merit. */
export interface Ranked {
  readonly draft: Draft;
  readonly score: number;
}

/** Weight of chance against merit: enough to vary quizzes, too little to bring a poor question in front of a good one. */
const CHANCE = 0.5;

/** Drafts by merit and chance, best first. The weights were set by hand on what reads well. */
export function ranked(drafts: readonly Draft[], topic: Topic, random: Random): Ranked[] {
  return drafts
    .map((draft) => ({ draft, score: merit(draft, topic) + CHANCE * random() }))
    .sort((a, b) => b.score - a.score);
}

/** What a question is worth by itself. */
export function merit(draft: Draft, topic: Topic): number {
  const { about, statement, kind } = draft;
  let score = draft.worth;
  if (about === undefined) return score;
  const telling = new Set(tellingWords(statement)).size;
  score += 0.06 * Math.min(5, telling);
  if (hasVerb(statement)) score += 0.15;
  if (isMarked(about)) score += 0.1;
  if (about.bullet.tags.length > 0) score += 0.05;
  if (about.sentence > 0) score -= 0.12;
  if (kind === 'contrast') score += telling < 3 ? -0.1 : isClause(statement) || hasVerb(statement) ? 0.15 : -0.05;
  if (about.aspects.length > 1) score -= 0.12 * (about.aspects.length - 1);
  const words = wordCount(statement);
  if (/^[a-z]+\b/.test(about.text)) score -= 0.1;
  if (words < 5) score -= 0.25;
  if (words > 24) score -= 0.02 * (words - 24);
  if (/\b(?:it|they|them|its|their|he|one|ones|that)\b/i.test(statement)) score -= 0.12;
  if (/[;:]|\. /.test(statement)) score -= 0.08;
  if (about.subject === undefined) score -= 0.3;
  // What only names the topic in passing comes after what is said of it.
  const subject = about.subject?.concept;
  if (
    topic.concepts.length > 0 &&
    kind !== 'contrast' &&
    !(subject !== undefined && topic.concepts.includes(subject)) &&
    !about.aspects.some((a) => topic.sides?.includes(a))
  )
    score -= 0.2;
  // "Which service …?" whose answer is the topic itself asks for what the student has just typed.
  if (
    kind === 'which' &&
    draft.keyConcept !== undefined &&
    topic.kind !== 'contrast' &&
    topic.concepts.includes(draft.keyConcept)
  )
    score -= 0.35;
  return score;
}
