import type { Candidate, Draft } from '../kinds/draft';
import type { QuizSource } from '../source';
import { contentWords, flat } from '../text/words';

/** A text with what the rules ask of it, worked out once. */
export interface Read {
  readonly text: string;
  /** As `flat`, with a blank at either end. */
  readonly flat: string;
  /** As `flat`, with its words in the singular: an option is told from another by more than an "s". */
  readonly one: string;
  readonly words: ReadonlySet<string>;
  /** Words cut short: an echo is heard before grammar is parsed ("tiers" in "Intelligent-Tiering"). */
  readonly rough: ReadonlySet<string>;
}

export function read(text: string): Read {
  const whole = ` ${flat(text)} `;
  const one = whole.replace(/([a-z]{2})s(?= )/g, '$1');
  return { text, flat: whole, one, words: new Set(contentWords(text)), rough: new Set(roughWords(text)) };
}

function roughWords(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []).map((w) =>
    w.length > 4 ? w.replace(/(?:ies|es|s|ed|ing|e)$/, '').slice(0, 6) : w.replace(/s$/, ''),
  );
}

/** Whether the one stands in the other as whole words. */
export function holds(outer: Read, innerFlat: string): boolean {
  return innerFlat.length > 2 && outer.flat.includes(innerFlat);
}

/** What a rule may look at beside the question. */
export interface Scene {
  readonly source: QuizSource;
  readonly prompt: Read;
  readonly key: Read;
  /** Concepts of which the vault says, in whatever bullet, what the statement says. */
  readonly satisfying: ReadonlySet<string>;
  /** Names of a concept as `flat`, each with a blank at either end. */
  flatNames(concept: string): readonly string[];
}

/** A rule about the question itself. The numbers in its comment are those of Haladyna, Downing & Rodriguez (2002), table 1. */
export interface StemRule {
  readonly name: string;
  ok(draft: Draft, source: QuizSource): boolean;
}

/** A rule about one wrong option. */
export interface OptionRule {
  readonly name: string;
  ok(option: Candidate, draft: Draft, scene: Scene): boolean;
}

/** A rule about all options together; `key` is the right one, `wrong` the others. */
export interface SetRule {
  readonly name: string;
  ok(key: Read, wrong: readonly Read[], prompt: Read): boolean;
}
