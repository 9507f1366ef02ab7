import type { MarkdownPostProcessorContext } from 'obsidian';
import { noteName } from '../shared/source';
import type { DiagramDeps } from './deps';
import type { DiagramRenderer } from './renderer';
import { SectionDiagram, type Locate } from './section-diagram';

/** Pages whose first diagram is remembered; a student has a handful of notes open. */
const PAGES = 50;

/**
 * Shows each section's architecture in reading view: below its heading, or above the first list it came from where the
 * note begins without a heading. For `plugin.registerMarkdownPostProcessor`.
 */
export function diagramPostProcessor(
  deps: DiagramDeps,
  renderer: DiagramRenderer,
): (el: HTMLElement, ctx: MarkdownPostProcessorContext) => void {
  const begun = new Set<string>();
  return (el, ctx) => {
    const heading = el.querySelector<HTMLElement>('h1, h2, h3, h4, h5, h6');
    const list = heading === null ? el.querySelector<HTMLElement>(':scope > ul, :scope > ol') : null;
    const anchor = heading ?? list;
    if (anchor === null) return;
    const place = heading === null ? beforeList(el, ctx, deps) : belowHeading(el, heading, ctx);
    if (place() === null) return;
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
    ctx.addChild(new SectionDiagram(host, { path: ctx.sourcePath, locate: place, deps, renderer, first }));
  };
}

function belowHeading(el: HTMLElement, heading: HTMLElement, ctx: MarkdownPostProcessorContext): Locate {
  const title = heading.textContent.trim();
  return () => {
    const info = ctx.getSectionInfo(el);
    return info && { text: info.text, line: info.lineStart + 1, title };
  };
}

/** Null unless the section before any heading has an architecture and its first bullet is in this very list. */
function beforeList(el: HTMLElement, ctx: MarkdownPostProcessorContext, deps: DiagramDeps): Locate {
  return () => {
    const info = ctx.getSectionInfo(el);
    if (info === null || beginsWithHeading(info.text)) return null;
    const architecture = deps.architectureAt(ctx.sourcePath, info.text, 1);
    if (architecture === undefined) return null;
    const first = Math.min(...[...architecture.components, ...architecture.edges].flatMap((one) => one.lines));
    if (first < info.lineStart + 1 || first > info.lineEnd + 1) return null;
    return { text: info.text, line: 1, title: noteName(ctx.sourcePath) };
  };
}

/** A heading on the first line makes line 1 its own and not the section's before any heading. */
function beginsWithHeading(text: string): boolean {
  const [first = '', second = ''] = text.split('\n', 2);
  return /^ {0,3}#{1,6}(?:\s|$)/.test(first) || (first.trim() !== '' && /^ {0,3}=+\s*$/.test(second));
}
