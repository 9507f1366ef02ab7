/** The part of Mermaid that is used here. */
export interface Mermaid {
  initialize(config: Record<string, unknown>): void;
  render(id: string, source: string): Promise<{ svg: string; bindFunctions?: (el: Element) => void }>;
}

interface Loading {
  mermaid?: Promise<Mermaid>;
  count: number;
}

const loading = new WeakMap<Window, Loading>();

/** The app's Mermaid, fetched when it is first asked for. */
export function loadMermaid(): Promise<Mermaid> {
  const state = stateOf(window);
  state.mermaid ??= new Promise<Mermaid>((resolve, reject) => {
    const script = document.createElement('script');
    script.src = '/mermaid.js';
    script.onload = () => {
      const mermaid = (window as unknown as { mermaid: Mermaid }).mermaid;
      configure(mermaid);
      resolve(mermaid);
    };
    script.onerror = () => {
      delete state.mermaid;
      reject(new Error('Mermaid could not be loaded'));
    };
    document.head.appendChild(script);
  });
  return state.mermaid;
}

/** Draws a fenced block; what Mermaid does not understand is said in its place. */
export async function renderMermaid(source: string, el: HTMLElement): Promise<void> {
  try {
    if (asksElsewhere(source)) throw new Error('Not drawn: this diagram would load something from another machine.');
    const mermaid = await loadMermaid();
    const { svg } = await mermaid.render(`workbench-mermaid-${stateOf(window).count++}`, source);
    const parsed = new DOMParser().parseFromString(svg, 'text/html').body.firstElementChild;
    if (parsed) el.setChildrenInPlace([document.adoptNode(parsed)]);
  } catch (error) {
    el.addClass('mermaid-error');
    el.setText(error instanceof Error ? error.message : String(error));
  }
}

/** Mermaid loads pictures that a label's markup, a shape or a style names, in the app too; here it must not. */
function asksElsewhere(source: string): boolean {
  return /(?:https?:)?\/\//i.test(source) && /<\s*[a-z]|\bimg\s*:|url\s*\(/i.test(source);
}

/** Takes the page's theme for the diagrams that come after. */
export function themeMermaid(): void {
  void stateOf(window).mermaid?.then(configure);
}

function configure(mermaid: Mermaid): void {
  const theme = document.body.hasClass('theme-dark') ? 'dark' : 'default';
  mermaid.initialize({ startOnLoad: false, securityLevel: 'strict', suppressErrorRendering: true, theme });
}

function stateOf(win: Window): Loading {
  const state = loading.get(win) ?? { count: 0 };
  loading.set(win, state);
  return state;
}
