import type { Lexicon } from '../concepts';
import { bearersOf } from './bearers';
import type { Thing } from './cast/thing';
import { thingsOf, type Unit } from './language/units';
import type { ReadBullet } from './read-section';
import type { Badge } from './types';

/** Tags that name a pillar of the Well-Architected Framework, in the spellings students use. */
const PILLAR =
  /^(?:cost[-_]?optimi[sz](?:ed|ation)|resilient|resilience|reliab(?:le|ility)|secure|security|performant|performance|performance[-_]?efficien(?:t|cy)|high[-_]?performing|operationally[-_]?excellent|operational[-_]?excellence|sustainab(?:le|ility))$/i;
/** More would hide the name. */
const MOST = 4;

/** Badges by `Thing.key`: pillar tags of the bullet, and qualities said of a component that is drawn. */
export function badgesOf(
  read: readonly ReadBullet[],
  lexicon: Pick<Lexicon, 'get'>,
  topicOf: (one: ReadBullet) => readonly Thing[],
  drawn: (key: string) => boolean,
): Map<string, Badge[]> {
  const badges = new Map<string, Badge[]>();
  const add = (things: readonly Thing[], badge: Badge): void => {
    for (const thing of things) {
      if (thing.category === 'client') continue;
      const list = badges.get(thing.key) ?? [];
      if (list.length >= MOST || list.some((other) => other.text.toLowerCase() === badge.text.toLowerCase())) continue;
      badges.set(thing.key, [...list, badge]);
    }
  };
  for (const one of read) {
    const { bullet } = one;
    const topic = topicOf(one).filter((thing) => drawn(thing.key));
    for (const tag of bullet.tags) {
      if (!PILLAR.test(tag)) continue;
      const named = firstDrawn(one.units, drawn);
      add(named.length > 0 ? named : topic, { text: `#${tag}`, kind: 'pillar', line: bullet.line });
    }
    for (const mention of one.mentions) {
      const concept = lexicon.get(mention.concept);
      if (concept?.kind !== 'quality') continue;
      const text = qualityText(concept.id, concept.name, bullet.text.slice(0, mention.start));
      if (text === undefined) continue;
      const bearers = bearersOf(one.units, bullet.text, mention, drawn);
      add(bearers === 'topic' ? topic : bearers, { text, kind: 'quality', line: bullet.line });
    }
  }
  return badges;
}

/** What is only a dimension says nothing without a degree: "low latency" does, "latency" does not. */
const DIMENSIONS = new Set([
  'latency',
  'bandwidth',
  'throughput',
  'availability',
  'performance',
  'cost',
  'durability',
  'iops',
  'scalability',
  'reliability',
  'elasticity',
  'agility',
]);
const DEGREE =
  /\b(low|lower|lowest|ultra-low|high|higher|extreme|sub-?milli-?second|single-digit millisecond|microsecond|unlimited|consistent)\s*$/i;

function qualityText(id: string, name: string, before: string): string | undefined {
  const degree = DEGREE.exec(before)?.[1];
  if (degree !== undefined && name === name.charAt(0) + name.slice(1).toLowerCase()) {
    return `${degree.charAt(0).toUpperCase()}${degree.slice(1)} ${name.toLowerCase()}`;
  }
  return DIMENSIONS.has(id) ? undefined : name;
}

function firstDrawn(units: readonly Unit[], drawn: (key: string) => boolean): Thing[] {
  for (const unit of units) {
    if (unit.t !== 'np') continue;
    const things = thingsOf(unit).filter((thing) => drawn(thing.key));
    if (things.length > 0) return things;
  }
  return [];
}
