import type { Architecture } from '../../architecture';

/** Width and height in px at full size. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

// Measured on Mermaid 11.13 with its default font: see the browser test, which holds the estimate against the drawing.
const CHAR = 7.6;
const NODE_PADDING = 60;
const NODE_HEIGHT = 54;
const BADGE_LINE = 24;
const GAP = 36;
const BOX_PADDING = 16;
const MARGIN = 16;

/**
 * About how large the drawing of an architecture will be, so that its place can be kept before it is drawn: components
 * in columns by the longest way to them, as a left-to-right layout puts them.
 */
export function estimateSize(architecture: Architecture): Size {
  const columns = new Map<number, { width: number; height: number; gap: number }>();
  const ranks = ranksOf(architecture);
  const column = (rank: number) => {
    const known = columns.get(rank) ?? { width: 0, height: 0, gap: 0 };
    columns.set(rank, known);
    return known;
  };
  for (const component of architecture.components) {
    const at = column(ranks.get(component.id) ?? 0);
    const qualities = component.badges.filter((badge) => badge.kind === 'quality');
    const badgeLines = Math.min(2, qualities.length) + (qualities.length < component.badges.length ? 1 : 0);
    const longest = Math.max(component.label.length, ...qualities.map((badge) => Math.min(badge.text.length, 26)));
    at.width = Math.max(at.width, Math.min(200, longest * CHAR) + NODE_PADDING);
    at.height += NODE_HEIGHT + badgeLines * BADGE_LINE + GAP;
  }
  for (const edge of architecture.edges) {
    const at = column(Math.min(ranks.get(edge.from) ?? 0, ranks.get(edge.to) ?? 0));
    const row = edge.label.length > 14 ? edge.label.length / 2 + 2 : edge.label.length;
    at.gap = Math.max(at.gap, 2 * GAP + Math.min(row, 24) * CHAR);
  }
  const depth = boxDepth(architecture);
  const sizes = [...columns.values()];
  const gaps = sizes.slice(0, -1).reduce((sum, one) => sum + Math.max(one.gap, GAP), 0);
  return {
    width: Math.round(sizes.reduce((sum, one) => sum + one.width, gaps) + depth * 2 * BOX_PADDING + MARGIN),
    height: Math.round(
      Math.max(NODE_HEIGHT, ...sizes.map((one) => one.height - GAP)) + depth * 2 * BOX_PADDING + MARGIN,
    ),
  };
}

/** Column of every component: one more than the furthest component that points at it; cycles end where they began. */
function ranksOf(architecture: Architecture): Map<string, number> {
  const members = new Map<string, string[]>();
  const parent = new Map(architecture.groups.map((group) => [group.id, group.parent]));
  for (const component of architecture.components) {
    let at = component.group;
    for (let depth = 0; at !== null && depth < 20; depth += 1) {
      members.set(at, [...(members.get(at) ?? []), component.id]);
      at = parent.get(at) ?? null;
    }
  }
  const ends = (id: string): string[] => members.get(id)?.slice(0, 1) ?? [id];
  const next = new Map<string, string[]>();
  for (const edge of architecture.edges)
    for (const from of ends(edge.from)) next.set(from, [...(next.get(from) ?? []), ...ends(edge.to)]);
  const ranks = new Map<string, number>();
  const open = new Set<string>();
  const visit = (id: string, rank: number): void => {
    if (open.has(id) || (ranks.get(id) ?? -1) >= rank) return;
    ranks.set(id, rank);
    open.add(id);
    for (const to of next.get(id) ?? []) visit(to, rank + 1);
    open.delete(id);
  };
  const targets = new Set([...next.values()].flat());
  const { components } = architecture;
  for (const component of components) if (!targets.has(component.id)) visit(component.id, 0);
  for (const component of components) if (!ranks.has(component.id)) visit(component.id, 0);
  return ranks;
}

function boxDepth(architecture: Architecture): number {
  const parent = new Map(architecture.groups.map((group) => [group.id, group.parent]));
  let deepest = 0;
  for (const component of architecture.components) {
    let depth = 0;
    for (let at = component.group; at !== null && depth < 20; at = parent.get(at) ?? null) depth += 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
