import type { Architecture } from './types';

/**
 * Whether a picture says more than the bullets do: a relation, or a box that holds something. A section that merely names
 * components (a list of engines, definitions) is not a picture.
 */
export function isWorthDrawing(architecture: Architecture): boolean {
  if (architecture.edges.some((edge) => edge.polarity !== 'negated')) return true;
  return architecture.groups.length > 0 && architecture.components.some((component) => component.group !== null);
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
