import type { Lexicon } from '../concepts';
import type { Thing } from './cast/thing';
import { thingsOf } from './language/units';
import type { ReadBullet } from './read-section';
import type { Relation } from './relate/relation';

/** "Logs are kept in CloudWatch Logs" under "CloudWatch" under Lambda: a whole sends nothing to its part, who is spoken of does. */
export function outOf(
  [about, ...more]: readonly Thing[],
  [outer, ...others]: readonly Thing[],
  { units }: ReadBullet,
  relations: readonly Relation[],
  lexicon: Lexicon,
): readonly Relation[] {
  if (about === undefined || outer === undefined || more.length > 0 || others.length > 0) return relations;
  if (outer.key === about.key || outer.kind !== 'component') return relations;
  if (units.some((unit) => unit.t === 'np' && thingsOf(unit).some(({ key }) => key === about.key))) return relations;
  return relations.map((one) => {
    const inner = one.from.key === about.key && lexicon.get(one.to.concept)?.broader === about.concept;
    return inner ? { ...one, from: outer } : one;
  });
}
