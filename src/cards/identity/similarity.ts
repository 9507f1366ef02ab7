/** What two wordings are compared by. */
export interface Shape {
  /** Lower case, links by their shown text, everything but letters and digits a single blank. */
  readonly norm: string;
  /** Pairs of neighbouring UTF-16 units of `norm`, as numbers, ascending. */
  readonly grams: Uint32Array;
}

/** A bullet's Markdown without what may change and leave the fact the same: markup, punctuation, case, link targets. */
export function normalise(raw: string): string {
  return raw
    .replace(/!?\[\[([^\]|]*\|)?([^\]]*)\]\]/g, '$2')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()
    .toLowerCase();
}

export function shapeOf(raw: string): Shape {
  const norm = normalise(raw);
  const grams = new Uint32Array(Math.max(0, norm.length - 1));
  for (let i = 0; i < grams.length; i++) grams[i] = norm.charCodeAt(i) * 0x10000 + norm.charCodeAt(i + 1);
  grams.sort();
  return { norm, grams };
}

/** Dice's coefficient over bigrams, 0 to 1; 1 for equal normal forms, 0 where one of them has no bigram. */
export function similarity(a: Shape, b: Shape): number {
  if (a.norm === b.norm) return 1;
  const x = a.grams;
  const y = b.grams;
  if (x.length === 0 || y.length === 0) return 0;
  let common = 0;
  for (let i = 0, j = 0; i < x.length && j < y.length;) {
    const d = (x[i] ?? 0) - (y[j] ?? 0);
    if (d === 0) common++;
    if (d <= 0) i++;
    if (d >= 0) j++;
  }
  return (2 * common) / (x.length + y.length);
}

/** The highest similarity that two lengths allow; lets a comparison be skipped. */
export function similarityBound(a: Shape, b: Shape): number {
  const total = a.grams.length + b.grams.length;
  return total === 0 ? 1 : (2 * Math.min(a.grams.length, b.grams.length)) / total;
}
