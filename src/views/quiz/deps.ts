import type { Question } from '../../quiz';
import type { OpenSource } from '../shared/source';

/** How an answer was: `nearly` is a typed answer that is close but not accepted, such as a misspelt one. */
export type Verdict = 'right' | 'nearly' | 'wrong' | 'skipped';

/** What became of a topic. */
export type Built =
  | {
      readonly kind: 'quiz';
      /** Normalised: `HA vs DR`. */ readonly topic: string;
      readonly questions: readonly Question[];
    }
  /** Nothing in the vault is meant by it. */
  | { readonly kind: 'unknown'; readonly nearest: readonly string[] }
  /** It is known, but there is nothing that makes a good question. */
  | { readonly kind: 'empty'; readonly topic: string; readonly nearest: readonly string[] };

/** What the quiz view needs; handed in where the plugin is put together. */
export interface QuizDeps {
  /** Resolves once the vault is indexed. */
  whenReady(): Promise<void>;
  /** Makes the questions. Same topic and seed, same questions while the notes stay as they are. May throw. */
  build(topic: string, seed: number): Built;
  /** Grades a typed answer; never asked for a list, whose items are graded one by one. */
  grade(question: Question, typed: string): Exclude<Verdict, 'skipped'>;
  /** A seed for a new quiz, a whole number. */
  newSeed(): number;
  openSource: OpenSource;
  /** Asks the student for a topic and starts it. */
  chooseTopic(): void;
  /** Called once for each answer when the student goes on from it, with an overruled verdict where there is one. */
  answered?(question: Question, given: number | string | null, verdict: Verdict): void;
}
