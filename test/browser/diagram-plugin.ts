import { Plugin, loadMermaid, type MarkdownPostProcessor } from 'obsidian';
import type { Architecture } from '../../src/architecture';
import {
  ARCHITECTURE_VIEW_TYPE,
  ArchitectureView,
  diagramPostProcessor,
  DiagramRenderer,
} from '../../src/views/diagram';
import type { DiagramDeps, DrawnSection, NoteDeps } from '../../src/views/diagram';
import { pipeline, threeTier } from '../architecture/mermaid-samples';
import { hostileShop, large } from './diagram-samples';

const SAMPLES: Readonly<Record<string, Architecture>> = {
  'Three tiers': threeTier,
  Pipeline: pipeline,
  Large: large,
  Hostile: hostileShop,
};

/** What the tests read of the page. */
export interface DiagramProbe {
  opened: { path: string; line: number }[];
  copied: string[];
  renders: number;
}

declare global {
  interface Window {
    probe: DiagramProbe;
  }
}

/** A plugin of the diagram views alone: a heading names the sample that is drawn below it. */
export default class DiagramPlugin extends Plugin {
  override onload(): void {
    window.probe = { opened: [], copied: [], renders: 0 };
    const deps = this.deps();
    const renderer = new DiagramRenderer({ loadMermaid: async () => counting((await loadMermaid()) as Mermaid) });
    const processor: MarkdownPostProcessor = diagramPostProcessor(inNote(deps), renderer);
    this.registerMarkdownPostProcessor(processor);
    this.registerView(ARCHITECTURE_VIEW_TYPE, (leaf) => new ArchitectureView(leaf, deps, renderer));
    this.addCommand({
      id: 'pane',
      name: 'Show the pane',
      callback: () =>
        void this.app.workspace.ensureSideLeaf(ARCHITECTURE_VIEW_TYPE, 'right', { active: false, reveal: true }),
    });
  }

  private deps(): DiagramDeps {
    const { workspace, metadataCache } = this.app;
    return {
      architecturesOf: async (path) => {
        const file = this.app.vault.getFileByPath(path);
        return file === null ? [] : sectionsOf(await this.app.vault.cachedRead(file));
      },
      openBullet: (path, line) => window.probe.opened.push({ path, line }),
      openPane: (path, line) =>
        void workspace.ensureSideLeaf(ARCHITECTURE_VIEW_TYPE, 'right', {
          active: false,
          reveal: true,
          state: { path, line },
        }),
      isDark: () => document.body.classList.contains('theme-dark'),
      isPhone: () => document.body.classList.contains('is-phone'),
      onNoteChanged: (callback) => {
        const ref = metadataCache.on('changed', (file) => callback(file.path));
        return () => metadataCache.offref(ref);
      },
      onThemeChanged: (callback) => {
        const ref = workspace.on('css-change', callback);
        return () => workspace.offref(ref);
      },
      copyText: (text) => {
        window.probe.copied.push(text);
        return Promise.resolve();
      },
      bulletText: (_path, line) => `The bullet on line ${String(line)}.`,
    };
  }
}

/** The switches of a note are the built plugin's business; here everything is shown. */
function inNote(deps: DiagramDeps): NoteDeps {
  return {
    ...deps,
    sectionAt: (path, text, line) => {
      const found = sectionsOf(text).find(({ section }) => section.line === line);
      const title = found?.section.headings.at(-1)?.text ?? '';
      const place = { line, endLine: line, hasHeading: true, firstBullet: line };
      return found
        ? { ...found, title, key: `${path}#${title}`, place, inserted: false, keys: new Map(), hidden: [] }
        : null;
    },
    noteOf: () => Promise.resolve(undefined),
    editedNote: () => Promise.resolve(undefined),
    isShownIn: () => true,
    isHidden: () => false,
    setHidden: () => undefined,
    onShownChanged: () => () => undefined,
    insertInto: () => undefined,
  };
}

interface Mermaid {
  parse(text: string): Promise<unknown>;
  render(id: string, text: string): Promise<{ svg: string }>;
}

function counting(mermaid: Mermaid): Mermaid {
  return {
    parse: (text) => mermaid.parse(text),
    render: (id, text) => {
      window.probe.renders += 1;
      return mermaid.render(id, text);
    },
  };
}

function sectionsOf(text: string): DrawnSection[] {
  return text.split('\n').flatMap((row, index) => {
    const raw = /^#+ (.+)$/.exec(row)?.[1];
    const name = raw?.replace(/ \d+$/, '');
    const architecture = name === undefined ? undefined : SAMPLES[name];
    if (raw === undefined || architecture === undefined) return [];
    const line = index + 1;
    const headings = [{ raw, text: raw, level: 2, line }];
    return [{ section: { index, headings, line, endLine: line, bullets: [], tags: [] }, architecture }];
  });
}
