import { isKin } from '../facts/kin';
import { hasWords } from '../text/words';
import type { OptionRule } from './rule';

export const kin: OptionRule = {
  name: 'kin',
  why: 'A wrong option that is the key by another name, or a part or a kind of it, is right as well (19).',
  ok(option, draft, { source }) {
    const key = draft.keyConcept;
    const other = option.concept ?? source.lexicon.resolve(option.text)?.id;
    if (key !== undefined && other !== undefined && isKin(key, other, source.lexicon)) return false;
    return !hasWords(option.text, draft.key) && !hasWords(draft.key, option.text);
  },
};
