import { debounce } from 'obsidian';
import type { NoteDeps, DiagramDeps } from '../views/diagram';
import type { Atlas } from './atlas';
import type { DiagramBlocks } from './diagram-blocks';
import type { HiddenDiagrams } from './hidden-diagrams';

/** What switches diagrams off in one note, as the value of the property `atlas`. */
const OFF = new Set<unknown>([false, 'false', 'off', 'no']);

/** What the diagrams inside notes need of the app. */
export function noteDeps(atlas: Atlas, deps: DiagramDeps, hidden: HiddenDiagrams, blocks: DiagramBlocks): NoteDeps {
  const { app, architectures } = atlas;
  const listeners = new Set<() => void>();
  const tell = debounce(() => {
    for (const listener of [...listeners]) listener();
  }, 0);
  atlas.onSettings((now, before) => {
    const { showDiagrams, showDiagramsLive, hiddenDiagrams, excludedFolders, maxNoteBytes } = now;
    if (
      showDiagrams !== before.showDiagrams ||
      showDiagramsLive !== before.showDiagramsLive ||
      hiddenDiagrams !== before.hiddenDiagrams ||
      excludedFolders !== before.excludedFolders ||
      maxNoteBytes !== before.maxNoteBytes
    )
      tell();
  });
  return {
    ...deps,
    sectionAt: (path, text, line) => architectures.section(path, text, line),
    noteOf: (path) => architectures.note(path),
    editedNote: (path, text) => architectures.edited(path, text),
    isShownIn: (path, where) => {
      const settings = atlas.settings();
      if (!(where === 'reading' ? settings.showDiagrams : settings.showDiagramsLive)) return false;
      return !OFF.has(app.metadataCache.getCache(path)?.frontmatter?.['atlas']) && !atlas.isSkipped(path);
    },
    isHidden: (key) => hidden.has(key),
    setHidden: (key, to) => hidden.set(key, to),
    onShownChanged: (callback) => {
      listeners.add(callback);
      return () => listeners.delete(callback);
    },
    insertInto: (path, line) => blocks.insert(path, line),
  };
}
