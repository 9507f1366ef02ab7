import { namesOf } from '../facts/kin';
import { shownOf } from '../kinds/draft';
import { hasWords } from '../text/words';
import type { StemRule } from './rule';

/** The answer, under any of its names, stands in the prompt (28: no clues). */
export const leak: StemRule = {
  name: 'leak',
  ok(draft, source) {
    if (draft.kind === 'contrast' || draft.kind === 'opposite')
      return !draft.options.some((o) => hasWords(draft.statement, o));
    if (draft.kind === 'match' || draft.kind === 'order') return true;
    if (draft.kind === 'list') return !draft.accepted.some((a) => hasWords(draft.prompt, a));
    if (draft.kind === 'acronym') return !hasWords(draft.prompt, draft.key);
    const names = draft.keyConcept === undefined ? [] : namesOf(draft.keyConcept, source.lexicon);
    return ![draft.key, ...names].some((n) => n.length > 1 && hasWords(shownOf(draft), n));
  },
};
