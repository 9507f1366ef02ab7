import { TFile, type Plugin } from 'obsidian';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Library } from '../../src/library';
import { DEFAULT_SETTINGS, type Settings } from '../../src/obsidian';
import type { Atlas } from '../../src/plugin/atlas';
import { registerReview } from '../../src/plugin/reviewing';
import { ReviewLog } from '../../src/review';
import type { DiagramRenderer } from '../../src/views/diagram';
import { MemoryStore } from '../review/memory-store';

vi.mock('obsidian', async () => await import('obsidian-test-mocks/obsidian'));
// Nothing is kept on the device.
vi.mock('../../src/plugin/fact-memory', () => ({
  FactMemory: class {
    recall = (): Promise<void> => Promise.resolve();
    watch = (): void => undefined;
  },
}));

const T = Date.UTC(2026, 10, 24, 8);
const DEVICE = 'abc234';

/** An app of nothing but files; `beforeRead` may hold up who reads one. */
function appOf() {
  const files = new Map<string, { readonly file: TFile; text: string }>();
  const handlers = new Map<string, ((file: TFile | { path: string }, from?: string) => void)[]>();
  const tell = (event: string, file: TFile | { path: string }, from?: string): void => {
    for (const handler of handlers.get(event) ?? []) handler(file, from);
  };
  const hooks: { beforeRead(path: string): Promise<void> | void } = { beforeRead: () => undefined };
  const write = (path: string, text: string): void => {
    const known = files.get(path);
    const file = known?.file ?? newFile(path);
    files.set(path, { file, text });
    file.stat = { ctime: 1, mtime: files.size, size: new TextEncoder().encode(text).length };
    tell(known ? 'modify' : 'create', file);
  };
  const move = (from: string, path: string): void => {
    const known = files.get(from);
    if (!known) return;
    files.delete(from);
    files.set(path, { ...known, file: Object.assign(known.file, { path }) });
    tell('rename', known.file, from);
  };
  const vault = {
    on: (event: string, handler: (file: TFile | { path: string }) => void) =>
      handlers.set(event, [...(handlers.get(event) ?? []), handler]),
    getFiles: () => [...files.values()].map((f) => f.file),
    getFileByPath: (path: string) => files.get(path)?.file ?? null,
    getAbstractFileByPath: (path: string) => files.get(path)?.file ?? null,
    getFolderByPath: () => ({}),
    readBinary: async ({ path }: TFile) => {
      await hooks.beforeRead(path);
      return new TextEncoder().encode(files.get(path)?.text).buffer;
    },
    append: (file: TFile, text: string) => Promise.resolve(write(file.path, (files.get(file.path)?.text ?? '') + text)),
    create: (path: string, text: string) => Promise.resolve(write(path, text)),
  };
  const app = {
    vault,
    workspace: { on: () => ({}) },
    loadLocalStorage: () => DEVICE,
    saveLocalStorage: () => undefined,
  };
  const moveFolder = (from: string, to: string): void => {
    tell('rename', { path: to }, from);
    for (const path of [...files.keys()]) if (path.startsWith(`${from}/`)) move(path, to + path.slice(from.length));
  };
  return { app, files, hooks, write, move, moveFolder };
}

function newFile(path: string): TFile {
  const file: unknown = Object.create(TFile.prototype);
  if (!(file instanceof TFile)) throw new TypeError('no file');
  return Object.assign(file, { path, extension: 'md' });
}

function begun() {
  const app = appOf();
  const item = { addClass: () => 0, setAttribute: () => 0, hide: () => 0, toggle: () => 0, setText: () => 0 };
  const nothing = Object.fromEntries(
    ['register', 'registerEvent', 'registerView', 'addCommand', 'addRibbonIcon', 'registerCliHandler'].map((name) => [
      name,
      () => undefined,
    ]),
  );
  const plugin = {
    ...nothing,
    registerDomEvent: () => undefined,
    registerInterval: (id: number) => window.clearInterval(id),
    addStatusBarItem: () => item,
  } as unknown as Plugin;
  let current = DEFAULT_SETTINGS;
  let told: (now: Settings, before: Settings) => void = () => undefined;
  const atlas = {
    app: app.app,
    plugin,
    library: new Library(),
    indexer: { progress: { state: 'reading' }, onProgress: () => () => undefined },
    isOff: false,
    settings: () => current,
    onSettings: (listener: typeof told) => void (told = listener),
    save: (settings: Settings) => {
      const before = current;
      current = settings;
      told(settings, before);
      return Promise.resolve();
    },
  };
  const review = registerReview(atlas as unknown as Atlas, {} as DiagramRenderer);
  const log = (): ReviewLog => {
    const opened = review.shared.log();
    if (!opened) throw new Error('no log');
    return opened;
  };
  const cards = (): string[] =>
    log()
      .all()
      .map((r) => r.card);
  return { ...app, atlas, review, log, cards };
}

