import type { Item, Unit } from '../language/units';
import {
  BEHIND,
  hasFrame,
  isEdge,
  isFront,
  phraseAt,
  phraseBefore,
  things,
  type Draw,
  type Positioned,
  type Resolve,
} from './around';
import { hopTo, isHopBegun, isWay, sentFrom } from './hops';
import { asRole } from './fan-out';
import { isYou } from './clauses';
import { compoundsOf } from './compounds';
import { ENDS } from './denials';
import { guardsFor } from './guards';
import { havesOf, hold, holderOf, isHeld } from './haves';
import { knownBeside } from './propers';
import { givenBy, isCommon, isKindOf, isMiddle, rolesOf } from './roles';
import { routesOf } from './route';
import { movedOf } from './moved';
import { itemsOf } from './reading';
import { standbyOf } from './standby';
import { wardsOf } from './wards';
import { THEMES } from '../language/words';

/** Nouns after which "A to B" is a way from A to B: "RDS to Aurora migration". */
const WAY =
  /^(?:migration|replication|failover|connection|connectivity|integration|traffic|communication|access|transfer|backup|import|export|copy)s?$/;

/** "CloudFront in front of S3", "EC2 behind an ALB", "DAX is a cache for DynamoDB", "RDS to Aurora migration". */
export function positionsOf(
  units: readonly Unit[],
  topic: readonly Item[],
  resolve: Resolve,
  /** What stands behind a label; then the topic is what that names. */
  behind = false,
): Positioned[] {
  const out: Positioned[] = [];
  const draw: Draw = (from, to, label, kind) => {
    for (const a of things(from)) for (const b of things(to)) out.push({ from: a, to: b, label, kind });
  };
  compoundsOf(units, topic, draw, resolve);
  for (let i = 0; i < units.length; i++) {
    const unit = units[i];
    const after = units[i + 1];
    routesOf(units, i, draw, resolve);
    standbyOf(units, i, draw, resolve);
    wardsOf(units, i, topic, draw, resolve);
    if (after?.t !== 'np') continue;
    const front = units[i + 2];
    if (unit?.t === 'have' && !unit.negated && front?.t === 'prep' && front.low === 'in' && isFront(units[i + 3]))
      draw(after.items, resolve(phraseAt(units, i - 1) ?? [], i - 1), 'in front of', 'traffic');
    else if (unit?.t === 'have' && !unit.negated) havesOf(units, i, draw, resolve);
    if (unit?.t === 'be' && !unit.negated) {
      const [role] = after.items;
      const kind = role !== undefined && Object.hasOwn(BEHIND, role.head) ? BEHIND[role.head] : undefined;
      const who = role === undefined ? [] : i === 0 ? topic : resolve(phraseAt(units, i - 1) ?? [], i - 1);
      if (role !== undefined && kind !== undefined) draw(itemsOf(role.about, role), who, role.head, kind);
      // "Is a Lambda event source", "S3 is the source of the pipeline"
      const gives = role === undefined || role.thing?.kind === 'component' ? undefined : givenBy(role.head);
      if (role !== undefined && gives !== undefined) draw(who, itemsOf(role.about, role), `${role.head} for`, gives);
    }
    // "Use SNS in front", "DAX sits in front": of the heading's thing.
    if (unit?.t === 'prep' && unit.low === 'in' && isFront(after)) {
      const puts = units[i - 2];
      const sits = units[i - 1];
      if (puts?.t === 'verb' && /^(?:use|put|place|add)$/.test(puts.verb.lemma) && !puts.negated)
        draw(phraseAt(units, i - 1) ?? [], topic, 'in front of', 'traffic');
      // "WAF in front"
      if (sits?.t === 'np' && i === 1 && isEdge(units[i + 2])) draw(sits.items, topic, 'in front of', 'traffic');
      // "Profiles in DynamoDB, DAX in front"
      if (sits?.t === 'np' && sits.items.length > 1 && isEdge(units[i + 2]) && units[i - 2]?.t !== 'stop')
        draw(sits.items.slice(-1), sits.items.slice(-2, -1), 'in front of', 'traffic');
      if (sits?.t === 'verb' && STANDS.test(sits.verb.lemma) && !sits.negated)
        draw(
          phraseAt(units, i - 2) ?? [],
          topic.length > 0 ? topic : storeBefore(units, i - 2),
          'in front of',
          'traffic',
        );
    }
    if (unit?.t !== 'prep') continue;
    if ((unit.low === 'front' || unit.low === 'behind') && !isNeverPut(units, i)) {
      // "Behind an ALB", "runs behind an ALB"
      const opens = i === 0 || (i === 1 && units[0]?.t === 'verb' && !units[0].negated);
      const before = phraseBefore(units, i) ?? (opens && topic.length === 1 ? topic : undefined);
      if (before === undefined) continue;
      const [a, b] = knownBeside(resolve(before, i), resolve(after.items, i + 1));
      // "SFTP in front of S3" is what the heading's thing puts there.
      const puts =
        i === 1 &&
        topic.length === 1 &&
        before.every(
          (item) => (item.thing ?? item.proper) === undefined || ((behind || isKindOf(item, topic)) && isCommon(item)),
        );
      if (unit.low === 'front') draw(puts ? topic : a, b, 'in front of', 'traffic');
      else draw(b, a, '', 'traffic');
    }
    if (unit.low === 'with') asRole(units, i, draw);
    // "NAT gateways, each with an Elastic IP", "ASG with a launch template", "the ASG launches instances from a launch template"
    if (/^(?:with|from|basis)$/.test(unit.low) && after.items.some(isHeld))
      hold(holderOf(units, i, topic, resolve), after.items, unit.low === 'basis' ? 'based on' : unit.low, draw);
    // "Between the web tier and the workers": the heading's thing is.
    if (unit.low === 'between' && i === 0 && topic.length === 1 && things(after.items).length === 2) {
      draw(after.items.slice(0, 1), topic, '', 'traffic');
      draw(topic, after.items.slice(1), '', 'traffic');
    }
    if (unit.low === 'between' || unit.low === 'for' || unit.low === 'of' || unit.low === 'to')
      rolesOf(units, i, topic, draw, resolve);
    // "IAM roles are used for permissions": by the heading's thing.
    const used = units[i - 1];
    if (unit.low === 'for' && i === 2 && used?.t === 'verb' && used.passive && !used.negated)
      if (used.verb.lemma === 'use') draw(topic, guardsFor(units[0], after, topic), 'uses', 'dependency');
    // "An alternative to using EC2" compares; "using the CLI you can list them" is for you to use.
    const before = units[i - 1];
    const aside =
      before?.t === 'cmp' || (before?.t === 'verb' && ENDS.test(before.verb.lemma)) || (i === 0 && units.some(isYou));
    if (
      unit.low === 'using' &&
      !aside &&
      !hasFrame(units, i, WITH) &&
      !units.slice(0, i).some((one) => one.t === 'instead')
    ) {
      const user = units[i - 2]?.t === 'prep' ? [] : things(phraseAt(units, i - 1) ?? []);
      // "Encryption at rest using KMS", "can provide TLS using ACM" is the topic's.
      const untold =
        user.length === 0 &&
        !(i === 0 && isYou(units[2])) &&
        !units.slice(0, i).some((one, at) => (one.t === 'verb' && at > 0) || one.t === 'rel' || one.t === 'sub');
      const means = untold ? after.items.filter((item) => item.thing?.kind !== 'local') : after.items;
      draw(untold ? topic : user, means, 'using', 'dependency');
    }
    // "An ALB in front of ECS on Fargate"
    const held = phraseAt(units, i - 1);
    if (unit.low === 'on' && held !== undefined && all(held, CONTAINERS) && all(after.items, MACHINES))
      draw(held, after.items, 'on', 'dependency');
    if (i === 0) sentFrom(units, draw);
    if (FRAGMENTS.has(unit.low)) fragment(units, i, draw, topic);
  }
  return out;
}

