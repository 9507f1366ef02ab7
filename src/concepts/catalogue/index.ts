import type { Layer, Meaning } from '../matcher';
import { NameTable } from '../name-table';
import type { Concept } from '../types';
import { wordsOf } from '../words';
import { AMBIGUOUS, type Ambiguity } from './ambiguous';
import { tables } from './data';
import { parseTable, type CatalogueEntry } from './parse';

export type { CatalogueEntry, CatalogueName } from './parse';

/** Every concept that ships with the product, and all its names. Never changes once made. */
export interface Catalogue extends Layer {
  readonly concepts: ReadonlyMap<string, Concept>;
  readonly meanings: ReadonlyMap<string, Meaning>;
  readonly ambiguous: ReadonlyMap<string, Ambiguity>;
}

/** The shipped tables as entries, in their order. */
export function catalogueEntries(): CatalogueEntry[] {
  return tables.flatMap(parseTable);
}

function withCue(ambiguity: Ambiguity, text: string): string | undefined {
  const said = new Set(wordsOf(text.toLowerCase()));
  const meant = ambiguity.choices.filter((choice) => choice.cues.some((cue) => said.has(cue)));
  return meant.length === 1 ? meant[0]?.concept : undefined;
}

/**
 * Parses the tables (a few milliseconds): make it once, at first use, and hand it on.
 * Where two entries claim one name the first keeps it; `npm run catalogue` fails on that.
 */
export function loadCatalogue(entries: readonly CatalogueEntry[] = catalogueEntries()): Catalogue {
  const concepts = new Map<string, Concept>();
  const meanings = new Map<string, Meaning>();
  const table = new NameTable(16);
  for (const { concept, names } of entries) {
    if (concepts.has(concept.id)) continue;
    concepts.set(concept.id, concept);
    for (const name of names) {
      if (meanings.has(name.key)) continue;
      meanings.set(name.key, { concept: concept.id, guard: name.guard, spelling: name.text });
      if (name.guard !== 'never') table.add(name.text, name.key);
    }
  }
  const ambiguous = new Map(AMBIGUOUS.map((a) => [a.key, a]));
  for (const a of AMBIGUOUS) table.add(a.short, a.key);
  return {
    concepts,
    meanings,
    ambiguous,
    table,
    meaning(key, text) {
      const plain = meanings.get(key);
      if (plain !== undefined) return plain;
      const unsure = ambiguous.get(key);
      const concept = unsure && withCue(unsure, text);
      return unsure && concept ? { concept, guard: 'exact', spelling: unsure.short } : undefined;
    },
  };
}
