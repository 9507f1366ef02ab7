import type { Lexicon } from '../../concepts';

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
