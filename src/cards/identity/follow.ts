import { groupBy, pairEqual, sameContext } from './exact';
import { Pairing, type Place } from './pairing';
import { pairSimilar } from './similar';
import { similarity } from './similarity';

/** A note before and after the step; one side is empty where it came into being or went. */
export interface NotePair {
  readonly before: readonly Place[];
  readonly after: readonly Place[];
}

/** Nearer than this within one note and it is the same fact, edited; matches the scale of {@link similarity}. */
const EDITED = 0.75;
/** The lowest similarity of a rewording that is followed within one note. */
const REWORDED = 0.55;
/** Under the same block id less is needed; a text that has nothing of the old one is a new fact even there. */
const ANCHORED = 0.45;
/** An edit made while moving to a note that took other bullets along, or to any note. */
const MOVED_ALONG = 0.7;
const MOVED_ALONE = 0.85;
/**
 * Shorter texts ("Serverless") stand in many notes: where many notes changed at once, one that went here and one that came
 * there are followed only along with others, or out of a note that is gone.
 */
const TELLING = 16;
const FEW_NOTES = 3;

/**
 * Follows bullets through one step. Stages go from certain to likely, and each sees only what the earlier ones left:
 * same text in the note, same words in the note, an edit in the note, same text in another note, a rewording in the note,
 * an edit in another note.
 */
export function follow(notes: readonly NotePair[]): Pairing {
  const pairing = new Pairing();
  const wait = (): void => undefined;
  // A note that came or went has nothing within itself to be followed: at a first start that is all of them.
  const both = notes.filter((n) => n.before.length > 0 && n.after.length > 0);
  for (const { before, after } of both) {
    pairAnchored(before, after, pairing);
    pairEqual(before, after, byText, pairing, wait);
    pairEqual(before, after, byWords, pairing, wait);
    pairSimilar(before, after, EDITED, pairing);
  }
  const left = notes.flatMap((n) => n.before.filter(pairing.isLeft));
  const open = notes.flatMap((n) => n.after.filter(pairing.isOpen));
  if (left.length > 0 && open.length > 0) {
    const gone = new Set(notes.flatMap((n) => (n.after.length === 0 && n.before[0] ? [n.before[0].note] : [])));
    const tells = (old: Place, now: Place): boolean =>
      notes.length <= FEW_NOTES ||
      old.at.raw.length >= TELLING ||
      gone.has(old.note) ||
      sameContext(old) === sameContext(now);
    pairMoved(left, open, byText, tells, pairing);
    pairMoved(left, open, byWords, tells, pairing);
  }
  for (const { before, after } of both) pairSimilar(before, after, REWORDED, pairing);
  if (left.length > 0) pairEditedMoves(left, open, pairing);
  return pairing;
}

const byText = (p: Place): string => p.at.raw;
const byWords = (p: Place): string => p.shape.norm || p.at.raw;

/** By the block id that the student put there, as long as the text under it is not a wholly new one. */
function pairAnchored(before: readonly Place[], after: readonly Place[], pairing: Pairing): void {
  const anchored = (p: Place): boolean => p.at.blockId !== null;
  const olds = groupBy(before.filter(anchored), (p) => p.at.blockId ?? '');
  for (const now of after.filter(anchored)) {
    const [old, second] = olds.get(now.at.blockId ?? '') ?? [];
    if (!old || second || !pairing.isLeft(old) || !pairing.isOpen(now)) continue;
    if (similarity(old.shape, now.shape) >= ANCHORED) pairing.join(old, now);
  }
}

