import { defaultGuard, type Guard } from '../guards';
import type { Category, Concept, ConceptKind } from '../types';
import { keyOf } from '../words';

/** A name of a concept and when it counts in running text. */
export interface CatalogueName {
  readonly text: string;
  readonly key: string;
  readonly guard: Guard;
}

export interface CatalogueEntry {
  readonly concept: Concept;
  readonly names: readonly CatalogueName[];
  /** A service of its own, a part of one, or neither. */
  readonly level: 'service' | 'resource' | 'other';
}

const GUARDS: Readonly<Record<string, Guard>> = {
  '^': 'exact',
  '!': 'name',
  $: 'prefix',
  '~': 'noun',
  '-': 'never',
  '+': 'any',
};

function nameOf(written: string): CatalogueName {
  const guard = GUARDS[written.charAt(0)];
  if (guard === undefined) return { text: written, key: keyOf(written), guard: defaultGuard(written) };
  const text = written.slice(1);
  return { text, key: keyOf(text), guard };
}

/**
 * Reads a table. `@category kind level` begins a block; every other line is `name|alias;alias|broader`, the official name the first
 * alias. A mark before a name is its guard: `^` exact, `!` name, `$` prefix, `~` noun, `-` never, `+` any.
 */
export function parseTable(table: string): CatalogueEntry[] {
  const entries: CatalogueEntry[] = [];
  let category: Category = 'general';
  let kind: ConceptKind = 'term';
  let level: CatalogueEntry['level'] = 'other';
  for (const line of table.split('\n')) {
    if (line === '') continue;
    if (line.startsWith('@')) {
      const [c, k, l] = line.slice(1).split(' ');
      category = c as Category;
      kind = k as ConceptKind;
      level = (l ?? 'other') as CatalogueEntry['level'];
      continue;
    }
    const [written = '', others = '', broader = ''] = line.split('|');
    const names = [written, ...(others === '' ? [] : others.split(';'))].map(nameOf);
    const [first, ...aliases] = names.map((n) => n.text);
    const name = first ?? '';
    entries.push({
      level,
      names,
      concept: {
        id: keyOf(name),
        name,
        aliases,
        category,
        kind,
        source: 'catalogue',
        ...(broader === '' ? {} : { broader: keyOf(broader) }),
      },
    });
  }
  return entries;
}
