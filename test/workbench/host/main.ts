import type { PluginManifest } from 'obsidian';
import type { TFile } from 'obsidian-test-mocks/obsidian';
import { HostApp } from './app';
import { showComponents } from './components';
import { addCoreCommands } from './core-commands';
import { extendDom } from './dom';
import { FileExplorerView } from './file-explorer';
import { ImageView } from './image-view';
import { restoreLayout } from './layout';
import { MarkdownView } from './markdown-view';
import { addNavigationBar } from './navigation-bar';
import { Notice } from './notice';
import { obsidianModule } from './obsidian-module';
import { settlePlatform } from './platform';
import { ServerAdapter } from './server-adapter';
import { createTestApi, type WorkbenchApi } from './test-api';
import { startTheme } from './theme';

declare global {
  interface Window {
    workbench: WorkbenchApi;
  }
}

const enabledKey = 'workbench-plugin-enabled';
const query = new URLSearchParams(window.location.search);

void start().catch((error: unknown) => {
  document.body.append(`The workbench did not start: ${error instanceof Error ? error.message : String(error)}`);
  throw error;
});

/** Starts the app in the order in which Obsidian does. */
async function start(): Promise<void> {
  extendDom();
  showComponents();
  const info = (await (await fetch('/api/info')).json()) as { name: string; system: string };
  const narrow = query.get('phone') === '1' || (query.get('phone') !== '0' && window.innerWidth < 600);
  settlePlatform(narrow, info.system);

  const app = new HostApp(new ServerAdapter(info.name), document.body.createDiv({ cls: 'app-container workspace' }));
  Object.assign(window, { app, moment: obsidianModule.moment });
  app.viewRegistry.registerView('file-explorer', (leaf) => new FileExplorerView(leaf));
  app.viewRegistry.registerView('markdown', (leaf) => new MarkdownView(leaf));
  app.viewRegistry.registerView('image', (leaf) => new ImageView(leaf));
  app.viewRegistry.registerExtensions(['md'], 'markdown');
  app.viewRegistry.registerExtensions(['png', 'jpg', 'jpeg', 'gif', 'svg', 'webp', 'avif', 'bmp'], 'image');
  addCoreCommands(app);
  addNavigationBar(app);
  startTheme(app, query.get('theme'));

  let finish: () => void = () => undefined;
  const ready = new Promise<void>((resolve) => (finish = resolve));
  window.workbench = createTestApi(app, ready, () => loadPlugin(app));

  await loadPlugin(app);
  await app.vault.load();
  // Some notes are known from the last run when the layout is ready, the others come after; both orders happen in the app.
  const early = { none: 0, all: Infinity }[query.get('metadata') ?? ''] ?? app.vault.getMarkdownFiles().length / 2;
  await app.metadataCache.takeSome(early);
  await restoreLayout(app);
  app.workspace.markLayoutReady();
  window.addEventListener('pagehide', () => app.workspace.requestSaveLayout.run());
  app.metadataCache.start();
  enableOnce(app);
  await openFirst(app);
  await app.metadataCache.idle();
  const uri = query.get('uri');
  if (uri) app.plugins.openUri(uri);
  finish();
}

/** A plugin that does not load leaves an app that works, as it does in Obsidian. */
async function loadPlugin(app: HostApp): Promise<void> {
  try {
    const [code, manifest] = await Promise.all(['/plugin/main.js', '/plugin/manifest.json'].map(fetchText));
    await app.plugins.load(code ?? '', JSON.parse(manifest ?? '') as PluginManifest, obsidianModule);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    window.workbench.pluginError = message;
    console.error(error);
    new Notice(`The plugin did not load: ${message}`, 0);
  }
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${await response.text()}`);
  return response.text();
}

/** The first start stands for the moment in which the student switches the plugin on. */
function enableOnce(app: HostApp): void {
  if (app.loadLocalStorage(enabledKey) === true) return;
  app.saveLocalStorage(enabledKey, true);
  for (const plugin of Object.values(app.plugins.plugins)) plugin.onUserEnable?.();
}

/** Opens the note that the address names; at the very first start some note, so that the page is not empty. */
async function openFirst(app: HostApp): Promise<void> {
  const wanted = query.get('open');
  const named = wanted === null ? null : app.metadataCache.getFirstLinkpathDest(wanted, '');
  if (wanted !== null && !named) new Notice(`There is no note “${wanted}”.`);
  if (!named && app.workspace.getActiveFile()) return;
  const file = named ?? (await findWelcome(app));
  if (file) await app.workspace.getLeaf().openFile(file);
}

/** A note that greets by its name, else the one at the top of the vault that links to most others. */
async function findWelcome(app: HostApp): Promise<TFile | null> {
  await app.metadataCache.idle();
  const notes = app.vault.getMarkdownFiles().filter(({ parent }) => parent?.isRoot());
  const greets = (file: TFile): number => Number(/^(start|welcome|home|index)\b/i.test(file.basename));
  const links = (file: TFile): number => Object.keys(app.metadataCache.resolvedLinks[file.path] ?? {}).length;
  notes.sort((a, b) => greets(b) - greets(a) || links(b) - links(a) || a.name.localeCompare(b.name));
  return notes[0] ?? null;
}
