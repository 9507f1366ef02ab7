import type { Card } from '../cards';
import type { Today } from '../review';
import type { ScopePlace } from './review-scope';

/** What may be asked of a part of the vault in a day; no limit where left out. */
export interface TopicLimit {
  readonly place: ScopePlace;
  readonly newCards?: number;
  readonly reviews?: number;
}

/**
 * Whether a card may still come today, asked once for each that would, in the order of the queue. A card of several limited places
 * has to fit into all of them.
 */
export function topicRoom(
  limits: readonly TopicLimit[],
  today: Today,
  cardOf: (id: string) => Card | undefined,
  holds: (place: ScopePlace, card: Card) => boolean,
): (card: Card, isNew: boolean) => boolean {
  if (limits.length === 0) return () => true;
  const count = (place: ScopePlace, ids: ReadonlySet<string>): number => {
    let n = 0;
    for (const id of ids) {
      const card = cardOf(id);
      if (card && holds(place, card)) n++;
    }
    return n;
  };
  const left = limits.map(({ place, newCards = Infinity, reviews = Infinity }) => ({
    place,
    fresh: newCards - count(place, today.begun),
    known: reviews - count(place, today.reviewed),
  }));
  return (card, isNew) => {
    const of = left.filter((l) => holds(l.place, card));
    if (of.some((l) => (isNew ? l.fresh : l.known) <= 0)) return false;
    for (const l of of)
      if (isNew) l.fresh--;
      else l.known--;
    return true;
  };
}
