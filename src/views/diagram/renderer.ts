import { freshIds, importSvg } from './svg';

/** What became of a text. */
export type Drawing =
  | { readonly kind: 'drawn'; readonly markup: string }
  /** `no-mermaid`: the app gave none (not allowed in the vault, or it did not load); `failed`: Mermaid refused the text. */
  | { readonly kind: 'no-mermaid' | 'failed' };

interface MermaidApi {
  parse(text: string): Promise<unknown>;
  render(id: string, text: string): Promise<{ readonly svg: string }>;
}

/** Drawings kept for the session: several notes' worth, at some 60 kB each. */
const KEPT = 60;

/**
 * Draws Mermaid texts with the app's own Mermaid, one at a time, and keeps the results for the session.
 *
 * Mermaid's configuration belongs to the app and is never touched. A text is parsed before it is rendered, because a
 * failing render leaves its error drawing in the page; what it leaves all the same is removed.
 */
export class DiagramRenderer {
  private readonly kept = new Map<string, Drawing>();
  private readonly underWay = new Map<string, Promise<Drawing>>();
  private queue: Promise<unknown> = Promise.resolve();
  private count = 0;

  constructor(private readonly options: { readonly loadMermaid: () => Promise<unknown> }) {}

  /** The drawing if this text was drawn in this theme before, without waiting. */
  known(text: string, theme: string): Drawing | undefined {
    const key = keyOf(text, theme);
    const drawing = this.kept.get(key);
    if (drawing !== undefined) {
      this.kept.delete(key);
      this.kept.set(key, drawing);
    }
    return drawing;
  }

  /** Draws the text after those asked for before. Never rejects. The same text asked for twice is drawn once. */
  draw(text: string, theme: string): Promise<Drawing> {
    const known = this.known(text, theme);
    if (known !== undefined) return Promise.resolve(known);
    const key = keyOf(text, theme);
    const running = this.underWay.get(key);
    if (running !== undefined) return running;
    const drawing = this.queue.then(() => this.drawNow(text, key));
    this.queue = drawing;
    this.underWay.set(key, drawing);
    return drawing;
  }

  /**
   * A new element of a drawing, with ids that no other element on the page has; undefined where it holds no SVG.
   * @param look sees the element while it still has the ids that Mermaid gave
   */
  element(
    drawing: { readonly markup: string },
    doc: Document,
    look: (svg: SVGSVGElement) => void,
  ): SVGSVGElement | undefined {
    const svg = importSvg(drawing.markup, doc);
    if (svg === undefined) return undefined;
    look(svg);
    this.count += 1;
    freshIds(svg, `atlas-m${String(this.count)}`);
    return svg;
  }

  private async drawNow(text: string, key: string): Promise<Drawing> {
    const drawing = await this.attempt(text);
    this.underWay.delete(key);
    // A missing Mermaid may be there the next time (the student allows it); a refused text stays refused.
    if (drawing.kind !== 'no-mermaid') this.keep(key, drawing);
    return drawing;
  }

  private async attempt(text: string): Promise<Drawing> {
    const mermaid = await this.options.loadMermaid().catch(() => undefined);
    if (!isMermaid(mermaid)) return { kind: 'no-mermaid' };
    this.count += 1;
    const id = `atlas-r${String(this.count)}x`;
    try {
      await mermaid.parse(text);
      const { svg } = await mermaid.render(id, text);
      return svg.includes('<svg') ? { kind: 'drawn', markup: svg } : { kind: 'failed' };
    } catch {
      return { kind: 'failed' };
    } finally {
      for (const left of [id, `d${id}`, `i${id}`]) document.getElementById(left)?.remove();
    }
  }

  private keep(key: string, drawing: Drawing): void {
    this.kept.set(key, drawing);
    const oldest = this.kept.keys().next();
    if (this.kept.size > KEPT && oldest.done !== true) this.kept.delete(oldest.value);
  }
}

function keyOf(text: string, theme: string): string {
  return `${theme}\n${text}`;
}

function isMermaid(loaded: unknown): loaded is MermaidApi {
  if (typeof loaded !== 'object' || loaded === null) return false;
  return (
    'parse' in loaded && typeof loaded.parse === 'function' && 'render' in loaded && typeof loaded.render === 'function'
  );
}
