import { isSentence, type Section } from '../notes';
import type { Cast } from './cast/cast';
import type { Thing } from './cast/thing';
import { isWhich } from './language/apart';
import { thingsOf, type Item, type Unit } from './language/units';
import { listedIn } from './listed';
import type { Lookups } from './lookups';
import { readHeading, type ReadBullet } from './read-section';
import { holds, isBox, liesIn } from './relate/holders';
import { isIn, LIES } from './relate/placements';
import type { Placement } from './relate/relation';

const PLACE = /\b(?:subnets?|vpcs?|zones?|azs?|accounts?|regions?|tiers?|layers?|on-prem\w*)\b/i;
const ANY_PLACE = /^(?:vpc|subnet|az|region|awsaccount)$/;

/** What the bullets under a place name lies there. */
export function underPlace(place: Thing | undefined, children: readonly ReadBullet[], named = placedIn): Placement[] {
  if (place === undefined) return [];
  return children.flatMap((child) => {
    const inner = placeAlone(child.units);
    return (inner === undefined ? named(child) : [inner]).flatMap((thing) =>
      thing.key !== place.key && holds(place, thing) ? [{ inner: thing, outer: place, line: child.bullet.line }] : [],
    );
  });
}

/** "Security VPC", "In the private subnet": a heading may be the place, too. */
export function underHeading(
  section: Section,
  read: readonly ReadBullet[],
  cast: Cast,
  { lexicon }: Lookups,
): Placement[] {
  const heading = section.headings.at(-1);
  if (heading === undefined || !PLACE.test(heading.text)) return [];
  const top = read.filter(({ parent, bullet }) => parent === undefined && !isSentence(bullet));
  const text = heading.text.replace(/^\d[\d.]*[.)]?\s+/, '');
  const units = readHeading({ ...heading, text }, top, lexicon, cast)?.units.filter(({ t }) => t !== 'paren') ?? [];
  const any = placeAlone(units);
  // "VPC" is what the section tells of; only one that is told from others holds something.
  const isNamed = units[0]?.t !== 'np' || !ANY_PLACE.test(any?.key ?? '');
  const place = any === undefined || isNamed ? any : whichOf(any, text);
  return underPlace(place, top, (child) =>
    placedUnder(child.units).filter((thing) => place !== undefined && liesIn(place, thing)),
  );
}

/** What a network may be for that is else no name. */
const FOR = /^(?:ingress|egress|security|network|networking|management|shared|transit)$/;

/** "Inspection VPC", "Web subnets:" */
function whichOf(place: Thing, heading: string): Thing | undefined {
  const said = /^([a-z][\w-]+) (?:vpc|subnet)s?\W*$/i.exec(heading)?.[1];
  const which = said?.toLowerCase();
  if (said === undefined || which === undefined || !(isWhich(which) || FOR.test(which))) return undefined;
  return {
    ...place,
    key: `${place.key} ${which}`,
    label: `${said.charAt(0).toUpperCase()}${said.slice(1)} ${place.label}`,
  };
}

function placedIn(child: ReadBullet): Thing[] {
  const [, preposition, box] = child.units;
  // "EC2 in an ASG" under a tier: what lies there is the ASG.
  if (preposition?.t === 'prep' && preposition.low === 'in' && box?.t === 'np' && thingsOf(box).some(isBox))
    return thingsOf(box).filter(isBox);
  const stated = placedUnder(child.units);
  return stated.length > 0
    ? stated
    : listedIn([child]).flatMap(({ item, named }) => (item.thing === undefined || named ? [] : [item.thing]));
}

/** The place that a bullet puts everything under it into: "In the VPC", "Public subnet:", "At least 2 AZs and in each AZ:". */
export function placeAlone(units: readonly Unit[]): Thing | undefined {
  let i = 0;
  while (units[i]?.t === 'sub' || units[i]?.t === 'and') i++;
  const first = units[i];
  if (first?.t === 'prep' && isIn(first.low)) i++;
  const phrase = units[i];
  const rest = units[i + 1];
  if (
    phrase?.t === 'np' &&
    phrase.items.length === 1 &&
    (rest === undefined || (rest.t === 'colon' && units[i + 2] === undefined))
  )
    return holder(phrase.items);
  const end = units.at(-1)?.t === 'colon' ? units.length - 1 : -1;
  const last = units[end - 1];
  const preposition = units[end - 2];
  return last?.t === 'np' && preposition?.t === 'prep' && isIn(preposition.low) ? holder(last.items) : undefined;
}

function holder(items: readonly Item[]): Thing | undefined {
  const thing = items.length === 1 ? items[0]?.thing : undefined;
  return thing !== undefined && isBox(thing) ? thing : undefined;
}

/** What a bullet under a place puts there: "Deploy a NAT gateway", "RDS instance". */
export function placedUnder(units: readonly Unit[]): Thing[] {
  const first = units[0];
  const object = units[1];
  if (
    first?.t === 'verb' &&
    first.verb.form === 'base' &&
    !first.negated &&
    LIES.has(first.verb.lemma) &&
    object?.t === 'np'
  )
    return thingsOf(object);
  if (first?.t !== 'np') return [];
  const next = units[1]?.t;
  return next === undefined || next === 'paren' || next === 'dash' || next === 'prep' || next === 'colon'
    ? thingsOf(first)
    : [];
}
