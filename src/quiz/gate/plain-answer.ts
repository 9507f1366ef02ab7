import { isCommon } from '../text/common';
import type { OptionRule, StemRule } from './rule';

export const plainAnswer: StemRule = {
  name: 'plain answer',
  why: 'The answer is the name of something, no plain noun, verb or row of names: that would be over-specific or a guess (2, 5).',
  ok({ kind, key }) {
    if (kind === 'which' || kind === 'choice') return !isCommon(key);
    if (kind === 'term')
      return (
        !isCommon(key) &&
        !/\b(?:and|or)\b|[&/]|\b(?:concepts|strategies|options|principles|skills|knowledge|services|cases)$/i.test(key)
      );
    return true;
  },
};

export const plainOption: OptionRule = {
  name: 'plain option',
  why: 'A plain noun among names is out of the running at once (23, 29).',
  ok: (option) => option.concept === undefined || !isCommon(option.text),
};
