import { toMermaid, type Architecture } from '../../architecture';
import type { DiagramRenderer } from './renderer';
import { importSvg, naturalSize } from './svg';
import { titlesToCorner } from './titles';

export type Shade = 'light' | 'dark';

const NAMESPACE = 'http://www.w3.org/2000/svg';
const PAPER = { light: '#ffffff', dark: '#1e1e1e' } as const;
const INK = { light: '#222222', dark: '#dadada' } as const;
const LINE = { light: '#5c5c5c', dark: '#b3b3b3' } as const;
const FONT = '"Trebuchet MS",Verdana,Arial,sans-serif';
const MARGIN = 16;
/** Pixels of a picture per unit of the drawing, for print and dense screens. */
const SCALE = 2;
/** Phones refuse a canvas of more pixels. */
const MOST_PIXELS = 16_000_000;

/**
 * The diagram as an SVG file that needs nothing else: its own colours and paper, labels as text, no script, no link.
 * Rejects where it can't be drawn.
 */
export async function svgImage(renderer: DiagramRenderer, architecture: Architecture, shade: Shade): Promise<string> {
  const drawing = await renderer.draw(toMermaid(architecture, { compact: true, image: shade }).text, `image ${shade}`);
  const svg = drawing.kind === 'drawn' ? importSvg(drawing.markup, document)?.svg : undefined;
  if (svg === undefined) throw new Error('the diagram could not be drawn');
  titlesToCorner(svg);
  labelsToText(svg, shade);
  const [x = 0, y = 0] = (svg.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number);
  const { width, height } = naturalSize(svg);
  const [wide, high] = [Math.ceil(width + 2 * MARGIN), Math.ceil(height + 2 * MARGIN)];
  const paper = document.createElementNS(NAMESPACE, 'rect');
  for (const [name, value] of Object.entries({
    x: x - MARGIN,
    y: y - MARGIN,
    width: wide,
    height: high,
    style: `fill:${PAPER[shade]};stroke:none`,
  }))
    paper.setAttribute(name, String(value));
  svg.prepend(paper);
  const style = document.createElementNS(NAMESPACE, 'style');
  // The host's colours and fonts may be variables of its page.
  style.textContent = [
    `#${svg.id} text{fill:${INK[shade]};font:16px ${FONT}}`,
    `#${svg.id} .cluster-label text{fill:${LINE[shade]};font:600 13px ${FONT}}`,
    `#${svg.id} .flowchart-link{stroke:${LINE[shade]}}`,
    `#${svg.id} .marker path:not([stroke]){fill:${LINE[shade]};stroke:${LINE[shade]}}`,
  ].join('');
  svg.append(style);
  for (const name of ['style', 'class', 'role', 'aria-roledescription']) svg.removeAttribute(name);
  for (const [name, value] of Object.entries({
    viewBox: [x - MARGIN, y - MARGIN, wide, high].join(' '),
    width: wide,
    height: high,
  }))
    svg.setAttribute(name, String(value));
  return new XMLSerializer().serializeToString(svg);
}

/** Labels are HTML in Mermaid's drawing, which only browsers show inside of SVG: each becomes text of the same lines. */
function labelsToText(svg: SVGSVGElement, shade: Shade): void {
  for (const label of svg.querySelectorAll('foreignObject')) {
    const [width, height] = [Number(label.getAttribute('width')), Number(label.getAttribute('height'))];
    const lines = linesOf(label);
    const isTitle = label.closest('.cluster-label') !== null;
    const made: Element[] = [];
    if (label.closest('.edgeLabel') && lines.length > 0) {
      const behind = document.createElementNS(NAMESPACE, 'rect');
      behind.setAttribute('style', `fill:${PAPER[shade]};stroke:none;opacity:1`);
      behind.setAttribute('width', String(width));
      behind.setAttribute('height', String(height));
      made.push(behind);
    }
    for (const [n, line] of lines.entries()) {
      const text = document.createElementNS(NAMESPACE, 'text');
      text.setAttribute('x', String(isTitle ? 0 : width / 2));
      text.setAttribute('y', String(((n + 0.5) * height) / lines.length + BASELINE));
      text.setAttribute('style', `stroke:none;text-anchor:${isTitle ? 'start' : 'middle'}`);
      text.textContent = line;
      made.push(text);
    }
    label.replaceWith(...made);
  }
}

/** From the middle of a line down to the foot of its letters. */
const BASELINE = 5.5;
/** Mermaid breaks a row at 200 px. */
const ROW = 26;

function linesOf(label: Element): string[] {
  for (const end of label.querySelectorAll('br')) end.replaceWith('\n');
  return label.textContent
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .flatMap((line) => {
      const blank = line.length > ROW ? line.lastIndexOf(' ', ROW) : -1;
      return blank <= 0 ? [line] : [line.slice(0, blank), line.slice(blank + 1)];
    });
}

/** The SVG file as a PNG file. A `data:` address, as others would taint the canvas. */
export async function pngImage(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const { naturalWidth: width, naturalHeight: height } = image;
  const scale = Math.min(SCALE, Math.sqrt(MOST_PIXELS / (width * height)));
  const canvas = createEl('canvas');
  canvas.width = Math.floor(width * scale);
  canvas.height = Math.floor(height * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('the picture could not be made'));
      else resolve(blob);
    }, 'image/png');
  });
}
