import { namesOf } from '../facts/kin';
import { hasWords } from '../text/words';
import type { OptionRule } from './rule';

export const named: OptionRule = {
  name: 'named',
  why: 'An option that the prompt already names is out of the running at once, or right as well (29).',
  ok(option, draft, { source }) {
    const names = option.concept === undefined ? [] : namesOf(option.concept, source.lexicon);
    return ![option.text, ...names].some((n) => n.length > 1 && hasWords(draft.prompt, n));
  },
};
