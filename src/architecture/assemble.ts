import type { Thing } from './cast/thing';
import type { ReadBullet } from './draw-section';
import type { Unit } from './language/units';
import type { Placement, Relation } from './relate/relation';
import type { Architecture, Component, Edge } from './types';

/** The picture of what was read: components in the order of the note, each pair joined once. */
export function assemble(
  read: readonly ReadBullet[],
  relations: readonly Relation[],
  placements: readonly Placement[],
): Architecture | undefined {
  void placements;
  const seen = new Map<string, { thing: Thing; lines: Set<number> }>();
  const see = (thing: Thing, line: number): void => {
    const known = seen.get(thing.key);
    if (known === undefined) seen.set(thing.key, { thing, lines: new Set([line]) });
    else known.lines.add(line);
  };
  const related = new Set(relations.flatMap((relation) => [relation.from.key, relation.to.key]));
  for (const { bullet, units } of read) {
    for (const thing of namedIn(units))
      if (thing.kind === 'component' || related.has(thing.key)) see(thing, bullet.line);
    for (const relation of relations) {
      if (relation.line !== bullet.line) continue;
      see(relation.from, relation.line);
      see(relation.to, relation.line);
    }
  }
  if (seen.size === 0) return undefined;
  const ids = new Map<string, string>();
  const components: Component[] = [];
  for (const [key, { thing, lines }] of seen) {
    const id = `n${components.length + 1}`;
    ids.set(key, id);
    components.push({
      id,
      label: thing.label,
      concept: thing.concept,
      category: thing.category,
      group: null,
      badges: [],
      lines: [...lines].sort((a, b) => a - b),
    });
  }
  const edges = new Map<string, Edge>();
  for (const relation of relations) {
    const from = ids.get(relation.from.key) ?? '';
    const to = ids.get(relation.to.key) ?? '';
    const key = `${from} ${to} ${relation.polarity === 'negated' ? '!' : ''}`;
    const known = edges.get(key);
    if (known !== undefined) {
      edges.set(key, { ...known, lines: [...new Set([...known.lines, relation.line])].sort((a, b) => a - b) });
      continue;
    }
    edges.set(key, {
      id: `e${edges.size + 1}`,
      from,
      to,
      label: relation.label,
      kind: relation.kind,
      polarity: relation.polarity,
      lines: [relation.line],
    });
  }
  return { components, edges: [...edges.values()], groups: [] };
}

function namedIn(units: readonly Unit[]): Thing[] {
  return units.flatMap((unit) => {
    if (unit.t === 'paren') return namedIn(unit.units);
    if (unit.t !== 'np') return [];
    return unit.items.flatMap((item) => (item.thing === undefined ? [...item.about] : [...item.about, item.thing]));
  });
}
