import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Architecture } from '../../architecture';
import { noteName } from '../shared/source';
import type { DiagramDeps, DrawnSection, FigureActions } from './deps';
import { DiagramFigure } from './figure';
import { partMenu } from './menus';
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
  /** Line of the bullet that is pointed at in the note, if any. */
  readonly pointed: number | undefined;
  /** Told of the bullets behind what is pointed at here; empty when nothing is. */
  readonly onPoint: (lines: readonly number[]) => void;
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
      <Chosen key={`${path} ${keyOf(chosen)}`} {...props} path={path} chosen={chosen} title={title} deps={deps} />
    </div>
  );
}

function Chosen(
  props: PaneProps & { readonly path: string; readonly chosen: DrawnSection; readonly title: string },
): JSX.Element {
  const { path, deps } = props;
  const { architecture } = props.chosen;
  const [row, setRow] = useState(NOTHING);
  const [arrow, setArrow] = useState(NOTHING);
  const fromNote = useMemo(() => behind(architecture, props.pointed), [architecture, props.pointed]);
  const actions: FigureActions = {
    ...deps.actionsOf?.(path, props.chosen),
    openBullet: (line) => deps.openBullet(path, line),
    copyText: (text) => deps.copyText(text),
  };
  const bulletText = (line: number): string | undefined => deps.bulletText?.(path, line);
  const point = (ids: readonly string[], set: (lit: ReadonlySet<string>) => void): void => {
    set(new Set(ids));
    props.onPoint(ids.length === 0 ? [] : linesBehind(architecture, ids));
  };
  return (
    <>
      <DiagramFigure
        architecture={architecture}
        title={props.title}
        renderer={props.renderer}
        actions={actions}
        bulletText={bulletText}
        dark={deps.isDark()}
        phone={deps.isPhone()}
        room={props.room}
        eager
        pane
        lit={fromNote.size > 0 ? fromNote : row}
        onHover={(ids) => point(ids, setArrow)}
      />
      <Relations
        architecture={architecture}
        lit={fromNote.size > 0 ? fromNote : arrow}
        bulletText={bulletText}
        onOpen={(line) => deps.openBullet(path, line)}
        onHover={(ids) => point(ids, setRow)}
        onMenu={(edge, label, at) =>
          partMenu({ kind: 'edges', ids: [edge.id], label }, architecture, actions, bulletText).showAtPosition(at)
        }
        onHide={actions.hideParts && ((id) => actions.hideParts?.([id]))}
      />
    </>
  );
}

const NOTHING: ReadonlySet<string> = new Set();

/** What stays the same of a section while lines move above it. */
export function keyOf({ key, section }: DrawnSection): string {
  return key ?? section.headings.map(({ text }) => text).join('#');
}

/** Ids of the arrows that a line states, or else of the components that it names. */
function behind({ edges, components, groups }: Architecture, line: number | undefined): ReadonlySet<string> {
  if (line === undefined) return NOTHING;
  const on = (one: { readonly lines: readonly number[] }): boolean => one.lines.includes(line);
  const arrows = edges.filter(on);
  return new Set((arrows.length > 0 ? arrows : [...components, ...groups].filter(on)).map(({ id }) => id));
}

function linesBehind({ edges, components, groups }: Architecture, ids: readonly string[]): number[] {
  return [...edges, ...components, ...groups].filter(({ id }) => ids.includes(id)).flatMap(({ lines }) => lines);
}

function titleOf(drawn: DrawnSection, path: string): string {
  return drawn.section.headings.at(-1)?.text ?? noteName(path);
}
