export interface Point {
  readonly clientX: number;
  readonly clientY: number;
}

/** In px. */
const LEAST = 70;

/** Where a finger went, as soon as that is plain; null for a tap, a scroll, or one that came back. */
export function swipeOf(from: Point, to: Point): 'left' | 'right' | null {
  const [x, y] = [to.clientX - from.clientX, to.clientY - from.clientY];
  if (Math.abs(x) < LEAST || Math.abs(x) < 2 * Math.abs(y)) return null;
  return x < 0 ? 'left' : 'right';
}
