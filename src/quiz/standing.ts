import type { Concept } from '../concepts';

/** What was worked out of the vault as it stands, for as long as no note comes or goes. */
export class Standing {
  readonly alike = new Map<string, readonly Concept[]>();
  readonly nested = new Map<string, boolean>();

  /** @param changes how many notes had come and gone by then */
  constructor(readonly changes: number) {}
}
