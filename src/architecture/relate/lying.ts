import { keyOf } from '../../concepts';
import { genericOf } from '../cast/generic';
import type { Item, Paren, Unit } from '../language/units';
import { canLie, canRun, isBox, isSmaller, isZone, ON_PREMISES } from './holders';
import type { ArgumentReader } from './arguments';
import { itemsOf, roleOf } from './reading';

/** What a place or a group is said to hold in other words than "in"; outer boxes that only these words make one are `made`. */
export interface Lying {
  readonly inner: readonly Item[];
  readonly outer: readonly Item[];
  readonly made?: boolean;
}

/** Lemmas of what is joined to a zone, so that it lies there: "tied to one AZ". */
const TIES = /^(?:tie|bind|confine|restrict|map|belong)(?: to)?$/;
/** Lemmas of who has the parts that are named. */
const PARTS = /^(?:consist|comprise|compose|make)$/;
/** Lemmas of what is cut into its parts: "split into subnets". */
const CUT = /^(?:divide|split|partition|segment)$/;
const GROUP = /\b(?:group|set|collection|grouping|pool|cluster|fleet)s? of\b/i;
const ADDRESS = keyOf('Elastic IP');
const PUTS = /^(?:create|deploy|launch|place|put|provision|add|run|install|host|configure|have)$/;
const GROUPED = /^(?:an? |the )?(?:logical |managed )?(?:group|set|collection|grouping|pool|cluster|fleet) of /i;
const RULES = /^(?:nacl|securitygroup|routetable)$/;
/** "Public subnet (ELB)" */
const BALANCES = /^(?:elb|clb)$/;
const ASG = /^(?:asg|autoscalinggroup)$/;

/** "Logical grouping of instances" under an ECS cluster: what it is a group of. */
export function groupOf(unit: Unit | undefined, text: string): readonly Item[] {
  const [item, ...more] = itemsIn(unit);
  if (unit === undefined || item === undefined || more.length > 0) return [];
  const from = GROUPED.exec(text);
  if (from === null || from[0].length < unit.start) return [];
  const whole = item.thing === undefined ? item.about.slice(-1) : [];
  return [item, ...whole.map((thing): Item => ({ ...item, thing, about: [] }))].filter(canLie);
}

