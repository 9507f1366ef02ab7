import { contextScore } from './context';
import type { Pairing, Place } from './pairing';

/** Above this many combinations duplicates are told apart by place alone. */
const MANY = 4096;

/**
 * Pairs places of equal key. Where several share a key they are told apart by parent and heading, then by neighbours; what
 * stays ambiguous is handed to `undecided`.
 */
export function pairEqual(
  olds: readonly Place[],
  nows: readonly Place[],
  key: (place: Place) => string,
  pairing: Pairing,
  undecided: (olds: Place[], nows: Place[]) => void,
): void {
  const before = groupBy(olds.filter(pairing.isLeft), key);
  for (const [k, group] of groupBy(nows.filter(pairing.isOpen), key)) {
    const old = before.get(k);
    if (!old) continue;
    if (old.length === 1 && group.length === 1) pairing.join(old[0] as Place, group[0] as Place);
    else pairAlike(old, group, pairing, undecided);
  }
}

function pairAlike(
  olds: Place[],
  nows: Place[],
  pairing: Pairing,
  undecided: (olds: Place[], nows: Place[]) => void,
): void {
  for (const where of [sameContext, sameParent, sameHeading]) {
    const before = groupBy(olds.filter(pairing.isLeft), where);
    for (const [k, group] of groupBy(nows.filter(pairing.isOpen), where)) {
      const old = before.get(k) ?? [];
      // Same text at the same place in the outline: which is which cannot be seen, so the order stands.
      if (where === sameContext || old.length === group.length) inOrder(old, group, pairing);
    }
  }
  const left = olds.filter(pairing.isLeft);
  const open = nows.filter(pairing.isOpen);
  if (left.length === 0 || open.length === 0) return;
  if (left.length === open.length) inOrder(left, open, pairing);
  else if (left.length * open.length <= MANY) byNeighbours(left, open, pairing, undecided);
  else undecided(left, open);
}

function byNeighbours(
  olds: Place[],
  nows: Place[],
  pairing: Pairing,
  undecided: (olds: Place[], nows: Place[]) => void,
): void {
  const scored = olds
    .flatMap((old) => nows.map((now) => ({ old, now, score: contextScore(old, now, pairing) })))
    .sort((a, b) => b.score - a.score);
  for (const c of scored) {
    if (!pairing.isLeft(c.old) || !pairing.isOpen(c.now)) continue;
    const rival = scored.find(
      (r) =>
        r !== c &&
        r.score > c.score - 0.004 &&
        ((r.old === c.old && pairing.isOpen(r.now)) || (r.now === c.now && pairing.isLeft(r.old))),
    );
    if (!rival) pairing.join(c.old, c.now);
  }
  const left = olds.filter(pairing.isLeft);
  const open = nows.filter(pairing.isOpen);
  if (left.length > 0 && open.length > 0) undecided(left, open);
}

function inOrder(olds: readonly Place[], nows: readonly Place[], pairing: Pairing): void {
  for (let i = 0; i < Math.min(olds.length, nows.length); i++) pairing.join(olds[i] as Place, nows[i] as Place);
}

export function groupBy(places: readonly Place[], key: (place: Place) => string): Map<string, Place[]> {
  const groups = new Map<string, Place[]>();
  for (const place of places) {
    const k = key(place);
    const group = groups.get(k);
    if (group) group.push(place);
    else groups.set(k, [place]);
  }
  return groups;
}

export const sameContext = (p: Place): string => `${p.at.parent}\u0000${p.at.heading}`;
const sameParent = (p: Place): string => p.at.parent;
const sameHeading = (p: Place): string => p.at.heading;
