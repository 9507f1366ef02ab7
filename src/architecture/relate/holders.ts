import { keyOf } from '../../concepts';
import { localThing, type Thing } from '../cast/thing';
import type { Item } from '../language/units';

/** Concepts that hold others although they are components. */
const HOLDERS: ReadonlySet<string> = new Set(
  [
    'Target Group',
    'ASG',
    'ECS cluster',
    'EKS cluster',
    'Pod',
    'Web tier',
    'Worker tier',
    'Application tier',
    'Database tier',
    'Presentation tier',
    'Management account',
    'Kubernetes Node',
    'Kubernetes Master node',
  ].map(keyOf),
);
/** Places that hold nothing in particular. */
const NO_HOLDERS: ReadonlySet<string> = new Set(
  ['Internet', 'Data plane', 'AWS global network', 'AWS Cloud', 'AWS GovCloud', 'Other cloud'].map(keyOf),
);
export const TIER = /\btier$/i;
export const ON_PREMISES = keyOf('On-premises');

/** Places that everything lies in: worth a box only around the places that they are made of. */
const WIDE: ReadonlySet<string> = new Set(['Region', 'AWS account'].map(keyOf));
/** What a network, a zone or a machine room holds: programs, machines and stores, and what stands at its edge. */
const LYING = /^(?:compute|containers|database)$/;
const AT_EDGE: ReadonlySet<string> = new Set(
  [
    'NAT Gateway',
    'NAT Instance',
    'ALB',
    'NLB',
    'GWLB',
    'ENI',
    'Bastion host',
    'Interface endpoint',
    'EFS mount target',
  ].map(keyOf),
);
const NODES = /^(?:worker )?nodes?$/;

/** Whether a thing is drawn as a box around others. */
export function isBox(thing: Thing): boolean {
  if (HOLDERS.has(thing.concept) || TIER.test(thing.label)) return true;
  return thing.kind === 'place' && !NO_HOLDERS.has(thing.key);
}

/** Whether a box says something about what it is said to hold: "VPCs in a Region" does, "a bucket in a Region" does not. */
export function holds(outer: Thing, inner: Thing): boolean {
  // The cluster of EKS is no box around EKS.
  if (inner.kind === 'component' && outer.kind === 'component' && outer.concept.startsWith(inner.concept)) return false;
  if (outer.concept === POD && CLUSTER_BOX.test(inner.concept)) return false;
  if (CLUSTER_BOX.test(outer.concept)) return isBox(outer) && inner.category === 'containers';
  const rank = rankOf(inner);
  // A network lies in no subnet.
  return isWide(outer) ? rank > rankOf(outer) : isBox(outer) && (rank < 0 || rank >= rankOf(outer));
}

/** What of a cluster holds only what runs there. */
const CLUSTER_BOX = /^(?:controlplane|kubernetes(?:masternode|node|namespace))$/;

/** Boxes that hold each other, from the outermost on. */
const NESTED = ['AWS account', 'Resource group', 'Region', 'VPC', 'VNet', 'AZ', 'subnet'].map(keyOf);
const ZONE = NESTED.indexOf(keyOf('AZ'));
const SUBNET = keyOf('subnet');
const POD = keyOf('Pod');
const NODE_GROUP = keyOf('EKS node group');

function rankOf({ kind, concept }: Thing): number {
  return kind === 'place' ? NESTED.findIndex((one) => concept.endsWith(one)) : -1;
}

/** Whether what `outer` has, or is said to be with, lies in it. */
export function isSmaller(inner: Item, outer: Item | undefined): boolean {
  if (inner.thing === undefined || outer?.thing === undefined) return false;
  if (/cluster$/.test(outer.thing.concept)) return inner.thing.concept === NODE_GROUP && isBox(outer.thing);
  const rank = rankOf(outer.thing);
  return rank >= 0 && rankOf(inner.thing) > rank;
}

/** What machines are made from. */
const RECIPE = /^(?:launch|ami)/;
const MACHINE = /(?:nodes?|instances?|servers?|workers?|brokers?|hosts?|machines?)$/i;

/** Whether a thing may lie in a zone, a network or a tier of its own right. */
export function canLie({ thing }: Item): boolean {
  if (thing === undefined || thing.kind === 'place' || RECIPE.test(thing.concept)) return false;
  return LYING.test(thing.category) || AT_EDGE.has(thing.concept) || MACHINE.test(thing.label);
}

const NEVER = /^(?:nacl|securitygroup|routetable|iam|s3|dynamodb|internet|cloudfront|route53)/;
const WITHIN = /^(?:compute|containers|database|networking|security|general)$/;

/** Whether what is named under a place is a piece of it: rules are laid over a network, and S3 lies in none. */
export function liesIn(place: Thing, { kind, category, concept }: Thing): boolean {
  return kind === 'place' || /account$|region$/.test(place.concept) || (WITHIN.test(category) && !NEVER.test(concept));
}

/** A VPN runs between two places, and lies in neither of them. */
export function isLine({ concept }: Thing): boolean {
  return LINES.has(concept);
}

const LINES: ReadonlySet<string> = new Set(['Site-to-Site VPN', 'VPN', 'Direct Connect', 'VPC peering'].map(keyOf));

/** Whether a thing runs where it is: a store "across AZs" has copies there. */
export function canRun(item: Item): boolean {
  const { thing } = item;
  return (
    thing?.category !== 'database' && (canLie(item) || (thing?.kind !== 'place' && MACHINE.test(thing?.label ?? '')))
  );
}

/** Whether a thing is a place that all else lies in. */
export function isWide(thing: Thing): boolean {
  return WIDE.has(thing.key);
}

/** "Two in each AZ", "spread across subnets": zones and subnets are several, and hold what runs in them. */
export function isZone({ thing }: Item): boolean {
  return thing?.kind === 'place' && rankOf(thing) >= ZONE;
}

/** "An instance on a private subnet" lies in it; what is "on" other places may be laid over them. */
export function isSubnet({ thing }: Item): boolean {
  return thing?.kind === 'place' && thing.concept.endsWith(SUBNET);
}

/** "Nodes are part of an ASG": what nobody names otherwise. */
export function nodeOf(item: Item): Thing | undefined {
  return item.thing === undefined && item.about.length === 0 && NODES.test(item.head)
    ? localThing('node', 'compute')
    : undefined;
}

/** A machine of a cluster: what runs on it lies there. */
export function isNode({ thing }: Item): boolean {
  return /^kubernetes(?:master)?node$/.test(thing?.concept ?? '');
}
