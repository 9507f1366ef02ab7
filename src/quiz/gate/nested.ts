import type { OptionRule } from './rule';

/** Where the notes put the one under the other, it is a part of it, and what is said of the one may be true of both (19). */
export const nested: OptionRule = {
  name: 'nested',
  ok({ concept }, { keyConcept }, { source }) {
    if (keyConcept === undefined || concept === undefined) return true;
    return !source.nests(keyConcept, concept) && !source.nests(concept, keyConcept);
  },
};
