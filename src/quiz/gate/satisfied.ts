import type { Draft } from '../kinds/draft';
import type { QuizSource } from '../source';
import { refKey } from '../source';
import { contentWords, isVague } from '../text/words';
import type { OptionRule } from './rule';

export const satisfied: OptionRule = {
  name: 'satisfied',
  why: 'The vault says of this option, somewhere, what the statement says of the key (19).',
  ok: (option, _draft, scene) => option.concept === undefined || !scene.satisfying.has(option.concept),
};

/** Words held by more bullets than this tell nothing, and would cost a long walk. */
const COMMON = 600;
/** Part of a statement's weight that another bullet must share to say the same. */
const SHARE = 0.45;

/**
 * Concepts that are mentioned in, or stand above, a bullet that says most of what the statement says. A rare word weighs more than a
 * common one. The draft's own bullet does not count.
 */
export function satisfyingConcepts(draft: Draft, source: QuizSource): ReadonlySet<string> {
  const own = draft.about === undefined ? '' : draft.about.key;
  const weights = new Map<string, number>();
  for (const word of new Set(contentWords(draft.statement))) {
    const often = source.frequency(word);
    if (often > 0 && often <= COMMON && !isVague(word)) weights.set(word, 1 / Math.log2(2 + often));
  }
  const all = [...weights.values()].reduce((a, b) => a + b, 0);
  const shared = new Map<string, { weight: number; path: string; bullet: number }>();
  for (const [word, weight] of weights) {
    for (const ref of source.containing(word)) {
      const key = refKey(ref);
      if (key === own) continue;
      const at = shared.get(key);
      if (at === undefined) shared.set(key, { ...ref, weight });
      else at.weight += weight;
    }
  }
  const concepts = new Set<string>();
  for (const hit of shared.values()) {
    if (hit.weight < SHARE * all) continue;
    source.mentions(hit).forEach((m) => concepts.add(m.concept));
    source.context(hit).forEach((c) => concepts.add(c));
  }
  return concepts;
}
