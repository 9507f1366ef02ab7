import { lower, wordsOf } from './words';

/** The six pillars of the AWS Well-Architected Framework. */
export type Pillar = 'cost' | 'reliability' | 'security' | 'performance' | 'operations' | 'sustainability';

/** How a pillar is called in the framework. */
export const PILLAR_NAMES: Readonly<Record<Pillar, string>> = {
  cost: 'Cost optimization',
  reliability: 'Reliability',
  security: 'Security',
  performance: 'Performance efficiency',
  operations: 'Operational excellence',
  sustainability: 'Sustainability',
};

/** Tag (lower case, without blanks, hyphens and underscores) -> pillar. The student edits a copy of this in settings. */
export type PillarTags = Readonly<Record<string, Pillar>>;

/** The spellings that notes use; the mapping as it is before the student changes it. */
export const DEFAULT_PILLAR_TAGS: PillarTags = {
  cost: 'cost',
  costs: 'cost',
  costoptimized: 'cost',
  costoptimised: 'cost',
  costoptimization: 'cost',
  costoptimisation: 'cost',
  costeffective: 'cost',
  costefficient: 'cost',
  resilient: 'reliability',
  resilience: 'reliability',
  resiliency: 'reliability',
  reliable: 'reliability',
  reliability: 'reliability',
  secure: 'security',
  secured: 'security',
  security: 'security',
  performant: 'performance',
  performance: 'performance',
  performanceefficiency: 'performance',
  performanceefficient: 'performance',
  highperforming: 'performance',
  highperformance: 'performance',
  operationallyexcellent: 'operations',
  operationalexcellence: 'operations',
  operationsexcellence: 'operations',
  operations: 'operations',
  opsexcellence: 'operations',
  sustainable: 'sustainability',
  sustainability: 'sustainability',
};

function tagKey(tag: string): string {
  return wordsOf(tag).map(lower).join('');
}

/**
 * The pillar a tag stands for, or undefined. Any case, with or without `#`, hyphens and underscores; of a nested tag the
 * innermost part that says something counts (`#aws/secure`, `#secure/network`), and before that the whole tag.
 */
export function pillarOf(tag: string, tags: PillarTags = DEFAULT_PILLAR_TAGS): Pillar | undefined {
  const parts = tag.replace(/^#/, '').split('/');
  const wanted = [tagKey(parts.join('')), ...parts.map(tagKey).reverse()];
  for (const key of wanted) {
    if (Object.hasOwn(tags, key)) return tags[key];
  }
  // An edited mapping may be written as the student writes the tag.
  for (const [written, pillar] of Object.entries(tags)) if (wanted.includes(tagKey(written))) return pillar;
  return undefined;
}
