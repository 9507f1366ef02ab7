import type { Category } from '../concepts';

export type EdgeKind =
  'traffic' | 'data' | 'event' | 'control' | 'replication' | 'storage' | 'security' | 'dependency' | 'association';

/**
 * How sure the note is of a relation.
 * `negated`: does not work, is discouraged or replaced; `alternative`: "you could also use"; `doubted`: "I think".
 */
export type Polarity = 'stated' | 'negated' | 'alternative' | 'doubted';

export interface Component {
  /** Generated (`n1`, `n2` …), unique in its architecture; never made of note text. */
  readonly id: string;
  readonly label: string;
  /** `Concept.id` the component stands for. */
  readonly concept: string;
  readonly category: Category;
  /** Id of the box it lies in, or null. */
  readonly group: string | null;
  readonly badges: readonly Badge[];
  /** Lines of the bullets that name it, ascending. */
  readonly lines: readonly number[];
}

export interface Badge {
  readonly text: string;
  /** A pillar tag (`#secure`) or a quality said in the text. */
  readonly kind: 'pillar' | 'quality';
  readonly line: number;
}

export interface Edge {
  readonly id: string;
  /** Id of a component or of a group. */
  readonly from: string;
  readonly to: string;
  /** At most four words of the section, may be empty. */
  readonly label: string;
  readonly kind: EdgeKind;
  readonly polarity: Polarity;
  readonly lines: readonly number[];
}

export interface Group {
  /** Generated (`g1` …). */
  readonly id: string;
  readonly label: string;
  readonly concept: string;
  /** Id of the enclosing group, or null. */
  readonly parent: string | null;
  readonly lines: readonly number[];
}

/** The components, relations and groups of a section. */
export interface Architecture {
  readonly components: readonly Component[];
  readonly edges: readonly Edge[];
  readonly groups: readonly Group[];
}
