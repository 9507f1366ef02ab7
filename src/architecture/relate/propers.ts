import type { Thing } from '../cast/thing';
import { isProper } from '../language/proper';
import type { Item } from '../language/units';
import { applyFrames, type Drawn } from './apply';
import type { Arguments } from './reading';

/** What something unknown may do or get with no more than a capital to tell it: what is moved, told or asked for. */
const MOVES = new Set(['traffic', 'data', 'event', 'replication']);

/** What the frames draw, with products that no lexicon knows where they stand on the other side of something known. */
export function drawnOf(args: Arguments): Drawn[] {
  const said = namedIn(args);
  if (said === undefined) return applyFrames(args);
  const drawn = applyFrames(said).filter((one) => isKnown(one.from, one) || isKnown(one.to, one));
  return drawn.some(({ from, to }) => isProper(from) || isProper(to)) ? drawn : applyFrames(args);
}

function hasProper(roles: Arguments['roles']): boolean {
  for (const items of roles.values()) for (const item of items) if (item.proper !== undefined) return true;
  return false;
}

/** The same with the products in their roles; undefined where there are none. */
function namedIn(args: Arguments): Arguments | undefined {
  if (!hasProper(args.roles)) return undefined;
  let found = false;
  const roles = new Map<string, readonly Item[]>();
  for (const [role, items] of args.roles) {
    // What is done to something is often a field or a message with a name.
    const takes = role === 'O' ? args.verb.passive : /^(?:S|by|from|to|onward|via)$/.test(role);
    const named = takes ? withNames(items) : items;
    if (named !== items) found = true;
    roles.set(role, named);
  }
  if (!found) return undefined;
  const does = roles.get('S')?.some((item) => item.thing !== undefined && isProper(item.thing)) === true;
  return { ...args, roles, ...(does && args.subject === 'unknown' ? { subject: 'said' as const } : {}) };
}

function withNames(items: readonly Item[]): readonly Item[] {
  if (items.every((item) => item.proper === undefined)) return items;
  return items.map((item) => (item.proper === undefined ? item : { ...item, thing: item.proper }));
}

/** Whether this end is a component that is known and the other fits what is said. */
function isKnown(thing: Thing, { from, to, row }: Drawn): boolean {
  const other = thing === from ? to : from;
  if (isProper(thing)) return false;
  if (!isProper(other)) return true;
  const service = thing.kind === 'component' && thing.category !== 'general' && thing.category !== 'client';
  return service && (other === from || MOVES.has(row.kind));
}

/** The same items with a product that no lexicon knows as a thing, where the others are known components. */
export function knownBeside(a: readonly Item[], b: readonly Item[]): readonly [readonly Item[], readonly Item[]] {
  const known = (items: readonly Item[]): boolean =>
    items.length > 0 && items.every(({ thing }) => thing?.kind === 'component' && thing.category !== 'general');
  return [known(b) ? withNames(a) : a, known(a) ? withNames(b) : b];
}
