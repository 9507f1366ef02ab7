/**
 * - `contrast`: does this belong to HA or to DR?
 * - `choice`: which of these belongs in the gap?
 * - `which`: which of these does that?
 * - `term`: which term is described so?
 * - `number`: which number belongs in the gap?
 * - `opposite`: stateful or stateless?
 * - `cloze`: a gap with a typed answer
 * - `acronym`: what does it stand for? (typed)
 * - `list`: name the items (typed)
 * - `authored`: a question that the student wrote
 */
export type QuestionKind =
  'contrast' | 'choice' | 'which' | 'term' | 'number' | 'opposite' | 'cloze' | 'acronym' | 'list' | 'authored';

export interface QuestionSource {
  readonly note: string;
  /** 1-based. */
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
  /** Other typed answers that count as right; for a list, its items. */
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
  /** Concept ids; for a contrast one per side, in order (an empty string where a side is no concept, see `sides`). */
  readonly concepts: readonly string[];
  /** Paths of the notes it draws on. */
  readonly notes: readonly string[];
  /** Shown names of a contrast's sides, in order. */
  readonly sides?: readonly string[];
  /** Tags, lower case, without `#`, all of which a bullet must carry. */
  readonly tags?: readonly string[];
  /** Tags one of which a bullet must carry (a pillar). */
  readonly anyTags?: readonly string[];
  /** Sections by note, for a topic of kind `section`. */
  readonly sections?: readonly { readonly path: string; readonly section: number }[];
  /** Folder with a `/` at its end. */
  readonly folder?: string;
  /** Content words of a free text. */
  readonly words?: readonly string[];
}
