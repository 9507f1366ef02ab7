import { contextScore } from './context';
import type { Pairing, Place } from './pairing';
import { similarity, similarityBound } from './similarity';

/** Two candidates whose scores differ by less are equally good. */
const MARGIN = 0.004;
/** Surroundings make no more than this: what is behind by less may be meant as well, once nothing is certain. */
const SURROUNDINGS = 0.12;
/** Up to this many combinations every pair is compared; above it only pairs that share a word that is not common. */
const ALL_PAIRS = 40_000;
const COMMON = 40;

interface Candidate {
  readonly old: Place;
  readonly now: Place;
  readonly score: number;
}

/**
 * Pairs what is left of two lists by how alike the texts are, the best first, the surroundings breaking near-ties. Where
 * two partners are equally good it takes neither and notes the tie.
 *
 * @param least lowest similarity of two texts (0 to 1) that may be the same fact
 */
export function pairSimilar(olds: readonly Place[], nows: readonly Place[], least: number, pairing: Pairing): void {
  const candidates = [...likelyPairs(olds.filter(pairing.isClear), nows.filter(pairing.isOpen))].flatMap(
    ([old, now]): Candidate[] => {
      if (similarityBound(old.shape, now.shape) < least) return [];
      const alike = similarity(old.shape, now.shape);
      return alike < least ? [] : [{ old, now, score: alike + contextScore(old, now, pairing) }];
    },
  );
  settle(candidates, pairing);
}

function settle(candidates: Candidate[], pairing: Pairing): void {
  candidates.sort((a, b) => b.score - a.score);
  const byOld = index(candidates, (c) => c.old);
  const byNow = index(candidates, (c) => c.now);
  for (const c of candidates) {
    if (!pairing.isClear(c.old) || !pairing.isOpen(c.now)) continue;
    const near = (r: Candidate): boolean => r !== c && r.score > c.score - MARGIN;
    const otherOlds = (byNow.get(c.now) ?? []).filter((r) => near(r) && pairing.isClear(r.old)).map((r) => r.old);
    const otherNows = (byOld.get(c.old) ?? []).filter((r) => near(r) && pairing.isOpen(r.now)).map((r) => r.now);
    if (otherOlds.length === 0 && otherNows.length === 0) pairing.join(c.old, c.now);
    else
      for (const now of [c.now, ...otherNows]) {
        const equal = [c.old, ...(now === c.now ? otherOlds : [])];
        const rivals = (byNow.get(now) ?? []).filter((r) => r.score > c.score - SURROUNDINGS && pairing.isClear(r.old));
        pairing.refuse(now, equal, new Set([...equal, ...rivals.map((r) => r.old)]));
      }
  }
}

function index(candidates: readonly Candidate[], by: (c: Candidate) => Place): Map<Place, Candidate[]> {
  const map = new Map<Place, Candidate[]>();
  for (const c of candidates) {
    const list = map.get(by(c));
    if (list) list.push(c);
    else map.set(by(c), [c]);
  }
  return map;
}

function* likelyPairs(olds: readonly Place[], nows: readonly Place[]): Generator<[Place, Place]> {
  if (olds.length * nows.length <= ALL_PAIRS) {
    for (const old of olds) for (const now of nows) yield [old, now];
    return;
  }
  const byWord = new Map<string, Place[]>();
  for (const old of olds)
    for (const word of new Set(old.shape.norm.split(' '))) {
      const list = byWord.get(word);
      if (list) list.push(old);
      else byWord.set(word, [old]);
    }
  for (const now of nows) {
    const found = new Set<Place>();
    for (const word of now.shape.norm.split(' ')) {
      const list = byWord.get(word);
      if (list && list.length <= COMMON) for (const old of list) found.add(old);
    }
    for (const old of found) yield [old, now];
  }
}
