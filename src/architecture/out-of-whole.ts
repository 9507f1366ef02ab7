import type { Lexicon } from '../concepts';
import type { Thing } from './cast/thing';
import { thingsOf } from './language/units';
import { listedIn } from './listed';
import { topicAt, type ReadBullet } from './read-section';
import type { Placement, Relation } from './relate/relation';

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

const PARTS = /\b(?:products|services|components|parts|modules|tools|members|flavou?rs|kinds|types)\b[^.]*:?$/i;

/** "Has four products:" over the parts of the service that the section is about: they lie in it. */
export function partsOf(one: ReadBullet, topic: readonly Thing[], lexicon: Lexicon): Placement[] {
  const whole = topicAt(one, topic).things;
  const [outer] = whole;
  if (outer === undefined || whole.length !== 1 || one.children.length < 2 || !PARTS.test(one.bullet.text)) return [];
  // "Target types" are no types of it.
  if (/\b(?:target|origin|endpoint|integration) types\b/i.test(one.bullet.text)) return [];
  return listedIn(one.children).flatMap(({ item, line }) => {
    const part = item.thing === undefined ? undefined : lexicon.get(item.thing.concept);
    return item.thing !== undefined && part?.broader === outer.concept ? [{ inner: item.thing, outer, line }] : [];
  });
}
