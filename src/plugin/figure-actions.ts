import { Notice, type HoverParent } from 'obsidian';
import type { Component } from '../architecture';
import { copyPng, FullScreen, hiddenPart, savePicture } from '../obsidian';
import type { ComponentActions, DrawnSection, FigureActions } from '../views/diagram';
import type { Atlas } from './atlas';
import type { HiddenDiagrams } from './hidden-diagrams';

/** What the app knows our previews by. */
export const HOVER_SOURCE = 'study-atlas';

/** What can be done with diagrams and their parts: notes, quizzes, pictures, leaving out. */
export class FigureDesk {
  private readonly hover: HoverParent = { hoverPopover: null };

  constructor(
    private readonly atlas: Atlas,
    private readonly hidden: HiddenDiagrams,
    private readonly quiz: (topic: string) => void,
  ) {}

  /** For the diagram of a section, or for one made from several notes, in or beside the note at `path`. */
  of(path: string, section?: DrawnSection): Partial<FigureActions> {
    const { app } = this.atlas;
    return {
      components: this.components(path),
      images: {
        copyPng,
        save: async (name, content) => {
          const saved = await savePicture(app, path, name, content);
          new Notice(`Saved as ${saved}`);
        },
      },
      fullScreen: (fill) => new FullScreen(app, fill).open(),
      ...(section?.key === undefined ? {} : this.hiding(section.key, section)),
    };
  }

  private hiding(key: string, { keys, hidden = [] }: DrawnSection): Partial<FigureActions> {
    return {
      hideParts: (ids) => {
        const parts = ids.flatMap((id) => keys?.get(id) ?? []);
        this.hidden.set(
          parts.map((part) => hiddenPart(key, part)),
          true,
        );
      },
      ...(hidden.length === 0 ? {} : { left: { count: hidden.length, restore: () => this.hidden.set(hidden, false) } }),
    };
  }

  private components(path: string): ComponentActions {
    const { app } = this.atlas;
    return {
      noteOf: (component) => this.noteOf(component, path),
      openNote: (link) => void app.workspace.openLinkText(link, path),
      preview: (link, event, targetEl) =>
        app.workspace.trigger('hover-link', {
          event,
          source: HOVER_SOURCE,
          hoverParent: this.hover,
          targetEl,
          linktext: link,
          sourcePath: path,
        }),
      quiz: (topic) => this.quiz(topic),
    };
  }

  /** By the names of the component as the vault knows it; the note that the diagram is in needs no link. */
  private noteOf({ label, concept }: Component, path: string): string | undefined {
    const known = this.atlas.library.lexicon.get(concept);
    const names = [label, ...(known ? [known.name, ...known.aliases] : [])];
    return names.find((name) => {
      const file = this.atlas.app.metadataCache.getFirstLinkpathDest(name, path);
      return file !== null && file.extension === 'md' && file.path !== path;
    });
  }
}
