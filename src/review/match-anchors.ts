import { anchorText } from './log-detail';
import { factOf } from './queue';
import { Reviews } from './reviews';
import type { Anchor, Review } from './types';

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
  const find = finder(facts());
  const stranger = new Set(strangers);
  return reviews.map((r) => {
    const id = r.anchor && stranger.has(r) ? find(r.anchor) : undefined;
    return id ? { ...r, card: id + r.card.slice(factOf(r.card).length) } : r;
  });
}

/** {@link matchAnchors} for a whole log. */
export function matchReviews(
  reviews: Reviews,
  isKnown: (factId: string) => boolean,
  facts: () => Iterable<KnownFact>,
): Reviews {
  const { words } = reviews;
  const isStranger = Array.from({ length: words.cards.size }, (_, card) => !isKnown(factOf(words.cards.text(card))));
  if (!isStranger.includes(true)) return reviews;
  const matched = new Reviews(words);
  /** By detail, which is that of one card almost always. */
  const found = new Map<number, readonly [from: number, to: number]>();
  let find: ReturnType<typeof finder> | undefined;
  let any = false;
  const matching = (i: number): number => {
    const card = reviews.card(i);
    const detail = reviews.detail(i);
    if (!isStranger[card] || detail === 0) return card;
    const known = found.get(detail);
    if (known?.[0] === card) return known[1];
    const { anchor } = reviews.get(i);
    if (!anchor) return card;
    any = true;
    const id = (find ??= finder(facts()))(anchor);
    const text = words.cards.text(card);
    const to = id ? words.cards.number(id + text.slice(factOf(text).length)) : card;
    found.set(detail, [card, to]);
    return to;
  };
  for (let i = 0; i < reviews.length; i++) matched.addRow(reviews, i, matching(i));
  return any ? matched : reviews;
}

/** Finds the fact that an anchor is of. */
function finder(facts: Iterable<KnownFact>): (anchor: Anchor) => string | null | undefined {
  const byPlace = new Map<string, string | null>();
  const byText = new Map<string, string | null>();
  const put = (map: Map<string, string | null>, key: string, id: string): void => {
    map.set(key, map.has(key) && map.get(key) !== id ? null : id);
  };
  for (const fact of facts) {
    const text = anchorText(fact.text);
    put(byPlace, `${fact.path}\n${text}`, fact.id);
    put(byText, text, fact.id);
  }
  return ({ path, text }) => {
    const place = `${path}\n${text}`;
    return byPlace.has(place) ? byPlace.get(place) : byText.get(text);
  };
}
