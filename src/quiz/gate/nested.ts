import type { QuizSource } from '../source';
import type { OptionRule } from './rule';

/** Bullets looked at to see whether one thing stands under another. */
const LOOKED_AT = 24;

export const nested: OptionRule = {
  name: 'nested',
  why: 'Where the notes put the one under the other, it is a part of it, and what is said of the one may be true of both (19).',
  ok(option, draft, { source }) {
    const [key, other] = [draft.keyConcept, option.concept];
    if (key === undefined || other === undefined) return true;
    return !isUnder(other, key, source) && !isUnder(key, other, source);
  },
};

/** Whether a heading or a parent named after `inner` stands below one named after `outer`. */
function isUnder(inner: string, outer: string, source: QuizSource): boolean {
  let seen = 0;
  for (const ref of source.under(inner)) {
    if (++seen > LOOKED_AT) return false;
    const context = source.context(ref);
    if (context.indexOf(outer) >= 0 && context.indexOf(outer) < context.indexOf(inner)) return true;
  }
  return false;
}
