import DOMPurify from 'dompurify';
import { glyphs } from './glyphs';

const added = new Map<string, string>();
/** Drawings that were asked for before, to be copied: the app has its icons ready, too. */
const drawn = new Map<string, SVGSVGElement>();

/** Registers an icon; its content is drawn in a square of 100 by 100. */
export function addIcon(id: string, svgContent: string): void {
  added.set(id, svgContent);
}

export function removeIcon(id: string): void {
  added.delete(id);
}

export function getIconIds(): string[] {
  return [...Object.keys(glyphs), ...added.keys()];
}

/** @returns the drawing, or `null` for a name that is not known. `lucide-` before the name is allowed. */
export function getIcon(id: string): SVGSVGElement | null {
  const name = id.replace(/^lucide-/, '');
  const own = added.get(id);
  if (own !== undefined) return draw(name, own, 100);
  const glyph = glyphs[name];
  return glyph === undefined ? null : draw(name, glyph, 24);
}

/** Shows an icon. A name that the workbench does not know becomes a plain square, so that a button never vanishes. */
export function setIcon(parent: HTMLElement, id: string): void {
  parent.empty();
  if (id !== '') parent.appendChild(getIcon(id) ?? draw(id, '<rect x="5" y="5" width="14" height="14" rx="3"/>', 24));
}

function draw(name: string, content: string, size: number): SVGSVGElement {
  const key = `${name} ${content}`;
  const known = drawn.get(key) ?? make(name, content, size);
  drawn.set(key, known);
  return known.cloneNode(true) as SVGSVGElement;
}

function make(name: string, content: string, size: number): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const attributes = {
    class: `svg-icon lucide-${name}`,
    viewBox: `0 0 ${size} ${size}`,
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': String(size / 12),
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    'aria-hidden': 'true',
  };
  for (const [attribute, value] of Object.entries(attributes)) svg.setAttribute(attribute, value);
  const clean = DOMPurify.sanitize(`<svg xmlns="http://www.w3.org/2000/svg">${content}</svg>`, {
    USE_PROFILES: { svg: true },
    RETURN_DOM_FRAGMENT: true,
  });
  svg.append(...Array.from(clean.firstElementChild?.childNodes ?? []));
  return svg;
}
