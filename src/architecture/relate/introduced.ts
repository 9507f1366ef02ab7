import type { Thing } from '../cast/thing';
import type { Unit } from '../language/units';
import { isCommon, type ReadBullet } from '../read-section';

/**
 * What the bullets of a section go on about where their heading does not name it: what the first of them begins with to say what it is,
 * or names and nothing else ("Lambda is a compute service", "Lambda: serverless", "Lambda"). Nothing where others begin like that too.
 *
 * @param named the note or a heading further up names something, whose place only what is said to be something takes
 */
export function introduced(read: readonly ReadBullet[], named: boolean): readonly Thing[] {
  const [first, ...more] = read.filter(({ parent }) => parent === undefined);
  const thing = first === undefined ? undefined : introducedBy(first);
  if (thing === undefined || more.length === 0 || (named && first?.units.every(({ t }) => t !== 'be'))) return [];
  const isList = more.some((one) => {
    const other = introducedBy(one);
    return other !== undefined && other.key !== thing.key;
  });
  return isList ? [] : [thing];
}

function introducedBy({ units, children }: ReadBullet): Thing | undefined {
  const [name] = units;
  const item = name?.t === 'np' && name.items.length === 1 ? name.items[0] : undefined;
  const thing = item?.thing;
  if (item === undefined || thing?.kind !== 'component' || isCommon(thing) || item.negated) return undefined;
  const [mark, what] = units.slice(units[1]?.t === 'paren' ? 2 : 1);
  if (mark === undefined) return children.length === 0 ? thing : undefined;
  if (mark.t === 'be') return !mark.negated && isKind(what) ? thing : undefined;
  return (mark.t === 'colon' || mark.t === 'dash') && children.length === 0 ? thing : undefined;
}

/** "A fully managed service", "the service that" */
function isKind(unit: Unit | undefined): boolean {
  return (
    unit?.t === 'np' &&
    unit.items.every(({ thing, pronoun }) => pronoun === undefined && (thing === undefined || isCommon(thing)))
  );
}
