import { MarkdownRenderChild } from 'obsidian';
import type { BulletLights } from './bullet-lights';
import { SETTLE_MS, type NoteDeps } from './deps';
import { InNoteDiagram } from './in-note';
import type { DiagramRenderer } from './renderer';

/** Where a section stands in its note now; null when the app can't say, as for an element that it took off the page. */
export type Locate = (path: string) => { readonly text: string; readonly line: number } | null;

interface Parts {
  readonly path: string;
  readonly locate: Locate;
  readonly deps: NoteDeps;
  readonly renderer: DiagramRenderer;
  readonly lights: BulletLights;
  /** Whether this is the first diagram of the page, asked when there is something to draw. */
  readonly first: () => boolean;
  /** Runs a task at once for the first diagram of the page, and for the others when they are seen or that is done. */
  readonly soon: (task: () => void) => void;
}

/** The diagram of one section in reading view; follows the note while it is on the page, unloads with it. */
export class SectionDiagram extends MarkdownRenderChild {
  private readonly diagram: InNoteDiagram;
  private path: string;
  private unlight: (() => void) | undefined;
  private timer: number | undefined;
  private gone = false;

  constructor(
    host: HTMLElement,
    private readonly parts: Parts,
  ) {
    super(host);
    const { path, deps, renderer, first, lights } = parts;
    this.path = path;
    const onPoint = (lines: readonly number[]): void => lights.pointDiagram(this.path, lines);
    this.diagram = new InNoteDiagram(host, { path, deps, renderer, eager: first, onPoint });
  }

  override onload(): void {
    const { deps, soon } = this.parts;
    soon(() => {
      if (!this.gone) this.update();
    });
    this.register(
      deps.onNoteChanged((changed, before) => {
        if (before !== undefined && before === this.path) this.follow(changed);
        if (changed === this.path) this.later();
      }),
    );
    this.register(deps.onShownChanged(() => this.update()));
    this.follow(this.path);
  }

  /** The note is called so from now on. */
  private follow(path: string): void {
    this.path = path;
    this.diagram.moved(path);
    this.unlight?.();
    this.unlight = this.parts.lights.add({ path, onBullet: (line) => this.diagram.light(line) });
  }

  override onunload(): void {
    this.gone = true;
    window.clearTimeout(this.timer);
    this.unlight?.();
    this.diagram.destroy();
    this.containerEl.remove();
  }

  private later(): void {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.update(), SETTLE_MS);
  }

  private update(): void {
    const { path } = this;
    const { deps } = this.parts;
    if (!deps.isShownIn(path, 'reading')) {
      this.diagram.show(undefined);
      return;
    }
    const at = this.parts.locate(path);
    const section = at === null ? undefined : deps.sectionAt(path, at.text, at.line);
    // Not known now: what is shown stays until it is.
    if (section !== undefined) this.diagram.show(section ?? undefined);
  }
}
