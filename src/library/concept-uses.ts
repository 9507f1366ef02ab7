import type { QuizSource } from '../quiz';
import type { ConceptUse } from './types';

/** Concepts in use, the most mentioned first. */
export function conceptUses(source: QuizSource): ConceptUse[] {
  return [...source.uses()]
    .flatMap(([id, { notes, mentions }]) => {
      const concept = source.lexicon.get(id);
      return concept ? [{ concept, notes, mentions }] : [];
    })
    .sort((a, b) => b.mentions - a.mentions || (a.concept.id < b.concept.id ? -1 : 1));
}
