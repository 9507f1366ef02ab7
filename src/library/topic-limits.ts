import type { Card } from '../cards';
import { LATER, type Later, type Today } from '../review';
import type { ScopePlace } from './review-scope';

/** What may be asked of a part of the vault in a day; no limit where left out. */
export interface TopicLimit {
  readonly place: ScopePlace;
  readonly newCards?: number;
  readonly reviews?: number;
}

/**
 * Whether a card may still come today, asked once for each that would, in the order of the queue. A card of several limited places
 * has to fit into all of them. Worked out in steps, one for each card of today; LATER where one of them comes later, unless it waits.
 */
export function* topicRoom(
  limits: readonly TopicLimit[],
  today: Today,
  isHeld: (place: ScopePlace, id: string) => boolean | Later,
  holds: (place: ScopePlace, card: Card) => boolean,
  waits: boolean,
): Generator<undefined, Later | ((card: Card, isNew: boolean) => boolean)> {
  const left: { readonly place: ScopePlace; fresh: number; known: number }[] = [];
  for (const { place, newCards = Infinity, reviews = Infinity } of limits) {
    const fresh = yield* count(place, today.begun, isHeld, waits);
    const known = yield* count(place, today.reviewed, isHeld, waits);
    if (fresh === LATER || known === LATER) return LATER;
    left.push({ place, fresh: newCards - fresh, known: reviews - known });
  }
  return (card, isNew) => {
    const of = left.filter((l) => holds(l.place, card));
    if (of.some((l) => (isNew ? l.fresh : l.known) <= 0)) return false;
    for (const l of of)
      if (isNew) l.fresh--;
      else l.known--;
    return true;
  };
}

function* count(
  place: ScopePlace,
  ids: ReadonlySet<string>,
  isHeld: (place: ScopePlace, id: string) => boolean | Later,
  waits: boolean,
): Generator<undefined, number | Later> {
  let n = 0;
  for (const id of ids) {
    let is = isHeld(place, id);
    for (; is === LATER; is = isHeld(place, id)) {
      if (!waits) return LATER;
      yield;
    }
    if (is) n++;
    yield;
  }
  return n;
}
