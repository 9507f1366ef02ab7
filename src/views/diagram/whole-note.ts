import { MarkdownRenderChild } from 'obsidian';
import type { NoteDrawings } from '../../obsidian';
import type { NoteDeps } from './deps';
import { InNoteDiagram } from './in-note';
import type { DiagramRenderer } from './renderer';

const HEADINGS = 'h1, h2, h3, h4, h5, h6';
const FOREIGN = '.internal-embed, .markdown-embed, .callout';

/**
 * Shows the diagrams of a note that the app renders in one piece, as it does for a PDF: there it says nothing of sections, and
 * takes the page as soon as the promise resolves, so everything is drawn by then. An element that doesn't hold all headings of
 * the note is some other piece of text, and is left alone.
 */
export async function drawWholeNote(
  el: HTMLElement,
  path: string,
  addChild: (child: MarkdownRenderChild) => void,
  deps: NoteDeps,
  renderer: DiagramRenderer,
): Promise<void> {
  if (!deps.isShownIn(path, 'reading')) return;
  // Taken now: what is rendered may be moved elsewhere while the note is read.
  const rendered = [...el.querySelectorAll<HTMLElement>(`${HEADINGS}, ul, ol`)].filter(
    (one) => one.closest(FOREIGN) === null,
  );
  const note = await deps.noteOf(path);
  if (note === undefined) return;
  const anchors = anchorsIn(rendered, note);
  if (anchors === undefined) return;
  for (const [line, place] of anchors) {
    const section = note.at(line);
    if (section === null || deps.isHidden(section.key)) continue;
    const host = createDiv({ cls: 'atlas-section-diagram' });
    place(host);
    const diagram = new InNoteDiagram(host, { path, deps, renderer, eager: () => true, all: true });
    const child = new MarkdownRenderChild(host);
    child.register(() => {
      diagram.destroy();
      host.remove();
    });
    addChild(child);
    diagram.show(section);
  }
  await renderer.settled();
}

/** Line of a section -> where its diagram goes; undefined unless every heading of the note is there, in order. */
function anchorsIn(
  rendered: readonly HTMLElement[],
  note: NoteDrawings,
): Map<number, (host: HTMLElement) => void> | undefined {
  const anchors = new Map<number, (host: HTMLElement) => void>();
  const wanted = note.sections.filter((section) => section.headings.length > 0);
  let next = 0;
  for (const heading of rendered) {
    const section = wanted[next];
    const said = section?.headings.at(-1);
    // A tag in a heading is seen on the page, and is not part of the heading's text.
    if (section === undefined || said === undefined || !letters(heading.textContent).includes(letters(said.text)))
      continue;
    if (heading.tagName !== `H${String(said.level)}`) continue;
    anchors.set(section.line, (host) => heading.after(host));
    next += 1;
  }
  if (next < wanted.length) return undefined;
  const list = rendered.find((one) => !one.matches(HEADINGS));
  if (list !== undefined && !anchors.has(1)) anchors.set(1, (host) => list.before(host));
  return anchors;
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
