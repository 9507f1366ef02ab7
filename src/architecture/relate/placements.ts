import type { Item, Unit, VerbUnit } from '../language/units';
import type { ArgumentReader } from './arguments';
import {
  canLie,
  holds,
  isBox,
  isLine,
  isNode,
  isSmaller,
  isSubnet,
  isWide,
  isZone,
  nodeOf,
  ON_PREMISES,
  TIER,
} from './holders';
import { ENDS } from './denials';
import { groupOf, isGloss, isHaving, isLimit, isNamed, isNoneOf, lyingAt, subjectAt } from './lying';
import { itemsOf, roleOf } from './reading';
import type { Placement } from './relation';

/** Lemmas that say where something is. */
export const LIES = new Set(
  (
    'go deploy launch place put locate reside live lie sit host run create provision fail exist stay keep stand spread distribute ' +
    'install add configure nest situate embed house enable position inject'
  ).split(' '),
);
/** What is said of where something is by what was done to it. */
const DONE = new Set(['find', 'contain', 'include', 'hold']);
const HOLDS = new Set('contain include consist comprise compose hold host own house encompass encapsulate'.split(' '));
/** "Can be on-premises" says what may be. */
const ON_SITE = /^(?:is|are) (?:still |always |kept )?on[- ]?prem[a-z]*$/i;
/** No Region in particular, or one that tells where something else may lie. */
const ANY = /\b(?:same|different|multiple|other|several|many|all|any|regions)\b/i;

