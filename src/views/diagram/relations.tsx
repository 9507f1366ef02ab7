import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Architecture, Edge } from '../../architecture';
import { Icon } from '../shared/icon';
import type { At } from './menus';

export interface RelationsProps {
  readonly architecture: Architecture;
  readonly lit: ReadonlySet<string>;
  readonly bulletText: (line: number) => string | undefined;
  readonly onOpen: (line: number) => void;
  readonly onHover: (ids: readonly string[]) => void;
  readonly onMenu: (edge: Edge, label: string, at: At) => void;
  readonly onHide: ((id: string) => void) | undefined;
}

const SIGNS = { stated: '→', negated: '✕', alternative: '⇢', doubted: '⇢ ?' } as const;
const SAID = { stated: '', negated: 'not: ', alternative: 'or: ', doubted: 'perhaps: ' } as const;

/** Every relation of the drawing with the bullets that state it; each row opens its bullet and lights its arrow. */
export function Relations(props: RelationsProps): JSX.Element | null {
  const { architecture, lit, onHide } = props;
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    const row = list.current?.querySelector<HTMLElement>('.atlas-lit');
    if (row && list.current) reveal(list.current, row);
  }, [lit]);
  if (architecture.edges.length === 0) return null;
  const names = new Map([...architecture.groups, ...architecture.components].map((one) => [one.id, one.label]));
  return (
    <ul ref={list} class="atlas-relations" aria-label="Relations" onPointerLeave={() => props.onHover([])}>
      {architecture.edges.map((edge) => {
        const [from = '', to = ''] = [names.get(edge.from), names.get(edge.to)];
        const isLit = lit.has(edge.id) || lit.has(edge.from) || lit.has(edge.to);
        return (
          <li
            key={edge.id}
            class={isLit ? 'atlas-relation atlas-lit' : 'atlas-relation'}
            onPointerEnter={() => props.onHover([edge.id])}
            onFocusIn={() => props.onHover([edge.id])}
            onFocusOut={() => props.onHover([])}
            onContextMenu={(event) => {
              event.preventDefault();
              props.onMenu(edge, `${from} to ${to}`, { x: event.clientX, y: event.clientY });
            }}
          >
            <button
              type="button"
              class="atlas-relation-main"
              onClick={() => edge.lines[0] !== undefined && props.onOpen(edge.lines[0])}
            >
              <span class="atlas-relation-ends">
                {from} <span class={`atlas-sign atlas-sign-${edge.polarity}`}>{SIGNS[edge.polarity]}</span> {to}
                {edge.label !== '' && (
                  <span class="atlas-relation-label">
                    {SAID[edge.polarity]}
                    {edge.label}
                  </span>
                )}
              </span>
              <Source line={edge.lines[0]} {...props} />
            </button>
            {edge.lines.slice(1).map((line) => (
              <button key={line} type="button" class="atlas-relation-main" onClick={() => props.onOpen(line)}>
                <Source line={line} {...props} />
              </button>
            ))}
            {onHide && (
              <button
                type="button"
                class="clickable-icon atlas-relation-hide"
                aria-label={`Not in this diagram: ${from} to ${to}`}
                onClick={() => onHide(edge.id)}
              >
                <Icon name="eye-off" />
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** Scrolls the list and nothing around it, as the drawing under the pointer must stay where it is. */
function reveal(list: HTMLElement, row: HTMLElement): void {
  const [outer, inner] = [list.getBoundingClientRect(), row.getBoundingClientRect()];
  if (inner.top < outer.top) list.scrollTop -= outer.top - inner.top;
  else if (inner.bottom > outer.bottom) list.scrollTop += inner.bottom - outer.bottom;
}

function Source(props: {
  readonly line: number | undefined;
  readonly bulletText: (line: number) => string | undefined;
}): JSX.Element | null {
  const { line } = props;
  if (line === undefined) return null;
  return <span class="atlas-relation-source">{props.bulletText(line) ?? `line ${String(line)}`}</span>;
}
