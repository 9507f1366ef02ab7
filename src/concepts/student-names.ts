import { once } from '../tables';
import type { Meaning } from './matcher';
import { NameTable } from './name-table';
import type { LexiconPart } from './lexicon';
import { Spelt } from './spelt';
import { KeyList } from './suggest';
import type { Category, Concept, ConceptKind } from './types';
import { bareKeyOf } from './words';

/** A name with further names that the student adds in settings; an existing concept's name adds names to that concept. */
export interface StudentConcept {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly category?: Category;
  readonly kind?: ConceptKind;
}

/** What the student's names build on. */
interface Known {
  idOf(name: string): string | undefined;
  get(id: string): Concept | undefined;
}

/** The student's own names. They win over every other layer: whoever types `CF = CloudFront` in settings means it. */
export function studentPart(student: readonly StudentConcept[], known: Known): LexiconPart {
  const table = new NameTable(7);
  const meanings = new Map<string, Meaning>();
  const concepts = new Map<string, Concept>();
  for (const { name, aliases, category, kind } of student) {
    const key = bareKeyOf(name);
    if (key === '') continue;
    const id = known.idOf(name) ?? key;
    const before = concepts.get(id) ?? known.get(id);
    const names = [...new Set([...(before?.aliases ?? []), ...(before === undefined ? [] : [name]), ...aliases])];
    concepts.set(id, {
      ...(before ?? { id, name, source: 'student' }),
      aliases: names.filter((n) => n !== (before?.name ?? name)),
      category: category ?? before?.category ?? 'general',
      kind: kind ?? before?.kind ?? 'term',
    });
    for (const spelling of [name, ...aliases]) {
      const k = bareKeyOf(spelling);
      if (k === '' || meanings.has(k)) continue;
      meanings.set(k, { concept: id, guard: /^\p{Lu}{1,3}$/u.test(spelling) ? 'exact' : 'any', spelling });
      table.add(spelling.replace(/^\s*(?:aws|amazon)[\s_-]+(?=\S)/i, ''));
    }
  }
  return {
    layer: { table, spelt: new Spelt(256), changes: 0, meaning: (key) => meanings.get(key) },
    get: (id) => concepts.get(id),
    idOf: (key) => meanings.get(key)?.concept,
    ids: () => concepts.keys(),
    keys: once(() => new KeyList(meanings.keys())),
  };
}
