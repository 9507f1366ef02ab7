import type { Architecture, Component } from '../types';
import { badgeLines } from './badges';
import { EDGE_ROW, MAX_EDGE_LABEL, twoLines } from './encode';
import { looseRows } from './loose';
import { shapeOf } from './shapes';

/** Width and height in px at full size. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

// Measured on Mermaid 11.13 with its default font and our spacing; a browser test holds the estimate against drawings.
const CHAR = 7.7;
const NODE_PADDING = 36;
const NODE_HEIGHT = 44;
const LINE = 24;
const STORE_LID = 20;
const NODE_GAP = 36;
const LAYER_GAP = 32;
/** What a box adds around its components: more above and below where layers are columns, more beside where they are rows. */
const BOX = { LR: { width: 32, height: 70 }, TB: { width: 60, height: 36 } } as const;
const MARGIN = 16;
/** Mermaid breaks a row of text at this width. */
const WRAP = 200;

/**
 * About how large the drawing of an architecture will be, so that its place can be kept before it is drawn: components
 * in columns (rows in a top-down drawing) by the longest way to them, as a layered layout puts them.
 */
export function estimateSize(architecture: Architecture, direction: 'LR' | 'TB' = 'LR'): Size {
  const flat = direction === 'LR';
  const layers = new Map<number, { along: number; across: number; words: number }>();
  const ranks = ranksOf(architecture);
  const layer = (rank: number) => {
    const known = layers.get(rank) ?? { along: 0, across: -NODE_GAP, words: 0 };
    layers.set(rank, known);
    return known;
  };
  for (const component of architecture.components) {
    const at = layer(ranks.get(component.id) ?? 0);
    const { width, height } = nodeSize(component);
    at.along = Math.max(at.along, flat ? width : height);
    at.across += (flat ? height : width) + NODE_GAP;
  }
  for (const edge of architecture.edges) {
    const at = layer(Math.min(ranks.get(edge.from) ?? 0, ranks.get(edge.to) ?? 0));
    const rows = edge.label === '' ? [] : twoLines(edge.label, EDGE_ROW);
    const widest = Math.min(Math.max(0, ...rows.map((row) => row.length)), MAX_EDGE_LABEL) * CHAR;
    at.words = Math.max(at.words, flat ? widest : rows.length * LINE);
  }
  const sizes = [...layers.values()];
  const gaps = sizes.slice(0, -1).reduce((sum, one) => sum + one.words + LAYER_GAP, 0);
  const along = sizes.reduce((sum, one) => sum + one.along, gaps);
  const across = Math.max(0, ...sizes.map((one) => one.across));
  const depth = boxDepth(architecture);
  return {
    width: Math.round((flat ? along : across) + depth * BOX[direction].width + MARGIN),
    height: Math.round((flat ? across : along) + depth * BOX[direction].height + MARGIN),
  };
}

function nodeSize(component: Component): Size {
  const rows = badgeLines(component.badges);
  const widths = [component.label, ...rows].map((row) => row.length * CHAR);
  const wrapped = (widths[0] ?? 0) > WRAP ? 1 : 0;
  const lid = shapeOf(component) === 'store' ? STORE_LID : 0;
  return {
    width: Math.min(WRAP, Math.max(...widths)) + NODE_PADDING,
    height: NODE_HEIGHT + (rows.length + wrapped) * LINE + lid,
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
  for (const [from, to] of looseRows(architecture)) next.set(from, [to]);
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

/**
 * The direction in which an architecture is more readable in `room` px of width, and its size then. Left to right unless that
 * would make it small and top-down clearly larger, seen whole.
 */
export function placeFor(architecture: Architecture, room: number): { direction: 'LR' | 'TB'; size: Size } {
  const flat = estimateSize(architecture, 'LR');
  const scale = room / flat.width;
  if (scale >= SMALL) return { direction: 'LR', size: flat };
  const upright = estimateSize(architecture, 'TB');
  return Math.min(1, room / upright.width, TALLEST / upright.height) > scale * 1.25
    ? { direction: 'TB', size: upright }
    : { direction: 'LR', size: flat };
}

/** A drawing scaled to less than this is hard to read. */
const SMALL = 0.75;
/** About what a window shows of a drawing's height. */
const TALLEST = 640;
