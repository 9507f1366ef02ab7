import { anyOf } from '../../tables';
import { acts, labels, noTerms } from '../data/patterns';
import { contentStems, wordCount } from './words';

const LABEL = anyOf(labels);
const NOT_A_TERM = anyOf(noTerms, '^(?:%)\\b');
const CLAUSE =
  /\s(?:is|are|was|were|can|cannot|has|have|had|does|do|must|should|will|won't|don't|doesn't)\s|\s(?:via|to|for|of|with|in|on|by|from)$|^(?:step|option|approach|method|way|solution|example|reason|point) ?#?\d/i;

const ACTS = anyOf(acts);
/** Whether a term names something that could be guessed from its definition. */
export function isName(text: string): boolean {
  return isTerm(text) && !ACTS.test(text);
}

/** Whether a label says what sort of thing follows: "Use cases", "Solution". */
export function isGeneric(label: string): boolean {
  return LABEL.test(label);
}

/** Whether a stretch of text can stand for a thing that has a definition. */
export function isTerm(text: string): boolean {
  if (text.length < 2 || wordCount(text) > 6 || /[.!?;,]|https?:|[{}<>=|\\]/.test(text)) return false;
  if (
    /^\d[\d.,%]*$/.test(text) ||
    !/\p{L}/u.test(text) ||
    LABEL.test(text) ||
    NOT_A_TERM.test(text) ||
    CLAUSE.test(text)
  )
    return false;
  return contentStems(text).length > 0 || /[A-Z0-9]{2}/.test(text);
}
