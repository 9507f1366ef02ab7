import { render } from 'preact';
import type { NoteSection } from '../../obsidian';
import type { FigureActions, NoteDeps } from './deps';
import { DiagramFigure } from './figure';
import { DrawAll } from './in-view';
import { ROOM } from './picture';
import type { DiagramRenderer } from './renderer';

export interface InNoteParts {
  readonly path: string;
  readonly deps: NoteDeps;
  readonly renderer: DiagramRenderer;
  /** Whether to draw at once rather than when scrolled to; asked when there is something to draw. */
  readonly eager: () => boolean;
  /** Draws all of it, as for the printer. */
  readonly all?: boolean;
  /** Told of the bullets that stand behind what is pointed at; empty when nothing is. */
  readonly onPoint?: (lines: readonly number[]) => void;
}

const LATER_MS = 200;
const NOTHING: ReadonlySet<string> = new Set();

/** The diagram of one section inside a note, or the line that stands in its place while it is hidden. */
export class InNoteDiagram {
  private section: NoteSection | undefined;
  /** What is shown, in one string, so that an edit elsewhere in the note costs nothing here. */
  private print = '';
  private eager: boolean | undefined;
  private lit = NOTHING;
  private readonly ends: (() => void)[];

  constructor(
    private readonly host: HTMLElement,
    private parts: InNoteParts,
  ) {
    const { deps } = parts;
    const draw = (): void => this.draw();
    this.ends = [deps.onThemeChanged(draw), deps.onShownChanged(draw)];
  }

  /** Shows a section, or nothing. */
  show(section: NoteSection | undefined): void {
    const print = printOf(section);
    if (print === this.print) return;
    this.print = print;
    this.section = section;
    this.draw();
  }

  /** The note is called so from now on. */
  moved(path: string): void {
    this.parts = { ...this.parts, path };
  }

  /** Lights what a bullet stands behind; undefined puts it out. */
  light(line: number | undefined): void {
    const lit = line === undefined || this.section === undefined ? NOTHING : behind(this.section, line);
    if (lit.size === 0 && this.lit.size === 0) return;
    this.lit = lit;
    this.draw();
  }

  /** For one that is taken off the page. What it holds is let go later: the note opened next is waiting for its own diagram. */
  destroy(): void {
    for (const end of this.ends) end();
    window.setTimeout(() => render(null, this.host), LATER_MS);
  }

  private draw(): void {
    const { deps, renderer } = this.parts;
    const { section } = this;
    if (section === undefined || section.inserted) {
      render(null, this.host);
      return;
    }
    if (deps.isHidden(section.key)) {
      render(
        <p class="atlas-diagram-note">
          Diagram hidden.{' '}
          <button type="button" class="atlas-link" onClick={() => deps.setHidden(section.key, false)}>
            Show
          </button>
        </p>,
        this.host,
      );
      return;
    }
    this.eager ??= this.parts.eager();
    render(
      <DrawAll.Provider value={this.parts.all === true}>
        <DiagramFigure
          architecture={section.architecture}
          title={section.title}
          renderer={renderer}
          actions={this.actions(section)}
          bulletText={(line) => deps.bulletText?.(this.parts.path, line)}
          dark={deps.isDark()}
          phone={deps.isPhone()}
          room={deps.isPhone() ? ROOM.phone : ROOM.desk}
          eager={this.eager}
          pane={false}
          lit={this.lit}
          onHover={(ids) => this.parts.onPoint?.(linesBehind(section, ids))}
        />
      </DrawAll.Provider>,
      this.host,
    );
  }

  private actions(section: NoteSection): FigureActions {
    const { deps, path } = this.parts;
    const { line } = section.section;
    return {
      ...deps.actionsOf?.(path, section),
      openBullet: (bullet) => deps.openBullet(path, bullet),
      openPane: () => deps.openPane(path, line),
      copyText: (text) => deps.copyText(text),
      hide: () => deps.setHidden(section.key, true),
      insert: () => deps.insertInto(path, line),
    };
  }
}

/** Equal for what is the same picture from the same lines under the same heading. */
export function printOf(section: NoteSection | undefined): string {
  if (section === undefined) return '';
  const { key, title, inserted, architecture } = section;
  return JSON.stringify([key, title, inserted, section.section.line, architecture]);
}

/** Ids of the arrows that a line states, or else of the components that it names. */
function behind(section: NoteSection, line: number): ReadonlySet<string> {
  const { edges, components, groups } = section.architecture;
  const on = (one: { readonly lines: readonly number[] }): boolean => one.lines.includes(line);
  const arrows = edges.filter(on);
  return new Set((arrows.length > 0 ? arrows : [...components, ...groups].filter(on)).map((one) => one.id));
}

function linesBehind(section: NoteSection, ids: readonly string[]): number[] {
  const { edges, components, groups } = section.architecture;
  const pointed = [...edges, ...components, ...groups].filter((one) => ids.includes(one.id));
  return [...new Set(pointed.flatMap((one) => one.lines))];
}
