import type { Lexicon } from '../concepts';
import type { Thing } from './cast/thing';
import { thingsOf, type Unit } from './language/units';
import type { ReadBullet } from './read-section';
import type { Badge } from './types';

/** Tags that name a pillar of the Well-Architected Framework, in the spellings students use. */
const PILLAR =
  /^(?:cost[-_]?optimi[sz](?:ed|ation)|resilient|resilience|reliab(?:le|ility)|secure|security|performant|performance|performance[-_]?efficien(?:t|cy)|high[-_]?performing|operationally[-_]?excellent|operational[-_]?excellence|sustainab(?:le|ility))$/i;
/** A quality is not one where the sentence denies it. */
const DENIAL =
  /\b(?:no|not|never|cannot|can['’]?t|don['’]?t|doesn['’]?t|isn['’]?t|won['’]?t|without|lacks?|eliminat\w*|instead of|unlike)\b/i;
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
      const sentence = bullet.text.lastIndexOf('. ', mention.start) + 1;
      if (DENIAL.test(bullet.text.slice(sentence, mention.start))) continue;
      const before = lastBefore(one.units, sentence, mention.start, drawn) ?? after(one.units, mention.end, drawn);
      add(before ?? topic, { text, kind: 'quality', line: bullet.line });
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

/** The subject of the sentence that a quality stands in. */
function lastBefore(
  units: readonly Unit[],
  from: number,
  to: number,
  drawn: (key: string) => boolean,
): Thing[] | undefined {
  for (const unit of units) {
    if (unit.t !== 'np' || unit.start < from || unit.end > to) continue;
    const things = thingsOf(unit).filter((thing) => drawn(thing.key));
    if (things.length > 0) return things;
  }
  return undefined;
}

/** "Multi-AZ ALB": the component that a quality stands directly before. */
function after(units: readonly Unit[], at: number, drawn: (key: string) => boolean): Thing[] | undefined {
  const unit = units.find((one) => one.t === 'np' && one.end > at && one.start <= at + 1);
  if (unit?.t !== 'np') return undefined;
  const things = thingsOf(unit).filter((thing) => drawn(thing.key));
  return things.length > 0 ? things : undefined;
}