/** Where the clauses of a bullet put things. */
export function placementsOf(
  units: readonly Unit[],
  { text, line }: { readonly text: string; readonly line: number },
  reader: ArgumentReader,
): Placement[] {
  const out: Placement[] = [];
  const put = (inner: readonly Item[], outer: readonly Item[], made = false, vague = false): void => {
    // "S3 instead of EC2 in a subnet"
    if (inner.at(-1)?.negated === true) return;
    for (const a of inner) {
      for (const b of outer) {
        const thing = a.thing ?? nodeOf(a);
        if (thing === undefined || b.thing === undefined || a.negated || b.negated || thing.key === b.thing.key)
          continue;
        if (isWide(b.thing) && ANY.test(text.slice(b.start, b.end))) continue;
        // "Tasks in any AZ", "instances in different AZs", "in two data centers" are in none in particular.
        if (!vague && (isNoneOf(b, text) || isLimit(text, a, b))) continue;
        // The data centers of an AZ are not the customer's.
        const outside = thing.category === 'client' || thing.concept === ON_PREMISES || isLine(thing);
        // "Across AZs in private subnets" puts no AZ into a subnet.
        if ((holds(b.thing, thing) || made) && !outside && !isSmaller(b, a))
          out.push({ inner: thing, outer: b.thing, line, ...(vague ? { vague } : {}) });
      }
    }
  };
  const behind = listedBehind(units);
  put(behind.listed, behind.place);
  // "Primary Region: ALB, EC2; secondary Region: a replica"
  for (let i = units.findIndex(isStop); i >= 0; i = units.findIndex((unit, k) => k > i && isStop(unit))) {
    const next = listedBehind(units.slice(i + 1));
    put(next.listed, next.place);
  }
  const topic = itemsOf(reader.around.topic, { start: 0, end: 0 });
  if (topic.length === 1) put(groupOf(units[0], text), topic, true);
  for (let i = 0; i < units.length; i++) {
    const unit = units[i];
    const after = units[i + 1];
    // "The agent runs on-premises"
    if (unit?.t === 'verb' && !unit.negated && LIES.has(unit.verb.lemma) && isAdverb(units, i + 1))
      put(placed(reader, i), itemsIn(after));
    // "The NFS server is on-premises"
    if (unit?.t === 'be' && !unit.negated && ON_SITE.test(text.slice(unit.start, after?.end)))
      put(itemsIn(units[i - 1]), itemsIn(after));
    if (unit?.t === 'np') for (const item of unit.items) put([item], ownerOf(item, text));
    if (unit?.t === 'paren') {
      // "The ALB (in the public subnet)"
      const [where, place] = unit.units;
      const owner = unit.of === undefined ? itemsIn(units[i - 1]).slice(-1) : [unit.of];
      if (where?.t === 'prep' && isIn(where.low) && unit.units.length === 2) put(owner, itemsIn(place));
      out.push(...placementsOf(unit.units, { text, line }, reader));
    }
    const lying = lyingAt(units, i, text, reader);
    if (lying !== undefined) put(lying.inner, lying.outer, lying.made);
    // "A VPC with two AZs", "the VPC has a public subnet", "each AZ gets its own NAT gateway"
    const has = unit !== undefined && after !== undefined && isHaving(unit, text.slice(unit.end, after.end));
    if (has || (unit?.t === 'prep' && unit.low === 'with')) {
      const outer = itemsIn(units[subjectAt(units, i)]).filter(isNamed);
      if (outer.length === 1)
        put(
          itemsIn(after).filter((inner) => isSmaller(inner, outer[0]) || (has && canLie(inner))),
          outer.filter(({ thing }) => !has || (thing !== undefined && isBox(thing))),
        );
    }
    const verb = units[i - 1];
    // "Runs from a public subnet"
    if (unit?.t === 'prep' && unit.low === 'from' && verb?.t === 'verb' && verb.verb.lemma === 'run' && !verb.negated)
      put(
        placed(reader, i - 1),
        itemsIn(after).filter(({ thing }) => thing?.kind === 'place'),
      );
    // "Provision a NAT gateway to the public subnet"
    const [put_, object] = units.slice(Math.max(0, i - 2), i);
    if (unit?.t === 'prep' && unit.low === 'to' && put_?.t === 'verb' && !put_.negated && LIES.has(put_.verb.lemma))
      put(itemsIn(object).filter(canLie), itemsIn(after).filter(isZone));
    // "A kubelet runs on every node"
    if (unit?.t === 'prep' && unit.low === 'on' && verb?.t === 'verb' && !verb.negated && LIES.has(verb.verb.lemma))
      put(placed(reader, i - 1), itemsIn(after).filter(isNode));
    // "Belongs to one AZ"
    const belongs = verb?.t === 'verb' && verb.verb.lemma === 'belong' && !verb.negated;
    if (belongs && unit?.t === 'prep') put(placed(reader, i - 1), itemsIn(after));
    // "Nodes are part of an ASG"
    if (unit?.t === 'prep' && unit.low === 'partof' && verb?.t === 'be' && !verb.negated)
      put(itemsIn(units[i - 2]), itemsIn(after));
    const on = unit?.t === 'prep' && unit.low === 'on' && itemsIn(after).every(isSubnet);
    if (unit?.t === 'prep' && (isIn(unit.low) || on) && after?.t === 'np') {
      // "EC2 (WordPress) in an ASG", "EC2, in an ASG, behind an ALB"
      const apposed = units[i - 1]?.t === 'comma' && endsAside(units[i + 2]) && itemsIn(units[i - 2]).every(canLie);
      const before = units[i - 1]?.t === 'paren' || apposed ? units[i - 2] : units[i - 1];
      const it = governorIn(units, i) && /^(?:it|them)$/.test(after.items[0]?.pronoun ?? '');
      const places = it ? boxBefore(units, i - 2) : reader.resolve(after.items, i + 1);
      // "Replicas in several AZs and Regions" are spread, wherever that is.
      const vague = places.length > 1 && places.some(({ thing }) => thing !== undefined && isWide(thing));
      const governor = units[i - 2];
      const quits = units[i - 3];
      const denied =
        (governor?.t === 'verb' && (governor.negated || (quits?.t === 'verb' && ENDS.test(quits.verb.lemma)))) ||
        // "Cannot be used by an instance in that subnet"
        (governor?.t === 'prep' && governor.low === 'by' && quits?.t === 'verb' && quits.negated);
      // "Aggregates data from several accounts into one" puts no account into another.
      const moved = unit.low === 'into' && !(governor?.t === 'verb' && LIES.has(governor.verb.lemma));
      // "SNS, SQS, an event bus in another account": the last lies there.
      const apart = places.some(({ thing }) => thing?.key.endsWith(' another') === true);
      // "Standby in eu-west-1: ALB, ASG" is about those.
      const label = behind.listed.length > 0 && i === 1 && isBareNoun(itemsIn(before));
      // "Place it in a private subnet"
      // "Deploy one in each subnet": of what the heading is about
      const one =
        i === 2 && before?.t === 'np' && topic.length === 1 && itemsIn(before).every(({ head }) => head === 'one');
      const own = one || (topic.length === 1 && isGloss(units.slice(0, i), text.slice(0, unit.start), topic[0]));
      const named = i === 3 ? glossed(units) : [];
      const spoken = before?.t !== 'np' ? [] : reader.resolve(before.items, i - 1);
      const inner = before?.t === 'np' && own ? topic : named.length > 0 ? named : spoken;
      // "The instances in your Beanstalk environment"
      const made = places.length === 1 && /\benvironments?$/i.test(text.slice(after.start, after.end));
      if (before?.t === 'np' && !denied && !moved && !label) put(apart ? inner.slice(-1) : inner, places, made, vague);
      const at = subjectAt(units, i - 1);
      // "X, which is in Y": the last before it
      const said = at < i - 2 ? itemsIn(units[at]).slice(-1) : itemsIn(units[at]);
      if (before?.t === 'be' && !before.negated) put(i === 1 ? topic : reader.resolve(said, at), places);
      // "Deployed across AZs in private subnets"
      const [puts, over] = units.slice(Math.max(0, i - 3), i - 1);
      if (
        puts?.t === 'verb' &&
        over?.t === 'prep' &&
        roleOf(over.low) === 'across' &&
        LIES.has(puts.verb.lemma) &&
        !puts.negated
      )
        put(placed(reader, i - 3), places);
      if (before?.t === 'verb' && !before.negated && isLaid(before)) put(own ? topic : placed(reader, i - 1), places);
    }
    if (unit?.t === 'verb' && !unit.negated) {
      const { lemma } = unit.verb;
      const args = lemma === 'span' || HOLDS.has(lemma) || lemma === 'make' ? reader.at(i) : undefined;
      const roles = args?.roles;
      // "Is made up of subnets", "is owned by the network account"
      const parts = lemma === 'make' || (unit.passive && roles?.has('of') === true);
      if (parts || unit.passive) put(roles?.get(parts ? 'of' : 'O') ?? [], roles?.get(parts ? 'O' : 'S') ?? []);
      else put(roles?.get('O') ?? roles?.get('of') ?? [], roles?.get('S') ?? []);
    }
    // "Both tiers have ASGs"; a subnet "has" an Internet Gateway without holding it.
    if (unit?.t === 'have' && !unit.negated && after?.t === 'np') {
      const owners = reader.resolve(itemsIn(units[i - 1]), i - 1);
      put(
        after.items,
        owners.filter((item) => item.thing !== undefined && TIER.test(item.thing.label)),
      );
    }
  }
  return out;
}

