import { detailOf } from './log-detail';
import type { Reviews } from './reviews';

/**
 * Each review once, in order of time, and of one millisecond in an order that does not depend on which file was read first. Files are
 * in order almost always, so what is in order already is merged, not sorted.
 *
 * Reviews are the same where everything but the detail is. Ids alone would not do: a device whose log was restored from a backup may
 * count from an old number again, and its reviews must not hide others.
 */
export function inOrder(reviews: Reviews): Reviews {
  const order = timely(reviews);
  if (!order) return reviews;
  let count = 0;
  for (let i = 0; i < order.length;) {
    const first = order[i] ?? 0;
    const at = reviews.at(first);
    let end = i + 1;
    while (end < order.length && reviews.at(order[end] ?? 0) === at) end++;
    if (end === i + 1) order[count++] = first;
    else for (const row of distinct(reviews, order.slice(i, end))) order[count++] = row;
    i = end;
  }
  return reviews.pick(order.subarray(0, count));
}

/** Rows in order of time; undefined where they are so already, no two at once. */
function timely(reviews: Reviews): Uint32Array | undefined {
  const { length } = reviews;
  let starts = [0];
  let isStrict = true;
  for (let i = 1; i < length; i++) {
    if (reviews.at(i) <= reviews.at(i - 1)) isStrict = false;
    if (reviews.at(i) < reviews.at(i - 1)) starts.push(i);
  }
  if (isStrict) return undefined;
  let order = Uint32Array.from({ length }, (_, i) => i);
  for (let other = new Uint32Array(length); starts.length > 1; [order, other] = [other, order]) {
    const next: number[] = [];
    for (let run = 0; run < starts.length; run += 2) {
      const start = starts[run] ?? 0;
      const middle = starts[run + 1] ?? length;
      const end = starts[run + 2] ?? length;
      next.push(start);
      // Files of one month after the other.
      if (middle >= end || reviews.at(order[middle - 1] ?? 0) <= reviews.at(order[middle] ?? 0)) {
        other.set(order.subarray(start, end), start);
        continue;
      }
      let a = start;
      let b = middle;
      for (let to = start; to < end; to++) {
        const isFirst = b >= end || (a < middle && reviews.at(order[a] ?? 0) <= reviews.at(order[b] ?? 0));
        other[to] = order[isFirst ? a++ : b++] ?? 0;
      }
    }
    starts = next;
  }
  return order;
}

/** Rows of one moment: each key once, in order of key. */
function distinct(reviews: Reviews, rows: Uint32Array): Iterable<number> {
  const [one = 0, two = 0] = rows;
  // Two copies of a file are the usual case.
  if (rows.length === 2 && isSame(reviews, one, two)) return [richer(reviews, one, two)];
  const byKey = new Map<string, number>();
  for (const row of rows) {
    const key = `${reviews.id(row)} ${String(reviews.rating(row))} ${reviews.cardId(row)}`;
    const known = byKey.get(key);
    byKey.set(key, known === undefined ? row : richer(reviews, known, row));
  }
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

function isSame(reviews: Reviews, a: number, b: number): boolean {
  return (
    reviews.count(a) === reviews.count(b) &&
    reviews.device(a) === reviews.device(b) &&
    reviews.rating(a) === reviews.rating(b) &&
    reviews.card(a) === reviews.card(b)
  );
}

/** Of two copies of a review the one with an anchor, of two of those always the same one. */
function richer(reviews: Reviews, a: number, b: number): number {
  if (reviews.detail(a) === reviews.detail(b)) return a;
  const rank = (row: number): string => {
    const detail = reviews.words.detailText(reviews.detail(row));
    return (detailOf(detail).anchor ? '0' : '1') + detail;
  };
  return rank(a) <= rank(b) ? a : b;
}
