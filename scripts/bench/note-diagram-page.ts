/** What the bench does inside the page; bundled and evaluated there. */
export interface NoteClock {
  /** Opens a note that has no diagram, and lets the page do all that it does by itself. */
  read(path: string): Promise<void>;
  /** Makes a note. */
  write(path: string, text: string): Promise<void>;
  /** Makes one while the student types in another, when nothing is made ready; goes on typing. */
  writeTyping(path: string, text: string): Promise<void>;
  /** Resolves when the page has made ready all that it makes ready by itself. */
  still(): Promise<void>;
  /** Opens a note in reading view; resolves when its first diagram is in the page, with when that was. */
  open(path: string): Promise<Opened>;
  /** The same for one made by `writeTyping`, which ends the typing. */
  openTyping(path: string): Promise<Opened>;
  /** The same for one whose link was pointed at as long as a click takes. */
  openPointed(path: string): Promise<Opened>;
  /** The same for pages of different lengths: heading and diagram have their places, the page is laid out. */
  openLaidOut(path: string): Promise<Opened & { readonly heading: number }>;
  /** The same without a diagram to wait for: milliseconds until the first heading stands. */
  openBare(path: string): Promise<number>;
  /** Milliseconds of `mermaid.render()` alone, of a text that was drawn before: the one with the word. */
  bare(word: string): Promise<number>;
}

export interface Opened {
  readonly ms: number;
  readonly renders: readonly string[];
  /** Texts that were parsed from the opening on until then. */
  readonly parses: number;
}

interface Mermaid {
  parse(text: string): Promise<unknown>;
  render(id: string, text: string): Promise<unknown>;
}

declare global {
  interface Window {
    noteClock: NoteClock;
  }
}

const DRAWN = '.markdown-preview-view .atlas-sheet > svg';
const HEADING = '.markdown-preview-view h2';
/** Milliseconds from key to key. */
const KEY_MS = 500;
/** Milliseconds that a pointer rests on a link before the click is over: on the short side. */
const POINTED_MS = 300;
let renders: string[] = [];
/** All that was ever drawn. */
const known: string[] = [];
let parses = 0;
let count = 0;

async function install(): Promise<void> {
  const mermaid = (await window.workbench.obsidian.loadMermaid()) as unknown as Mermaid;
  const render = mermaid.render.bind(mermaid);
  mermaid.render = (id, text) => {
    renders.push(text);
    known.push(text);
    return render(id, text);
  };
  const parse = mermaid.parse.bind(mermaid);
  mermaid.parse = (text) => {
    parses += 1;
    return parse(text);
  };
  const { app } = window.workbench;
  let typing: number | undefined;
  const type = (): void => app.workspace.trigger('editor-change');
  const write = async (path: string, text: string): Promise<void> => {
    await app.vault.createFolder(path.slice(0, path.lastIndexOf('/')));
    await app.vault.create(path, text);
    await quiet();
  };
  const open = async (path: string, before?: () => unknown): Promise<Opened> => {
    await quiet();
    await before?.();
    renders = [];
    parses = 0;
    const begun = performance.now();
    const drawn = appears(DRAWN, false).then((at) => ({ ms: at - begun, parses }));
    await window.workbench.openNote(path, { mode: 'preview' });
    const waited = await drawn;
    await quiet();
    return { ...waited, renders };
  };
  window.noteClock = {
    async read(path) {
      await window.workbench.openNote(path, { mode: 'preview' });
      await quiet(1000);
    },
    write,
    writeTyping(path, text) {
      type();
      typing = window.setInterval(type, KEY_MS);
      return write(path, text);
    },
    still: () => quiet(3000),
    open: (path) => open(path),
    async openTyping(path) {
      const opened = await open(path);
      window.clearInterval(typing);
      return opened;
    },
    openPointed: (path) =>
      open(path, async () => {
        app.workspace.trigger('hover-link', { linktext: path, sourcePath: '' });
        await new Promise((resolve) => window.setTimeout(resolve, POINTED_MS));
      }),
    async openLaidOut(path) {
      await quiet();
      renders = [];
      parses = 0;
      const begun = performance.now();
      const heading = appears(HEADING, true);
      const drawn = appears(DRAWN, true);
      await window.workbench.openNote(path, { mode: 'preview' });
      const ms = (await drawn) - begun;
      const stood = (await heading) - begun;
      await quiet();
      return { ms, heading: stood, renders, parses };
    },
    async openBare(path) {
      await quiet();
      const begun = performance.now();
      const heading = appears(HEADING, true);
      await window.workbench.openNote(path, { mode: 'preview' });
      const ms = (await heading) - begun;
      // The other page is measured next.
      await quiet();
      return ms;
    },
    async bare(word) {
      await quiet();
      const text = known.find((one) => one.includes(word)) ?? '';
      count += 1;
      const begun = performance.now();
      await render(`bare-${String(count)}`, text);
      return performance.now() - begun;
    },
  };
}

/** When an element of the note is in the page, and, `laidOut`, has its place there, as it has before anything can be seen of it. */
function appears(selector: string, laidOut: boolean): Promise<number> {
  const before = document.querySelector(selector);
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      const found = document.querySelector(selector);
      if (found === null || found === before) return;
      observer.disconnect();
      if (laidOut) found.getBoundingClientRect();
      resolve(performance.now());
    });
    // Not where Mermaid measures its words, beside it: when it draws alone nobody watches it either.
    observer.observe(document.querySelector('.workspace') ?? document.body, { childList: true, subtree: true });
  });
}

/** Resolves when nothing has been drawn or parsed for a while and the page has time. */
async function quiet(ms = 250): Promise<void> {
  for (let before = -1; before !== renders.length + parses;) {
    before = renders.length + parses;
    await new Promise((resolve) => window.setTimeout(resolve, ms));
  }
  await new Promise<void>((resolve) => window.requestIdleCallback(() => resolve()));
}

void install();
