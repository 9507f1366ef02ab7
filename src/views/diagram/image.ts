import { toMermaid, type Architecture } from '../../architecture';
import type { DiagramRenderer } from './renderer';
import { importSvg, naturalSize, titlesToCorner } from './svg';

export type Shade = 'light' | 'dark';

const NAMESPACE = 'http://www.w3.org/2000/svg';
const PAPER = { light: '#ffffff', dark: '#1e1e1e' } as const;
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
  const svg = drawing.kind === 'drawn' ? importSvg(drawing.markup, document) : undefined;
  if (svg === undefined) throw new Error('the diagram could not be drawn');
  titlesToCorner(svg);
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
  for (const name of ['style', 'class', 'role', 'aria-roledescription']) svg.removeAttribute(name);
  for (const [name, value] of Object.entries({
    viewBox: [x - MARGIN, y - MARGIN, wide, high].join(' '),
    width: wide,
    height: high,
  }))
    svg.setAttribute(name, String(value));
  return new XMLSerializer().serializeToString(svg);
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
