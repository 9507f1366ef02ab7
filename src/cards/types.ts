/**
 * A card is a prompt and an answer made from a bullet.
 *
 * Identity: a *fact id* hangs on the bullet and is carried across edits by the matcher; a card's id is the fact id plus
 * what is asked (`<fact>/cloze:elasticache`), so several cards of one bullet never swap their schedules.
 */
export type CardKind =
  'cloze' | 'definition' | 'term' | 'list' | 'authored' | 'pair' | 'row' | 'image' | 'pillar' | 'relation';

/** What another plugin knew of a card; a first review starts from it. */
export interface StartingState {
  /** Milliseconds since the epoch. */
  readonly due: number;
  readonly lastReview: number;
  /** Days. */
  readonly stability: number;
  /** 1 to 10. */
  readonly difficulty: number;
}

/** A place that says the same as the card's bullet. */
export interface CardSource {
  readonly note: string;
  readonly line: number;
}

export interface Card {
  /** `<fact id>/<kind>[:<what is asked>]` */
  readonly id: string;
  readonly kind: CardKind;
  readonly note: string;
  /** Line of the bullet. */
  readonly line: number;
  /** Index of the bullet in its note; -1 for what is no bullet: an authored question, a row of a table. */
  readonly bullet: number;
  /** Heading texts from the outermost down, the note's name first; the answer is blanked out of them. */
  readonly heading: readonly string[];
  /** Plain text. A blank is written `_____`. */
  readonly prompt: string;
  readonly answer: string;
  /** Other answers that count as right (aliases, acronyms, spellings); for a list, its items. */
  readonly accepted: readonly string[];
  /** Own and inherited tags, without `#`. */
  readonly tags: readonly string[];
  /** Ids of the concepts the bullet mentions. */
  readonly concepts: readonly string[];
  /** The student doubts the bullet; never asked as a fact. */
  readonly uncertain: boolean;
  /** Link of the image that belongs to the question, as written. */
  readonly image?: string;
  /** From a schedule that the Spaced Repetition plugin wrote beside it; never written back. */
  readonly starting?: StartingState;
  /** Other places with the same fact: all of them have this one card. Filled in where a card is asked. */
  readonly also?: readonly CardSource[];
}

/** Where a fact was last seen; what the matcher works on. */
export interface FactSighting {
  readonly path: string;
  readonly line: number;
  /** `Bullet.raw` */
  readonly raw: string;
  /** Raw text of the parent bullet, or an empty string. */
  readonly parent: string;
  /** Raw heading path joined by ` > `. */
  readonly heading: string;
  readonly blockId: string | null;
}
