import type { Architecture, Component, Edge } from '../types';

/** Most components in one readable drawing. */
export const MAX_COMPONENTS = 40;
export const MAX_COMPONENTS_PHONE = 30;
const MAX_EDGES = 80;

/** Components that are kept together: those of an outermost box, or one that lies in none. */
type Unit = readonly Component[];

/**
 * An architecture as drawings of at most `limit` components (and 80 arrows) each, in the order of the note.
 *
 * Outermost boxes stay whole where they fit; components are put where most of their relations are. A relation between
 * two parts is drawn in the first of them that has room for its other end, or else in a part of its own kind at the
 * end, so each edge stands in exactly one part and each component in at least one. An architecture within the limit is
 * returned as it is.
 */
export function split(architecture: Architecture, limit: number = MAX_COMPONENTS): Architecture[] {
  const { components, edges } = architecture;
  if (components.length <= limit && edges.length <= MAX_EDGES) return [architecture];
  const outer = outermost(architecture);
  // A fifth of each part is kept for the far ends of relations that cross between parts.
  const room = Math.max(1, Math.floor(limit * 0.8));
  const parts = pack(unitsOf(components, outer, room), edges, outer, room);
  return draw(architecture, parts, Math.max(2, limit));
}

/** Id of every component and group -> id of the outermost box it lies in, or null. */
function outermost(architecture: Architecture): Map<string, string | null> {
  const parent = new Map(architecture.groups.map((group) => [group.id, group.parent]));
  const rise = (start: string | null): string | null => {
    const seen = new Set<string>();
    let at = start;
    while (at !== null && parent.has(at) && !seen.has(at)) {
      seen.add(at);
      const up: string | null = parent.get(at) ?? null;
      if (up === null || !parent.has(up)) return at;
      at = up;
    }
    return null;
  };
  const map = new Map<string, string | null>();
  for (const group of architecture.groups) map.set(group.id, rise(group.id));
  for (const component of architecture.components) map.set(component.id, rise(component.group));
  return map;
}

function unitsOf(components: readonly Component[], outer: ReadonlyMap<string, string | null>, room: number): Unit[] {
  const boxes = new Map<string, Component[]>();
  for (const component of components) {
    const key = outer.get(component.id) ?? `alone ${component.id}`;
    const members = boxes.get(key);
    if (members === undefined) boxes.set(key, [component]);
    else members.push(component);
  }
  return [...boxes.values()].flatMap((members) => chunks(members, room));
}

/** A box too large for one part is cut by its inner boxes, which stand together in the note's order. */
function chunks(members: readonly Component[], room: number): Unit[] {
  if (members.length <= room) return [members];
  const inner = new Map<string | null, Component[]>();
  for (const member of members) inner.set(member.group, [...(inner.get(member.group) ?? []), member]);
  const sorted = [...inner.values()].flat();
  const out: Unit[] = [];
  for (let at = 0; at < sorted.length; at += room) out.push(sorted.slice(at, at + room));
  return out;
}

function pack(
  units: readonly Unit[],
  edges: readonly Edge[],
  outer: ReadonlyMap<string, string | null>,
  room: number,
): Component[][] {
  const unitOf = new Map<string, number>();
  units.forEach((unit, index) => {
    for (const component of unit) {
      unitOf.set(component.id, index);
      const box = outer.get(component.id);
      if (box !== null && box !== undefined && !unitOf.has(box)) unitOf.set(box, index);
    }
  });
  const ties = units.map(() => new Map<number, number>());
  for (const edge of edges) {
    const [a, b] = [unitOf.get(edge.from), unitOf.get(edge.to)];
    if (a === undefined || b === undefined || a === b) continue;
    ties[a]?.set(b, (ties[a].get(b) ?? 0) + 1);
    ties[b]?.set(a, (ties[b].get(a) ?? 0) + 1);
  }
  // The most connected go first and draw their neighbours to them; equals keep the order of the note.
  const degree = (index: number): number => [...(ties[index]?.values() ?? [])].reduce((sum, n) => sum + n, 0);
  const left = new Set(units.map((_, index) => index).sort((a, b) => degree(b) - degree(a) || a - b));
  const parts: number[][] = [];
  while (left.size > 0) {
    const part: number[] = [];
    const pull = new Map<number, number>();
    let size = 0;
    for (;;) {
      let best: number | undefined;
      for (const index of left) {
        if (size + (units[index]?.length ?? 0) > room) continue;
        if (best === undefined || (pull.get(index) ?? 0) > (pull.get(best) ?? 0)) best = index;
      }
      if (best === undefined) break;
      left.delete(best);
      part.push(best);
      size += units[best]?.length ?? 0;
      for (const [other, weight] of ties[best] ?? []) pull.set(other, (pull.get(other) ?? 0) + weight);
    }
    parts.push(part.sort((a, b) => a - b));
  }
  return parts
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))
    .map((part) => part.flatMap((index) => [...(units[index] ?? [])]));
}

