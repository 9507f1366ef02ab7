import type { Pillar } from '../concepts';
import type { FactRef } from './source';

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
 * - `truth`: true or false? (`options` are these two)
 * - `match`: which belong together? (see `Question.match`)
 * - `order`: in which order do they come? (see `Question.order`)
 * - `relation`: what does A point to? (from the section's architecture)
 * - `diagram`: what belongs at the hidden place of the diagram? (see `Question.diagram`)
 * - `pillar`: which pillar does this serve?
 */
export type QuestionKind =
  | 'contrast'
  | 'choice'
  | 'which'
  | 'term'
  | 'number'
  | 'opposite'
  | 'cloze'
  | 'acronym'
  | 'list'
  | 'authored'
  | 'truth'
  | 'match'
  | 'order'
  | 'relation'
  | 'diagram'
  | 'pillar';

export interface QuestionSource {
  readonly note: string;
  /** 1-based. */
  readonly line: number;
  /** Plain text of the bullet. */
  readonly text: string;
}

/** Three to five pairs to be found; each thing on the left has exactly one on the right, and the other way round. */
export interface Matching {
  readonly left: readonly string[];
  /** In the order shown. */
  readonly right: readonly string[];
  /** For each thing on the left the index of the one on the right that belongs to it. */
  readonly key: readonly number[];
}

/** Three to six things to be put in order. */
export interface Ordering {
  /** In the order shown, which is never the right one. */
  readonly items: readonly string[];
  /** Indices into `items` in the right order. */
  readonly key: readonly number[];
}

/** A section's diagram with one component or one arrow's text hidden. */
export interface HiddenDiagram {
  /** Mermaid text; `?` stands at the hidden place. */
  readonly mermaid: string;
  /** The same in words, one relation a line, `_____` at the hidden place: for who cannot see it. */
  readonly lines: readonly string[];
}

/**
 * A question ready to be shown. How it is answered follows from what it has: `match` or `order` where present; else one of the
 * `options`; else typed (item by item where `kind` is `list`). `diagram` is shown above whatever is answered.
 */
export interface Question {
  /** Stable for the same fact and kind. */
  readonly id: string;
  readonly kind: QuestionKind;
  readonly prompt: string;
  /** Empty for a typed answer, a matching and an ordering. */
  readonly options: readonly string[];
  /** Index of the right option, or the expected text of a typed answer; for a matching and an ordering the solution in words. */
  readonly answer: number | string;
  /** Other typed answers that count as right; for a list, its items. */
  readonly accepted: readonly string[];
  readonly explanation: string;
  readonly source: QuestionSource;
  /** The card asked about, where there is one: lets a recall answer move its schedule. */
  readonly card?: string;
  readonly match?: Matching;
  readonly order?: Ordering;
  readonly diagram?: HiddenDiagram;
  /** Further bullets that it rests on, beside `source`. */
  readonly others?: readonly QuestionSource[];
  /** Id of the bullet it was made from, where the caller keeps such: what a log of answers should keep. */
  readonly fact?: string;
  /** Names of the concepts it is about, and the pillars of its bullet: for a result by concept and by pillar. */
  readonly concepts?: readonly string[];
  readonly pillars?: readonly Pillar[];
  /** Name of the part of the exam that it was picked for. */
  readonly part?: string;
}

/** `facts`: bullets given one by one, such as those that are due. */
export type TopicKind = 'contrast' | 'concept' | 'tag' | 'note' | 'section' | 'folder' | 'text' | 'all' | 'facts';

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
  /** The bullets of a topic of kind `facts`. */
  readonly refs?: readonly FactRef[];
  /** What the student typed: two ways of asking for one topic give two quizzes. */
  readonly asked?: string;
}

/** Bullets that a topic may mean by what the student has done so far ("what is due"), by the ids that the caller keeps of them. */
export interface TopicLists {
  /** "what is due" */
  readonly due?: readonly string[];
  /** "what I got wrong", the latest last */
  readonly missed?: readonly string[];
}

/** Something the notes say, with where. */
export interface Said {
  readonly text: string;
  readonly source: QuestionSource;
}

/** What the notes say of each side of a contrast. No bullet stands in two places. */
export interface Comparison {
  /** `HA vs DR` */
  readonly topic: string;
  readonly sides: readonly { readonly name: string; readonly concept: string; readonly only: readonly Said[] }[];
  /** Said of all sides, or naming all of them without setting them apart. */
  readonly both: readonly Said[];
  /** Sets the sides against each other. */
  readonly contrasted: readonly Said[];
  /** What is said of one side and of another not at all. */
  readonly missing: readonly {
    /** Name of the side of which nothing is said. */
    readonly side: string;
    /** What it would be about: `Security`, `Pricing`, `days`. */
    readonly aspect: string;
    /** What is said of the other. */
    readonly against: readonly Said[];
  }[];
}

/** Where the notes leave something to be learnt, or to be mended. Each list has the weightiest first. */
export interface Gaps {
  /** Named often, but with few bullets of its own. */
  readonly thin: readonly {
    readonly concept: string;
    readonly name: string;
    readonly facts: number;
    readonly mentions: number;
  }[];
  /** Linked, but without a note (`path` undefined) or with one that says nothing. */
  readonly empty: readonly {
    readonly target: string;
    readonly path?: string;
    readonly from: readonly QuestionSource[];
  }[];
  /** Sections with facts none of which was ever asked. */
  readonly unasked: readonly {
    readonly path: string;
    readonly section: number;
    readonly title: string;
    readonly line: number;
    readonly facts: number;
  }[];
  /** The same subject and verb, once affirmed, once denied. */
  readonly contradictions: readonly { readonly subject: string; readonly one: Said; readonly other: Said }[];
  /** What the student marked as doubtful. */
  readonly doubts: readonly Said[];
}

/** One part of an exam; a bullet belongs to it by any of its pillars, its folder, or the topic. */
export interface ExamPart {
  readonly name: string;
  /** Relative to the other parts; they need not come to 100. */
  readonly weight: number;
  readonly pillars?: readonly Pillar[];
  /** Folder, with or without a `/` at its end. */
  readonly folder?: string;
  /** As typed by a student: `S3, EBS`, `#cost`. */
  readonly topic?: string;
}

export interface ExamPlan {
  readonly name: string;
  /** Number of questions. */
  readonly count: number;
  /** Suggested. */
  readonly minutes: number;
  /** Part of the questions, 0 to 1, that must be right. */
  readonly pass: number;
  readonly parts: readonly ExamPart[];
}

export interface Exam {
  /** In the order asked, parts mixed; each says its `part`. */
  readonly questions: readonly Question[];
  /** How many each part should have and has: fewer where the notes give no more. */
  readonly parts: readonly { readonly name: string; readonly wanted: number; readonly found: number }[];
}
