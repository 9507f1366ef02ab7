import { keyOf, type Category } from '../../concepts';
import { once } from '../../tables';
import { generic } from './data/generic';

/**
 * Common nouns that name a component of an architecture when nothing more exact is said: "the worker instances", "a custom origin".
 * `stands` lists the concepts (`Concept.id`) that "the database" may refer back to; `always` is taken where nothing was named before.
 */
export interface Generic {
  readonly category: Category;
  readonly stands: readonly string[];
  readonly always?: string;
}

const TABLE = once(() => {
  const table = new Map<string, { noun: string; generic: Generic }>();
  for (const line of generic().trim().split('\n')) {
    const [nouns = '', category, stands = '', always] = line.split('|');
    const entry: Generic = {
      category: category as Category,
      stands: stands.split('; ').filter(Boolean).map(keyOf),
      ...(always === undefined ? {} : { always: keyOf(always) }),
    };
    for (const noun of nouns.split(' ')) table.set(noun, { noun, generic: entry });
  }
  return table;
});

/** What a head noun, singular or plural, may stand for as a component. */
export function genericOf(noun: string): { noun: string; generic: Generic } | undefined {
  const table = TABLE();
  return table.get(noun) ?? (noun.endsWith('s') ? table.get(singular(noun)) : undefined);
}

/** The singular of a regular plural; other words as they are. */
export function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || 'sui'.includes(word.charAt(word.length - 2))) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:sses|xes|ches|shes|buses|aches)$/.test(word))
    return /aches$/.test(word) ? word.slice(0, -1) : word.slice(0, -2);
  return word.slice(0, -1);
}
