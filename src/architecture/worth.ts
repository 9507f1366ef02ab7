import type { Architecture } from './types';

/**
 * Whether a picture says more than the bullets do: a relation, or a box that holds something. A section that merely names
 * components (a list of engines, definitions) is not a picture.
 */
export function isWorthDrawing(architecture: Architecture): boolean {
  if (architecture.edges.some((edge) => edge.polarity !== 'negated')) return true;
  return architecture.groups.length > 0 && architecture.components.some((component) => component.group !== null);
}
