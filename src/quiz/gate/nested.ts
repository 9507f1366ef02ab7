import type { OptionRule } from './rule';

export const nested: OptionRule = {
  name: 'nested',
  why: 'Where the notes put the one under the other, it is a part of it, and what is said of the one may be true of both (19).',
  ok({ concept }, { keyConcept }, { source }) {
    if (keyConcept === undefined || concept === undefined) return true;
    return !source.nests(keyConcept, concept) && !source.nests(concept, keyConcept);
  },
};
