import type { Item, VerbUnit } from '../language/units';
import { THEMES } from '../language/words';
import { itemsOf, type Subject } from './reading';

/** Lemmas of what things do by themselves on their way. */
export const MOVES = new Set(['go', 'flow', 'travel', 'pass', 'come', 'originate', 'end up', 'land']);

/** "On-premises data goes to S3", "logs of every account flow into": what goes by itself comes from whose it is. */
export function sentFrom(what: Item | undefined, verb: VerbUnit): Subject | undefined {
  if (what === undefined || verb.passive || !MOVES.has(verb.verb.lemma) || !THEMES.has(what.head)) return undefined;
  const owned = what.about.filter(({ category, kind }) => category !== 'general' || kind === 'place');
  return owned.length === 1 ? { items: itemsOf(owned, verb), how: 'said', theme: what.head } : undefined;
}
