import type { Unit } from '../language/units';
import type { Relation } from './relation';
import type { Said } from './sentences';

/** Relations written as arrows. */
export function arrowsOf(units: readonly Unit[], said: Said): Relation[] {
  const out: Relation[] = [];
  void units;
  void said;
  return out;
}
