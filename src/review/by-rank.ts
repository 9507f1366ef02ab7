/**
 * The items by rank, the least first, and those of one rank as they came. Sorted only as far as they are taken: of tens of thousands
 * mostly a few hundred are.
 */
export function* byRank<T>(items: readonly T[], rankOf: (item: T) => number): Generator<T> {
  const ranks = Float64Array.from(items, rankOf);
  const heap = Uint32Array.from(items.keys());
  const isBefore = (a: number, b: number): boolean => {
    const [x, y] = [ranks[a] ?? 0, ranks[b] ?? 0];
    return x < y || (x === y && a < b);
  };
  let size = heap.length;
  const sink = (from: number): void => {
    const item = heap[from] ?? 0;
    let at = from;
    for (let child = at * 2 + 1; child < size; child = at * 2 + 1) {
      if (child + 1 < size && isBefore(heap[child + 1] ?? 0, heap[child] ?? 0)) child++;
      if (!isBefore(heap[child] ?? 0, item)) break;
      heap[at] = heap[child] ?? 0;
      at = child;
    }
    heap[at] = item;
  };
  for (let i = (size >> 1) - 1; i >= 0; i--) sink(i);
  while (size > 0) {
    const least = heap[0] ?? 0;
    heap[0] = heap[--size] ?? 0;
    sink(0);
    yield items[least] as T;
  }
}
