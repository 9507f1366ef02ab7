import { isClause } from '../text/clause';
import { opening } from '../text/verbs';
import type { Fact } from './types';

/** Whether the fact is a statement with a verb rather than a row of names, an instruction or a bare label. */
export function states(fact: Fact): boolean {
  const how = opening(fact.subject?.via === 'own' ? fact.subject.predicate : fact.text);
  return (
    how === 'third' || how === 'is' || how === 'are' || how === 'modal' || how === 'participle' || isClause(fact.text)
  );
}
