import type { Draft } from '../kinds/draft';
import { SET_RULES } from './option-rules';
import { read } from './rule';

/** What a question loses by options that give the right one away: it comes after those whose options don't. */
const LESS = 0.6;

/** A question with options of the student's own, which are asked as they are, worth less where its options or its prompt have a flaw. */
export function weighed(draft: Draft): Draft {
  const key = read(draft.key);
  const wrong = draft.options.filter((o) => o !== draft.key).map(read);
  const isFair = wrong.length < 2 || SET_RULES.every((r) => r.ok(key, wrong, read(draft.prompt)));
  const asksForNot = /\b(?:NOT|EXCEPT|LEAST)\b/.test(draft.prompt);
  return isFair && !asksForNot ? draft : { ...draft, worth: draft.worth - LESS };
}
