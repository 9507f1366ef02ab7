import type { StemRule } from './rule';

/** A statement that breaks off or begins in the middle. */
const BROKEN =
  /^(?:and|or|but|so|because|then|thus|hence|therefore|otherwise|else|which|while|whereas|however|instead|with|without|for|from|to|of|in|on|at|by|as|than|like|also|see|refer|read|check|click|go to|select|choose|note|example|e\.g|i\.e|if so|vs|yes|no|none|same|alternatively|similarly|additionally|furthermore|moreover|likewise|finally|now|next|again|consequently|basically|meaning|use ?cases?|(?:some|other|more) (?:exceptions|examples|options|ways|reasons)|another (?:exception|example|option|way|reason)|exceptions?)\b/i;
const ENDS =
  /(?:\b(?:and|or|but|the|a|an|of|to|with|for|in|on|by|from|as|is|are|e\.g|i\.e|such|like|than|vs|if|when|that|which|where|because|unless|until|while|via|using|per|into|at)|[,:;(–/=+-])$/i;

/** A condition without what follows from it. */
const CONDITION = /^(?:if|when|once|while|since|unless|until|after|before|because|whenever)\b/i;

/** "… of the index No rows are kept": the second sentence begins, and the first has no end. */
const RUN_ON = /[\p{Ll}\d)_] (?:No|The|It|This|These|If|When|You|We|They|But|So|And|Can|Each|Every) \p{Ll}/u;

/** The statement is complete: it neither begins nor ends in the middle, and its brackets and quotes close (14). */
export const whole: StemRule = {
  name: 'whole',
  ok({ statement, kind }) {
    if (/^(?:authored|acronym|list|match|order|relation|diagram)$/.test(kind)) return true;
    const s = statement.trim();
    if (BROKEN.test(s) || ENDS.test(s) || /[\p{L}\p{N}]-_____|_____-?[\p{L}\p{N}]/u.test(s)) return false;
    if (RUN_ON.test(s)) return false;
    // "The canonical name record - _____ is moved": the gap is what was just said.
    if (/^[^.:;_]{8,60} [-–] _____ (?:is|are|was|[a-z]+s)\b/.test(s)) return false;
    // "Can be used for carts as well S3"
    if (/\bas well (?!as\b)[A-Z_]/.test(s)) return false;
    // A heading and the one thing under it.
    if (/^[^_]*:\s*_____$/.test(s)) return false;
    if (CONDITION.test(s) && !/[,;]|\bthen\b/i.test(s)) return false;
    if (s.split(/\s[-–•·]\s/).length > 2 || s.split(';').length > 2 || /^\(.*\)$/.test(s)) return false;
    const count = (c: string): number => s.split(c).length - 1;
    return count('(') === count(')') && count('[') === count(']') && count('"') % 2 === 0;
  },
};