/** What the unit at `i` says so: "one per AZ", "spread across AZs", "RDS (private subnet)", "a group of instances". */
export function lyingAt(units: readonly Unit[], i: number, text: string, reader: ArgumentReader): Lying | undefined {
  const unit = units[i];
  if (unit === undefined || unit.t === 'np') return undefined;
  const after = itemsIn(units[i + 1]);
  const before = units[i - 1];
  if (unit.t === 'paren') {
    let at = i - 1;
    while (units[at]?.t === 'paren') at--;
    return inBrackets(unit, units[at]);
  }
  if (unit.t === 'verb') {
    if (unit.negated) return undefined;
    const into = units[i + 1];
    if (CUT.test(unit.verb.lemma) && into?.t === 'prep' && into.low === 'into')
      return { inner: itemsIn(units[i + 2]).filter(isZone), outer: placedBy(unit.passive, i, reader) };
    const args = TIES.test(unit.verb.lemma) || PARTS.test(unit.verb.lemma) ? reader.at(i) : undefined;
    const roles = args?.roles;
    if (roles === undefined) return undefined;
    const [subject, object] = unit.passive ? [roles.get('O'), roles.get('O2')] : [roles.get('S'), roles.get('O')];
    if (TIES.test(unit.verb.lemma))
      return { inner: (subject ?? []).filter(isNoRule), outer: (object ?? roles.get('to') ?? after).filter(isZone) };
    // "A pipeline is composed of stages": the parts are the whole's.
    const parts = roles.get('of') ?? (unit.verb.lemma === 'comprise' ? object : undefined) ?? [];
    // "Is made up of three parts: listeners, rules and target groups"
    const [of, what, mark, list] = units.slice(i + 1, i + 5);
    const named = of?.t === 'prep' && what?.t === 'np' && mark?.t === 'colon' ? itemsIn(list) : [];
    const all = parts.some(({ thing }) => thing !== undefined) ? parts : named;
    const several = all.filter(({ thing }) => thing !== undefined && thing.kind !== 'place').length > 1;
    return {
      inner: all.filter((item) => canLie(item) || (several && item.thing?.kind === 'component')),
      outer: (subject ?? []).filter(isComponent),
      made: true,
    };
  }
  if (unit.t === 'be' && !unit.negated && before?.t === 'np' && after.length > 0) {
    // "An ASG is a group of instances"
    const said = GROUP.test(text.slice(unit.end, after[0]?.start));
    return said ? { inner: after.filter(canLie), outer: before.items, made: true } : undefined;
  }
  // "EC2: private subnet", "RDS - two AZs"
  if ((unit.t === 'colon' || unit.t === 'dash') && i === 1 && after.length > 0 && after.every(isZone)) {
    const ends = units[i + 2];
    return ends === undefined || ends.t === 'paren' || ends.t === 'comma'
      ? { inner: itemsIn(before).filter(canLie), outer: after }
      : undefined;
  }
  // "The subnet is where the app servers run", "the VPC, where RDS lives"
  if (unit.t === 'rel' && unit.low === 'where') {
    const runs = units[i + 2];
    const boxes = itemsIn(units[subjectAt(units, i)]).filter(({ thing }) => thing !== undefined && isBox(thing));
    const stands = runs?.t === 'verb' && !runs.negated && STANDS.test(runs.verb.lemma) && units[i + 3]?.t !== 'prep';
    return stands ? { inner: after, outer: boxes.slice(-1) } : undefined;
  }
  if (unit.t !== 'prep' || after.length === 0) return undefined;
  // "One per AZ", "one for each AZ": of the heading's thing.
  const each = unit.low === 'for' && after.length === 1 && /^(?:each|every) /i.test(text.slice(after[0]?.start));
  if ((unit.low === 'per' || each) && before?.t === 'np') {
    // "Gives an address to the load balancer per AZ"
    const [given, to] = units.slice(Math.max(0, i - 3), i - 1);
    const inner = given?.t === 'np' && to?.t === 'prep' && roleOf(to.low) === 'to' ? given.items : before.items;
    return {
      inner: orTopic(inner, i, reader).filter((item) => !each || isNoAddress(item)),
      outer: after.filter(isZone),
    };
  }
  if (roleOf(unit.low) === 'across' || unit.low === 'over') {
    const zones = after.filter(isZone);
    const verb = before?.t === 'verb' ? before : undefined;
    // "Across Regions and AZs" moves or copies; "across AZs in private subnets" says where by what follows.
    const [more, place] = units.slice(i + 2, i + 4);
    const told = more?.t === 'prep' && isIn(more.low) && itemsIn(place).some(isZone);
    if (zones.length === 0 || zones.length < after.length || told || verb?.negated === true) return undefined;
    // "Is spread across", where the participle reads as a noun
    const said = units[i - 2];
    const spread = itemsIn(before)[0]?.head === 'spread' && said?.t === 'be' && !said.negated;
    // "Web servers spread out over"
    const out = before?.t === 'prep' && before.low === 'out' ? units[i - 2] : before;
    const lying = verb === undefined ? itemsIn(spread ? units[i - 3] : out) : placedBy(verb.passive, i - 1, reader);
    const groups = lying.filter(({ thing }) => ASG.test(thing?.concept ?? ''));
    return groups.length > 0 ? { inner: zones, outer: groups } : { inner: lying.filter(canRun), outer: zones };
  }
  if (unit.low === 'on') return onSide(units, i, after, reader);
  // "Always in a public subnet", "… - only within the VPC": the heading's thing.
  const topic = itemsOf(reader.around.topic, unit);
  const told = i === 0 ? /^(?:always|only|usually|typically)\b/i : /\bonly(?: from)?\s*$/i;
  const alone = before === undefined || before.t === 'dash' || before.t === 'comma';
  const boxes = after.filter(({ thing }) => thing !== undefined && isBox(thing));
  const label = before?.t === 'dash' && i === 2 ? itemsIn(units[0]) : [];
  // "Bastion host - in the public subnet"
  if (isIn(unit.low) && label.length > 0) return { inner: label, outer: boxes };
  if (isIn(unit.low) && alone && topic.length === 1) {
    const bare = i === 0 && isBare(units, text, reader);
    if (bare || told.test(text.slice(0, i === 0 ? undefined : unit.start)))
      return { inner: bare ? topic : topic.filter(isComponent), outer: boxes };
  }
  if (i === 0 && isIn(unit.low)) {
    const [first, second, third] = units.slice(2, 5);
    // "In the VPC there is a bastion host"
    if (itemsIn(first)[0]?.pronoun === 'there' && second?.t === 'be' && !second.negated)
      return { inner: itemsIn(third), outer: after };
    // "In private subnets, ECS tasks run …", "in the public subnet we deploy a bastion host", "in the VPC, create a subnet"
    const at = first?.t === 'comma' ? 3 : 2;
    const who = itemsIn(units[at]);
    const does = units[who.length > 0 ? at + 1 : at];
    if (does?.t === 'verb' && !does.negated && !does.passive) {
      const puts = PUTS.test(does.verb.lemma) && who.every(({ pronoun }) => /^(?:we|you|i)$/.test(pronoun ?? ''));
      return { inner: puts ? itemsIn(units[who.length > 0 ? at + 2 : at + 1]) : who.filter(canLie), outer: after };
    }
  }
  // "A subnet with an EC2 instance", "the app tier with ECS"
  // "Registers the node with the API server" puts it nowhere.
  const does = units[i - 2];
  if (unit.low === 'with' && (does?.t !== 'verb' || PUTS.test(does.verb.lemma))) {
    const owner = itemsIn(before).filter(isNamed).slice(-1);
    const end = after.findIndex(({ thing: one }) => one !== undefined && isBox(one));
    const had = (end < 0 ? after : after.slice(0, end)).filter(canLie);
    return { inner: had, outer: owner.filter(({ thing }) => thing !== undefined && isBox(thing)) };
  }
  return undefined;
}

