import { apiVersion, loadMermaid, Notice, Platform } from 'obsidian';
import { plainText } from '../notes';
import { copyText, openAtLine, openView, Remembered } from '../obsidian';
import {
  ARCHITECTURE_VIEW_TYPE,
  ArchitectureView,
  AtlasBlock,
  BulletLights,
  diagramPostProcessor,
  DiagramRenderer,
  livePreviewDiagrams,
  type BlockDeps,
  type DiagramDeps,
} from '../views/diagram';
import type { Atlas } from './atlas';
import { BUILD } from './build';
import { ConceptReader } from './concept-diagrams';
import { DiagramBlocks } from './diagram-blocks';
import { DiagramsAhead } from './diagrams-ahead';
import { FigureDesk, HOVER_SOURCE } from './figure-actions';
import { HiddenDiagrams } from './hidden-diagrams';
import { noteDeps } from './note-deps';

/** Diagrams that Mermaid is known to understand, and notes that were made ready: some 40 kB on the device. */
const MOST_REMEMBERED = 2000;

/** Diagrams below the headings of a note, and the pane beside it; gives what draws them. */
export function registerDiagrams(atlas: Atlas, quiz: (topic: string) => void): DiagramRenderer {
  const { app, plugin } = atlas;
  const understood = new Remembered(app, 'study-atlas-understood', `${BUILD} ${apiVersion}`, MOST_REMEMBERED);
  plugin.register(() => understood.keep());
  plugin.registerEvent(app.workspace.on('quit', () => understood.keep()));
  const renderer = new DiagramRenderer({ loadMermaid, understood });
  const hidden = new HiddenDiagrams(atlas);
  const desk = new FigureDesk(atlas, hidden, quiz);
  const deps: DiagramDeps = { ...diagramDeps(atlas), actionsOf: (path, section) => desk.of(path, section) };
  const lights = new BulletLights();
  const blocks = new DiagramBlocks(atlas);
  const inNote = noteDeps(atlas, deps, hidden, blocks);
  const ofBlock: BlockDeps = {
    ...inNote,
    linked: (target, from) => app.metadataCache.getFirstLinkpathDest(target, from)?.path,
    concept: (name, onChange) => new ConceptReader(atlas, name, onChange),
  };
  plugin.registerMarkdownPostProcessor(
    diagramPostProcessor(inNote, renderer, lights, (note, child) => atlas.addTo(note, child)),
  );
  plugin.registerEditorExtension(livePreviewDiagrams(inNote, renderer, lights));
  blocks.register();
  new DiagramsAhead(atlas, inNote, renderer, understood).register();
  plugin.registerMarkdownCodeBlockProcessor('atlas', (text, el, ctx) => {
    const all = ctx.getSectionInfo(el) === null;
    const block = new AtlasBlock(el, { text, path: ctx.sourcePath, deps: ofBlock, renderer, all });
    atlas.addTo(ctx, block);
    const shown = block.update();
    // For the printer, which takes the page when everything is said to be there.
    return all ? shown.then(() => renderer.settled()).then(() => undefined) : undefined;
  });
  plugin.registerView(ARCHITECTURE_VIEW_TYPE, (leaf) => new ArchitectureView(leaf, inNote, renderer, lights));
  plugin.registerHoverLinkSource(HOVER_SOURCE, { display: 'Study Atlas diagrams', defaultMod: false });
  plugin.registerEvent(app.metadataCache.on('changed', (file, text) => atlas.architectures.learn(file.path, text)));
  plugin.registerEvent(
    app.vault.on('rename', (file, from) => {
      atlas.architectures.forget(from);
      atlas.architectures.forget(file.path);
      hidden.rename(from, file.path);
    }),
  );
  plugin.addCommand({
    id: 'show-architecture',
    name: 'Show architecture of this note',
    callback: () => void openView(app, ARCHITECTURE_VIEW_TYPE, 'right'),
  });
  plugin.addCommand({
    id: 'toggle-diagrams',
    name: 'Show or hide diagrams in notes',
    callback: () => {
      const settings = atlas.settings();
      const show = !settings.showDiagrams && !settings.showDiagramsLive;
      void atlas.save({ ...settings, showDiagrams: show, showDiagramsLive: show }).then(() => {
        new Notice(show ? 'Diagrams are shown in notes.' : 'Diagrams are hidden in notes.');
      });
    },
  });
  plugin.addCommand({
    id: 'show-hidden-diagrams',
    name: 'Show hidden diagrams of this note',
    checkCallback: (checking) => {
      const path = app.workspace.getActiveFile()?.path;
      if (path === undefined) return false;
      if (!checking && hidden.showAllOf(path) === 0) new Notice('No diagram is hidden in this note.');
      return true;
    },
  });
  plugin.addRibbonIcon(
    'network',
    'Show architecture of this note',
    () => void openView(app, ARCHITECTURE_VIEW_TYPE, 'right'),
  );
  return renderer;
}

function diagramDeps(atlas: Atlas): DiagramDeps {
  const { app, architectures, library } = atlas;
  return {
    architecturesOf: (path) => architectures.ofNote(path),
    openBullet: (path, line) => void openAtLine(app, path, line),
    openPane: (path, line) => void openView(app, ARCHITECTURE_VIEW_TYPE, 'right', { path, line }),
    isDark: () => app.isDarkMode(),
    isPhone: () => Platform.isPhone,
    onNoteChanged: (callback) => {
      const changed = app.metadataCache.on('changed', (file) => callback(file.path));
      const moved = app.vault.on('rename', (file, from) => callback(file.path, from));
      const gone = app.vault.on('delete', (file) => callback(file.path));
      return () => {
        app.metadataCache.offref(changed);
        for (const ref of [moved, gone]) app.vault.offref(ref);
      };
    },
    onThemeChanged: (callback) => {
      const ref = app.workspace.on('css-change', callback);
      return () => app.workspace.offref(ref);
    },
    copyText,
    bulletText: (path, line) => {
      const raw = library.note(path)?.bullets.find((b) => b.line === line)?.raw;
      return raw === undefined ? undefined : plainText(raw).text;
    },
  };
}
