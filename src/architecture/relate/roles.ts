import { genericOf } from '../cast/generic';
import type { Item, Unit } from '../language/units';
import { THEMES } from '../language/words';
import type { EdgeKind } from '../types';
import { PEERING } from './pairs';
import { BEHIND, hasFrame, phraseAt, things, type Draw, type Resolve } from './around';

/** Nouns of what one thing is to another: "X is a firewall for Y". */
const ROLES: Readonly<Record<string, EdgeKind>> = {
  firewall: 'security',
  shield: 'security',
  cache: 'data',
  proxy: 'traffic',
  front: 'traffic',
  frontend: 'traffic',
  'front-end': 'traffic',
  door: 'traffic',
  entrypoint: 'traffic',
  backend: 'storage',
  trigger: 'event',
  storage: 'storage',
  store: 'storage',
  repository: 'storage',
  hub: 'association',
  broker: 'association',
  datastore: 'storage',
  lake: 'storage',
  buffer: 'data',
  source: 'data',
  producer: 'data',
  publisher: 'event',
};
/** What comes from one that is the source, the trigger, the publisher of another. */
export function givenBy(noun: string): EdgeKind | undefined {
  return GIVES.test(noun) ? ROLES[noun] : undefined;
}

const GIVES = /^(?:source|trigger|producer|publisher)$/;
const SERVES = /^(?:act|serve as|serve|work|function|behave|use)$/;
const MIDDLE =
  /(?:layer|proxy|buffer|bridge|broker|tunnel|link|line|gateway|hop|cache|glue|middleman|intermediary|interface|connector|queue|connection|firewall|balancer)$/;
const PASSES = /gateway|balancer|proxy|firewall/i;
const ASKS = /^(?:pair|way|bridge|flow|synced)$|between/;

/**
 * "DAX is a cache for DynamoDB", "acts as a broker between X and Y", "front door to X": what something is to others, where the noun of
 * what it is names nothing by itself. `at` is the preposition behind that noun.
 */
export function rolesOf(
  units: readonly Unit[],
  at: number,
  topic: readonly Item[],
  draw: Draw,
  resolve: Resolve,
): void {
  const preposition = units[at];
  const role = phraseAt(units, at - 1)?.slice(-1);
  const after = phraseAt(units, at + 1);
  if (preposition?.t !== 'prep' || role === undefined || after === undefined) return;
  if (preposition.low === 'between') {
    // "There is no peering between X and Y"
    if (role.some(({ negated }) => negated)) return;
    // "A proxy between X and Y" is on the way from the one to the other.
    const [from, ...to] = resolve(after, at + 1).flatMap(owned);
    if (from === undefined || things([from]).length === 0) return;
    if (!isAs(units[at - 2]) && hasFrame(units, at, ASKS)) return;
    const own = things(role).some((item) => !isCommon(item));
    if (own ? isHung(units[at - 2]) : !isMiddle(role, topic)) return;
    const way = own ? resolve(role, at - 1) : (holdersOf(units, at - 1, role, topic, resolve) ?? []);
    if (things(way).length !== 1 || things(to).length === 0) return;
    // Peering is the line between the two.
    if (way.every(({ thing }) => thing?.concept === PEERING)) return draw([from], to, 'peering', 'association');
    draw([from], way, '', 'traffic');
    return draw(way, to, '', 'traffic');
  }
  if (preposition.low === 'for' && leadsTo(units, at, draw)) return;
  const [item] = role;
  const noun = item?.head.split(' ').at(-1) ?? '';
  const gets = Object.hasOwn(BEHIND, noun) ? BEHIND[noun] : undefined;
  const kind = Object.hasOwn(ROLES, noun) ? ROLES[noun] : gets;
  if (kind === undefined || (preposition.low === 'to' && kind !== 'traffic')) return;
  const holders = holdersOf(units, at - 1, role, topic, resolve);
  // "S3 is an origin for CloudFront"
  if (gets !== undefined) {
    if (holders !== undefined) draw(resolve(after, at + 1), holders, noun, gets);
    return;
  }
  if (holders !== undefined) draw(holders, resolve(after, at + 1), noun === 'door' ? '' : `${noun} for`, kind);
}

