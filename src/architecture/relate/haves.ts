import { keyOf } from '../../concepts';
import { singular } from '../cast/generic';
import type { Item, Unit } from '../language/units';
import { BEHIND, hasFrame, phraseAt, phraseBefore, type Draw, type Resolve } from './around';
import { PERMITS } from './kinds';

const ASG = keyOf('ASG');
const ADDRESS = keyOf('Elastic IP');
const HELD: ReadonlySet<string> = new Set(['Elastic IP', 'Launch Template', 'Launch Configuration'].map(keyOf));

/** What "has" says at `i`. */
export function havesOf(units: readonly Unit[], i: number, draw: Draw, resolve: Resolve): void {
  const after = units[i + 1];
  if (after?.t !== 'np') return;
  // "A public subnet has an Internet Gateway": the two belong together, the one does not lie in the other.
  const owner = phraseAt(units, i - 1)?.filter((item) => item.thing?.kind === 'place') ?? [];
  draw(
    owner,
    resolve(after.items, i + 1).filter(
      (item) => item.thing?.category === 'networking' && item.thing.kind === 'component',
    ),
    'have',
    'association',
  );
  // "Lambda has an execution role"
  draw(
    (phraseAt(units, i - 1) ?? []).filter((item) => item.thing?.kind === 'component'),
    after.items.filter((item) => item.thing !== undefined && PERMITS.test(item.thing.label)),
    'has',
    'security',
  );
  // "The stream has two consumers: Lambda and Firehose", "every queue has its own Lambda"
  const owners = resolve(phraseAt(units, i - 1) ?? [], i - 1).filter((item) => item.thing?.kind === 'component');
  const noun = singular(after.items[0]?.head ?? '');
  const role = Object.hasOwn(BEHIND, noun) ? BEHIND[noun] : undefined;
  if (role !== undefined && units[i + 2]?.t === 'colon') draw(owners, listedAfter(units, i + 3), '', role);
  draw(
    owners.filter(({ thing }) => thing?.category === 'integration'),
    after.items.filter(({ thing }) => thing?.category === 'compute'),
    'has',
    'event',
  );
  if (after.items.some(isHeld)) hold(phraseAt(units, i - 1) ?? [], after.items, 'has', draw);
}

/** An address is given to what has it; a group needs its template. */
export function hold(by: readonly Item[], held: readonly Item[], label: string, draw: Draw): void {
  for (const item of held.filter(isHeld))
    if (item.thing?.concept === ADDRESS) draw([item], by, '', 'association');
    else draw(by, [item], label, 'association');
}

/** What hangs on a component: an address, a template. */
export function isHeld({ thing, negated }: Item): boolean {
  return !negated && thing !== undefined && HELD.has(thing.concept);
}

/** The first of each member of a list: "Lambda for alerts and Firehose for the archive". */
function listedAfter(units: readonly Unit[], from: number): readonly Item[] {
  return units
    .slice(from)
    .flatMap((unit, n, rest) =>
      unit.t === 'np' && (n === 0 || /^(?:and|comma)$/.test(rest[n - 1]?.t ?? '')) ? unit.items : [],
    );
}

/** Who has what stands behind "with" or "from". */
export function holderOf(
  units: readonly Unit[],
  at: number,
  topic: readonly Item[],
  resolve: Resolve,
): readonly Item[] {
  const preposition = units[at];
  if (preposition?.t === 'prep' && /^(?:from|basis)$/.test(preposition.low)) {
    const named = units
      .slice(0, at)
      .flatMap((unit) => (unit.t === 'np' ? unit.items.filter((item) => item.thing?.concept === ASG) : []));
    return named.length > 0 || preposition.low === 'from' ? named : topic.filter((item) => item.thing?.concept === ASG);
  }
  if (hasFrame(units, at)) return [];
  const each = phraseAt(units, at - 1)?.at(-1);
  if (each?.pronoun === 'each') return resolve([each], at - 1);
  return (phraseBefore(units, at) ?? []).filter((item) => item.thing?.kind === 'component' && !isHeld(item)).slice(-1);
}
