import type { Item } from '../language/units';
import { cross, roleIn, type Pair } from './pairs';
import type { Arguments } from './reading';

/** "DataSync keeps the share in sync with EFS": from the one through what does it to the other, or straight where nothing does. */
export function synced(args: Arguments): Pair[] {
  if (args.roles.get('in')?.some(({ head }) => head === 'sync') !== true) return [];
  const [one, ...more] = roleIn(args, 'O');
  const [other] = [...more, ...roleIn(args, 'with')];
  if (one === undefined || other === undefined) return [];
  // "The standby is kept in sync with the primary": what changes there is copied.
  if (args.verb.passive && !args.roles.has('S')) return [[other, one]];
  const by: readonly Item[] = args.subject === 'reader' ? [] : roleIn(args, 'S').filter(isMover);
  return by.length === 1 ? [...cross([one], by), ...cross(by, [other])] : [[one, other]];
}

/** What copies from the one to the other; a database that keeps its own copies is none. */
function isMover({ thing }: Item): boolean {
  return thing?.kind === 'component' && thing.category !== 'database' && thing.category !== 'client';
}
