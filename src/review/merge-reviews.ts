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
  const { times } = reviews;
  let count = 0;
  for (let i = 0; i < order.length;) {
    const first = order[i] ?? 0;
    const at = times[first];
    let end = i + 1;
    while (end < order.length && times[order[end] ?? 0] === at) end++;
    if (end === i + 1) order[count++] = first;
    else for (const row of distinct(reviews, order.slice(i, end))) order[count++] = row;
    i = end;
  }
  return reviews.pick(order.subarray(0, count));
}

/** Rows in order of time; undefined where they are so already, no two at once. */
function timely({ length, times }: Reviews): Uint32Array | undefined {
  let starts = [0];
  let isStrict = true;
  for (let i = 1; i < length; i++) {
    const [before, at] = [times[i - 1] ?? 0, times[i] ?? 0];
    if (at > before) continue;
    isStrict = false;
    if (at < before) starts.push(i);
  }
  if (isStrict) return undefined;
  let order = new Uint32Array(length);
  for (let i = 0; i < length; i++) order[i] = i;
  for (let other = new Uint32Array(length); starts.length > 1; [order, other] = [other, order]) {
    const next: number[] = [];
    for (let run = 0; run < starts.length; run += 2) {
      const start = starts[run] ?? 0;
      const middle = starts[run + 1] ?? length;
      const end = starts[run + 2] ?? length;
      next.push(start);
      // Files of one month after the other.
      if (middle >= end || (times[order[middle - 1] ?? 0] ?? 0) <= (times[order[middle] ?? 0] ?? 0))
        other.set(order.subarray(start, end), start);
      else mergeRuns(times, order, other, start, middle, end);
    }
    starts = next;
  }
  return order;
}

/** Merges two runs that follow one another; of one moment what stood first comes first. */
function mergeRuns(
  times: Float64Array,
  order: Uint32Array,
  to: Uint32Array,
  start: number,
  middle: number,
  end: number,
): void {
  let [a, b] = [start, middle];
  let first = times[order[a] ?? 0] ?? 0;
  let second = times[order[b] ?? 0] ?? 0;
  for (let i = start; i < end; i++) {
    if (b >= end || (a < middle && first <= second)) {
      to[i] = order[a++] ?? 0;
      if (a < middle) first = times[order[a] ?? 0] ?? 0;
    } else {
      to[i] = order[b++] ?? 0;
      if (b < end) second = times[order[b] ?? 0] ?? 0;
    }
  }
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
