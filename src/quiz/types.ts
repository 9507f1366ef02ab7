export type QuestionKind = 'contrast' | 'choice' | 'cloze' | 'list' | 'authored';

export interface QuestionSource {
  readonly note: string;
  readonly line: number;
  /** Plain text of the bullet. */
  readonly text: string;
}

export interface Question {
  /** Stable for the same fact and kind. */
  readonly id: string;
  readonly kind: QuestionKind;
  readonly prompt: string;
  /** Empty for a typed answer. */
  readonly options: readonly string[];
  /** Index of the right option, or the expected text of a typed answer. */
  readonly answer: number | string;
  readonly accepted: readonly string[];
  readonly explanation: string;
  readonly source: QuestionSource;
  /** The card asked about, where there is one: lets a recall answer move its schedule. */
  readonly card?: string;
}

export type TopicKind = 'contrast' | 'concept' | 'tag' | 'note' | 'section' | 'folder' | 'text' | 'all';

/** What the student asks to be quizzed on, resolved against the vault. */
export interface Topic {
  /** Normalised text: `HA vs DR`. */
  readonly text: string;
  readonly kind: TopicKind;
  /** Concept ids; for a contrast one per side, in order. */
  readonly concepts: readonly string[];
  /** Paths of the notes it draws on. */
  readonly notes: readonly string[];
}
