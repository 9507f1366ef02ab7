import type { Span } from '../../notes';

/** A stretch of the statement that may be blanked. */
export interface Candidate extends Span {
  /** Stable name of what is asked: a concept's id, a unit, the words themselves. */
  readonly what: string;
  /** Other answers that count as right. */
  readonly accepted: readonly string[];
  /** How much it is worth asking; explicit marks first, plain phrases last. Compare {@link WORTH}. */
  readonly score: number;
  /** Stands for its opposite as well: small as the word is, it is what is asked. */
  readonly isContrast?: boolean;
}

/**
 * Worth of a blank by what it is: what the student marked, then facts that have one answer, then names, then whatever a
 * bullet has left. Below `phrase` a blank is asked only where a bullet has nothing better.
 */
export const WORTH = {
  highlight: 100,
  number: 75,
  bold: 70,
  contrast: 65,
  link: 60,
  concept: 50,
  code: 48,
  acronym: 40,
  phrase: 20,
  /** Below it there is no card at all: a dozen words would do. */
  least: 12,
} as const;
