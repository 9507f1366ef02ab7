/** Ascending numbers, as lists keep them. */

/** Index of the first number that is `least` or more. */
export function firstFrom(ids: Int32Array, least: number): number {
  let low = 0;
  let high = ids.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ids[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The numbers of all lists, each once. */
export function union(lists: readonly Int32Array[]): Int32Array {
  return lists.reduce(merged, new Int32Array(0));
}

/** How many times longer a list must be for its numbers to be searched for one by one. */
const FAR = 12;

/** The numbers that both lists have. */
export function common(a: Int32Array, b: Int32Array): Int32Array {
  const [few, many] = a.length < b.length ? [a, b] : [b, a];
  if (few.length * FAR < many.length) return few.filter((id) => many[firstFrom(many, id)] === id);
  const out = new Int32Array(few.length);
  let n = 0;
  for (let i = 0, j = 0; i < few.length && j < many.length;) {
    const [x, y] = [few[i] as number, many[j] as number];
    if (x === y) out[n++] = x;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return out.subarray(0, n);
}

function merged(a: Int32Array, b: Int32Array): Int32Array {
  if (a.length === 0) return b;
  const out = new Int32Array(a.length + b.length);
  let n = 0;
  for (let i = 0, j = 0; i < a.length || j < b.length;) {
    const x = a[i] ?? Infinity;
    const y = b[j] ?? Infinity;
    out[n++] = Math.min(x, y);
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return out.subarray(0, n);
}
