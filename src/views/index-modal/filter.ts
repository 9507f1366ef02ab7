import type { ConceptLine } from './deps';

/** Rows that a list shows before it is asked for more; a vault may know thousands of concepts. */
export const ROWS = 200;

/** Concepts one of whose names holds what is typed, in the order given. */
export function filterConcepts(concepts: readonly ConceptLine[], typed: string): readonly ConceptLine[] {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return concepts;
  return concepts.filter((c) => [c.name, ...c.aliases].some((name) => name.toLowerCase().includes(wanted)));
}
