import { freshIds, importSvg, type Imported } from './svg';

/** What became of a text. */
export type Drawing =
  | { readonly kind: 'drawn'; readonly markup: string }
  /** `no-mermaid`: the app gave none (not allowed in the vault, or it did not load); `failed`: Mermaid refused the text. */
  | { readonly kind: 'no-mermaid' | 'failed' };

/** Texts that Mermaid is known to understand; another Mermaid may understand others. */
export interface Understood {
  has(text: string): boolean;
  add(text: string): void;
  clear(): void;
}

interface MermaidApi {
  parse(text: string): Promise<unknown>;
  render(id: string, text: string): Promise<{ readonly svg: string }>;
}

/** Drawings kept for the session: several notes' worth, at some 60 kB each. */
const KEPT = 60;
/** Mermaid is some megabytes, which a phone reads for seconds; what takes longer than this waits for something. */
const LOAD_MS = 10_000;
/** After Mermaid did not come, the drawings that wait for it are told at once, and not each after its own wait. */
const REST_MS = 2000;
const TEMPLATE_MS = 100;
/** What a page may take to answer without seeming slow. */
const UNNOTICED_MS = 100;
/** A drawing of the largest size takes a phone eight seconds. */
const RENDER_MS = 30_000;

/**
 * Draws Mermaid texts with the app's own Mermaid, one at a time, and keeps the results for the session.
 *
 * Mermaid's configuration belongs to the app and is never touched. A text is parsed before it is rendered, because a
 * failing render leaves its error drawing in the page; what it leaves all the same is removed. A text is parsed once, and may have
 * been long before it is asked for: whether Mermaid understands it hangs on neither theme nor settings.
 */
export class DiagramRenderer {
  private readonly kept = new Map<string, Drawing>();
  private readonly understood: Understood;
  private readonly templates = new WeakMap<object, Template>();
  private readonly underWay = new Map<string, Promise<Drawing>>();
  private queue: Promise<unknown> = Promise.resolve();
  private loading: Promise<unknown> | undefined;
  /** What drew last. */
  private mermaid: MermaidApi | undefined;
  private count = 0;
  /** Milliseconds that each character of the last drawing took. */
  private pace = 0;

  constructor(
    private readonly options: { readonly loadMermaid: () => Promise<unknown>; readonly understood?: Understood },
  ) {
    this.understood = options.understood ?? new Set<string>();
  }

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
    // What is drawn is put into the page before the next one is begun.
    this.queue = drawing.then(() => new Promise((resolve) => window.setTimeout(resolve, 0)));
    this.underWay.set(key, drawing);
    return drawing;
  }

  /** Whether Mermaid is there: megabytes are not loaded on a guess. */
  get canParse(): boolean {
    return this.mermaid !== undefined;
  }

  /**
   * Parses a text that will probably be drawn, so that its drawing need not wait for that; some 10 ms. Never rejects. Tells whether
   * that is done.
   */
  async parseAhead(text: string): Promise<boolean> {
    // What is under way is waited for by somebody.
    if (this.mermaid === undefined || this.underWay.size > 0) return false;
    // A refused one is told when it is drawn.
    await this.parse(this.mermaid, text).catch(() => undefined);
    return true;
  }

  /**
   * Draws a text that will probably be asked for, if that holds the page no longer than nobody notices; a drawing can't be made in
   * steps. Never rejects.
   */
  async drawAhead(text: string, theme: string): Promise<void> {
    if (this.mermaid === undefined || this.underWay.size > 0 || this.pace * text.length > UNNOTICED_MS) return;
    await this.draw(text, theme);
  }

  /** Resolves when everything that was asked for so far is drawn. */
  settled(): Promise<unknown> {
    return this.queue;
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
    const kept = this.templates.get(drawing);
    const made = kept ? copyOf(kept, doc) : importSvg(drawing.markup, doc);
    if (made === undefined) return undefined;
    // Read once more when there is time, so that the note is shown at once when it is opened again.
    if (kept === undefined)
      window.setTimeout(() => {
        const template = importSvg(drawing.markup, doc);
        if (template) this.templates.set(drawing, templateOf(template));
      }, TEMPLATE_MS);
    look(made.svg);
    this.count += 1;
    freshIds(made, `atlas-m${String(this.count)}`);
    return made.svg;
  }

  private async drawNow(text: string, key: string): Promise<Drawing> {
    const drawing = await this.attempt(text);
    this.underWay.delete(key);
    // A missing Mermaid may be there the next time (the student allows it); a refused text stays refused.
    if (drawing.kind !== 'no-mermaid') this.keep(key, drawing);
    return drawing;
  }

  private async attempt(text: string): Promise<Drawing> {
    const mermaid = await this.load();
    if (!isMermaid(mermaid)) return { kind: 'no-mermaid' };
    this.count += 1;
    const id = `atlas-r${String(this.count)}x`;
    try {
      await this.parse(mermaid, text);
      const begun = performance.now();
      const { svg } = await within(mermaid.render(id, text), RENDER_MS);
      this.pace = (performance.now() - begun) / text.length;
      return svg.includes('<svg') ? { kind: 'drawn', markup: svg } : { kind: 'failed' };
    } catch {
      return { kind: 'failed' };
    } finally {
      for (const left of [id, `d${id}`, `i${id}`]) document.getElementById(left)?.remove();
    }
  }

  /** Rejects where Mermaid does not understand the text. */
  private async parse(mermaid: MermaidApi, text: string): Promise<void> {
    if (this.mermaid !== undefined && this.mermaid !== mermaid) this.understood.clear();
    this.mermaid = mermaid;
    if (this.understood.has(text)) return;
    await mermaid.parse(text);
    this.understood.add(text);
  }

  /** The app is asked each time, as it gives its colours to Mermaid then; a refusal or a silence counts for a while. */
  private load(): Promise<unknown> {
    const loading = (this.loading ??= within(this.ask(), LOAD_MS).catch(() => undefined));
    void loading.then((loaded) => {
      if (this.loading !== loading) return;
      if (isMermaid(loaded)) this.loading = undefined;
      else window.setTimeout(() => (this.loading = undefined), REST_MS);
    });
    return loading;
  }

  private async ask(): Promise<unknown> {
    return this.options.loadMermaid();
  }

  private keep(key: string, drawing: Drawing): void {
    this.kept.set(key, drawing);
    const oldest = this.kept.keys().next();
    if (this.kept.size > KEPT && oldest.done !== true) this.kept.delete(oldest.value);
  }
}

/** A drawing that copies are made of. */
interface Template {
  readonly svg: SVGSVGElement;
  /** Which of its elements, in their order, are marked; see `Imported`. */
  readonly marked: readonly number[];
}

function templateOf({ svg, marked }: Imported): Template {
  const places = new Map([...svg.querySelectorAll('*')].map((element, at) => [element, at]));
  return { svg, marked: marked.flatMap((element) => places.get(element) ?? []) };
}

function copyOf({ svg, marked }: Template, doc: Document): Imported {
  const copy = doc.importNode(svg, true);
  const all = copy.querySelectorAll('*');
  return { svg: copy, marked: marked.flatMap((at) => all[at] ?? []) };
}

/** Rejects when the promise has not settled after `ms`. */
function within<T>(promise: Promise<T>, ms: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = window.setTimeout(() => reject(new Error('took too long')), ms);
    promise.then(resolve, reject).finally(() => window.clearTimeout(timer));
  });
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
