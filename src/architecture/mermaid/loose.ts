import type { Architecture, Component, Edge } from '../types';

/** From how many on components without relations are set in rows. */
const FEWEST = 3;

/**
 * Pairs of components to be held side by side: those that no arrow touches would else stand in one endless column.
 * Each box is arranged by itself, in rows of two to four, in the order of the note. Ids are the architecture's.
 */
export function looseRows(architecture: Architecture): [from: string, to: string][] {
  const touched = touchedBy(architecture.edges);
  const boxes = new Map<string | null, Component[]>();
  for (const component of architecture.components) {
    if (touched.has(component.id)) continue;
    boxes.set(component.group, [...(boxes.get(component.group) ?? []), component]);
  }
  const pairs: [string, string][] = [];
  for (const loose of boxes.values()) {
    if (loose.length < FEWEST) continue;
    const row = Math.min(4, Math.ceil(Math.sqrt(loose.length)));
    for (const [index, component] of loose.entries()) {
      const next = loose[index + 1];
      if (next !== undefined && (index + 1) % row !== 0) pairs.push([component.id, next.id]);
    }
  }
  return pairs;
}

/** Ids of everything that an arrow touches; one that leads back to its start is not drawn and does not count. */
export function touchedBy(edges: readonly Edge[]): Set<string> {
  return new Set(edges.flatMap((edge) => (edge.from === edge.to ? [] : [edge.from, edge.to])));
}