/** "Do not put Lambda in front of", "avoid putting it behind" */
function isNeverPut(units: readonly Unit[], at: number): boolean {
  const [avoids, puts] = units.slice(Math.max(0, at - 3), at - 1);
  const put = puts ?? avoids;
  if (put?.t !== 'verb' || phraseAt(units, at - 1) === undefined) return false;
  return put.negated || (put !== avoids && avoids?.t === 'verb' && avoids.verb.lemma === 'avoid');
}

/** "Lambda reads DynamoDB, DAX sits in front": of the store named last. */
function storeBefore(units: readonly Unit[], at: number): readonly Item[] {
  for (let i = at - 1; i >= 0; i--) {
    const kept = (phraseAt(units, i) ?? []).filter(
      ({ thing, negated }) => !negated && /^(?:database|storage)$/.test(thing?.category ?? ''),
    );
    if (kept.length > 0) return kept.slice(-1);
  }
  return [];
}

/** "Sits in front", "can be placed in front" */
const STANDS = /^(?:sit|stand|place|put)$/;
/** Frames that ask what something is done with. */
const WITH = /^(?:with|flow|means)\b|>(?:with|W)$/;

/** A clause that is nothing but "A to B", "A to B migration" or "A from B". */
function fragment(units: readonly Unit[], at: number, draw: Draw, topic: readonly Item[]): void {
  const preposition = units[at];
  // "Interface endpoint (PrivateLink) for"
  if (units[at - 1]?.t === 'paren' && at > 1) return fragment(units.toSpliced(at - 1, 1), at - 1, draw, topic);
  // "Access is via an endpoint"
  const is = units[at - 1];
  if (is?.t === 'be' && !is.negated && at > 1) return fragment(units.toSpliced(at - 1, 1), at - 1, draw, topic);
  const before = units[at - 1];
  const after = units[at + 1];
  if (preposition?.t !== 'prep' || before?.t !== 'np' || after?.t !== 'np') return;
  // "Direct Connect from the office to the VPC"
  const to = units[at + 2];
  const end = units[at + 3];
  if (at === 1 && movedOf(units, draw, topic)) return;
  if (preposition.low === 'from' && to?.t === 'prep' && to.low === 'to' && end?.t === 'np') {
    // "A dedicated line from the office to the VPC" is what the heading names.
    const own = at === 1 && isMiddle(before.items, topic) && topic.length === 1 ? topic : before.items;
    const line = own.filter(({ thing }) => thing?.category === 'networking' && thing.kind === 'component');
    if (line.length !== 1 || line.length < before.items.length || !isEdge(units[at - 2]) || !isEdge(units[at + 4]))
      return;
    draw(after.items, line, '', 'traffic');
    return draw(line, end.items, '', 'traffic');
  }
  if (preposition.low === 'to' && isWay(units, at)) return draw(before.items, after.items, '', 'traffic');
  // "Access via an endpoint from a subnet": to the heading's thing.
  if (preposition.low === 'via' || preposition.low === 'through') {
    const lets = at === 1 && before.items.every(({ head, about }) => /^access$/.test(head) && about.length === 0);
    if (lets) draw(after.items, topic, 'access', 'traffic');
    return lets && to?.t === 'prep' && to.low === 'from' && end?.t === 'np'
      ? draw(end.items, after.items, '', 'traffic')
      : undefined;
  }
  // "Client to load balancer over the internet - use TLS"
  if (preposition.low === 'to' && isHopBegun(units, at))
    return hopTo(before.items, after.items, units.slice(at + 2), draw);
  if (preposition.low === 'into' || !isEdge(units[at - 2]) || !isEdge(units[at + 2])) return;
  // "VPC to VPC, VPN and Direct Connect" lists kinds of traffic.
  if (before.items.some((a) => after.items.some((b) => a.thing !== undefined && a.thing.key === b.thing?.key))) return;
  const ends = after.items.map((item): Item => {
    const owner = item.about.at(-1);
    return item.thing === undefined && owner !== undefined && WAY.test(item.head) ? { ...item, thing: owner } : item;
  });
  // "Looker on BigQuery"
  if (preposition.low === 'on' && all(before.items, SHOWS) && all(after.items, KEPT))
    return draw(before.items, after.items, 'on', 'dependency');
  // "Dashboards on top of Athena"
  if (preposition.low === 'on' && at === 1 && topic.length === 1 && before.items.every(({ head }) => THEMES.has(head)))
    return draw(all(topic, SHOWS) && all(after.items, KEPT) ? topic : [], after.items, 'on', 'dependency');
  // "WAF on the ALB", "a security group at the instance"
  if (preposition.low === 'on' || preposition.low === 'in' || preposition.low === 'at')
    return draw(
      before.items.filter(
        ({ thing }) =>
          thing?.kind === 'component' &&
          ((preposition.low === 'on' && thing.category === 'security') || GUARDS.test(thing.label)),
      ),
      after.items.filter((item) => item.thing?.kind === 'component'),
      'on',
      'security',
    );
  // "Gateway endpoint for S3"
  if (preposition.low === 'for') {
    // "KMS for encryption": the heading's thing has it.
    const guards = at === 1 ? guardsFor(units[0], after, topic) : [];
    if (guards.length > 0) return draw(topic, guards, 'uses', 'dependency');
    // "Certificates for the ALB"
    if (at === 1 && topic.length === 1 && before.items.every(({ head }) => GIVEN.test(head)))
      return draw(
        topic,
        after.items.filter(({ thing }) => thing?.kind === 'component'),
        'for',
        'security',
      );
    // "IAM role for EC2 instances"
    for (const [category, said] of [
      ['networking', 'traffic'],
      ['security', 'security'],
    ] as const)
      draw(
        before.items.filter(
          ({ thing }) =>
            thing?.category === category &&
            thing.kind === 'component' &&
            (said === 'traffic' || units[at + 2]?.t !== 'colon'),
        ),
        after.items.filter(
          ({ thing }) => thing?.kind === 'component' && (said === 'traffic' || !OPEN.test(thing.category)),
        ),
        'for',
        said,
      );
    return;
  }
  if (preposition.low === 'to') draw(before.items, ends, '', 'data');
  else draw(ends, before.items, '', 'data');
}

const FRAGMENTS = new Set(['to', 'into', 'from', 'for', 'on', 'in', 'at', 'via', 'through']);
/** What stands before a component rather than lies in it. */
const GUARDS = /^(?:WAF|Shield(?: Advanced)?|NACL|(?:.* )?(?:security group|firewall))$/i;

const GIVEN = /^(?:certs?|certificates?|credentials|passwords?|secrets?|tokens?)$/;
/** What a role or a rule for it is no part of a picture. */
const OPEN = /^(?:client|security|general)$/;
const CONTAINERS = /^containers$/;
const MACHINES = /^(?:compute|containers)$/;
const SHOWS = /^(?:analytics|external|business|ai)$/;
const KEPT = /^(?:analytics|database|storage|external)$/;

function all(items: readonly Item[], category: RegExp): boolean {
  return items.every(({ thing }) => thing?.kind === 'component' && category.test(thing.category));
}