/** A file of the log, as a device writes it. */
async function fileOf(device: string, card: string): Promise<string> {
  const store = new MemoryStore();
  const log = await ReviewLog.open(store, device);
  log.add(card, 3, T);
  await log.retry();
  return store.files.get(`${device}-2026-11.md`) ?? '';
}

describe('the log that reviews come from', () => {
  beforeEach(() => {
    vi.stubGlobal('window', globalThis);
  });

  it.each([
    'abc234-2026-11 (conflict).md',
    'abc234-2026-11 2.md',
    'abc234-2026-11.sync-conflict-20261124-081500-ABC.md',
  ])('takes up a copy of our own file that is filled after it was made: %s', async (name) => {
    const { review, write, cards } = begun();
    await review.open();
    write(`Study Atlas/${name}`, '');
    await new Promise((done) => setTimeout(done, 100));
    write(`Study Atlas/${name}`, await fileOf(DEVICE, 'f1/term'));
    await vi.waitFor(() => expect(cards()).toEqual(['f1/term']));
  });

  it('does not read its own file again after each review', async () => {
    const { review, log, hooks } = begun();
    await review.open();
    const read: string[] = [];
    hooks.beforeRead = (path) => void read.push(path);
    log().add('f1/term', 3, T);
    await log().retry();
    await new Promise((done) => setTimeout(done, 100));
    read.length = 0;
    log().add('f2/term', 3, T + 1);
    await log().retry();
    await new Promise((done) => setTimeout(done, 100));
    expect(read).toEqual([]);
  });

  it('reads a file that is moved into its folder', async () => {
    const { review, write, move, cards } = begun();
    write('Downloads/dev2-2026-11.md', await fileOf('dev2', 'f1/term'));
    await review.open();
    expect(cards()).toEqual([]);
    move('Downloads/dev2-2026-11.md', 'Study Atlas/dev2-2026-11.md');
    await vi.waitFor(() => expect(cards()).toEqual(['f1/term']));
  });

  it('reads no file again that goes with its folder', async () => {
    const { review, atlas, hooks, write, moveFolder, log, cards } = begun();
    write('Study Atlas/dev2-2026-11.md', await fileOf('dev2', 'f1/term'));
    await review.open();
    const { version } = log();
    const read: string[] = [];
    hooks.beforeRead = (path) => void read.push(path);
    moveFolder('Study Atlas', 'Reviews');
    await new Promise((done) => setTimeout(done, 100));
    expect(atlas.settings().logFolder).toBe('Reviews');
    expect(read).toEqual([]);
    expect(log().version).toBe(version);
    expect(cards()).toEqual(['f1/term']);
  });

  it('is that of the folder that is chosen while it is first opened', async () => {
    const { review, atlas, hooks, write, cards } = begun();
    write('Study Atlas/dev2-2026-11.md', await fileOf('dev2', 'f1/term'));
    write('Reviews/dev3-2026-11.md', await fileOf('dev3', 'f2/term'));
    hooks.beforeRead = async () => {
      hooks.beforeRead = () => undefined;
      await atlas.save({ ...atlas.settings(), logFolder: 'Reviews' });
    };
    await review.open();
    expect(cards()).toEqual(['f2/term']);
  });

  it('goes with its folder that is renamed while it is first opened', async () => {
    const { review, atlas, hooks, write, moveFolder, cards } = begun();
    write('Study Atlas/dev2-2026-11.md', await fileOf('dev2', 'f1/term'));
    write('Study Atlas/dev3-2026-11.md', await fileOf('dev3', 'f2/term'));
    hooks.beforeRead = () => {
      hooks.beforeRead = () => undefined;
      moveFolder('Study Atlas', 'Reviews');
    };
    await review.open();
    expect(atlas.settings().logFolder).toBe('Reviews');
    expect(cards().sort()).toEqual(['f1/term', 'f2/term']);
  });

  it('makes the cards that are chosen while its log is first opened', async () => {
    const { review, atlas, hooks, write } = begun();
    write('Study Atlas/dev2-2026-11.md', await fileOf('dev2', 'f1/term'));
    const made = vi.spyOn(atlas.library, 'setCards');
    hooks.beforeRead = async () => {
      hooks.beforeRead = () => undefined;
      await atlas.save({ ...atlas.settings(), clozesPerBullet: 1 });
    };
    await review.open();
    expect(made).toHaveBeenCalledWith(expect.objectContaining({ clozes: 1 }));
  });
});
