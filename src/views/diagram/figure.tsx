import { render, type ComponentChildren, type JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { describe, toMermaid, type Architecture } from '../../architecture';
import { DiagramCanvas } from './canvas';
import type { FigureActions } from './deps';
import { Legend } from './legend';
import type { Shade } from './image';
import { diagramMenu, partMenu } from './menus';
import { linesOf } from './parts';
import { partsOf } from './picture';
import type { DiagramRenderer } from './renderer';
import { Tools } from './tools';
import type { Viewport } from './viewport';

export interface FigureProps {
  readonly architecture: Architecture;
  /** The section's heading, or the note's name for the text before any. */
  readonly title: string;
  readonly renderer: DiagramRenderer;
  readonly actions: FigureActions;
  readonly dark: boolean;
  readonly phone: boolean;
  /** Width there is for the drawing, in px, as far as it is known. */
  readonly room: number;
  readonly eager: boolean;
  readonly pane: boolean;
  readonly lit?: ReadonlySet<string>;
  /** Ids of the edges or the component under the pointer or focus; empty when it leaves. */
  readonly onHover?: (ids: readonly string[]) => void;
  /** The bullet on a line as plain text, where it is at hand. */
  readonly bulletText?: (line: number) => string | undefined;
}

const NOTHING: ReadonlySet<string> = new Set();

/** A section's architecture as the student sees it: the drawing or drawings, tools, legend, and the same in words. */
export function DiagramFigure(props: FigureProps): JSX.Element {
  const { architecture, title, actions, phone, pane } = props;
  const parts = useMemo(() => partsOf(architecture, phone), [architecture, phone]);
  return (
    <figure class={pane ? 'atlas-figure atlas-figure-pane' : 'atlas-figure'}>
      {architecture.components.length > 0 &&
        parts.map((part, index) => (
          <DiagramPart
            key={index}
            {...props}
            architecture={part}
            title={parts.length === 1 ? title : `${title} (${String(index + 1)} of ${String(parts.length)})`}
            numbered={parts.length > 1}
            eager={props.eager && index === 0}
            onCopy={() => actions.copyText(fenced(parts))}
          />
        ))}
      <Legend architecture={architecture} />
      {actions.left && (
        <p class="atlas-diagram-note">
          {actions.left.count} hidden.{' '}
          <button type="button" class="atlas-link" onClick={() => actions.left?.restore()}>
            Show
          </button>
        </p>
      )}
      <Later
        of={() => (
          <ul class="atlas-hidden">
            {describe(architecture).map((sentence, index) => (
              <li key={index}>{sentence}</li>
            ))}
          </ul>
        )}
      />
    </figure>
  );
}

/** Comes after what is seen, so that the drawing need not wait for it to be made and laid out. */
function Later({ now = false, of }: { readonly now?: boolean; readonly of: () => ComponentChildren }): JSX.Element {
  const [isTime, setTime] = useState(now);
  useEffect(() => setTime(true), []);
  return <>{isTime && of()}</>;
}

/** Where nothing hovers the buttons always have their place. */
function hasHover(): boolean {
  return window.matchMedia('(hover: hover)').matches;
}

interface PartProps extends FigureProps {
  readonly numbered: boolean;
  readonly onCopy: () => Promise<void>;
}

function DiagramPart(props: PartProps): JSX.Element {
  const { architecture, title, actions } = props;
  const viewport = useRef<Viewport | undefined>(undefined);
  const [hovered, setHovered] = useState<readonly string[]>([]);
  const [shade, setShade] = useState<Shade>(props.dark ? 'dark' : 'light');
  const lit = useMemo(
    () => (props.lit !== undefined && props.lit.size > 0 ? props.lit : new Set(hovered)),
    [props.lit, hovered],
  );
  return (
    <div class="atlas-part-frame" onKeyDown={(event) => viewport.current?.onKey(event)}>
      {props.numbered && <div class="atlas-part-title">{title}</div>}
      <Later
        now={!hasHover()}
        of={() => (
          <Tools
            onZoomIn={() => viewport.current?.zoomIn()}
            onZoomOut={() => viewport.current?.zoomOut()}
            onFit={() => viewport.current?.fit()}
            onCopy={props.onCopy}
            onFullScreen={
              actions.fullScreen && (() => actions.fullScreen?.((host, close) => alone(props, host, close)))
            }
            onOpenPane={actions.openPane && (() => actions.openPane?.())}
            onMore={
              actions.images &&
              ((at) => diagramMenu({ ...props, shade, setShade, copyMermaid: props.onCopy }, at).showAtPosition(at))
            }
          />
        )}
      />
      <DiagramCanvas
        architecture={architecture}
        renderer={props.renderer}
        dark={props.dark}
        room={props.room}
        label={`Architecture: ${title}`}
        eager={props.eager}
        pane={props.pane}
        lit={lit.size > 0 ? lit : NOTHING}
        onOpen={(part) => {
          const line = linesOf(part, architecture)[0];
          if (line !== undefined) actions.openBullet(line);
        }}
        onMenu={(part, at) =>
          partMenu(part, architecture, actions, (line) => props.bulletText?.(line)).showAtPosition(at)
        }
        onHover={(part, event) => {
          const ids = part?.ids ?? [];
          if (ids.join() === hovered.join()) return;
          const component = architecture.components.find(({ id }) => part?.kind === 'component' && id === ids[0]);
          const link = component && actions.components?.noteOf(component);
          if (event && link !== undefined && part?.elements[0])
            actions.components?.preview(link, event, part.elements[0]);
          setHovered(ids);
          props.onHover?.(ids);
        }}
        onViewport={(made) => {
          viewport.current = made;
        }}
      />
    </div>
  );
}

/** One diagram in a window of its own; what opens a note closes it, and what changes it there, as the change would not be seen here. */
function alone(props: PartProps, host: HTMLElement, close: () => void): () => void {
  const { fullScreen: _, openPane: __, components, ...actions } = props.actions;
  const closing = <Args extends unknown[]>(act: (...args: Args) => void) => {
    return (...args: Args): void => {
      close();
      act(...args);
    };
  };
  const { onHover: ___, lit: ____, ...rest } = props;
  render(
    <DiagramFigure
      {...rest}
      actions={{
        ...actions,
        openBullet: closing(actions.openBullet),
        ...(components && {
          components: { ...components, openNote: closing(components.openNote), quiz: closing(components.quiz) },
        }),
        ...(actions.hide && { hide: closing(actions.hide) }),
        ...(actions.insert && { insert: closing(actions.insert) }),
        ...(actions.hideParts && { hideParts: closing(actions.hideParts) }),
        ...(actions.left && { left: { ...actions.left, restore: closing(actions.left.restore) } }),
      }}
      room={window.innerWidth}
      eager
      pane
    />,
    host,
  );
  return () => render(null, host);
}

/** The whole as fenced blocks, which a note shows as drawings when pasted. */
function fenced(parts: readonly Architecture[]): string {
  return parts.map((part) => `\`\`\`mermaid\n${toMermaid(part).text}\`\`\`\n`).join('\n');
}
