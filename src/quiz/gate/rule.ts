import type { Candidate, Draft } from '../kinds/draft';
import type { QuizSource } from '../source';

/** What a rule may look at beside the question. */
export interface Scene {
  readonly source: QuizSource;
  /** Concepts of which the vault says, in whatever bullet, what the statement says. */
  readonly satisfying: ReadonlySet<string>;
}

/** A rule about the question itself. The numbers in `why` are those of Haladyna, Downing & Rodriguez (2002), table 1. */
export interface StemRule {
  readonly name: string;
  readonly why: string;
  ok(draft: Draft, source: QuizSource): boolean;
}

/** A rule about one wrong option. */
export interface OptionRule {
  readonly name: string;
  readonly why: string;
  ok(option: Candidate, draft: Draft, scene: Scene): boolean;
}

/** A rule about all options together; `key` is the right one, `wrong` the others. */
export interface SetRule {
  readonly name: string;
  readonly why: string;
  ok(key: string, wrong: readonly string[], draft: Draft): boolean;
}
