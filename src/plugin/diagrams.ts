import { loadMermaid, MarkdownView, Notice, Platform } from 'obsidian';
import { plainText } from '../notes';
import { openAtLine, openView } from '../obsidian';
import {
  ARCHITECTURE_VIEW_TYPE,
  ArchitectureView,
  diagramPostProcessor,
  DiagramRenderer,
  type DiagramDeps,
} from '../views/diagram';
import type { Atlas } from './atlas';

/** Diagrams below the headings of a note, and the pane beside it. */
export function registerDiagrams(atlas: Atlas): void {
  const { app, plugin } = atlas;
  const renderer = new DiagramRenderer({ loadMermaid });
  const deps = diagramDeps(atlas);
  const process = diagramPostProcessor(deps, renderer);
  plugin.registerMarkdownPostProcessor((el, ctx) => {
    if (atlas.settings().showDiagrams) process(el, ctx);
  });
  atlas.onSettings((now, before) => {
    if (now.showDiagrams === before.showDiagrams) return;
    // Open notes were processed under the old setting.
    app.workspace.iterateAllLeaves(({ view }) => {
      if (view instanceof MarkdownView) view.previewMode.rerender(true);
    });
  });
  plugin.registerView(ARCHITECTURE_VIEW_TYPE, (leaf) => new ArchitectureView(leaf, deps, renderer));
  plugin.registerEvent(app.metadataCache.on('changed', (file) => atlas.architectures.forget(file.path)));
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
      void atlas.save({ ...settings, showDiagrams: !settings.showDiagrams }).then(() => {
        new Notice(settings.showDiagrams ? 'Diagrams are hidden in notes.' : 'Diagrams are shown in notes.');
      });
    },
  });
  plugin.addRibbonIcon(
    'network',
    'Show architecture of this note',
    () => void openView(app, ARCHITECTURE_VIEW_TYPE, 'right'),
  );
}

function diagramDeps(atlas: Atlas): DiagramDeps {
  const { app, architectures, library } = atlas;
  return {
    architecturesOf: (path) => architectures.ofNote(path),
    architectureAt: (path, text, line) => architectures.at(path, text, line),
    openBullet: (path, line) => void openAtLine(app, path, line),
    openPane: (path, line) => void openView(app, ARCHITECTURE_VIEW_TYPE, 'right', { path, line }),
    loadMermaid,
    isDark: () => app.isDarkMode(),
    isPhone: () => Platform.isPhone,
    onNoteChanged: (callback) => {
      const ref = app.metadataCache.on('changed', (file) => callback(file.path));
      return () => app.metadataCache.offref(ref);
    },
    onThemeChanged: (callback) => {
      const ref = app.workspace.on('css-change', callback);
      return () => app.workspace.offref(ref);
    },
    copyText: (text) => navigator.clipboard.writeText(text),
    bulletText: (path, line) => {
      const raw = library.note(path)?.bullets.find((b) => b.line === line)?.raw;
      return raw === undefined ? undefined : plainText(raw).text;
    },
  };
}
