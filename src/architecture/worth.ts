import type { Architecture, EdgeKind } from './types';

/** Relations along which something moves; two components with nothing but such an arrow are still a picture. */
const FLOWS: ReadonlySet<EdgeKind> = new Set<EdgeKind>(['traffic', 'data', 'event', 'replication']);

/** How many components and boxes must hang together for a picture of them to be worth the room. */
const FEWEST = 3;

/**
 * Whether a picture says more than the bullets do: something that moves from one named component to another, or three components
 * and boxes that hang together. A section that names components (a list of engines, definitions), or says of one that it uses
 * another, is quicker read than looked at.
 */
export function isWorthDrawing(architecture: Architecture): boolean {
  const { components, groups } = architecture;
  const edges = architecture.edges.filter((edge) => edge.polarity !== 'negated' && edge.from !== edge.to);
  const plain = new Set(components.filter((one) => one.category === 'general').map((one) => one.id));
  const isFlow = ({ kind, polarity, from, to }: (typeof edges)[number]): boolean =>
    FLOWS.has(kind) && polarity === 'stated' && !plain.has(from) && !plain.has(to);
  if (edges.some(isFlow)) return true;
  const lying = components.flatMap(({ id, group }) => (group === null ? [] : [[id, group] as const]));
  const stated = [...edges.map(({ from, to }) => [from, to] as const), ...lying];
  // A box around boxes holds them together, and is nothing to look at itself.
  const seen = new Set(stated.flat());
  const nested = groups.flatMap(({ id, parent }) => (parent === null ? [] : [[id, parent] as const]));
  const pieces = new Map<string, Set<string>>();
  for (const [a, b] of [...stated, ...nested]) {
    const piece = new Set([...(pieces.get(a) ?? [a]), ...(pieces.get(b) ?? [b])]);
    for (const id of piece) pieces.set(id, piece);
    if ([...piece].filter((id) => seen.has(id)).length >= FEWEST) return true;
  }
  return false;
}

/**
 * What a picture should show: without the components that nothing is said about (no relation, no box). They belong to the
 * architecture, but loose boxes beside a diagram only distract. Ids stay as they are.
 */
export function connected(architecture: Architecture): Architecture {
  const ends = new Set(architecture.edges.flatMap((edge) => [edge.from, edge.to]));
  const components = architecture.components.filter((component) => ends.has(component.id) || component.group !== null);
  return components.length === architecture.components.length ? architecture : { ...architecture, components };
}
