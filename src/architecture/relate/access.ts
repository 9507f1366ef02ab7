import { keyOf } from '../../concepts';
import { SECURITY_GROUP } from '../cast/labels';
import type { Item } from '../language/units';
import { isKey } from './kinds';
import { cross, isNetwork, roleIn, without, type Pair } from './pairs';
import type { Arguments } from './reading';

/** "Gives EC2 access to S3", "provides access to S3": who gets in where. */
export function accessOf(args: Arguments, giver: readonly Item[]): Pair[] {
  const given = [...(args.roles.get('O') ?? []), ...(args.roles.get('O2') ?? [])];
  // "A single point of access to the app"
  const point = given.some(({ head }) => /^(?:point|entry)$/.test(head)) ? (args.roles.get('of') ?? []) : [];
  const what = [...given, ...point].find(({ head }) => /^(?:access|entry|contact)$/.test(head));
  // "An instance profile grants": who permits has the arrow.
  if (what === undefined || what.negated || (args.verb.verb.lemma === 'grant' && giver.length > 0)) return [];
  const owner = what.about.at(-1);
  const named = given.filter((item) => item.thing !== undefined);
  const owned = owner === undefined ? named : [{ ...what, thing: owner, about: [] }];
  const to = roleIn(args, 'to');
  // "S3 access is granted to Lambda", "access to S3 to Lambda"
  const whom = roleIn(args, 'to2');
  if (whom.length > 0) return cross(whom, to.length > 0 ? to : giver);
  if (args.verb.passive && args.roles.get('O')?.includes(what) === true) return cross(to, owned);
  const with_ = args.verb.verb.lemma === 'get' ? roleIn(args, 'with').filter(lets) : [];
  const way = [...roleIn(args, 'via'), ...with_].filter((item) => item.thing !== undefined && !isKey(item.thing));
  // "A NAT gateway gives internet access to private subnets", "gives private subnets internet access through the gateway"
  if (owner?.key === INTERNET) {
    const hop = without(way, giver);
    const whom = to.length > 0 ? to : named.filter(({ thing }) => thing?.key !== INTERNET);
    return [...cross(whom, giver), ...cross(giver, hop), ...cross(hop.length > 0 ? hop : giver, owned.slice(0, 1))];
  }
  const people = owned.length > 0 && owned.every((item) => item.thing?.category === 'client');
  // Users who are given access come in; "gives users access to the app" says what to.
  if (!people && to.some((item) => item.thing?.category === 'client')) return cross(to, giver);
  // "CloudFront gives users access to S3", "a NAT gateway gives instances access to the internet"
  const passes = owned.length > 0 && giver.length === 1 && giver.every(lets);
  const said = people && args.subject === 'said' ? giver.filter((item) => item.thing?.category !== 'security') : [];
  const between = passes ? giver : said;
  if (between.length > 0 && to.length > 0) return [...cross(owned, between), ...cross(between, to)];
  const from = owned.length > 0 ? owned : giver;
  const hop = without(without(way, from), to);
  return hop.length === 0 ? cross(from, to) : [...cross(from, hop), ...cross(hop, to)];
}

/** What others get somewhere through. */
function lets(item: Item): boolean {
  return isNetwork(item) || (item.thing?.kind === 'component' && /\bNAT\b|proxy$/i.test(item.thing.label));
}

/** "Allow port 80 from the ALB": into what the group guards, which is the group's name or the heading's. */
export function admitsOf(args: Arguments): Pair[] {
  if (args.verb.negated || !ENTRY.test(args.theme)) return [];
  const from = roleIn(args, 'from');
  // "Restrict traffic to RDS from the instances only", "traffic from the ALB to the instances is allowed"
  const to = without(roleIn(args, 'to'), from);
  if (to.length > 0 && from.length > 0) return cross(from, to);
  if (args.verb.passive || /^(?:restrict|limit)$/.test(args.verb.verb.lemma)) return [];
  // One group refers to another.
  if (from.every(({ thing }) => thing?.concept === SECURITY_GROUP)) return [];
  const said = roleIn(args, 'S').filter((item) => item.thing !== undefined);
  const into = args.subject === 'said' || said.length > 0 ? said : args.topic;
  return cross(
    from,
    into.filter(({ thing }) => thing?.concept === SECURITY_GROUP || (thing !== undefined && !isKey(thing))),
  );
}

const ENTRY = /^(?:ports?|\d+|inbound|ingress|traffic|https?|ssh|rdp|tcp|udp|icmp|connections?|requests?)$/;
const INTERNET = keyOf('Internet');