/** "The customer gateway on the on-premises side", "Customer gateway: a device on the data center side". */
function onSide(units: readonly Unit[], i: number, after: readonly Item[], reader: ArgumentReader): Lying | undefined {
  const side = after[0];
  if (side?.head !== 'side' || side.thing?.concept !== ON_PREMISES) return undefined;
  const before = units[i - 1];
  const said = before?.t === 'verb' ? placedBy(before.passive, i - 1, reader) : itemsIn(before);
  const isLabelled = units[1]?.t === 'colon' || units[1]?.t === 'dash';
  const label = isLabelled ? itemsIn(units[0]) : itemsOf(reader.around.topic, side);
  const inner = said.some(({ thing }) => thing !== undefined) ? said : label;
  return { inner: inner.slice(-1).filter(isComponent), outer: [side] };
}

const MACHINES = /^(?:bastionhost|natinstance)$/;
const AN_INSTANCE =
  /^(?:(?:it|this|which) is |it's |just )?(?:an? )?(?:\w+ )?(?:ec2|(?:ec2 )?(?:instance|server|machine)) (?:placed |deployed |running |launched |that is )?$/i;
const AN_ITEM = /^an? \w+ $/i;
const LISTS = /^(?:np|comma|and)$/;
const STANDS = /^(?:run|live|lie|sit|reside|deploy|launch|place|put|create|host|locate|go)$/;
const SEVERAL = /\b(?:\d+|two|three|multiple|several|separate|discrete|different|more)\b.*cent(?:er|re)s$/i;
/** Not "a different AZ", which is one. */
const OTHERS = /\bother\b|\bdifferent\b.*s$/i;
const LIMIT = /\b(?:up to|max(?:imum)?|at most|limit(?:ed)?|quota|no more than)\b[^.;,]*$/i;
const LIMITED = /^\W*(?:\((?:max|limit|up to)|: ?\d+\W*$)/i;
const MANY = /(?:^|\s)(?:[3-9]|\d\d+) /;

/** "Up to 5 NAT gateways in an AZ", "20 instances per subnet": how many there may be is no picture of what is there. */
export function isLimit(text: string, inner: Item, outer: Item): boolean {
  const counted = text.slice(0, inner.end);
  const per = / per $/i.test(text.slice(0, outer.start)) && MANY.test(counted.slice(-40));
  return per || LIMIT.test(counted) || LIMITED.test(text.slice(outer.end));
}

/** "Tasks in any AZ", "instances in different AZs", "in two data centers". */
export function isNoneOf(outer: Item, text: string): boolean {
  const said = text.slice(outer.start, outer.end);
  if (outer.thing?.concept === ON_PREMISES) return SEVERAL.test(said);
  return said.startsWith('any ') || (isZone(outer) && OTHERS.test(said));
}

/** "Has", "gets its own", "contains". */
export function isHaving(unit: Unit, behind: string): boolean {
  if (unit.t === 'have') return !unit.negated;
  return unit.t === 'verb' && !unit.negated && unit.verb.lemma === 'get' && /^ (?:its|their) own /i.test(behind);
}

/** Where the subject of the verb at `i` stands: before "which", where that opens the clause. */
export function subjectAt(units: readonly Unit[], i: number): number {
  let at = i - 1;
  if (units[i]?.t === 'rel' && units[at]?.t === 'be') return at - 1;
  if (units[i]?.t !== 'rel' && units[at]?.t !== 'rel') return at;
  if (units[at]?.t === 'rel') at--;
  return units[at]?.t === 'comma' ? at - 1 : at;
}

/** "In a private subnet", "Within the VPC, no public IP" under what lies there. */
function isBare(units: readonly Unit[], text: string, { around }: ArgumentReader): boolean {
  const [, place, mark, goesOn] = units;
  const [item, ...more] = itemsIn(place);
  if (item === undefined || more.length > 0 || around.weak || around.listed.length > 0) return false;
  const ends =
    mark === undefined || mark.t === 'paren' || mark.t === 'stop' || (mark.t === 'comma' && goesOn?.t !== 'np');
  const opens = /^\W*$/.test(text.slice(0, units[0]?.start));
  return opens && ends && (item.determined === true || isZone(item)) && !/:\s*$/.test(text);
}

/** "A machine in", "an EC2 instance placed in" under what is one: the heading's thing. */
export function isGloss(units: readonly Unit[], text: string, topic: Item | undefined): boolean {
  const said = itemsIn(units.findLast(({ t }) => t === 'np'));
  // "EC2 instance in" says what a bastion host is, and under EC2 no more than that.
  if (MACHINES.test(topic?.thing?.concept ?? '') && AN_INSTANCE.test(text)) return said.length === 1;
  return AN_ITEM.test(text) && said.every(({ head }) => genericOf(head) !== undefined);
}

/** "RDS (private subnet)", "private subnet (EC2, RDS)". */
function inBrackets({ units, of }: Paren, before: Unit | undefined): Lying | undefined {
  const owner = of === undefined ? itemsIn(before).slice(-1) : [of];
  const lists = units.every(({ t, ...unit }) => LISTS.test(t) || ('low' in unit && unit.low === 'etc'));
  if (!lists) return undefined;
  const inner = units.flatMap(itemsIn);
  const [only, ...more] = inner;
  if (only !== undefined && more.length === 0 && isZone(only) && !isSmaller(only, owner[0]))
    return { inner: owner.filter(canLie), outer: inner };
  // "The public zone (S3, SQS)"
  if (owner[0]?.thing?.concept === 'zone') return { inner: inner.filter(isComponent), outer: owner };
  return {
    inner: inner.filter((item) => canLie(item) || BALANCES.test(item.thing?.concept ?? '')),
    outer: owner.filter((item) => isZone(item) || isTier(item) || isGroup(item)),
  };
}

function isGroup({ thing }: Item): boolean {
  return thing !== undefined && ASG.test(thing.concept);
}

function placedBy(passive: boolean, at: number, reader: ArgumentReader): readonly Item[] {
  const roles = reader.at(at)?.roles;
  return (passive ? roles?.get('O') : roles?.get('S')) ?? [];
}

/** "One" at the beginning of a bullet is one of what the heading is about. */
function orTopic(items: readonly Item[], at: number, reader: ArgumentReader): readonly Item[] {
  const [one, ...more] = items;
  return at === 1 && more.length === 0 && one?.head === 'one' && reader.around.topic.length === 1
    ? itemsOf(reader.around.topic, one)
    : items.filter(({ thing }) => thing !== undefined && thing.kind !== 'local');
}

/** "Two AZs, each with a subnet": each of those before. */
export function isNamed({ pronoun }: Item): boolean {
  return pronoun !== 'each';
}

function isComponent({ thing }: Item): boolean {
  return thing?.kind === 'component';
}

/** A rule is joined to a subnet without lying in it. */
function isNoRule({ thing }: Item): boolean {
  return thing !== undefined && !RULES.test(thing.concept);
}

function isNoAddress({ thing }: Item): boolean {
  return thing?.concept !== ADDRESS;
}

function isTier({ thing }: Item): boolean {
  return thing !== undefined && /\btier$/i.test(thing.label);
}

function isIn(preposition: string): boolean {
  return preposition === 'in' || preposition === 'inside' || preposition === 'within';
}

function itemsIn(unit: Unit | undefined): readonly Item[] {
  return unit?.t === 'np' ? unit.items : [];
}
