import type { Concept } from '../concepts';
import { Recent } from '../keep';

/** So many places are kept in order, in 4 MB or so: what is resolved is gathered next. */
const ORDERED = 1_000_000;

/** What was worked out of the vault as it stands, for as long as no note comes or goes. */
export class Standing {
  readonly alike = new Map<string, readonly Concept[]>();
  readonly nested = new Map<string, boolean>();
  readonly about = new Recent<string, Int32Array>(ORDERED, (ids) => ids.length);

  /** @param changes how many notes had come and gone by then */
  constructor(readonly changes: number) {}
}
