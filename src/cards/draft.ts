import type { CardKind, StartingState } from './types';

/** What a kind of card proposes for a bullet; the way to a card is the gate. */
export interface Draft {
  readonly kind: CardKind;
  /** What is asked, for the id; empty where a bullet has only one card of its kind. */
  readonly what: string;
  readonly prompt: string;
  readonly answer: string;
  readonly accepted: readonly string[];
  /** Every name of the answer that must not be readable in the prompt or the headings. */
  readonly hidden: readonly string[];
  /** How good a question it is, against others of the same kind on the same bullet; see `WORTH` for the scale. */
  readonly score: number;
  /** Asked only where the bullet has nothing better: the rest of the prompt helps to guess it. */
  readonly weak: boolean;
  readonly image?: string;
  readonly starting?: StartingState;
}

/** An example of a kind: a note, and cards that must come out of it. Documentation and test at once. */
export interface CardExample {
  readonly shows: string;
  readonly name: string;
  readonly markdown: string;
  readonly cards: readonly { readonly prompt: string; readonly answer: string }[];
}
