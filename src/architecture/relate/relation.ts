import type { Thing } from '../cast/thing';
import type { EdgeKind, Polarity } from '../types';

/** What one bullet says between two things. */
export interface Relation {
  readonly from: Thing;
  readonly to: Thing;
  readonly label: string;
  readonly kind: EdgeKind;
  readonly polarity: Polarity;
  readonly line: number;
}

/** A thing that lies in another. */
export interface Placement {
  readonly inner: Thing;
  readonly outer: Thing;
  readonly line: number;
  /** Said of no place in particular: no box, but what lies there is a component. */
  readonly vague?: boolean;
}
