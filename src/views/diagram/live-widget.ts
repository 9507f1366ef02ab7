import { WidgetType, type EditorView } from '@codemirror/view';
import { placeFor } from '../../architecture';
import type { NoteSection } from '../../obsidian';
import type { BulletLights } from './bullet-lights';
import { InNoteDiagram, printOf, type InNoteParts } from './in-note';
import { ROOM } from './picture';

/** What belongs to an element of a widget, for as long as the element is in the editor. */
const mounted = new WeakMap<HTMLElement, { diagram: InNoteDiagram; key: string; end: () => void }>();

/** The diagram of one section as a block between the lines of an editor. */
export class DiagramWidget extends WidgetType {
  private readonly print: string;

  constructor(
    private readonly section: NoteSection,
    private readonly parts: Pick<InNoteParts, 'path' | 'deps' | 'renderer'> & { readonly lights: BulletLights },
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
    const { width, height } = placeFor(architecture, room).size;
    return Math.round(height * Math.max(0.55, Math.min(1, room / width)));
  }

  override toDOM(view: EditorView): HTMLElement {
    const host = createDiv({ cls: 'atlas-section-diagram atlas-live-diagram' });
    const { path, lights } = this.parts;
    const onPoint = (lines: readonly number[]): void => lights.pointDiagram(path, lines);
    const diagram = new InNoteDiagram(host, { ...this.parts, eager: () => false, onPoint });
    const unlight = lights.add({ path, onBullet: (line) => diagram.light(line) });
    diagram.show(this.section);
    // The editor measures its lines, not what grows between them.
    const observer = new ResizeObserver(() => view.requestMeasure());
    observer.observe(host);
    const end = (): void => {
      observer.disconnect();
      unlight();
      lights.pointDiagram(path, []);
      diagram.destroy();
    };
    mounted.set(host, { diagram, key: this.section.key, end });
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
    mounted.get(host)?.end();
    mounted.delete(host);
  }

  /** Clicks and keys in the diagram are the diagram's. */
  override ignoreEvent(): boolean {
    return true;
  }
}
