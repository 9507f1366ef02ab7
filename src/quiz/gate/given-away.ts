import type { Draft } from '../kinds/draft';
import { SET_RULES } from './option-rules';
import { read } from './rule';

/** What a question loses by options that give the right one away: it comes after those whose options don't. */
const LESS = 0.6;

/** Whether neither the options nor the prompt of a question of the student's own, which is asked as it is, tell the right one. */
export function isFair(draft: Draft): boolean {
  const key = read(draft.key);
  const wrong = draft.options.filter((o) => o !== draft.key).map(read);
  if (/\b(?:NOT|EXCEPT|LEAST)\b/.test(draft.prompt)) return false;
  return wrong.length < 2 || SET_RULES.every((r) => r.ok(key, wrong, read(draft.prompt)));
}

/** The fair ones where there is enough else to ask; else all of them, the others worth less. Of a few none is left out. */
export function weighed(drafts: readonly Draft[], others: number): readonly Draft[] {
  const fair = drafts.filter(isFair);
  if (fair.length >= ENOUGH || (others >= PLENTY && drafts.length > FEW)) return fair;
  return drafts.map((draft) => (fair.includes(draft) ? draft : { ...draft, worth: draft.worth - LESS }));
}

/** Some more than a quiz asks of them beside questions of other kinds. */
const ENOUGH = 8;
/** Drafts of other kinds that a quiz can be made of. */
const PLENTY = 40;
/** So few are the student's own rather than an exam's. */
const FEW = 3;
