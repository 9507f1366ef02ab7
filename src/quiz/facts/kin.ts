import type { Lexicon } from '../../concepts';
import { isCommon } from '../text/common';

/** Names of a concept, its shown one first. */
export function namesOf(id: string, lexicon: Lexicon): readonly string[] {
  const concept = lexicon.get(id);
  return concept ? [concept.name, ...concept.aliases] : [];
}

/** The concept and everything it is a part or a kind of, nearest first. */
export function lineage(id: string, lexicon: Lexicon): string[] {
  const out = [id];
  for (
    let at = lexicon.get(id)?.broader;
    at !== undefined && !out.includes(at) && out.length < 6;
    at = lexicon.get(at)?.broader
  ) {
    out.push(at);
  }
  return out;
}

/** Whether one is the other, or a part or a kind of it. */
export function isKin(a: string, b: string, lexicon: Lexicon): boolean {
  return lineage(a, lexicon).includes(b) || lineage(b, lexicon).includes(a);
}

/** Whether one of the titles names a component that is kin to none of these ("Behind an ALB"): what stands there may be said of it. */
export function nameOther(titles: readonly string[], concepts: readonly string[], lexicon: Lexicon): boolean {
  return titles.some((title) =>
    lexicon.mentions(title).some(({ concept }) => {
      const other = lexicon.get(concept);
      return (
        other?.kind === 'component' && !isCommon(other.name) && !concepts.some((own) => isKin(own, concept, lexicon))
      );
    }),
  );
}
