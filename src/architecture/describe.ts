import type { Architecture } from './types';

/** The picture in words for a reader who does not see it: one line per placement, then one per relation, in their order. */
export function describe(architecture: Architecture): string[] {
  const names = new Map<string, string>();
  for (const group of architecture.groups) names.set(group.id, group.label);
  for (const component of architecture.components) names.set(component.id, component.label);
  const name = (id: string): string => names.get(id) ?? '';
  const lines: string[] = [];
  for (const group of architecture.groups) {
    const inside = [
      ...architecture.groups.filter((g) => g.parent === group.id).map((g) => g.label),
      ...architecture.components.filter((c) => c.group === group.id).map((c) => c.label),
    ];
    if (inside.length > 0) lines.push(`${group.label} contains ${list(inside)}`);
  }
  for (const edge of architecture.edges) {
    const said =
      edge.label === ''
        ? `${name(edge.from)} → ${name(edge.to)}`
        : `${name(edge.from)}: ${edge.label} → ${name(edge.to)}`;
    lines.push(said + NOTES[edge.polarity]);
  }
  return lines;
}

const NOTES = {
  stated: '',
  negated: ' (not possible or not advised)',
  alternative: ' (an alternative)',
  doubted: ' (doubted)',
} as const;

function list(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
