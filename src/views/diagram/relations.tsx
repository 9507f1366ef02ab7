import type { JSX } from 'preact';
import type { Architecture, Edge } from '../../architecture';

export interface RelationsProps {
  readonly architecture: Architecture;
  readonly lit: ReadonlySet<string>;
  readonly bulletText: (line: number) => string | undefined;
  readonly onOpen: (line: number) => void;
  readonly onHover: (ids: readonly string[]) => void;
}

const SIGNS = { stated: '→', negated: '✕', alternative: '⇢', doubted: '⇢ ?' } as const;
const SAID = { stated: '', negated: 'not: ', alternative: 'or: ', doubted: 'perhaps: ' } as const;

/** Every relation of the drawing with the bullets that state it; each row opens its bullet and lights its arrow. */
export function Relations(props: RelationsProps): JSX.Element | null {
  const { architecture, lit } = props;
  if (architecture.edges.length === 0) return null;
  const names = new Map([...architecture.groups, ...architecture.components].map((one) => [one.id, one.label]));
  return (
    <ul class="atlas-relations" aria-label="Relations" onPointerLeave={() => props.onHover([])}>
      {architecture.edges.map((edge) => (
        <li key={edge.id}>
          <button
            type="button"
            class={lit.has(edge.id) ? 'atlas-relation atlas-lit' : 'atlas-relation'}
            onClick={() => edge.lines[0] !== undefined && props.onOpen(edge.lines[0])}
            onPointerEnter={() => props.onHover([edge.id])}
            onFocus={() => props.onHover([edge.id])}
            onBlur={() => props.onHover([])}
          >
            <span class="atlas-relation-ends">
              {names.get(edge.from)}{' '}
              <span class={`atlas-sign atlas-sign-${edge.polarity}`}>{SIGNS[edge.polarity]}</span> {names.get(edge.to)}
              {edge.label !== '' && (
                <span class="atlas-relation-label">
                  {SAID[edge.polarity]}
                  {edge.label}
                </span>
              )}
            </span>
            <Source edge={edge} bulletText={props.bulletText} />
          </button>
        </li>
      ))}
    </ul>
  );
}

function Source(props: {
  readonly edge: Edge;
  readonly bulletText: (line: number) => string | undefined;
}): JSX.Element | null {
  const [line] = props.edge.lines;
  if (line === undefined) return null;
  const more = props.edge.lines.length > 1 ? ` (+${String(props.edge.lines.length - 1)})` : '';
  const text = props.bulletText(line);
  return (
    <span class="atlas-relation-source">{text === undefined ? `line ${String(line)}${more}` : `${text}${more}`}</span>
  );
}
