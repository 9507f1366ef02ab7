import type { Draft } from '../kinds/draft';
import type { FactRef, QuizSource } from '../source';
import { contentWords, isVague } from '../text/words';
import type { OptionRule } from './rule';

/** The vault says of this option, somewhere, what the statement says of the key (19). */
export const satisfied: OptionRule = {
  name: 'satisfied',
  ok: (option, _draft, scene) => option.concept === undefined || !scene.satisfying.has(option.concept),
};

/** Words held by more bullets than this tell nothing, and would cost a long walk. */
const COMMON = 600;
/** Part of a statement's weight that another bullet must share to say the same. */
const SHARE = 0.45;

/**
 * Concepts that are mentioned in, or stand above, a bullet that says most of what the statement says; bullets on the concept `unless`
 * do not count.
 */
export function satisfyingConcepts(draft: Draft, source: QuizSource, unless?: string): ReadonlySet<string> {
  const concepts = new Set<string>();
  for (const ref of saysAlike(draft, source, SHARE)) {
    const here = source.around(ref);
    if (unless === undefined || !here.includes(unless)) here.forEach((c) => concepts.add(c));
  }
  return concepts;
}

/** Bullets that say so much of what the statement says; a rare word weighs more than a common one. The draft's own does not count. */
export function saysAlike(draft: Draft, source: QuizSource, share: number): FactRef[] {
  const own = draft.source;
  const weights = new Map<string, number>();
  for (const word of new Set(contentWords(draft.statement))) {
    const often = source.frequency(word);
    if (often > 0 && often <= COMMON && !isVague(word)) weights.set(word, 1 / Math.log2(2 + often));
  }
  const all = [...weights.values()].reduce((a, b) => a + b, 0);
  return [...source.sharing(weights, share * all)].filter(
    (ref) => ref.path !== own.note || source.note(ref.path)?.bullets[ref.bullet]?.line !== own.line,
  );
}
