import type { Badge } from '../types';

/** A pillar of the AWS Well-Architected Framework, with the short form its own documents use (`SEC 3`, `REL 7`). */
export interface Pillar {
  readonly code: 'OPS' | 'SEC' | 'REL' | 'PERF' | 'COST' | 'SUS';
  readonly name: string;
}

const PILLARS: readonly (Pillar & { readonly stem: RegExp })[] = [
  { code: 'OPS', name: 'Operational excellence', stem: /^oper/ },
  { code: 'SEC', name: 'Security', stem: /^secur/ },
  { code: 'REL', name: 'Reliability', stem: /^(?:reli|resil)/ },
  { code: 'PERF', name: 'Performance efficiency', stem: /^(?:high)?perf/ },
  { code: 'COST', name: 'Cost optimization', stem: /^cost/ },
  { code: 'SUS', name: 'Sustainability', stem: /^sustain/ },
];

/** The pillar a tag stands for however it is written (`#CostOptimized`, `cost-optimization`), or undefined. */
export function pillarOf(badge: Badge): Pillar | undefined {
  if (badge.kind !== 'pillar') return undefined;
  const letters = badge.text.toLowerCase().replace(/[^a-z]/g, '');
  return PILLARS.find((pillar) => pillar.stem.test(letters));
}

/** The pillars that occur among the badges, each once, in the framework's order. */
export function pillarsOf(badges: Iterable<Badge>): Pillar[] {
  const codes = new Set<string>();
  for (const badge of badges) {
    const pillar = pillarOf(badge);
    if (pillar !== undefined) codes.add(pillar.code);
  }
  return PILLARS.filter((pillar) => codes.has(pillar.code)).map(({ code, name }) => ({ code, name }));
}
