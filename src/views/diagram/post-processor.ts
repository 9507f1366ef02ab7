import type { MarkdownPostProcessorContext, MarkdownRenderChild } from 'obsidian';
import { BulletLights, LitList } from './bullet-lights';
import type { NoteDeps } from './deps';
import type { DiagramRenderer } from './renderer';
import { SectionDiagram, type Locate } from './section-diagram';
import { Turns } from './turns';
import { drawWholeNote } from './whole-note';

/** Pages whose first diagram is remembered; a student has a handful of notes open. */
const PAGES = 50;

/**
 * Shows each section's architecture in reading view: below its heading, or above the first list it came from where the
 * note begins without a heading. For `plugin.registerMarkdownPostProcessor`.
 */
export function diagramPostProcessor(
  deps: NoteDeps,
  renderer: DiagramRenderer,
  lights = new BulletLights(),
  addTo = (note: MarkdownPostProcessorContext, child: MarkdownRenderChild): void => note.addChild(child),
): (el: HTMLElement, ctx: MarkdownPostProcessorContext) => Promise<void> | undefined {
  const begun = new Set<string>();
  const turns = new Turns(() => renderer.settled());
  return (el, ctx) => {
    const heading = el.querySelector<HTMLElement>('h1, h2, h3, h4, h5, h6');
    const list = heading === null ? el.querySelector<HTMLElement>(':scope > ul, :scope > ol') : null;
    const anchor = heading ?? list;
    if (anchor === null) return undefined;
    if (ctx.getSectionInfo(el) === null)
      return drawWholeNote(el, ctx.sourcePath, (child) => addTo(ctx, child), deps, renderer);
    const path = ctx.sourcePath;
    if (list !== null) {
      const firstLine = (): number | null => {
        const info = ctx.getSectionInfo(el);
        return info && info.lineStart + 1;
      };
      addTo(ctx, new LitList(el, path, firstLine, lights, (changed) => deps.onNoteChanged(changed)));
    }
    const locate = heading === null ? beforeList(el, ctx, deps) : belowHeading(el, ctx);
    if (heading === null && locate(path) === null) return undefined;
    const host = el.createDiv({ cls: 'atlas-section-diagram' });
    if (heading === null) anchor.before(host);
    else anchor.after(host);
    const first = (): boolean => {
      if (begun.has(ctx.docId)) return false;
      begun.add(ctx.docId);
      const oldest = begun.values().next();
      if (begun.size > PAGES && oldest.done !== true) begun.delete(oldest.value);
      return true;
    };
    const soon = (task: () => void): void => (begun.has(ctx.docId) ? turns.add(host, task) : task());
    addTo(ctx, new SectionDiagram(host, { path, locate, deps, renderer, lights, first, soon }));
    return undefined;
  };
}

function belowHeading(el: HTMLElement, ctx: MarkdownPostProcessorContext): Locate {
  return () => {
    const info = ctx.getSectionInfo(el);
    return info && { text: info.text, line: info.lineStart + 1 };
  };
}

/** Null when the section before any heading has no architecture, or its first bullet is not in this very list. */
function beforeList(el: HTMLElement, ctx: MarkdownPostProcessorContext, deps: NoteDeps): Locate {
  return (path) => {
    const info = ctx.getSectionInfo(el);
    if (info === null || beginsWithHeading(info.text)) return null;
    const section = deps.sectionAt(path, info.text, 1);
    const bullet = section?.place.firstBullet ?? 0;
    const elsewhere = section !== undefined && (bullet < info.lineStart + 1 || bullet > info.lineEnd + 1);
    return elsewhere ? null : { text: info.text, line: 1 };
  };
}

/** A heading on the first line makes line 1 its own and not the section's before any heading. */
function beginsWithHeading(text: string): boolean {
  const [first = '', second = ''] = text.split('\n', 2);
  return /^ {0,3}#{1,6}(?:\s|$)/.test(first) || (first.trim() !== '' && /^ {0,3}=+\s*$/.test(second));
}
