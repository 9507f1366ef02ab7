import type { Thing } from '../cast/thing';
import { singular } from '../cast/generic';
import type { Unit } from '../language/units';
import { THEMES } from '../language/words';
import type { Earlier } from './reading';

const MAKES = /^(?:make|build|create|produce|generate|compile|package|train|render|compute)$/;

/** The last thing that a bullet says somebody makes: the image of "CodeBuild builds the image". */
export function madeIn(units: readonly Unit[]): Earlier['made'] {
  const [first] = units;
  const by = first?.t === 'np' && first.items.length === 1 ? first.items[0]?.thing : undefined;
  if (by?.kind !== 'component' || by.category === 'client') return undefined;
  for (let i = units.length - 2; i > 0; i--) {
    const verb = units[i];
    const object = units[i + 1];
    if (verb?.t !== 'verb' || verb.passive || verb.negated || object?.t !== 'np' || !MAKES.test(verb.verb.lemma))
      continue;
    const [item, ...more] = object.items;
    if (item !== undefined && item.thing === undefined && more.length === 0 && THEMES.has(item.head))
      return { noun: singular(item.head), by };
  }
  return undefined;
}

/** Who made what goes on its way under this noun. */
export function makerOf(noun: string, earlier: Earlier | undefined): readonly Thing[] {
  return earlier?.made !== undefined && earlier.made.noun === singular(noun) ? [earlier.made.by] : [];
}
