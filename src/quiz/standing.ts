import type { Concept } from '../concepts';
import { Recent } from '../keep';
import type { FactRef } from './source';

/** So many places are kept laid out, in 2 MB or so: what is resolved is gathered next. A longer list is not kept. */
export const LAID_OUT = 40_000;

/** What was worked out of the vault as it stands, for as long as no note comes or goes. */
export class Standing {
  readonly alike = new Map<string, readonly Concept[]>();
  readonly nested = new Map<string, boolean>();
  readonly about = new Recent<string, readonly FactRef[]>(LAID_OUT, (refs) => refs.length);

  /** @param changes how many notes had come and gone by then */
  constructor(readonly changes: number) {}
}
