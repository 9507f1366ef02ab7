import { genericOf } from '../cast/generic';
import type { Item } from '../language/units';

const WORKS_WITH = /^(?:compute|containers|storage|database|networking|integration|analytics|management)$/;
/** Where a service supports others of its own category, they are services beside it and not its engines. */
const SIDE_BY_SIDE = /^(?:containers|storage)$/;

/** What somebody works with of what he supports: no engine, kind or feature of his own. */
export function worksWith(by: readonly Item[], supported: readonly Item[]): readonly Item[] {
  return supported.filter(
    ({ thing }) =>
      thing?.kind === 'component' &&
      WORKS_WITH.test(thing.category) &&
      genericOf(thing.concept) === undefined &&
      !by.some(
        (one) =>
          one.thing?.category === thing.category &&
          (!SIDE_BY_SIDE.test(thing.category) || first(one.thing.label) === first(thing.label)),
      ),
  );
}

/** "FSx" and "FSx for Lustre" are kinds of one. */
function first(label: string): string {
  return label.split(' ', 1)[0] ?? '';
}
