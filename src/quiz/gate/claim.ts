import { isClause } from '../text/clause';
import { hasGenericLabel } from '../text/terms';
import { hasVerb, opening } from '../text/verbs';
import { wordCount } from '../text/words';
import type { StemRule } from './rule';

/** Openings of a syllabus line ("Determining the right …", "Design principles: …"), which names a skill instead of stating a fact. */
const SYLLABUS =
  /^(?:determining|selecting|designing|identifying|implementing|choosing|configuring|understanding|defining|creating|evaluating|recommending|integrating|developing|analy[sz]ing|optimi[sz]ing|learn|understand|know|familiari[sz]e|remember|review|study|practice|how to|when to|what is|describe|identify|explain|recogni[sz]e|discuss|determine|appropriate)\b/i;
/** The language of exam guides. */
const GUIDE =
  /\b(?:with appropriate use cases|appropriate (?:use|for the)|based on requirements|meet (?:business )?requirements)\b/i;
/** Examples and suppositions: true of the case made up, of nothing else. */
const SUPPOSED =
  /\b(?:for example|for instance|e\.g\.?|i\.e\.?|example|ex[,.:]|let's say|imagine|suppose|assume|assuming|think of|analogy|scenario)\b/i;

/** A time of one day is of the case, too. */
const AT_A_TIME =
  /\b\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\b|\b(?:on|every|each|by|until) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b/;

/** Whether a line names a skill to learn, as exam guides do. */
export function isSyllabus(text: string): boolean {
  return SYLLABUS.test(text) || GUIDE.test(text);
}

/** There must be a statement that is true or false: no syllabus line, no example, no bare row of names (2). */
export const claim: StemRule = {
  name: 'claim',
  ok({ statement, kind }) {
    if (/^(?:authored|acronym|list|match|order|relation|diagram)$/.test(kind)) return true;
    const s = statement.replace(/^[^:]{2,60}:\s/, '');
    if (isSyllabus(statement) || SYLLABUS.test(s) || SUPPOSED.test(statement)) return false;
    if (AT_A_TIME.test(statement)) return false;
    if (kind === 'choice' && !hasVerb(statement)) return false;
    if ((kind === 'which' || kind === 'contrast') && hasGenericLabel(statement)) return false;
    const names = s.split(',').length;
    return (
      names < 3 ||
      isClause(s) ||
      /^(?:third|modal|is|are|participle|base)$/.test(opening(s)) ||
      wordCount(s) / names > 3
    );
  },
};
