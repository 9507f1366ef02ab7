import type { Item } from '../language/units';
import { contents } from './contents';
import { first } from './flow';
import { cross, isNetwork, PEERING, roleIn, without, type Pair } from './pairs';
import type { Arguments } from './reading';

/** Two things joined: "between X and Y", "connect X and Y", "X and Y communicate", "X and Y are used together". */
export function pair(args: Arguments): Pair[] {
  const between = roleIn(args, 'between');
  // "Works as a buffer between X and Y"
  if (args.verb.verb.lemma === 'work' && (args.verb.infinitive || (between.length > 0 && args.roles.has('other'))))
    return [];
  // "X and Y can be used to": each by itself.
  if (args.verb.verb.lemma === 'use' && args.verb.passive && between.length === 0) return [];
  const joined = args.roles.has('with') || args.roles.has('to') || args.roles.has('from');
  const own =
    args.verb.passive || (!args.roles.has('O') && args.subject === 'said')
      ? roleIn(args, args.verb.passive ? 'O' : 'S')
      : roleIn(args, 'O');
  const uses = args.verb.verb.lemma === 'use' && !args.verb.passive;
  const items = between.length > 0 ? between : joined || uses ? [] : own;
  const [a, b] = items;
  if (items.length !== 2 || a === undefined || b === undefined) return [];
  const way = uses && between.length > 0 ? [...roleIn(args, 'via'), ...roleIn(args, 'O')] : roleIn(args, 'via');
  // "Transit Gateway connects the VPCs and on-premises": both to itself.
  const hub = args.subject === 'said' && !args.verb.passive && own === items;
  // "Connects VPCs and on-premises networks" under it
  const under = !hub && own === items && !args.verb.passive ? hubOf(args) : [];
  if (under.length > 0) return [...cross([a], under), ...cross(under, [b])];
  const by = hub ? roleIn(args, 'S').filter((item) => isNetwork(item) && item.thing?.concept !== PEERING) : [];
  // "Peering between VPCs and on-premises" under Transit Gateway: over it.
  const over =
    between.length > 0 && args.subject !== 'said' && args.topic.length === 1 ? args.topic.filter(isNetwork) : [];
  // "A connection between the office and the VPC over the internet" under VPN is a VPN.
  const open = over.length > 0 && way.every(({ thing }) => thing?.kind === 'place');
  const hop = without(open ? over : [...way, ...by], items);
  return hop.length === 0 ? [[a, b]] : [...cross([a], hop), ...cross(hop, [b])];
}

/** The network that a heading names, which joins what is joined under it; peering is but the line between two. */
function hubOf({ topic }: Arguments): readonly Item[] {
  const isHub = topic.length === 1 && topic.every((item) => isNetwork(item) && item.thing?.concept !== PEERING);
  return isHub ? topic : [];
}

/** "A proxy stands between X and Y": on the way from the one to the other. */
export function way(args: Arguments, stands: readonly Item[]): Pair[] {
  const [from, to, ...more] = roleIn(args, 'between');
  if (from === undefined || to === undefined || more.length > 0 || stands.length !== 1) return [];
  return [...cross([from], stands), ...cross(stands, [to])];
}

/** "X links A to B": X stands between them. Without X, A to B. */
export function bridge(args: Arguments): Pair[] {
  const objects = [...contents(args), ...roleIn(args, 'O')];
  const splits = args.verb.verb.lemma === 'decouple';
  // "Connects the office with the VPC over the internet with a VPN" under VPN: that is what does it.
  const own = args.subject === 'context' && args.verb.verb.form === 's' ? args.topic : [];
  const targets = without(
    without(
      first(args, splits ? ['from'] : ['to', 'with'], () => true),
      objects,
    ),
    own,
  );
  if (splits && targets.length === 0) return apart(args, objects);
  if (objects.length === 0 || targets.length === 0) return [];
  // "On-premises is joined to the VPC by Direct Connect"
  if (args.verb.passive) {
    const link = roleIn(args, 'by').filter(isNetwork);
    return link.length === 1 ? [...cross(objects, link), ...cross(link, targets)] : [];
  }
  const does = args.subject === 'said' || (args.subject === 'context' && args.verb.verb.form === 's');
  // "Connect VPCs to on-premises networks", "a hub to connect VPCs to on-premises networks" under Transit Gateway
  const led = args.subject !== 'said' && args.verb.verb.lemma === 'connect' ? hubOf(args) : [];
  const by = without(without(does ? roleIn(args, 'S') : led, objects), targets);
  const means = roleIn(args, 'with').filter(({ thing }) => /^(?:networking|integration)$/.test(thing?.category ?? ''));
  const hop =
    by.length > 0 && by.every(({ thing }) => thing?.category !== 'client') && (by.length === 1 || args.verb.infinitive)
      ? by
      : without([...roleIn(args, 'via'), ...means], targets);
  return hop.length === 0 ? cross(objects, targets) : [...cross(objects, hop), ...cross(hop, targets)];
}

/** "Use a queue to decouple the web tier and the workers": it stands between the two. */
function apart(args: Arguments, objects: readonly Item[]): Pair[] {
  const [from, to, ...more] = objects;
  if (from === undefined || to === undefined || more.length > 0 || args.verb.passive) return [];
  const said = args.subject === 'said' ? roleIn(args, 'S') : roleIn(args, 'with');
  const between = without(said.length > 0 || args.subject === 'said' ? said : args.topic, objects).filter(
    ({ thing }) => thing?.category === 'integration',
  );
  return between.length === 1 ? [...cross([from], between), ...cross(between, [to])] : [];
}
