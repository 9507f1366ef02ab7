import { isCommon, isContainer } from '../text/common';
import type { OptionRule, StemRule } from './rule';

/** The answer is the name of something, no plain noun, verb or row of names: that would be over-specific or a guess (2, 5). */
export const plainAnswer: StemRule = {
  name: 'plain answer',
  ok({ kind, key, keyConcept }, source) {
    const concept = keyConcept === undefined ? undefined : source.lexicon.get(keyConcept);
    if (concept !== undefined && kind !== 'contrast' && isContainer(concept)) return false;
    if (/^(?:which|choice|relation|diagram)$/.test(kind)) return !isCommon(key);
    if (kind === 'term')
      return (
        !isCommon(key) &&
        !/\b(?:and|or)\b|[&/]|\b(?:concepts|strategies|options|principles|skills|knowledge|services|cases)$/i.test(key)
      );
    return true;
  },
};

/** A plain noun among names is out of the running at once (23, 29). */
export const plainOption: OptionRule = {
  name: 'plain option',
  ok(option, _draft, { source }) {
    if (/[<>{}*[\]|`#\\]|https?:/.test(option.text)) return false;
    const concept = option.concept === undefined ? undefined : source.lexicon.get(option.concept);
    return concept === undefined || (!isCommon(option.text) && !isContainer(concept));
  },
};
