import { MarkdownRenderChild } from 'obsidian';
import { render } from 'preact';
import { toMermaid, type Architecture } from '../../architecture';
import { SETTLE_MS, type DiagramDeps } from './deps';
import { DiagramFigure } from './figure';
import type { DiagramRenderer } from './renderer';

/** Usual widths of a note's text in px: a section is drawn before it stands on the page, where it could be measured. */
const ROOM = { desk: 700, phone: 350 } as const;

/** Where a section stands in its note now; null when the app can't say, as for an element that it took off the page. */
export type Locate = () => { readonly text: string; readonly line: number; readonly title: string } | null;

/** The diagram of one section in reading view; follows the note while it is on the page, unloads with it. */
export class SectionDiagram extends MarkdownRenderChild {
  private shown: { architecture: Architecture; line: number; key: string } | undefined;
  private timer: number | undefined;
  private title = '';

  constructor(
    host: HTMLElement,
    private readonly parts: {
      readonly path: string;
      readonly locate: Locate;
      readonly deps: DiagramDeps;
      readonly renderer: DiagramRenderer;
      /** Whether this is the first diagram of the page, asked when there is something to draw. */
      readonly first: () => boolean;
    },
  ) {
    super(host);
  }

  override onload(): void {
    const { deps, path } = this.parts;
    this.update();
    this.register(
      deps.onNoteChanged((changed) => {
        if (changed === path) this.later();
      }),
    );
    this.register(deps.onThemeChanged(() => this.draw()));
  }

  override onunload(): void {
    window.clearTimeout(this.timer);
    render(null, this.containerEl);
  }

  private later(): void {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.update(), SETTLE_MS);
  }

  private update(): void {
    const at = this.parts.locate();
    if (at === null) return;
    const architecture = this.parts.deps.architectureAt(this.parts.path, at.text, at.line);
    if (architecture === undefined) {
      if (this.shown === undefined) return;
      this.shown = undefined;
      render(null, this.containerEl);
      return;
    }
    // The same picture from the same lines: an edit elsewhere in the note costs nothing here.
    const key = `${String(at.line)} ${at.title} ${toMermaid(architecture).text} ${JSON.stringify(architecture.edges.map((edge) => edge.lines))}`;
    if (this.shown?.key === key) return;
    this.shown = { architecture, line: at.line, key };
    this.title = at.title;
    this.draw();
  }

  private draw(): void {
    if (this.shown === undefined) return;
    const { path, deps, renderer } = this.parts;
    const { architecture, line } = this.shown;
    render(
      <DiagramFigure
        architecture={architecture}
        title={this.title}
        renderer={renderer}
        actions={{
          openBullet: (bullet) => deps.openBullet(path, bullet),
          openPane: () => deps.openPane(path, line),
          copyText: (text) => deps.copyText(text),
        }}
        dark={deps.isDark()}
        phone={deps.isPhone()}
        room={deps.isPhone() ? ROOM.phone : ROOM.desk}
        eager={this.parts.first()}
        pane={false}
      />,
      this.containerEl,
    );
  }
}
