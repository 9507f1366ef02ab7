import { arrowWords } from './encode';
import { looseRows, touchedBy } from './loose';
import type { Architecture, Component, Edge, Group, Polarity } from '../types';

/** One drawn line: the edges between the same two ends that are equally sure, merged. */
export interface Link {
  readonly from: string;
  readonly to: string;
  readonly polarity: Polarity;
  readonly labels: readonly string[];
  readonly edges: readonly Edge[];
}

export interface Box {
  readonly group: Group;
  readonly id: string;
  readonly items: readonly Item[];
}

export type Item =
  | { readonly kind: 'component'; readonly id: string; readonly component: Component }
  | { readonly kind: 'box'; readonly box: Box };

/** An architecture with everything Mermaid would stumble over settled. */
export interface Plan {
  readonly items: readonly Item[];
  /** Components outside boxes that no arrow touches, where others have arrows: they are set apart. */
  readonly loose: readonly Item[];
  readonly links: readonly Link[];
  /** Pairs that an invisible line holds side by side. */
  readonly ties: readonly (readonly [from: string, to: string])[];
  /** Ids as drawn -> ids of the architecture. */
  readonly components: ReadonlyMap<string, string>;
  readonly groups: ReadonlyMap<string, string>;
}

const SAFE_ID = /^[a-z]\d{1,6}$/;

/**
 * Settles what is drawn: boxes without components vanish (one that an arrow touches becomes a component), arrows to
 * unknown ends or to their own start are left out, a box that would lie in itself lies nowhere, ids that are not of
 * the form `n1` are replaced, parallel arrows are merged.
 */
export function plan(architecture: Architecture): Plan {
  const groups = new Map(architecture.groups.map((group) => [group.id, group]));
  const parents = parentsOf(architecture.groups, groups);
  const filled = new Set<string>();
  for (const component of architecture.components) {
    for (let at = component.group; at !== null && groups.has(at) && !filled.has(at); at = parents.get(at) ?? null)
      filled.add(at);
  }
  const touched = touchedBy(architecture.edges);
  const stray = architecture.groups.filter((group) => !filled.has(group.id) && touched.has(group.id));
  const drawn: Component[] = [...architecture.components, ...stray.map((group) => asComponent(group, filled))];

  const taken = new Set<string>();
  const ids = new Map<string, string>();
  for (const component of drawn) ids.set(component.id, freshId(component.id, 'n', taken));
  for (const group of architecture.groups) if (filled.has(group.id)) ids.set(group.id, freshId(group.id, 'g', taken));

  const links = merge(architecture.edges, ids);
  const all = nest(drawn, architecture.groups, filled, parents, ids);
  const isLoose = (item: Item): boolean =>
    links.length > 0 && item.kind === 'component' && !touched.has(item.component.id);
  return {
    items: all.filter((item) => !isLoose(item)),
    loose: all.filter(isLoose),
    links,
    ties: looseRows(architecture).map(([from, to]) => [ids.get(from) ?? from, ids.get(to) ?? to]),
    components: invert(
      architecture.components.map((component) => component.id),
      ids,
    ),
    groups: invert(
      architecture.groups.map((group) => group.id),
      ids,
    ),
  };
}

function parentsOf(all: readonly Group[], groups: ReadonlyMap<string, Group>): Map<string, string | null> {
  const parents = new Map<string, string | null>();
  for (const group of all) {
    const seen = new Set([group.id]);
    let at = group.parent;
    while (at !== null && groups.has(at) && !seen.has(at)) {
      seen.add(at);
      at = groups.get(at)?.parent ?? null;
    }
    const loops = at !== null && seen.has(at);
    parents.set(group.id, group.parent !== null && groups.has(group.parent) && !loops ? group.parent : null);
  }
  return parents;
}

function asComponent(group: Group, filled: ReadonlySet<string>): Component {
  const { id, label, concept, lines } = group;
  const parent = group.parent !== null && filled.has(group.parent) ? group.parent : null;
  return { id, label, concept, category: 'general', group: parent, badges: [], lines };
}

function freshId(wanted: string, prefix: string, taken: Set<string>): string {
  let id = wanted;
  for (let n = taken.size + 1; !SAFE_ID.test(id) || taken.has(id); n += 1) id = `${prefix}${String(n)}`;
  taken.add(id);
  return id;
}

/** Components and boxes level by level, in the order of the components: a box stands where its first component does. */
function nest(
  components: readonly Component[],
  groups: readonly Group[],
  filled: ReadonlySet<string>,
  parents: ReadonlyMap<string, string | null>,
  ids: ReadonlyMap<string, string>,
): Item[] {
  const top: Item[] = [];
  const open = new Map<string, Item[]>();
  const byId = new Map(groups.map((group) => [group.id, group]));
  const itemsOf = (id: string | null): Item[] => {
    const group = id === null ? undefined : byId.get(id);
    if (group === undefined || !filled.has(group.id)) return top;
    const known = open.get(group.id);
    if (known !== undefined) return known;
    const items: Item[] = [];
    open.set(group.id, items);
    itemsOf(parents.get(group.id) ?? null).push({
      kind: 'box',
      box: { group, id: ids.get(group.id) ?? group.id, items },
    });
    return items;
  };
  for (const component of components)
    itemsOf(component.group).push({ kind: 'component', id: ids.get(component.id) ?? component.id, component });
  return top;
}

function merge(edges: readonly Edge[], ids: ReadonlyMap<string, string>): Link[] {
  const links = new Map<string, { from: string; to: string; polarity: Polarity; labels: string[]; edges: Edge[] }>();
  for (const edge of edges) {
    const from = ids.get(edge.from);
    const to = ids.get(edge.to);
    if (from === undefined || to === undefined || from === to) continue;
    const key = `${from} ${to} ${edge.polarity}`;
    const link = links.get(key) ?? { from, to, polarity: edge.polarity, labels: [], edges: [] };
    links.set(key, link);
    const label = arrowWords(edge.label);
    if (label !== '' && !link.labels.includes(label)) link.labels.push(label);
    link.edges.push(edge);
  }
  return [...links.values()];
}

function invert(known: readonly string[], ids: ReadonlyMap<string, string>): Map<string, string> {
  const map = new Map<string, string>();
  for (const id of known) {
    const drawn = ids.get(id);
    if (drawn !== undefined) map.set(drawn, id);
  }
  return map;
}
