import type { Architecture } from '../../architecture';
import type { Sitting } from '../../library';
import type { Exam, ExamPlan, Question } from '../../quiz';
import type { DiagramRenderer } from '../diagram';
import type { OpenSource, Source } from '../shared/source';
import type { Given, GradeTyped, Verdict } from './answer';
import type { Kept } from './kept';

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

/** The student's mark on a question: never to be asked again, or to be looked at again; and each taken back. */
export type Mark = 'bad' | 'fine' | 'flag' | 'unflag';

/** Where answers and marks are kept. */
export interface QuizRecord {
  /** Keeps an answer, with an overruled verdict where there is one. @returns what {@link QuizRecord.undo} takes back */
  answered(question: Question, given: Given, verdict: Verdict): readonly string[];
  undo(entries: readonly string[]): void;
  mark(question: Question, mark: Mark): void;
  isFlagged(question: Question): boolean;
  /** A quiz, or an exam with its pass mark, has come to its end. */
  finished(name: string, right: number, total: number, pass?: number): void;
  /** The latest first. */
  sittings(): readonly Sitting[];
}

export interface ExamDeps {
  /** Plans to begin with, the first one chosen. */
  plans(): readonly ExamPlan[];
  /** May take a while; undefined where `isWanted` says no meanwhile. */
  build(plan: ExamPlan, seed: number, isWanted: () => boolean): Exam | Promise<Exam | undefined>;
}

/** What shows diagrams: those of questions, and a section's own. */
export interface Drawings {
  readonly renderer: DiagramRenderer;
  isDark(): boolean;
  isPhone(): boolean;
  copyText(text: string): Promise<void>;
  /** The diagram of the bullet's section where the bullet is a part of it, with the ids of what it is in there. */
  find(source: Source): Promise<FoundDrawing | undefined>;
}

/** The diagram of a section, in a note, with the ids of what is looked for in it. */
export interface FoundDrawing {
  readonly note: string;
  readonly title: string;
  readonly architecture: Architecture;
  readonly lit: readonly string[];
}

/** What the quiz view needs; handed in where the plugin is put together. */
export interface QuizDeps {
  /** Resolves once the vault is indexed. */
  whenReady(): Promise<void>;
  /**
   * Makes the questions, `count` at most where it is given. Same topic and seed, same questions while the notes stay as they are. May
   * take a while, and is undefined where `isWanted` says no meanwhile. May throw.
   */
  build(
    topic: string,
    seed: number,
    count: number | undefined,
    isWanted: () => boolean,
  ): Built | Promise<Built | undefined>;
  readonly grade: GradeTyped;
  /** A seed for a new quiz, a whole number. */
  newSeed(): number;
  /** Milliseconds since the epoch. */
  now(): number;
  openSource: OpenSource;
  /** Asks the student for a topic and starts it. */
  chooseTopic(): void;
  readonly record?: QuizRecord;
  readonly exams?: ExamDeps;
  readonly drawings?: Drawings;
  readonly pins?: { has(topic: string): boolean; toggle(topic: string): void };
  /** Shows side by side what the notes say; only asked for a topic of the form `A vs B`. */
  compare?(topic: string): void;
  /** Keeps a quiz that is left before its end, to go on later. */
  leave?(kept: Kept): void;
}
