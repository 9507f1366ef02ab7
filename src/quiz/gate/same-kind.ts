import { namesOf } from '../facts/kin';
import { BLANK, type Draft } from '../kinds/draft';
import type { QuizSource } from '../source';
import { isMachine } from '../text/common';
import type { OptionRule } from './rule';

/**
 * What happens to one kind of load balancer, or on it, may happen to the next as well: only what a statement says of its subject
 * tells kinds of one thing apart.
 */
export const sameKind: OptionRule = {
  name: 'same kind',
  ok({ concept }, draft, { source }) {
    if (draft.kind !== 'choice' || draft.keyConcept === undefined || concept === undefined) return true;
    const other = source.lexicon.get(concept);
    // What a group or a balancer has to do its machines have to do as well.
    if (other !== undefined && isMachine(other)) return false;
    return isAsked(draft) || !areKindsOfOne(draft.keyConcept, concept, source);
  },
};

/** Whether the gap is the subject of its statement. */
function isAsked({ statement }: Draft): boolean {
  return /^(?:an?|a\(n\)|the)?\s*$/i.test(statement.slice(0, statement.indexOf(BLANK)));
}

function areKindsOfOne(a: string, b: string, { lexicon }: QuizSource): boolean {
  const [x, y] = [lexicon.get(a)?.broader, lexicon.get(b)?.broader];
  if (x === undefined || x !== y) return false;
  const heads = new Set(headsOf(namesOf(a, lexicon)));
  return headsOf(namesOf(b, lexicon)).some((head) => heads.has(head));
}

/** Last words of the names of several words: "Application Load Balancer". */
function headsOf(names: readonly string[]): string[] {
  return names.flatMap((name) => / (\S+?)s?$/.exec(name.toLowerCase())?.[1] ?? []);
}
