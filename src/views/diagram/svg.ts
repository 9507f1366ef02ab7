const SVG = 'http://www.w3.org/2000/svg';

// What Mermaid's flowcharts are made of; anything else that comes along is not ours.
const ELEMENTS = new Set(
  (
    'svg g path rect circle ellipse polygon polyline line text tspan defs marker style title desc foreignobject ' +
    'clippath lineargradient radialgradient stop filter fedropshadow fegaussianblur feoffset femerge femergenode ' +
    'div span p br i em b strong small code sub sup'
  ).split(' '),
);
const REFERENCES = new Set(['href', 'xlink:href', 'src', 'srcset', 'action', 'formaction', 'background', 'poster']);
const OUTSIDE = /url\(\s*(?!["']?#)|@import|expression\s*\(|javascript:|image-set\(/i;

/** A drawing with those of its elements that have an id or refer to one. */
export interface Imported {
  readonly svg: SVGSVGElement;
  readonly marked: readonly Element[];
}

/**
 * The drawing in a Mermaid result as an element of `doc`, not yet attached, or undefined where there is none.
 *
 * Parsed in an inert document, so that nothing in it runs or is fetched, then reduced to known elements without event
 * attributes and without references to anything outside the drawing. Mermaid sanitises too; this is the second lock.
 */
export function importSvg(markup: string, doc: Document): Imported | undefined {
  const parsed = new DOMParser().parseFromString(markup, 'text/html');
  const svg = parsed.querySelector('svg');
  if (svg === null || svg.namespaceURI !== SVG) return undefined;
  const marked: Element[] = [];
  for (const element of svg.querySelectorAll('*')) {
    if (!ELEMENTS.has(element.localName.toLowerCase())) element.remove();
    else if (isMarked(element)) marked.push(element);
  }
  isMarked(svg);
  return { svg: doc.adoptNode(svg), marked };
}

/** Cleans an element, and tells whether it has an id or refers to one. Asks for names and values: attributes as objects take longer. */
function isMarked(element: Element): boolean {
  let marked = false;
  if (element.localName === 'style') {
    if (OUTSIDE.test(element.textContent)) element.textContent = '';
    marked = true;
  }
  for (const name of element.getAttributeNames()) {
    const value = element.getAttribute(name) ?? '';
    const lower = name.toLowerCase();
    const foreign = REFERENCES.has(lower) && !value.startsWith('#');
    if (lower.startsWith('on') || foreign || OUTSIDE.test(value)) element.removeAttribute(name);
    else if (lower === 'id' || value.startsWith('#') || value.includes('url(#')) marked = true;
  }
  return marked;
}

/**
 * Gives every id in the drawing a name of its own, starting with `prefix`, and follows the references to them, so that
 * two copies of a drawing on one page do not take each other's arrow heads and colours.
 */
export function freshIds({ svg, marked }: Imported, prefix: string): void {
  const old = svg.id;
  const names = new Map<string, string>();
  for (const element of marked)
    if (element.hasAttribute('id')) names.set(element.id, `${prefix}-${String(names.size)}`);
  const renamed = (id: string): string => (id === old ? prefix : (names.get(id) ?? id));
  for (const element of [svg, ...marked]) {
    for (const name of element.getAttributeNames()) {
      const value = element.getAttribute(name) ?? '';
      if (name === 'id') element.id = renamed(value);
      else if (value.includes('url(#'))
        element.setAttribute(
          name,
          value.replace(/url\(#([^)]+)\)/g, (_, id: string) => `url(#${renamed(id)})`),
        );
      else if (value.startsWith('#') && names.has(value.slice(1)))
        element.setAttribute(name, `#${renamed(value.slice(1))}`);
    }
    if (element.localName === 'style' && old !== '')
      element.textContent = element.textContent.replaceAll(`#${old}`, `#${prefix}`);
  }
}

/** Width and height of the drawing in its own units; 0 where it says none. */
export function naturalSize(svg: SVGSVGElement): { width: number; height: number } {
  const [, , width, height] = (svg.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number);
  return { width: finite(width), height: finite(height) };
}

function finite(value: number | undefined): number {
  return value !== undefined && Number.isFinite(value) && value > 0 ? value : 0;
}
