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
  if (about === undefined || more.length > 0 || relations.length === 0) return relations;
  if (units.some((unit) => unit.t === 'np' && thingsOf(unit).some(({ key }) => key === about.key))) return relations;
  const whole = lexicon.get(about.concept)?.broader;
  const left = relations.filter((one) => one.from.key !== about.key || one.to.concept !== whole || !isInside(one));
  if (outer === undefined || others.length > 0 || outer.key === about.key || outer.kind !== 'component') return left;
  return left.map((one) => {
    const inner = one.from.key === about.key && lexicon.get(one.to.concept)?.broader === about.concept;
    return inner ? { ...one, from: outer } : one;
  });
}

/**
 * "Send logs to CloudWatch" under CloudWatch Logs, "use another endpoint" under one kind of endpoint: what a service gets does not come from
 * its part, and no kind makes use of all the others. Into a store a way may lead that is its own.
 */
function isInside({ kind, label, to }: Relation): boolean {
  if (kind === 'dependency') return USES.test(label);
  return kind === 'data' && to.category !== 'storage';
}

const USES = /^(?:use|need|require)\b/i;

const PARTS = /\b(?:products|services|components|parts|modules|tools|members)\b[^.]*:?$/i;

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
