import type { Nodes } from 'mdast';

/** The offset a node starts at. */
export function startOf(node: Nodes): number {
  return node.position?.start.offset ?? 0;
}

/** The offset just past a node. */
export function endOf(node: Nodes): number {
  return node.position?.end.offset ?? 0;
}
