import type { MermaidIds } from './emit';

/** What a drawn thing stands for, as ids of the architecture. */
export type Located =
  | { readonly kind: 'component'; readonly id: string }
  | { readonly kind: 'group'; readonly id: string }
  | { readonly kind: 'edges'; readonly ids: readonly string[] };

// Mermaid 12 puts the drawing's own id before these, 11 does not.
const NODE = /(?:^|-)flowchart-([a-z]\d+)-\d+$/;
const CLUSTER = /(?:^|-)([a-z]\d+)$/;
const LINK = /(?:^|-)L_([a-z]\d+)_([a-z]\d+)_(\d+)$/;

/**
 * Finds back from the names that Mermaid gives the elements of its SVG (11.4 to 12.3).
 *
 * `dataIds` are all names of lines in the drawing: Mermaid counts parallel lines 0, 2, 3 …, so a line is known by its
 * rank among its parallels and not by its number.
 */
export function locator(ids: MermaidIds, dataIds: readonly string[] = []) {
  const parallels = new Map<string, number[]>();
  for (const dataId of new Set(dataIds)) {
    const match = LINK.exec(dataId);
    if (match === null) continue;
    const key = `${match[1] ?? ''} ${match[2] ?? ''}`;
    parallels.set(
      key,
      [...(parallels.get(key) ?? []), Number(match[3])].sort((a, b) => a - b),
    );
  }
  return {
    /** From the DOM id of a node's group element (`flowchart-n1-0`). */
    node(domId: string): Located | undefined {
      const drawn = NODE.exec(domId)?.[1];
      const id = drawn === undefined ? undefined : ids.components.get(drawn);
      if (id !== undefined) return { kind: 'component', id };
      const group = drawn === undefined ? undefined : ids.groups.get(drawn);
      return group === undefined ? undefined : { kind: 'group', id: group };
    },
    /** From the DOM id of a cluster's group element (`g1`). */
    cluster(domId: string): Located | undefined {
      const drawn = CLUSTER.exec(domId)?.[1];
      const id = drawn === undefined ? undefined : ids.groups.get(drawn);
      return id === undefined ? undefined : { kind: 'group', id };
    },
    /** From the `data-id` of a line or of its label (`L_n1_n2_0`). */
    link(dataId: string): Located | undefined {
      const match = LINK.exec(dataId);
      if (match === null) return undefined;
      const key = `${match[1] ?? ''} ${match[2] ?? ''}`;
      const drawn = ids.links.get(key);
      if (drawn === undefined) return undefined;
      const rank = parallels.get(key)?.indexOf(Number(match[3])) ?? 0;
      const edges = drawn[Math.max(rank, 0)];
      return edges === undefined ? undefined : { kind: 'edges', ids: edges };
    },
  };
}
