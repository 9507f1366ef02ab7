import { keyOf } from '../concepts';
import type { Thing } from './cast/thing';
import type { ReadBullet } from './read-section';
import { thingsOf, type Unit } from './language/units';
import type { Placement, Relation } from './relate/relation';

export interface Boxes {
  readonly groups: readonly { readonly thing: Thing; readonly lines: readonly number[] }[];
  /** Key of a thing or box to the key of the box it lies in. */
  readonly parents: ReadonlyMap<string, string>;
  /** Keys of things that became several, each in its box. */
  readonly split: ReadonlySet<string>;
  readonly members: readonly (readonly [Thing, number])[];
}

/** The outer the box, the higher. An ASG that spans AZs holds their boxes; that is stated, so it needs no rank of its own. */
const RANK: ReadonlyMap<string, number> = new Map(
  ['AZ', 'VPC', 'Region', 'AWS account', 'AWS Cloud', 'On-premises', 'Resource group'].map(
    (name, i): [string, number] => [keyOf(name), i + 4],
  ),
);

const REGION = keyOf('Region');
const AZ = keyOf('AZ');
const VPC = keyOf('VPC');
const VNET = keyOf('VNet');
const ASG = keyOf('ASG');

function rank(thing: Thing): number {
  const known = RANK.get(thing.concept);
  if (known !== undefined) return known;
  // Secondary Region, database subnet, worker tier
  if (thing.concept.endsWith(REGION)) return RANK.get(REGION) ?? 1;
  if (thing.concept === VNET) return RANK.get(VPC) ?? 1;
  return thing.concept.includes('subnet') ? 3 : thing.concept.includes('tier') ? 2 : 1;
}

/** Whether of two boxes around one thing the first is the inner one. Instances of an ASG that are in AZs are in those of the ASG. */
function isInner(one: Thing, other: Thing): boolean {
  if (one.concept === ASG || other.concept === ASG) {
    if (one.concept === AZ) return true;
    if (other.concept === AZ) return false;
  }
  return rank(one) < rank(other);
}

/** Makes boxes of the stated placements, one box per thing, never in a circle. A thing in several boxes lies in the innermost. */
export function boxesOf(
  read: readonly ReadBullet[],
  relations: readonly Relation[],
  placements: readonly Placement[],
): { relations: Relation[]; boxes: Boxes } {
  const split = splitInstances(read, relations, worthwhile(placements));
  const groups = new Map<string, { thing: Thing; lines: number[] }>();
  const parents = new Map<string, string>();
  const things = new Map<string, Thing>();
  const members: (readonly [Thing, number])[] = [];
  for (const { inner, outer, line, vague } of split.placements) {
    if (vague === true) members.push([inner, line]);
    if (vague === true) continue;
    if (inner.key === outer.key || within(parents, outer.key, inner.key)) continue;
    things.set(outer.key, outer);
    const known = groups.get(outer.key);
    if (known === undefined) groups.set(outer.key, { thing: outer, lines: [line] });
    else if (!known.lines.includes(line)) known.lines.push(line);
    members.push([inner, line]);
    const earlier = things.get(parents.get(inner.key) ?? '');
    if (earlier === undefined) {
      parents.set(inner.key, outer.key);
      continue;
    }
    const [small, large] = isInner(outer, earlier) ? [outer, earlier] : [earlier, outer];
    if (rank(small) === rank(large)) continue;
    parents.set(inner.key, small.key);
    if (!parents.has(small.key) && !within(parents, large.key, small.key)) parents.set(small.key, large.key);
  }
  // An Internet Gateway "attached to the VPC", and subnets beside it: they are the VPC's.
  const vpcs = split.relations.flatMap(({ from, to }) => [from, to]).filter(({ concept }) => concept === VPC);
  const [vpc] = vpcs;
  if (vpc !== undefined && vpcs.every(({ key }) => key === VPC) && !groups.has(VPC)) {
    const subnets = [...groups.values()].filter(
      (box) => box.thing.concept.endsWith('subnet') && !parents.has(box.thing.key),
    );
    if (subnets.length > 1) groups.set(VPC, { thing: vpc, lines: [] });
    for (const { thing } of subnets.length > 1 ? subnets : []) parents.set(thing.key, VPC);
  }
  return { relations: split.relations, boxes: { groups: [...groups.values()], parents, members, split: split.keys } };
}

