/** What the bench does inside the page; bundled and evaluated there. */
export interface NoteClock {
  /** Opens a note in reading view; resolves when its first diagram is in the page. */
  open(path: string): Promise<{ readonly ms: number; readonly renders: readonly string[] }>;
  /** Milliseconds of `mermaid.render()` alone. */
  bare(text: string): Promise<number>;
}

interface Mermaid {
  render(id: string, text: string): Promise<unknown>;
}

declare global {
  interface Window {
    noteClock: NoteClock;
  }
}

const DRAWN = '.markdown-preview-view .atlas-sheet > svg';
let renders: string[] = [];
let count = 0;

async function install(): Promise<void> {
  const mermaid = (await window.workbench.obsidian.loadMermaid()) as unknown as Mermaid;
  const render = mermaid.render.bind(mermaid);
  mermaid.render = (id, text) => {
    renders.push(text);
    return render(id, text);
  };
  window.noteClock = {
    async open(path) {
      await quiet();
      renders = [];
      const begun = performance.now();
      const drawn = new Promise<number>((resolve) => {
        const observer = new MutationObserver(() => {
          if (document.querySelector(DRAWN) === null) return;
          observer.disconnect();
          resolve(performance.now());
        });
        observer.observe(document.body, { childList: true, subtree: true });
      });
      await window.workbench.openNote(path, { mode: 'preview' });
      const ms = (await drawn) - begun;
      await quiet();
      return { ms, renders };
    },
    async bare(text) {
      await quiet();
      count += 1;
      const begun = performance.now();
      await render(`bare-${String(count)}`, text);
      return performance.now() - begun;
    },
  };
}

/** Resolves when nothing has been drawn for a while and the page has time. */
async function quiet(): Promise<void> {
  for (let before = -1; before !== renders.length;) {
    before = renders.length;
    await new Promise((resolve) => window.setTimeout(resolve, 250));
  }
  await new Promise<void>((resolve) => window.requestIdleCallback(() => resolve()));
}

void install();
