import type { Question } from '../../quiz';

/** How an answer was: `nearly` is a typed answer that is close but not accepted, such as a misspelt one. */
export type Verdict = 'right' | 'nearly' | 'wrong' | 'skipped';

/**
 * What the student answered: the index of an option, a text, for a matching the right side of each thing on the left (-1 for none
 * yet), for an ordering the items in the order given; null for a question that was skipped.
 */
export type Given = number | string | readonly number[] | null;

export interface Answer {
  readonly given: Given;
  readonly verdict: Verdict;
  /** What was kept of it, so that it can be taken back. */
  readonly logged?: readonly string[];
}

/** Grades a typed answer; never asked for a list, whose items are graded one by one. */
export type GradeTyped = (question: Question, typed: string) => Exclude<Verdict, 'skipped'>;
