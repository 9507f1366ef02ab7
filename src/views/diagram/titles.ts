/** A box as it is drawn: an outline, and a title in its upper left corner. */
interface Box {
  readonly outline: Element;
  readonly title: Element;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  top: number;
  /** Of the title, from the upper edge. */
  readonly below: number;
}

const INSET = 6;
/** What a title takes of its box, from the upper edge: a row of its letters. */
const ROW = 20;

/**
 * Puts the titles of boxes into their upper left corners, as architecture drawings have them. Mermaid centres them, where
 * arrows that enter a box from above run through. A box right around another is drawn up far enough for its title to stand clear
 * of the inner one.
 */
export function titlesToCorner(svg: SVGSVGElement): void {
  const boxes = [...svg.querySelectorAll('g.cluster')].flatMap((cluster) => boxOf(cluster) ?? []);
  // The inner ones first: the outer ones make room for what they have become.
  boxes.sort((a, b) => a.right - a.left - (b.right - b.left) || b.top - a.top);
  for (const [at, box] of boxes.entries()) {
    const inner = boxes.slice(0, at).filter((one) => isIn(one, box));
    const top = Math.min(box.top, ...inner.map((one) => one.top - ROW));
    draw(box, top);
  }
  makeRoom(svg, Math.min(...boxes.map((box) => box.top)));
}

function boxOf(cluster: Element): Box | undefined {
  const outline = cluster.querySelector(':scope > rect');
  const title = cluster.querySelector(':scope > .cluster-label');
  if (outline === null || title === null) return undefined;
  const [left = NaN, top = NaN, width = NaN, height = NaN] = ['x', 'y', 'width', 'height'].map((name) =>
    Number(outline.getAttribute(name) ?? NaN),
  );
  const y = Number(/translate\(\s*[-\d.e]+[\s,]+([-\d.e]+)/.exec(title.getAttribute('transform') ?? '')?.[1]);
  if (![left, top, width, height, y].every(Number.isFinite)) return undefined;
  return { outline, title, left, top, right: left + width, bottom: top + height, below: y - top };
}

function isIn(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top - ROW &&
    inner.bottom <= outer.bottom
  );
}

function draw(box: Box, top: number): void {
  box.top = top;
  box.outline.setAttribute('y', String(top));
  box.outline.setAttribute('height', String(box.bottom - top));
  box.title.setAttribute('transform', `translate(${String(box.left + INSET)}, ${String(top + box.below)})`);
}

/** Nothing of a box that was drawn up is cut off. */
function makeRoom(svg: SVGSVGElement, top: number): void {
  const [left, above, width, height] = (svg.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number);
  if (left === undefined || above === undefined || width === undefined || height === undefined) return;
  const missing = above - (top - 1);
  if (Number.isFinite(missing) && missing > 0)
    svg.setAttribute('viewBox', [left, above - missing, width, height + missing].join(' '));
}
