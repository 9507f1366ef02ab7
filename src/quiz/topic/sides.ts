import { lineage, namesOf } from '../facts/kin';
import type { Fact } from '../facts/types';
import type { Lexicon } from '../../concepts';
import { hasWords } from '../text/words';
import type { Topic } from '../types';

/** One side of a contrast. */
export interface Side {
  readonly name: string;
  /** `Concept.id`, or an empty string where the side is only a heading or a parent bullet. */
  readonly concept: string;
  /** Every name that would give the side away. */
  readonly names: readonly string[];
}

export function sidesOf(topic: Topic, lexicon: Lexicon): Side[] {
  return (topic.sides ?? []).map((name, i) => {
    const concept = topic.concepts[i] ?? '';
    return { name, concept, names: concept === '' ? [name] : [...new Set([name, ...namesOf(concept, lexicon)])] };
  });
}

/** Whether the fact speaks of the side: it is its subject, or the subject stands under it. */
export function speaksOf(fact: Fact, side: Side, lexicon: Lexicon): boolean {
  const own = fact.subject?.concept;
  if (side.concept !== '' && own !== undefined) {
    if (lineage(own, lexicon).includes(side.concept)) return true;
    if (fact.subject?.via === 'own') return false;
  }
  return [...(fact.subject ? [fact.subject.name] : []), ...fact.aspects].some((a) =>
    side.names.some((n) => same(a, n)),
  );
}

function same(a: string, b: string): boolean {
  return hasWords(a, b) && hasWords(b, a);
}

/** Whether a text names the side in any way. */
export function namesSide(text: string, side: Side): boolean {
  return side.names.some((n) => hasWords(text, n));
}