function pairMoved(
  left: readonly Place[],
  open: readonly Place[],
  key: (p: Place) => string,
  tells: (old: Place, now: Place) => boolean,
  pairing: Pairing,
): void {
  const undecided: [Place[], Place[]][] = [];
  const short: [Place, Place][] = [];
  const before = groupBy(left.filter(pairing.isLeft), key);
  for (const [k, nows] of groupBy(open.filter(pairing.isOpen), key)) {
    const olds = before.get(k);
    if (!olds) continue;
    const [old, now] = [olds[0] as Place, nows[0] as Place];
    if (olds.length > 1 || nows.length > 1) undecided.push([olds, nows]);
    else if (tells(old, now)) pairing.join(old, now);
    else short.push([old, now]);
  }
  // By now most of what moved is settled, so it is known which note went into which.
  const flows = new Flows(left, pairing);
  for (const [old, now] of short) if (flows.between(old, now) > 0) pairing.join(old, now);
  for (const [olds, nows] of undecided) flows.pairDuplicates(olds, nows, pairing);
}

/** Bullets that changed on their way: first between notes that other bullets went between, then anywhere. */
function pairEditedMoves(left: readonly Place[], open: readonly Place[], pairing: Pairing): void {
  const flows = new Flows(left, pairing);
  for (const [from, to] of flows.pairs()) pairSimilar(from, to, MOVED_ALONG, pairing);
  const telling = (p: Place): boolean => p.shape.norm.length >= 2 * TELLING;
  pairSimilar(left.filter(telling), open.filter(telling), MOVED_ALONE, pairing);
}

/** How many bullets went from which note to which. */
class Flows {
  private readonly counts = new Map<readonly Place[], Map<readonly Place[], number>>();

  constructor(left: readonly Place[], pairing: Pairing) {
    for (const old of left) {
      const now = pairing.nowOf(old);
      if (now) this.add(old, now);
    }
  }

  between(old: Place, now: Place): number {
    return this.counts.get(old.note)?.get(now.note) ?? 0;
  }

  pairs(): [readonly Place[], readonly Place[]][] {
    return [...this.counts]
      .flatMap(([from, to]) => [...to].map(([note, n]) => ({ from, note, n })))
      .sort((a, b) => b.n - a.n)
      .map(({ from, note }) => [from, note]);
  }

  /** The same text left several places or came to several: by parent and heading, then by where its neighbours went. */
  pairDuplicates(olds: readonly Place[], nows: readonly Place[], pairing: Pairing): void {
    const ranked = olds
      .flatMap((old) => nows.map((now) => ({ old, now, score: this.rank(old, now) })))
      .sort((a, b) => b.score - a.score);
    for (const c of ranked) {
      if (c.score === 0 || !pairing.isLeft(c.old) || !pairing.isOpen(c.now)) continue;
      const rival = ranked.some(
        (r) =>
          r !== c &&
          r.score === c.score &&
          ((r.old === c.old && pairing.isOpen(r.now)) || (r.now === c.now && pairing.isLeft(r.old))),
      );
      if (!rival || sameSpot(c.old, c.now, olds, nows)) pairing.join(c.old, c.now);
    }
    const left = olds.filter(pairing.isLeft);
    if (left.length > 0)
      for (const now of nows.filter(pairing.isOpen)) if (now.at.raw.length >= TELLING) pairing.refuse(now, left);
  }

  private rank(old: Place, now: Place): number {
    const along = Math.min(this.between(old, now), 1000);
    const parent = old.at.parent !== '' && old.at.parent === now.at.parent ? 2000 : 0;
    const heading = old.at.heading !== '' && old.at.heading === now.at.heading ? 1000 : 0;
    return along + parent + heading;
  }

  private add(old: Place, now: Place): void {
    const to = this.counts.get(old.note) ?? new Map<readonly Place[], number>();
    this.counts.set(old.note, to.set(now.note, (to.get(now.note) ?? 0) + 1));
  }
}

/** True where all candidates stood in one note under one parent, so that their order is all there is to see. */
function sameSpot(old: Place, now: Place, olds: readonly Place[], nows: readonly Place[]): boolean {
  return (
    olds.every((o) => o.note === old.note && o.at.parent === old.at.parent) &&
    nows.every((n) => n.note === now.note && n.at.parent === now.at.parent)
  );
}
