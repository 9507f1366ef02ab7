import type { Architecture } from './types';

/** The picture in words for a reader who does not see it: one line per box, then one per relation, in their order. */
export function describe(architecture: Architecture): string[] {
  const names = new Map<string, string>();
  for (const group of architecture.groups) names.set(group.id, group.label);
  for (const component of architecture.components) names.set(component.id, component.label);
  const lines: string[] = [];
  for (const group of architecture.groups) {
    const inside = [
      ...architecture.groups.filter((g) => g.parent === group.id).map((g) => g.label),
      ...architecture.components.filter((c) => c.group === group.id).map((c) => c.label),
    ];
    if (inside.length > 0) lines.push(`${group.label} contains ${list(inside)}`);
  }
  for (const edge of architecture.edges) {
    const from = names.get(edge.from) ?? '';
    const to = names.get(edge.to) ?? '';
    lines.push(
      `${readsForward(edge.label) ? `${from} ${edge.label} ${to}` : aside(from, to, edge.label)}${NOTES[edge.polarity]}`,
    );
  }
  return lines;
}

const NOTES = {
  stated: '',
  negated: ' (not possible or not advised)',
  alternative: ' (an alternative)',
  doubted: ' (doubted)',
} as const;

/** Participles and nouns, and verbs whose arrow runs against them: "managed by", "integration with", "receives from", "scales on". */
const BACKWARD =
  /^(?:\S+(?:ed|en|ing|ion)|sent|written|kept|built|read|put|in|on|receiv|captur|collect|ingest|gather|accept|takes?\b|import|scal|react|gets?\b)|\bby$/i;

/** Whether "A label B" is a sentence that says what the arrow shows: "Route 53 points to ELB". */
function readsForward(label: string): boolean {
  return /^\p{L}/u.test(label) && !BACKWARD.test(label) && /\b\w+(?:s|to|from|in|on|with|via)\b/.test(label);
}

function aside(from: string, to: string, label: string): string {
  return label === '' ? `${from} to ${to}` : `${from} to ${to}: ${label}`;
}

function list(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