/** "A VPC endpoint for private access to S3", "a NAT gateway for internet access": what one gets there through. */
function leadsTo(units: readonly Unit[], at: number, draw: Draw): boolean {
  const way = (phraseAt(units, at - 1) ?? []).slice(-1).filter(isWay);
  const [what, ...others] = phraseAt(units, at + 1) ?? [];
  if (way.length === 0 || what?.head !== 'access' || what.thing !== undefined || others.length > 0) return false;
  const to = units[at + 2];
  const where = to?.t === 'prep' && to.low === 'to' ? things(phraseAt(units, at + 3) ?? []) : [];
  const own = what.about.slice(-1).map((thing): Item => ({ ...what, thing, about: [] }));
  draw(way, where.length > 0 ? where : own, 'access to', 'traffic');
  return true;
}

function isWay({ thing, negated }: Item): boolean {
  return thing?.kind === 'component' && !negated && (thing.category === 'networking' || WAYS.test(thing.label));
}

const WAYS = /^(?:bastion|jump)/i;

/** "A VPN over the internet between": what hangs on another noun stands nowhere itself. */
function isHung(before: Unit | undefined): boolean {
  return before?.t === 'prep' && !isAs(before);
}

function isAs(unit: Unit | undefined): boolean {
  return unit?.t === 'prep' ? unit.low === 'as' : unit?.t === 'verb' && unit.verb.lemma === 'serve as';
}

/** "A bridge between" is on the way, "the difference between" is not; traffic is on the way of a gateway. */
export function isMiddle(role: readonly Item[], topic: readonly Item[]): boolean {
  const head = role[0]?.head ?? '';
  return MIDDLE.test(head) || (head === 'traffic' && topic.every(({ thing }) => PASSES.test(thing?.label ?? '')));
}

/** Whose role it is; undefined where the noun is a thing of its own. */
function holdersOf(
  units: readonly Unit[],
  at: number,
  role: readonly Item[],
  topic: readonly Item[],
  resolve: Resolve,
): readonly Item[] | undefined {
  const before = units[at - 1];
  const subject = (index: number): readonly Item[] | undefined => {
    const items = phraseAt(units, index);
    return items === undefined ? undefined : resolve(items, index);
  };
  // "Can be a target for" under SQS
  if (before?.t === 'be') return before.negated ? undefined : (subject(at - 2) ?? (at === 1 ? topic : undefined));
  if (before !== undefined && isAs(before)) {
    const near = before.t === 'verb' ? at - 1 : at - 2;
    const verb = units[near];
    if (verb?.t !== 'verb') return subject(near);
    if (!SERVES.test(verb.verb.lemma) || verb.negated) return undefined;
    return near === 0 ? topic : subject(near - 1);
  }
  // Behind a label the topic is what that names: "Cache: for DynamoDB".
  const own = topic.length === 1 && role.length === 1 && topic[0]?.thing?.key === role[0]?.thing?.key;
  if (!own && !role.every(isCommon)) return undefined;
  if (before === undefined) return topic.length === 1 ? topic : undefined;
  if (before.t === 'colon' || before.t === 'dash') return subject(at - 2);
  // "Provides a cache for", "a managed service, cache for"
  return before.t === 'stop' || before.t === 'comma' ? (topic.length === 1 ? topic : undefined) : undefined;
}

/** "On-premises data" stands for where they are. */
function owned(item: Item): Item[] {
  const [owner] = item.about;
  if (item.thing !== undefined || owner === undefined || !THEMES.has(item.head)) return [item];
  return [{ ...item, thing: owner, about: [] }];
}

/** Names nothing that only one thing could be. */
export function isCommon({ thing }: Item): boolean {
  return (
    thing === undefined ||
    thing.kind === 'local' ||
    genericOf(thing.concept) !== undefined ||
    thing.concept === 'buffer'
  );
}

/** "Drop-in cache" under DAX: a noun of its own kind, which only says what the heading's thing is. */
export function isKindOf({ thing, determined }: Item, [about]: readonly Item[]): boolean {
  return thing?.kind === 'local' && !determined && thing.category === about?.thing?.category;
}
