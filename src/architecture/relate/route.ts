import { singular } from '../cast/generic';
import type { Item, Unit } from '../language/units';
import { phraseAt, things, whoHas, type Draw, type Resolve } from './around';
import { roleOf } from './reading';

const ROUTE = /^(?:routes?|paths?)$/;
/** What one may have to something else, as well. */
const HAD = /^(?:connections?|connectivity|access)$/;
const NEEDS = /^(?:need|require|get|use|take)$/;
const TABLE = /route table$/i;

/**
 * "A route out of the subnet to the NAT gateway", "the subnet needs a route to", "a subnet with a route to", "add a route in the
 * subnet's route table to", "has a route to": from where packets take it.
 */
export function routesOf(units: readonly Unit[], at: number, draw: Draw, resolve: Resolve): void {
  const route = units[at];
  const owns = units[at - 1];
  const has = owns?.t === 'have' && !owns.negated;
  if (route?.t !== 'np' || route.items.length > 1 || !route.items.every((item) => isRoute(item, has))) return;
  const roles = new Map<string, readonly Item[]>();
  for (let i = at + 1; ; i += 2) {
    const preposition = units[i];
    const end = units[i + 1];
    const role = preposition?.t === 'prep' ? roleOf(preposition.low) : undefined;
    if (role === undefined || end?.t !== 'np') break;
    if (!roles.has(role)) roles.set(role, resolve(end.items, i + 1));
  }
  const to = roles.get('to');
  if (to === undefined || things(to).length === 0) return;
  const holds = holder(units, at, has, resolve);
  const starts = has ? holds : (roles.get('from') ?? roles.get('in') ?? roles.get('for') ?? holds);
  const label = `${singular(route.items[0]?.head ?? '')} to`;
  draw(has ? starts : starts.filter(mayStart), to, label, 'traffic');
}

function isRoute({ thing, head, negated }: Item, has: boolean): boolean {
  return thing === undefined && !negated && (ROUTE.test(head) || (has && HAD.test(head)));
}

/** A place or a table of routes: nobody else has one. */
function mayStart({ thing }: Item): boolean {
  return thing !== undefined && (thing.kind === 'place' || TABLE.test(thing.label) || thing.category === 'compute');
}

function holder(units: readonly Unit[], at: number, has: boolean, resolve: Resolve): readonly Item[] {
  const governor = units[at - 1];
  const needs = governor?.t === 'verb' && !governor.negated && NEEDS.test(governor.verb.lemma);
  const with_ = governor?.t === 'prep' && governor.low === 'with';
  const route = phraseAt(units, at)?.[0];
  // What lies in a place has access; the place has the route.
  const who = has && route !== undefined && HAD.test(route.head) ? whoHas(units, at - 2) : at - 2;
  return has || needs || with_ ? resolve(phraseAt(units, who) ?? [], who) : [];
}
