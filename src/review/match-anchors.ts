import { anchorText } from './log-lines';
import { factOf } from './queue';
import type { Review } from './types';

/** A fact as this device knows it. */
export interface KnownFact {
  readonly id: string;
  readonly path: string;
  /** Plain text of its bullet. */
  readonly text: string;
}

/**
 * Reviews under this device's own fact ids. A device that first saw a note in another state may have given its facts other
 * ids; where a review names a fact that is not known here, its anchor says where it stood and what it said. The one fact of that
 * path and beginning is it, or else the only one of that beginning anywhere; of several none.
 *
 * @param isKnown whether a fact id means something here (a bullet has it, or had it once)
 * @param facts   called at most once, and only where something has to be matched
 * @returns `reviews` itself where nothing had to be matched
 */
export function matchAnchors(
  reviews: readonly Review[],
  isKnown: (factId: string) => boolean,
  facts: () => Iterable<KnownFact>,
): readonly Review[] {
  const known = new Map<string, boolean>();
  const isStranger = (card: string): boolean => {
    let is = known.get(card);
    if (is === undefined) known.set(card, (is = isKnown(factOf(card))));
    return !is;
  };
  const strangers = reviews.filter((r) => r.anchor && isStranger(r.card));
  if (strangers.length === 0) return reviews;
  const byPlace = new Map<string, string | null>();
  const byText = new Map<string, string | null>();
  const put = (map: Map<string, string | null>, key: string, id: string): void => {
    map.set(key, map.has(key) && map.get(key) !== id ? null : id);
  };
  for (const fact of facts()) {
    const text = anchorText(fact.text);
    put(byPlace, `${fact.path}\n${text}`, fact.id);
    put(byText, text, fact.id);
  }
  const stranger = new Set(strangers);
  return reviews.map((r) => {
    if (!r.anchor || !stranger.has(r)) return r;
    const place = `${r.anchor.path}\n${r.anchor.text}`;
    const id = byPlace.has(place) ? byPlace.get(place) : byText.get(r.anchor.text);
    return id ? { ...r, card: id + r.card.slice(factOf(r.card).length) } : r;
  });
}
