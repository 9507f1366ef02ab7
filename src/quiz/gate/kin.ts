import { isKin } from '../facts/kin';
import { flat } from '../text/words';
import { holds, type OptionRule } from './rule';

/** A wrong option that is the key by another name, or a part or a kind of it, is right as well (19). */
export const kin: OptionRule = {
  name: 'kin',
  ok(option, draft, { source, key }) {
    const other = option.concept ?? source.lexicon.resolve(option.text)?.id;
    if (draft.keyConcept !== undefined && other !== undefined && isKin(draft.keyConcept, other, source.lexicon))
      return false;
    const name = ` ${flat(option.text)} `;
    return !holds(key, name) && !name.includes(key.flat);
  },
};
