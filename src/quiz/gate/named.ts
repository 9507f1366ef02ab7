import { flat } from '../text/words';
import { holds, type OptionRule } from './rule';

/** An option that the prompt already names is out of the running at once, or right as well (29). */
export const named: OptionRule = {
  name: 'named',
  ok(option, _draft, context) {
    const { prompt } = context;
    if (holds(prompt, ` ${flat(option.text)} `)) return false;
    return option.concept === undefined || !context.flatNames(option.concept).some((n) => holds(prompt, n));
  },
};
