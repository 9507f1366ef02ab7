/**
 * What a note is made of. Plain data: survives `structuredClone`, JSON and IndexedDB, and holds no reference to the app.
 *
 * Lines are 1-based everywhere in these types (as editors show them). Spans are half-open `[start, end)` offsets in
 * UTF-16 code units of the text they belong to.
 */

/** A half-open range of the text it belongs to. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A link to a note (wikilink or Markdown link), located in the *plain* text of its bullet. */
export interface LinkSpan extends Span {
  /** The link's target as written, decoded, without subpath and without `.md`: `ElastiCache`, `folder/RDS`. */
  readonly target: string;
  /** The part after `#`, or an empty string. */
  readonly subpath: string;
}

/** Emphasis the student put on a stretch of plain text. */
export interface MarkSpan extends Span {
  readonly kind: 'bold' | 'italic' | 'highlight' | 'code' | 'strike';
}

/** Why a bullet is not asked as a fact. */
export type NotFact =
  | 'contents' // a table-of-contents entry: nothing but a link into the same note
  | 'links' // nothing but links or addresses
  | 'label' // ends in a colon (or is a bare name) and only introduces its children
  | 'question' // a question the student wrote, not a statement
  | 'option' // an option or an answer line of a quiz block
  | 'code'
  | 'comment'
  | 'image'
  | 'exam' // chatter about the exam itself
  | 'empty';

/** A list item, or a sentence of a paragraph (see {@link isSentence}). */
export interface Bullet {
  /** Position among the note's bullets, in document order. */
  readonly index: number;
  /** Index of the section in `Note.sections`. */
  readonly section: number;
  /** Index of the parent bullet in `Note.bullets`, or -1. */
  readonly parent: number;
  /** 0 for a bullet without parent. */
  readonly depth: number;
  /** Line of the marker, or where the sentence begins: several may begin on one line. */
  readonly line: number;
  /** Last line of the bullet's own text (children excluded). */
  readonly endLine: number;
  /** The marker as written: `-`, `*`, `+`, `1.`, `2)`; empty for a sentence of a paragraph. */
  readonly marker: string;
  /** The bullet's own Markdown without marker, indentation and task box; continuation lines joined by a blank. */
  readonly raw: string;
  /** How much of `raw` stands on the marker's own line; absent where that is all of it. */
  readonly lead?: number;
  /** Markdown of the line that introduces the list, where this bullet opens one: "It writes to:", "[[Kinesis]]". */
  readonly above?: string;
  /** `raw` as a reader sees it: no markup, links by their shown text, tags removed, white space collapsed. */
  readonly text: string;
  readonly links: readonly LinkSpan[];
  readonly marks: readonly MarkSpan[];
  /** Own tags, as written, without `#`. */
  readonly tags: readonly string[];
  /** Targets of embedded images directly in the bullet, as written. */
  readonly images: readonly string[];
  /** The character in the task box (`' '`, `'x'`), or null where there is none. */
  readonly task: string | null;
  /** `^block-id` that the student put there, or null. */
  readonly blockId: string | null;
  /** null for a fact. */
  readonly notFact: NotFact | null;
  /** The student doubts it ("I think", "not sure", a trailing "?"): shown, never asked as a fact. */
  readonly doubt: boolean;
}

export interface Heading {
  /** As written after the `#`s, trimmed, markup kept. */
  readonly raw: string;
  /** Without markup and tags. */
  readonly text: string;
  readonly level: number;
  readonly line: number;
}

/** A heading and the bullets directly under it, sentences among them; the text before any heading is a section too (no headings). */
export interface Section {
  readonly index: number;
  /** From the outermost ancestor down to the section's own; empty before the first heading. */
  readonly headings: readonly Heading[];
  /** Line of the section's own heading; 1 for the section before any heading. */
  readonly line: number;
  /** Last line before the next heading, or of the note. */
  readonly endLine: number;
  /** Indices into `Note.bullets`, in document order. */
  readonly bullets: readonly number[];
  /** Tags standing in the heading itself, without `#`. */
  readonly tags: readonly string[];
}

/** A question with options that the student wrote (`#Q …`, `(a) …`, `Answer: …`). */
export interface AuthoredQuestion {
  readonly line: number;
  readonly endLine: number;
  readonly section: number;
  readonly prompt: string;
  /** Options without their letters; empty for an open question. */
  readonly options: readonly string[];
  /** Indices of the right options; empty when the note does not say. */
  readonly correct: readonly number[];
  /** Text of the answer where there are no options, or the explanation after it; may be empty. */
  readonly answer: string;
}

/** A row of a table, or a card in the forms of the Spaced Repetition plugin. */
export interface Written {
  /** `both`: asked from either side; `bullet`: only the schedules that stand at a bullet. */
  readonly form: 'row' | 'pair' | 'both' | 'cloze' | 'bullet';
  readonly line: number;
  readonly endLine: number;
  readonly section: number;
  /** As written, without schedules. */
  readonly raw: string;
  /** Plain text: the cells of a row; front and back; of a cloze the Markdown with its `==marks==`. */
  readonly cells: readonly string[];
  /** Names of a table's columns. */
  readonly head?: readonly string[];
  /** What the plugin wrote down of each card, in its order: `2026-08-16,51,230`, `fsrs,…`. */
  readonly schedules: readonly string[];
}

export interface Note {
  readonly path: string;
  /** File name without folder and `.md`. */
  readonly name: string;
  readonly sections: readonly Section[];
  readonly bullets: readonly Bullet[];
  readonly questions: readonly AuthoredQuestion[];
  /** Left out where there is none. */
  readonly written?: readonly Written[];
  /** Frontmatter tags, without `#`. */
  readonly tags: readonly string[];
  /** Frontmatter aliases. */
  readonly aliases: readonly string[];
  /** Every note link of the note: targets with the texts they were shown under. */
  readonly links: readonly NoteLink[];
  /** "Recovery Point Objective (RPO)" as spelt out anywhere in the note. */
  readonly acronyms: readonly Acronym[];
}

export interface NoteLink {
  readonly target: string;
  readonly subpath: string;
  /** Shown text; equals the target where none was given. */
  readonly shown: string;
  readonly line: number;
}

export interface Acronym {
  readonly short: string;
  readonly long: string;
  readonly line: number;
}
