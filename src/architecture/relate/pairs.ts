import { genericOf } from '../cast/generic';
import { keyOf } from '../../concepts';
import type { Thing } from '../cast/thing';
import type { Item } from '../language/units';
import type { Arguments } from './reading';

/** Two ends of an arrow. */
export type Pair = readonly [from: Item, to: Item];

/** What one works with by hand; it is no part of the architecture that one makes with it. */
const TOOLS: ReadonlySet<string> = new Set(
  ['AWS SDK', 'SDK', 'AWS CLI', 'CLI', 'Management Console', 'AWS Management Console'].map(keyOf),
);

/** "Reached via a private IP", "moved via lifecycle policies": an address is no stop on the way. */
const ADDRESSES: ReadonlySet<string> = new Set(['Private IP', 'Public IP', 'IP address'].map(keyOf));

function isTool(thing: Thing): boolean {
  return (
    TOOLS.has(thing.concept) || ADDRESSES.has(thing.concept) || (thing.kind === 'local' && thing.category === 'iot')
  );
}

/** The things in a role, without what one only works with by hand. */
export function roleIn(args: Arguments, name: string): readonly Item[] {
  const items = args.roles.get(name) ?? [];
  const told = args.subject === 'reader' && args.verb.verb.lemma === 'use';
  const tool = name === 'with' || name === 'via' || (name === 'O' && told);
  return items.filter(
    ({ thing }) =>
      thing !== undefined && !(tool && isTool(thing)) && !(name === 'via' && / policy$/i.test(thing.label)),
  );
}

/** Each with each. */
export function cross(from: readonly Item[], to: readonly Item[]): Pair[] {
  return from.flatMap((a) => to.map((b): Pair => [a, b]));
}

/** The ones without the others, by what they denote. */
export function without(items: readonly Item[], others: readonly Item[]): readonly Item[] {
  return items.filter((item) => !others.some((other) => other.thing?.key === item.thing?.key));
}

/** "A cannot reach C through B" denies that A reaches C, and neither of the steps. */
export function isDenied(args: Arguments): boolean {
  return args.verb.negated || args.denied;
}

/** Whether it is on somebody's way. */
export function isNetwork(item: Item): boolean {
  return item.thing?.category === 'networking' && item.thing.kind === 'component';
}

/** It is the line between two, and nothing on the way. */
export const PEERING = keyOf('VPC Peering');

/** "Via private IPs" says how, not through what. */
export function isHop({ thing }: Item): boolean {
  return thing !== undefined && !/\b(?:IP(?: address)?|service account)$/i.test(thing.label);
}

/** "Without servers", "no database": where there is none of a kind, none is to be crossed out. */
export function isNone({ thing, negated }: Item): boolean {
  return negated && thing !== undefined && genericOf(thing.concept) !== undefined;
}