/** "EBS: a network drive in one AZ" */
function glossed([label, mark, what]: readonly Unit[]): readonly Item[] {
  const isPlain = itemsIn(what).every((item) => item.thing === undefined && item.about.length === 0);
  return (mark?.t === 'colon' || mark?.t === 'dash') && isPlain
    ? itemsIn(label).filter(({ thing }) => thing?.kind === 'component')
    : [];
}

function endsAside(unit: Unit | undefined): boolean {
  return unit === undefined || unit.t === 'comma' || unit.t === 'stop';
}

/** "Launch an instance in": whether what stands before the preposition is put somewhere. */
function governorIn(units: readonly Unit[], i: number): boolean {
  const verb = units[i - 1]?.t === 'np' ? units[i - 2] : units[i - 1];
  return verb?.t === 'verb' && LIES.has(verb.verb.lemma);
}

/** "Create a subnet and launch a bastion host in it" */
function boxBefore(units: readonly Unit[], at: number): readonly Item[] {
  for (let i = at; i >= 0 && units[i]?.t !== 'stop'; i--) {
    const boxes = itemsIn(units[i]).filter(({ thing }) => thing !== undefined && isBox(thing));
    if (boxes.length > 0) return boxes.length === 1 ? boxes : [];
  }
  return [];
}