function draw(whole: Architecture, packed: readonly (readonly Component[])[], limit: number): Architecture[] {
  const byId = new Map(whole.components.map((component) => [component.id, component]));
  const groups = new Set(whole.groups.map((group) => group.id));
  const parts = packed.map((members) => ({ ids: new Set(members.map((one) => one.id)), edges: [] as Edge[] }));
  const inside = (ids: ReadonlySet<string>, end: string): boolean => ids.has(end) || groups.has(end);
  for (const edge of whole.edges) {
    // An end that is a box needs no place: where the box is not drawn, it is drawn as a component.
    const needed = [edge.from, edge.to].filter((end) => byId.has(end));
    const fits = (part: { ids: Set<string>; edges: Edge[] }): boolean =>
      part.edges.length < MAX_EDGES &&
      part.ids.size + needed.filter((end) => !part.ids.has(end)).length + boxEnds(part.edges, edge, groups) <= limit;
    const both = parts.find((part) => needed.every((end) => inside(part.ids, end)) && fits(part));
    const one = parts.find((part) => needed.some((end) => part.ids.has(end)) && fits(part));
    let part = both ?? one ?? parts.slice(packed.length).find(fits);
    if (part === undefined) {
      part = { ids: new Set(), edges: [] };
      parts.push(part);
    }
    for (const end of needed) part.ids.add(end);
    part.edges.push(edge);
  }
  leaveWhereJoined(whole, parts);
  return parts
    .filter(({ ids, edges }) => ids.size > 0 || edges.length > 0)
    .map(({ ids, edges }) => ({
      components: whole.components.filter((component) => ids.has(component.id)),
      edges,
      groups: withAncestors(whole, ids, edges),
    }));
}

/** A component outside boxes whose arrows are all drawn in other parts would lie loose in its own: it is left to those. */
function leaveWhereJoined(whole: Architecture, parts: readonly { ids: Set<string>; edges: readonly Edge[] }[]): void {
  const joined = parts.map(({ edges }) => new Set(edges.flatMap((edge) => [edge.from, edge.to])));
  const anywhere = new Set(joined.flatMap((ids) => [...ids]));
  for (const { id, group } of whole.components)
    if (group === null && anywhere.has(id))
      for (const [index, part] of parts.entries()) if (joined[index]?.has(id) !== true) part.ids.delete(id);
}

/** How many different boxes the arrows of a part end at: each may have to be drawn as one more component. */
function boxEnds(edges: readonly Edge[], added: Edge, groups: ReadonlySet<string>): number {
  const ends = new Set<string>();
  for (const edge of [...edges, added]) for (const end of [edge.from, edge.to]) if (groups.has(end)) ends.add(end);
  return ends.size;
}

function withAncestors(whole: Architecture, ids: ReadonlySet<string>, edges: readonly Edge[]): Architecture['groups'] {
  const byId = new Map(whole.groups.map((group) => [group.id, group]));
  const kept = new Set<string>();
  const keep = (start: string | null): void => {
    for (let at = start; at !== null && byId.has(at) && !kept.has(at); at = byId.get(at)?.parent ?? null) kept.add(at);
  };
  for (const component of whole.components) if (ids.has(component.id)) keep(component.group);
  for (const edge of edges) for (const end of [edge.from, edge.to]) if (byId.has(end)) keep(end);
  return whole.groups.filter((group) => kept.has(group.id));
}
