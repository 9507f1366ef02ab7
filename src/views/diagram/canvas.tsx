import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Architecture, Size } from '../../architecture';
import { elementOf } from '../shared/element';
import { useInView } from './in-view';
import type { At } from './menus';
import { findParts, type Part } from './parts';
import { pictureOf } from './picture';
import type { DiagramRenderer } from './renderer';
import { naturalSize } from './svg';
import { titlesToCorner } from './titles';
import { useDrawing } from './use-drawing';
import { Viewport } from './viewport';

export interface CanvasProps {
  readonly architecture: Architecture;
  readonly renderer: DiagramRenderer;
  readonly dark: boolean;
  /** Width there is, in px; a drawing that would be small in it is turned top-down. */
  readonly room: number;
  /** What the drawing shows, for screen readers. */
  readonly label: string;
  /** Draw now, rather than when scrolled to. */
  readonly eager: boolean;
  /** In a pane the drawing fills the height there is, and the wheel zooms. */
  readonly pane: boolean;
  /** Ids of edges and components to light up. */
  readonly lit: ReadonlySet<string>;
  readonly onOpen: (part: Part) => void;
  readonly onHover: (part: Part | undefined, event?: MouseEvent) => void;
  readonly onMenu: (part: Part, at: At) => void;
  /** Hands out what zooms this drawing, once there is one. */
  readonly onViewport: (viewport: Viewport | undefined) => void;
}

const FAILURES = {
  'no-mermaid': 'This diagram needs Mermaid, which is not available in this vault.',
  failed: 'This diagram could not be drawn.',
} as const;

/** One drawing, in a place that is as large before it is drawn as after. */
export function DiagramCanvas(props: CanvasProps): JSX.Element {
  const { architecture, renderer, dark, pane, lit, label } = props;
  const frame = useRef<HTMLDivElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  const held = useRef<number | undefined>(undefined);
  latest.current = props;

  const { mermaid, estimate } = useMemo(() => pictureOf(architecture, props.room), [architecture, props.room]);
  const wanted = useInView(frame, props.eager);
  const drawing = useDrawing(renderer, mermaid.text, dark ? 'dark' : 'light', wanted);
  // Made anew only with another drawing: an edit elsewhere in the note moves lines, not the picture.
  const drawn = useMemo(() => {
    if (drawing?.kind !== 'drawn') return undefined;
    const parts = new Map<Element, Part>();
    const svg = renderer.element(drawing, document, (raw) => {
      titlesToCorner(raw);
      for (const part of findParts(raw, mermaid.ids, architecture))
        for (const element of part.elements) parts.set(element, part);
    });
    return svg && { svg, parts };
  }, [renderer, drawing]);

  useLayoutEffect(() => {
    if (drawn === undefined) return;
    for (const name of ['style', 'width', 'height', 'aria-roledescription']) drawn.svg.removeAttribute(name);
    drawn.svg.setAttribute('role', 'group');
    sheet.current?.replaceChildren(drawn.svg);
  }, [drawn]);
  useLayoutEffect(() => drawn?.svg.setAttribute('aria-label', label), [drawn, label]);
  useLayoutEffect(() => {
    for (const [element, part] of drawn?.parts ?? [])
      element.classList.toggle(
        'atlas-lit',
        part.ids.some((id) => lit.has(id)),
      );
    drawn?.svg.classList.toggle('atlas-has-lit', lit.size > 0);
  }, [drawn, lit]);

  const failure = drawing === undefined || drawing.kind === 'drawn' ? undefined : FAILURES[drawing.kind];
  const shown = failure === undefined;
  useEffect(() => {
    if (!shown || frame.current === null || sheet.current === null) return;
    const viewport = new Viewport(frame.current, sheet.current, { wheel: pane });
    latest.current.onViewport(viewport);
    return () => {
      viewport.destroy();
      latest.current.onViewport(undefined);
    };
  }, [shown, pane]);

  if (failure !== undefined) return <p class="atlas-diagram-note">{failure}</p>;

  const partAt = (target: EventTarget | null): Part | undefined => {
    for (let at = elementOf(target); at !== null && at !== frame.current; at = at.parentElement) {
      const part = drawn?.parts.get(at);
      if (part !== undefined) return part;
    }
    return undefined;
  };
  const open = (event: Event): void => {
    const part = partAt(event.target);
    if (part === undefined) return;
    event.preventDefault();
    props.onOpen(part);
  };
  const release = (): void => window.clearTimeout(held.current);
  return (
    <div
      ref={frame}
      class={drawn === undefined ? 'atlas-canvas atlas-canvas-waiting' : 'atlas-canvas'}
      style={sizes(estimate, drawn === undefined ? estimate : naturalSize(drawn.svg))}
      aria-busy={drawn === undefined}
      onClick={open}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === ' ') open(event);
      }}
      onPointerDown={(event) => {
        const part = event.pointerType === 'touch' ? partAt(event.target) : undefined;
        const at = { x: event.clientX, y: event.clientY };
        release();
        if (part) held.current = window.setTimeout(() => props.onMenu(part, at), HOLD_MS);
      }}
      onPointerUp={release}
      onPointerCancel={release}
      onPointerMove={(event) => {
        if (Math.hypot(event.movementX, event.movementY) > 3) release();
      }}
      onContextMenu={(event) => {
        release();
        const part = partAt(event.target);
        if (part === undefined) return;
        event.preventDefault();
        props.onMenu(part, pointOf(event));
      }}
      onPointerOver={(event) => props.onHover(partAt(event.target), event)}
      onPointerLeave={() => props.onHover(undefined)}
      onFocusIn={(event) => props.onHover(partAt(event.target))}
      onFocusOut={() => props.onHover(undefined)}
    >
      <div ref={sheet} class="atlas-sheet" />
    </div>
  );
}

/** Longer than the touch systems that say so themselves take to say that something is held. */
const HOLD_MS = 650;

/** Where a menu was asked for; by a key, that is below what has the focus. */
function pointOf(event: MouseEvent): At {
  const { clientX: x, clientY: y } = event;
  const target = elementOf(event.target);
  if (x !== 0 || y !== 0 || target === null) return { x, y };
  const { left, bottom } = target.getBoundingClientRect();
  return { x: left, y: bottom };
}

/** How far the kept height may be from the drawing's before the place is changed under the reader. */
const TOLERANCE = { least: 0.65, most: 1.3 };

/** The sizes of the kept place and of the drawing, as the style sheet reads them. */
function sizes(estimate: Size, drawing: Size): string {
  const ratio = (drawing.height / drawing.width) * (estimate.width / estimate.height);
  const box = ratio >= TOLERANCE.least && ratio <= TOLERANCE.most ? estimate : drawing;
  return [
    `--atlas-box-w:${String(box.width)}`,
    `--atlas-box-h:${String(box.height)}`,
    `--atlas-w:${String(Math.round(drawing.width))}`,
    `--atlas-h:${String(Math.round(drawing.height))}`,
  ].join(';');
}
