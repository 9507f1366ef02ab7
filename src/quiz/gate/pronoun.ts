import type { StemRule } from './rule';

const OPENS =
  /^(?:it|its|they|their|them|this|these|those|that|he|she|such(?! as)|both|each(?! [a-z])|here|there|same|the same|the (?:above|following|latter|former))\b/i;
/** Words that point at something the reader of a single question cannot see. */
const POINTS =
  /\b(?:this|these|those|such(?! as)|above|below|following|previous(?:ly)?|aforementioned|latter|former|instead(?! of)|in (?:several|many|various|a (?:variety|number) of) ways|see (?:also|below|above)|as (?:mentioned|described|seen)|here|(?:in|at|after|by|during|before|until|since|for) that (?:time|point|moment|period|case|way|reason|example|scenario)|the (?:other|first|second|third|last) one|(?:over|than|from) v\d|same as|similar to (?:the )?(?:above|previous)|similar (?:services?|tools?|products?|options?|features?|things?))\b/i;

/** "can use it with …": the thing meant was named before. */
const OBJECT = /^(?:[\p{L}'’-]+\s+){1,3}(?:it|them)\b/iu;

/** "Can also be …" goes on from what was said before. */
const ALSO = /^(?:(?:can|may|must|should|will|is|are|has|have)\s+)?also\b/i;

/** A pronoun whose noun is somewhere else in the note: unclear without it (14, 15). */
export const pronoun: StemRule = {
  name: 'pronoun',
  ok({ statement, kind }) {
    if (kind === 'authored') return true;
    if ((kind === 'which' || kind === 'contrast') && OBJECT.test(statement)) return false;
    if ((kind === 'choice' || kind === 'number' || kind === 'opposite') && ALSO.test(statement)) return false;
    const bare = statement.replace(/^.*?:\s/, '');
    return !OPENS.test(statement.trim()) && !OPENS.test(bare) && !POINTS.test(statement);
  },
};