/** "Lives in", "is found in". */
function isLaid({ verb, passive }: VerbUnit): boolean {
  return LIES.has(verb.lemma) || (passive && DONE.has(verb.lemma));
}

function isStop(unit: Unit): boolean {
  return unit.t === 'stop';
}

/** "Public subnets: ALB, NAT Gateway", "All of it runs in one VPC: ALB, ECS": what a list behind a place puts there. */
function listedBehind(units: readonly Unit[]): { place: readonly Item[]; listed: readonly Item[] } {
  const mark = units.findIndex((unit) => unit.t === 'colon' || unit.t === 'dash');
  const place = itemsIn(units[mark - 1]);
  const thing = place[0]?.thing;
  const before = units[mark - 2];
  const stands = mark === 1 || (before?.t === 'prep' && isIn(before.low));
  const isPlace = thing?.kind === 'place' || TIER.test(thing?.label ?? '');
  // "ASG: EC2 instances", but not its launch template
  const holds = thing !== undefined && (isPlace || isBox(thing));
  if (!stands || place.length !== 1 || !holds) return { place: [], listed: [] };
  const stop = units.findIndex((unit, i) => unit.t === 'stop' && i > mark);
  const rest = units.slice(mark + 1, stop < 0 ? undefined : stop);
  const lists = rest.every((unit) => unit.t === 'np' || unit.t === 'comma' || unit.t === 'and' || unit.t === 'paren');
  // "Private subnets: EC2 instances in an ASG"
  const [, where, box] = rest;
  const boxed = rest.length === 3 && where?.t === 'prep' && isIn(where.low) ? itemsIn(box) : [];
  // "Each AZ: a subnet with a NAT gateway"
  const [first] = where?.t === 'prep' && where.low === 'with' ? rest : [];
  const listed =
    lists || first !== undefined
      ? (first === undefined ? rest : [first]).flatMap(itemsIn)
      : boxed.filter((item) => item.thing !== undefined && isBox(item.thing));
  return { place, listed: isPlace ? listed : listed.filter(canLie) };
}

function isBareNoun([item, ...more]: readonly Item[]): boolean {
  return item?.thing?.kind === 'local' && more.length === 0;
}

/** "On-premises" behind a verb needs no preposition. */
function isAdverb(units: readonly Unit[], at: number): boolean {
  const [item, ...more] = itemsIn(units[at]);
  return item?.thing?.concept === ON_PREMISES && more.length === 0 && item.determined !== true;
}

function placed(reader: ArgumentReader, at: number): readonly Item[] {
  // "X is an EC2 instance and it sits in": X does.
  const [what, is, , and, it] = reader.units.slice(Math.max(0, at - 5), at);
  if (at >= 5 && is?.t === 'be' && !is.negated && (and?.t === 'and' || and?.t === 'comma'))
    if (itemsIn(it)[0]?.pronoun === 'it' && itemsIn(what).length === 1) return itemsIn(what);
  const args = reader.at(at);
  return (args?.verb.passive === true ? args.roles.get('O') : args?.roles.get('S')) ?? [];
}

const OF = /^(?:\w+ ){1,4}of (?:the|your|a|an|its|our) /i;

/** "Private subnet route table": the place before a component is where it lies. */
function ownerOf(item: Item, text: string): Item[] {
  const owner = item.about.at(-1);
  // "A subnet of the VPC"
  if (item.thing?.kind === 'place' && owner?.kind === 'place') {
    const whole = { ...item, thing: owner, about: [] };
    return isSmaller(item, whole) && OF.test(text.slice(item.start)) ? [whole] : [];
  }
  if (item.thing?.kind !== 'component' || owner?.kind !== 'place' || item.about.length !== 1) return [];
  // "Another Region's ALB" too; a VPC endpoint or an AZ name is something else.
  if (!/subnet/.test(owner.concept) && owner.concept !== ON_PREMISES && owner.key === owner.concept) return [];
  return [{ ...item, thing: owner, about: [] }];
}

export function isIn(preposition: string): boolean {
  return preposition === 'in' || preposition === 'inside' || preposition === 'within' || preposition === 'into';
}

function itemsIn(unit: Unit | undefined): readonly Item[] {
  return unit?.t === 'np' ? unit.items : [];
}
