import type { Category } from '../../concepts';
import type { Group } from '../types';

/** Line colours near AWS's own per category; fills are the same colour at about an eighth, so any theme shows through. */
const CATEGORY_COLOUR: Readonly<Record<Category, string>> = {
  compute: '#ED7100',
  containers: '#ED7100',
  storage: '#7AA116',
  database: '#C925D1',
  networking: '#8C4FFF',
  analytics: '#8C4FFF',
  integration: '#E7157B',
  management: '#E7157B',
  security: '#DD344C',
  developer: '#C925D1',
  ai: '#01A88D',
  migration: '#01A88D',
  media: '#ED7100',
  iot: '#7AA116',
  business: '#DD344C',
  client: '#5A6B86',
  external: '#5A6B86',
  general: '#7D8998',
};

/** How a box is drawn; the first whose pattern fits the concept's id. */
const BOX_STYLES: readonly { name: string; concept: RegExp; colour: string; dash: string }[] = [
  { name: 'az', concept: /availabilityzone|^azs?$|multiaz/, colour: '#147EBA', dash: '6 4' },
  { name: 'region', concept: /region/, colour: '#00A4A6', dash: '3 3' },
  { name: 'public', concept: /publicsubnet|publictier/, colour: '#7AA116', dash: '' },
  { name: 'private', concept: /subnet|privatetier/, colour: '#147EBA', dash: '' },
  { name: 'vpc', concept: /vpc|virtualprivatecloud/, colour: '#8C4FFF', dash: '' },
  { name: 'fleet', concept: /^asgs?$|autoscaling|fleet|cluster|targetgroup/, colour: '#ED7100', dash: '6 4' },
  { name: 'security', concept: /securitygroup|nacl|firewall/, colour: '#DD344C', dash: '6 4' },
  { name: 'outside', concept: /onprem|datacent|internet|client|user/, colour: '#5A6B86', dash: '' },
];

/** Line style of a relation that the note denies; constant text, no note text may come here. */
export const NEGATED_STYLE = 'stroke:#D13212,stroke-width:2px,stroke-dasharray:6 4';

export function componentClass(category: Category): string {
  return `atlas-${Object.hasOwn(CATEGORY_COLOUR, category) ? category : 'general'}`;
}

export function boxClass(group: Pick<Group, 'concept'>): string {
  return `atlas-box-${BOX_STYLES.find((style) => style.concept.test(group.concept))?.name ?? 'plain'}`;
}

/** `classDef` lines of the class names in use, in a fixed order. Constants only, and no `color`, which would defeat themes. */
export function classDefinitions(used: ReadonlySet<string>): string[] {
  const lines: string[] = [];
  for (const [category, colour] of Object.entries(CATEGORY_COLOUR)) {
    const name = `atlas-${category}`;
    if (used.has(name)) lines.push(`classDef ${name} fill:${colour}22,stroke:${colour},stroke-width:1.5px`);
  }
  if (used.has('atlas-place')) lines.push('classDef atlas-place stroke-dasharray:4 3');
  for (const { name, colour, dash } of [...BOX_STYLES, { name: 'plain', colour: '#7D8998', dash: '' }]) {
    if (!used.has(`atlas-box-${name}`)) continue;
    const dashes = dash === '' ? '' : `,stroke-dasharray:${dash}`;
    lines.push(`classDef atlas-box-${name} fill:${colour}0D,stroke:${colour},stroke-width:1.5px${dashes}`);
  }
  if (used.has('atlas-unseen')) lines.push('classDef atlas-unseen fill:none,stroke:none');
  return lines;
}
