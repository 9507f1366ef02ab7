import type { Fact } from '../facts/types';
import type { QuizSource } from '../source';
import type { HiddenDiagram, Matching, Ordering, QuestionKind, QuestionSource, Topic } from '../types';

/** A wrong option and how near it lies to the right one. */
export interface Candidate {
  readonly text: string;
  readonly concept?: string;
  /** Higher is nearer. */
  readonly near: number;
}

/** A question before its options are chosen. */
export interface Draft {
  readonly kind: QuestionKind;
  /** Names the fact; no two questions of a quiz share it. */
  readonly fact: string;
  readonly source: QuestionSource;
  /** The question as shown. */
  readonly prompt: string;
  /** The part of the prompt that is the note's own statement, blanks as `_____`. */
  readonly statement: string;
  readonly key: string;
  readonly keyConcept?: string;
  /** Every other right typed answer. */
  readonly accepted: readonly string[];
  /**
   * - `pool`: wrong options are looked for, see `wrong`
   * - `fixed`: `options` are all there are
   * - `typed`: none
   * - `shown`: by `match` or `order`
   */
  readonly answering: 'pool' | 'fixed' | 'typed' | 'shown';
  readonly options: readonly string[];
  /** Where options have an order of their own (numbers), they are shown in it. */
  readonly ascending: boolean;
  /** Wrong options of the kind's own, nearest first. The common ones for a concept are added where `keyConcept` is set. */
  readonly wrong: readonly Candidate[];
  /** Prompt of the typed form, where no good wrong options are found; empty where it makes no question then. */
  readonly typedPrompt: string;
  /** What the kind thinks of it, 0 to 1. */
  readonly worth: number;
  /** Concepts that are as right as the key, or out of the running: never wrong options. */
  readonly also?: readonly string[];
  readonly match?: Matching;
  readonly order?: Ordering;
  readonly diagram?: HiddenDiagram;
  /** Other facts that it asks for, beside `fact`, with their bullets. */
  readonly covers?: readonly { readonly fact: string; readonly source: QuestionSource }[];
  /** The fact it was made from; absent for questions that the student wrote and for acronyms. */
  readonly about?: Fact;
}

export interface KindContext {
  readonly topic: Topic;
  readonly source: QuizSource;
}

/** What a kind makes of one bullet, as documentation and as a test. */
export interface KindExample {
  /** Markdown of a whole note. */
  readonly note: string;
  /** Name of that note. */
  readonly name: string;
  readonly topic: string;
  /** A prompt that must be among those made, with its key; undefined where none may be made. */
  readonly makes?: { readonly prompt: string; readonly key: string };
}

/** One way of turning a fact into a question. */
export interface Kind {
  readonly name: QuestionKind;
  drafts(fact: Fact, context: KindContext): Draft[];
}

/** Everything of a draft that is on show before it is answered, options aside. */
export function shownOf({ prompt, match, order, diagram }: Draft): string {
  return [
    prompt,
    ...(match?.left ?? []),
    ...(match?.right ?? []),
    ...(order?.items ?? []),
    ...(diagram?.lines ?? []),
  ].join(' . ');
}

export const BLANK = '_____';
