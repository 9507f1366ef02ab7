import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { noteName } from '../shared/source';
import type { DiagramDeps, DrawnSection } from './deps';
import { DiagramFigure } from './figure';
import { Relations } from './relations';
import type { DiagramRenderer } from './renderer';

export interface PaneProps {
  /** Path of the note that is followed; undefined when none is open. */
  readonly path: string | undefined;
  readonly sections: readonly DrawnSection[];
  /** Line of the chosen section; the first section where there is none on it. */
  readonly line: number;
  /** Width of the pane in px. */
  readonly room: number;
  readonly deps: DiagramDeps;
  readonly renderer: DiagramRenderer;
  readonly onChoose: (line: number) => void;
}

/** What the architecture pane shows: the sections of the note to choose from, the diagram, and its relations. */
export function Pane(props: PaneProps): JSX.Element {
  const { path, sections, deps } = props;
  const chosen = sections.find((drawn) => drawn.section.line === props.line) ?? sections[0];
  if (path === undefined) return <p class="atlas-diagram-note">Open a note to see its architecture.</p>;
  if (chosen === undefined) return <p class="atlas-diagram-note">Nothing to draw in {noteName(path)}.</p>;
  const title = titleOf(chosen, path);
  return (
    <div class="atlas-pane">
      {sections.length === 1 ? (
        <div class="atlas-pane-title">{title}</div>
      ) : (
        <select
          class="dropdown atlas-pane-sections"
          aria-label="Section"
          value={String(chosen.section.line)}
          onChange={(event) => props.onChoose(Number(event.currentTarget.value))}
        >
          {sections.map((drawn) => (
            <option key={drawn.section.line} value={String(drawn.section.line)}>
              {titleOf(drawn, path)}
            </option>
          ))}
        </select>
      )}
      <Chosen
        key={`${path} ${String(chosen.section.line)}`}
        {...props}
        path={path}
        chosen={chosen}
        title={title}
        deps={deps}
      />
    </div>
  );
}

function Chosen(
  props: PaneProps & { readonly path: string; readonly chosen: DrawnSection; readonly title: string },
): JSX.Element {
  const { path, deps } = props;
  const { architecture } = props.chosen;
  const [row, setRow] = useState<ReadonlySet<string>>(new Set());
  const [arrow, setArrow] = useState<ReadonlySet<string>>(new Set());
  return (
    <>
      <DiagramFigure
        architecture={architecture}
        title={props.title}
        renderer={props.renderer}
        actions={{
          openBullet: (line) => deps.openBullet(path, line),
          copyText: (text) => deps.copyText(text),
        }}
        dark={deps.isDark()}
        phone={deps.isPhone()}
        room={props.room}
        eager
        pane
        lit={row}
        onHover={(ids) => setArrow(new Set(ids))}
      />
      <Relations
        architecture={architecture}
        lit={arrow}
        bulletText={(line) => deps.bulletText?.(path, line)}
        onOpen={(line) => deps.openBullet(path, line)}
        onHover={(ids) => setRow(new Set(ids))}
      />
    </>
  );
}

function titleOf(drawn: DrawnSection, path: string): string {
  return drawn.section.headings.at(-1)?.text ?? noteName(path);
}
