import { confusablesTable } from '../../concepts';
import type { QuizSource } from '../source';
import { parseTopic } from './parse';

/** A contrast to offer. */
export interface Contrast {
  /** `HA vs DR` */
  readonly text: string;
  readonly sides: readonly string[];
}

/** A side with fewer bullets makes no contrast. */
const ENOUGH = 3;
/** As it stands in the middle of a flat title. */
const VERSUS = [' vs ', ' versus ', ' v '];
/** More titles of contrasts than this are no longer read. */
const MOST = 2000;

/**
 * Contrasts that the notes make: titles with "vs", and known confusable pairs that have bullets enough on both sides and are named
 * together in one of them, or have a heading or a note each. Those that the notes say most of come first.
 */
export function contrasts(source: QuizSource): Contrast[] {
  const found = new Map<string, { readonly contrast: Contrast; readonly weight: number }>();
  const enough = (id: string): boolean => source.count(id) >= ENOUGH;
  const add = (ids: readonly string[]): void => {
    const concepts = ids.map((id) => source.lexicon.get(id));
    const key = [...ids].sort().join(' ');
    if (found.has(key) || new Set(ids).size < ids.length || !ids.every(enough)) return;
    const sides = concepts.map((c) => c?.name ?? '');
    if (!sides.every(Boolean)) return;
    // As much can be asked as is said of the side of which less is said.
    const weight = Math.min(...ids.map((id) => source.count(id)));
    found.set(key, { contrast: { text: sides.join(' vs '), sides }, weight });
  };
  for (const title of VERSUS.flatMap((word) => source.titlesWith(word, MOST))) {
    const asked = parseTopic(title);
    if (asked.kind !== 'contrast' || asked.parts.length > 4) continue;
    const ids = asked.parts.map((p) => source.lexicon.resolve(p)?.id ?? '');
    if (!ids.includes('')) add(ids);
  }
  for (const [a, others] of confusablesTable()) {
    if (source.count(a) > 0) for (const b of others) if (a < b && enough(b) && setSideBySide(a, b, source)) add([a, b]);
  }
  return [...found.values()]
    .sort((a, b) => b.weight - a.weight || (a.contrast.text < b.contrast.text ? -1 : 1))
    .map(({ contrast }) => contrast);
}

function setSideBySide(a: string, b: string, source: QuizSource): boolean {
  const titled = (id: string): boolean => source.named(source.lexicon.get(id)?.name ?? '').length > 0;
  if (titled(a) && titled(b)) return true;
  return source.count(a) < source.count(b) ? source.meet(a, b) : source.meet(b, a);
}