/** "The certificate must be in us-east-1": one Region by name, with next to nothing in it, is a condition and no box. */
function worthwhile(placements: readonly Placement[]): readonly Placement[] {
  const lying = placements.filter(({ outer }) => outer.concept.endsWith(REGION));
  const [only] = lying;
  if (
    only === undefined ||
    !/-\d$/.test(only.outer.label) ||
    lying.length > 2 ||
    lying.some(({ outer }) => outer.key !== only.outer.key)
  )
    return placements;
  return placements.filter((one) => !lying.includes(one));
}

/** Whether `key` is `outer` or lies in it, however deep. */
export function within(parents: ReadonlyMap<string, string>, key: string, outer: string): boolean {
  for (let at: string | undefined = key, n = 0; at !== undefined && n < 20; at = parents.get(at), n++)
    if (at === outer) return true;
  return false;
}

/** The items of each key, in their order. */
export function groupBy<Key, Item>(items: readonly Item[], by: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = by(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** Two Regions, two subnets: a component stated in both is there twice. */
function isTwin(a: Thing, b: Thing): boolean {
  // "An AZ" is none in particular beside "another AZ".
  return rank(a) === rank(b) && rank(a) !== rank(OTHER) && a.key !== AZ && b.key !== AZ;
}

const OTHER: Thing = { key: '', label: '', concept: '', category: 'general', kind: 'place' };

/** "Both tiers have ASGs": one thing in two boxes of a kind is two things, `ASG (web)` and `ASG (worker)`. */
function splitInstances(
  read: readonly ReadBullet[],
  relations: readonly Relation[],
  placements: readonly Placement[],
): { relations: Relation[]; placements: Placement[]; keys: ReadonlySet<string> } {
  const instances = new Map<string, Map<string, Thing>>();
  const ofInner = groupBy(placements, ({ inner }) => inner.key);
  for (const { inner, outer } of placements) {
    if (inner.kind === 'place') continue;
    const twin = ofInner.get(inner.key)?.some((p) => p.outer.key !== outer.key && isTwin(p.outer, outer));
    if (twin !== true) continue;
    const list = instances.get(inner.key) ?? new Map<string, Thing>();
    list.set(outer.key, { ...inner, key: `${inner.key} @${outer.key}`, label: `${inner.label} (${shortOf(outer)})` });
    instances.set(inner.key, list);
  }
  if (instances.size === 0) return { relations: [...relations], placements: [...placements], keys: new Set() };
  const namedAt = new Map(read.map((one) => [one.bullet.line, keysIn(one.units)]));
  const pick = (thing: Thing, line: number, outer?: Thing): Thing => {
    const list = instances.get(thing.key);
    if (list === undefined) return thing;
    const direct = outer === undefined ? undefined : list.get(outer.key);
    if (direct !== undefined) return direct;
    for (const [box, instance] of list)
      if (placements.some((p) => p.line === line && p.outer.key === box && p.inner.key !== thing.key)) return instance;
    const named = namedAt.get(line);
    for (const [box, instance] of list) if (named?.has(box) === true) return instance;
    return [...list.values()][0] ?? thing;
  };
  return {
    keys: new Set(instances.keys()),
    relations: relations.map((r) => ({ ...r, from: pick(r.from, r.line), to: pick(r.to, r.line) })),
    placements: placements.flatMap((p) => {
      const list = instances.get(p.outer.key);
      // What an ASG of each tier spans lies in both; a picture shows it in neither.
      if (list !== undefined) return [];
      return [{ ...p, inner: pick(p.inner, p.line, p.outer) }];
    }),
  };
}

function shortOf(box: Thing): string {
  return box.label.replace(/\s+(?:tier|subnet|environment|layer|region|az|vpc)$/i, '').toLowerCase();
}

function keysIn(units: readonly Unit[]): Set<string> {
  const keys = new Set<string>();
  for (const unit of units) {
    if (unit.t === 'np') for (const thing of thingsOf(unit)) keys.add(thing.key);
    if (unit.t === 'paren') for (const key of keysIn(unit.units)) keys.add(key);
  }
  return keys;
}
