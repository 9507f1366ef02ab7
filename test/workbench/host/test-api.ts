import { TFile } from 'obsidian-test-mocks/obsidian';
import type { HostApp } from './app';
import { forgetLayout } from './layout';
import { obsidianModule } from './obsidian-module';
import { TextFileView } from './markdown-view';
import { CommandPalette } from './palette';
import { setTheme, type Theme } from './theme';

/** `window.workbench`: what tests do by script instead of by mouse. */
export interface WorkbenchApi {
  app: HostApp;
  /** The module that the plugin got for `require('obsidian')`. */
  obsidian: typeof obsidianModule;
  /** Resolves when the layout is ready, all metadata is there and the first note is open. */
  ready: Promise<void>;
  /** Events of vault, metadata cache and workspace in the order in which they were fired, from the start. */
  events: string[];
  /** What went wrong while the plugin loaded, if anything. */
  pluginError: string | null;
  /** `source` of mode `source`: true for plain text, false for Live Preview. */
  openNote(
    path: string,
    options?: { line?: number; mode?: 'preview' | 'source'; source?: boolean; newTab?: boolean },
  ): Promise<void>;
  runCommand(id: string): boolean;
  /** Opens the palette, types the text and gives the names that are offered. */
  palette(text: string): string[];
  modify(path: string, text: string): Promise<void>;
  create(path: string, text: string): Promise<void>;
  rename(path: string, newPath: string): Promise<void>;
  remove(path: string): Promise<void>;
  read(path: string): Promise<string>;
  /** Takes in what another page or program has written to the vault meanwhile, as Sync would bring it. */
  pull(): Promise<void>;
  /** Resolves when the metadata cache has nothing left to do. */
  settled(): Promise<void>;
  openUri(address: string): void;
  cli(command: string, params?: Record<string, string>): Promise<string>;
  setTheme(theme: Theme): void;
  /** Unloads the plugin, as switching it off does. */
  disablePlugin(): void;
  /** Loads it again into the running app, as switching it on does. */
  enablePlugin(): Promise<void>;
  /** Closes the app and starts it again: plugins are told to quit, and editors save. A reload is a crash. */
  restart(): Promise<void>;
  /** Forgets all that was written since the server started, and what this browser keeps, then starts again. */
  reset(): Promise<void>;
}

/** @param enable loads the plugin; supplied by whoever starts the page. */
export function createTestApi(app: HostApp, ready: Promise<void>, enable: () => Promise<void>): WorkbenchApi {
  const fileAt = (path: string): TFile => {
    const file = app.vault.getFileByPath(path);
    if (!file) throw new Error(`no such file: ${path}`);
    return file;
  };
  let openPalette: CommandPalette | undefined;
  return {
    app,
    obsidian: obsidianModule,
    ready,
    events: recordEvents(app),
    pluginError: null,
    async openNote(path, { line, mode, source, newTab = false } = {}) {
      const eState = line === undefined ? {} : { line };
      await app.workspace.getLeaf(newTab).openFile(fileAt(path), {
        state: { ...(mode ? { mode } : {}), ...(source === undefined ? {} : { source }) },
        eState,
      });
    },
    runCommand: (id) => app.commands.executeCommandById(id),
    palette(text) {
      // Asked again and again by those who wait for a command: one palette at a time, as in the app.
      openPalette?.close();
      const palette = (openPalette = new CommandPalette(app));
      palette.open();
      palette.inputEl.value = text;
      palette.inputEl.dispatchEvent(new Event('input'));
      return Array.from(palette.resultContainerEl.querySelectorAll('.suggestion-item'), (el) => el.getText());
    },
    modify: (path, text) => app.vault.modify(fileAt(path), text),
    async create(path, text) {
      await app.vault.create(path, text);
    },
    rename: (path, newPath) => app.fileManager.renameFile(fileAt(path), newPath),
    remove: (path) => app.vault.delete(fileAt(path)),
    read: (path) => app.vault.read(fileAt(path)),
    pull: () => app.vault.pull(),
    settled: () => app.metadataCache.idle(),
    openUri: (address) => app.plugins.openUri(address),
    cli: (command, params) => app.plugins.runCli(command, params),
    setTheme: (theme) => setTheme(app, theme),
    disablePlugin() {
      for (const id of Object.keys(app.plugins.plugins)) app.plugins.unload(id);
    },
    enablePlugin: enable,
    async restart() {
      await quit(app);
      window.location.reload();
    },
    async reset() {
      await fetch('/__reset', { method: 'POST', body: '{}' });
      forgetLayout(app);
      window.localStorage.clear();
      for (const { name } of await window.indexedDB.databases()) if (name) window.indexedDB.deleteDatabase(name);
      window.location.reload();
    },
  };
}

async function quit(app: HostApp): Promise<void> {
  const tasks: Promise<unknown>[] = [];
  const waits = (task: () => Promise<unknown>): void => void tasks.push(task());
  app.workspace.trigger('quit', { add: waits, addPromise: (task: Promise<unknown>) => void tasks.push(task) });
  app.workspace.iterateAllLeaves(({ view }) => {
    if (view instanceof TextFileView) tasks.push(view.save());
  });
  await Promise.all(tasks);
}

function recordEvents(app: HostApp): string[] {
  const events: string[] = [];
  const listen = (
    source: { on(name: string, callback: (...data: unknown[]) => unknown): unknown },
    names: string[],
  ): void => {
    for (const name of names) {
      source.on(name, (about, second) => {
        const path = about instanceof TFile ? ` ${about.path}` : '';
        events.push(`${name}${path}${name === 'rename' ? ` from ${String(second)}` : ''}`);
      });
    }
  };
  listen(app.vault, ['create', 'modify', 'delete', 'rename']);
  listen(app.metadataCache, ['changed', 'deleted', 'resolve', 'resolved']);
  listen(app.workspace, ['file-open', 'active-leaf-change', 'layout-change', 'css-change']);
  app.workspace.onLayoutReady(() => events.push('layout-ready'));
  return events;
}
