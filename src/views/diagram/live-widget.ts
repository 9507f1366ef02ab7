import { WidgetType, type EditorView } from '@codemirror/view';
import { directionFor, estimateSize } from '../../architecture';
import type { NoteSection } from '../../obsidian';
import { InNoteDiagram, printOf, ROOM, type InNoteParts } from './in-note';

/** What belongs to an element of a widget, for as long as the element is in the editor. */
const mounted = new WeakMap<HTMLElement, { diagram: InNoteDiagram; key: string; observer: ResizeObserver }>();

/** The diagram of one section as a block between the lines of an editor. */
export class DiagramWidget extends WidgetType {
  private readonly print: string;

  constructor(
    private readonly section: NoteSection,
    private readonly parts: Pick<InNoteParts, 'path' | 'deps' | 'renderer'>,
  ) {
    super();
    this.print = printOf(section);
  }

  override eq(other: DiagramWidget): boolean {
    return other.print === this.print;
  }

  /** What the editor takes for the height until the block is near the window and can be measured. */
  override get estimatedHeight(): number {
    const { architecture } = this.section;
    const room = this.parts.deps.isPhone() ? ROOM.phone : ROOM.desk;
    const { width, height } = estimateSize(architecture, directionFor(architecture, room));
    return Math.round(height * Math.max(0.55, Math.min(1, room / width)));
  }

  override toDOM(view: EditorView): HTMLElement {
    const host = createDiv({ cls: 'atlas-section-diagram atlas-live-diagram' });
    const diagram = new InNoteDiagram(host, { ...this.parts, eager: () => false });
    diagram.show(this.section);
    // The editor measures its lines, not what grows between them.
    const observer = new ResizeObserver(() => view.requestMeasure());
    observer.observe(host);
    mounted.set(host, { diagram, key: this.section.key, observer });
    return host;
  }

  /** The same section after an edit keeps its element, and so its picture until there is another. */
  override updateDOM(host: HTMLElement): boolean {
    const known = mounted.get(host);
    if (known?.key !== this.section.key) return false;
    known.diagram.show(this.section);
    return true;
  }

  override destroy(host: HTMLElement): void {
    const known = mounted.get(host);
    known?.observer.disconnect();
    known?.diagram.destroy();
    mounted.delete(host);
  }

  /** Clicks and keys in the diagram are the diagram's. */
  override ignoreEvent(): boolean {
    return true;
  }
}
