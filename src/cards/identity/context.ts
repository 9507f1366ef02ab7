import { similarity, shapeOf } from './similarity';
import type { Pairing, Place } from './pairing';

const PARENT = 0.04;
const HEADING = 0.02;
const GAP = 0.02;
const RANK = 0.02;

/**
 * How well the surroundings of two places agree, 0 to 0.12: added to the similarity of the texts, so that it decides
 * between wordings that are about equally near and never overrules a clearly nearer one.
 */
export function contextScore(old: Place, now: Place, pairing: Pairing): number {
  let score = 0;
  const parents = parentScore(old, now);
  score += PARENT * parents;
  score += HEADING * headingScore(old.at.heading, now.at.heading);
  const before = gap(old, now, -1, pairing);
  const after = gap(old, now, 1, pairing);
  score += (GAP * (Number(before.same) + Number(after.same))) / 2;
  if ((before.same && before.rank) || (after.same && after.rank)) score += RANK;
  return score;
}

function parentScore(old: Place, now: Place): number {
  if (old.at.parent === now.at.parent) return 1;
  if (old.at.parent === '' || now.at.parent === '') return 0;
  return similarity(shapeOf(old.at.parent), shapeOf(now.at.parent)) >= 0.6 ? 0.7 : 0;
}

/** 1 for the same heading path; less where only the section's own heading is the same or about the same. */
function headingScore(old: string, now: string): number {
  if (old === now) return 1;
  const own = (path: string): string => path.slice(path.lastIndexOf(' > ') + 1);
  return 0.4 * similarity(shapeOf(own(old)), shapeOf(own(now))) + 0.5 * similarity(shapeOf(old), shapeOf(now));
}

/** Whether the nearest settled neighbours on one side are partners, and whether equally many unsettled places lie between. */
function gap(old: Place, now: Place, step: 1 | -1, pairing: Pairing): { same: boolean; rank: boolean } {
  let i = old.order + step;
  while (old.note[i] && !pairing.nowOf(old.note[i] as Place)) i += step;
  let j = now.order + step;
  while (now.note[j] && !pairing.oldOf(now.note[j] as Place)) j += step;
  const a = old.note[i];
  const b = now.note[j];
  const same = a === undefined || b === undefined ? a === b : pairing.nowOf(a) === b;
  return { same, rank: Math.abs(i - old.order) === Math.abs(j - now.order) };
}
