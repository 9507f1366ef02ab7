import { describe, expect, it } from 'vitest';
import type { Architecture } from '../../src/architecture';
import { conceptArchitecture, type Spoken } from '../../src/views/diagram/concept-architecture';
import { component, edge, group, quality } from '../architecture/mermaid-samples';

const say = (path: string, architecture: Partial<Architecture>): Spoken => ({
  path,
  own: 'alb',
  architecture: { components: [], edges: [], groups: [], ...architecture },
});
const drawn = (made: Architecture): string[] => {
  const names = new Map([...made.components, ...made.groups].map((one) => [one.id, one.label]));
  return made.edges.map(({ from, to, label }) => `${names.get(from) ?? '?'} -${label}- ${names.get(to) ?? '?'}`);
};
const one = say('A.md', {
  components: [component('n1', 'Route 53'), component('n2', 'ALB'), component('n3', 'EC2'), component('n4', 'RDS')],
  edges: [
    edge('e1', 'n1', 'n2', { label: 'points to', lines: [3] }),
    edge('e2', 'n2', 'n3', { label: 'forwards to', lines: [4] }),
    edge('e3', 'n3', 'n4', { label: 'writes to', lines: [5] }),
  ],
});
const two = say('B.md', {
  components: [component('n1', 'ALB', { group: 'g1', badges: [quality('Multi-AZ', 7)] }), component('n2', 'EC2')],
  groups: [group('g1', 'VPC')],
  edges: [edge('e1', 'n1', 'n2', { label: 'forwards to', lines: [7] })],
});

describe('what notes say about a concept', () => {
  it('is every relation that ends at it, from whichever note, and nothing else', () => {
    const { architecture, stated, shown } = conceptArchitecture([one, two], 20);
    expect(drawn(architecture)).toEqual(['ALB -forwards to- EC2', 'Route 53 -points to- ALB']);
    expect(architecture.components.map(({ label }) => label)).not.toContain('RDS');
    expect([stated, shown]).toEqual([2, 2]);
  });

  it('keeps the boxes it lies in and its qualities', () => {
    const { architecture } = conceptArchitecture([one, two], 20);
    const alb = architecture.components.find(({ label }) => label === 'ALB');
    expect(architecture.groups.map(({ id, label }) => [id, label])).toEqual([[alb?.group, 'VPC']]);
    expect(alb?.badges.map(({ text }) => text)).toEqual(['Multi-AZ']);
  });

  it('leads every line back to its note', () => {
    const { architecture, sources } = conceptArchitecture([one, two], 20);
    const [forwards] = architecture.edges;
    expect(forwards?.lines.map((line) => sources[line - 1])).toEqual([
      { path: 'A.md', line: 4 },
      { path: 'B.md', line: 7 },
    ]);
  });

  it('leaves out what the fewest bullets state when there is too much', () => {
    const { architecture, stated, shown } = conceptArchitecture([one, two], 2);
    expect(drawn(architecture)).toEqual(['ALB -forwards to- EC2']);
    expect([stated, shown]).toEqual([2, 1]);
  });

  it('draws what is only ever a box, and lets no box lie in itself', () => {
    const inVpc = say('C.md', {
      components: [component('n1', 'ALB')],
      groups: [group('g1', 'VPC'), group('g2', 'Region', 'g1')],
      edges: [edge('e1', 'n1', 'g1', { label: 'protects' })],
    });
    const around = say('D.md', {
      components: [component('n1', 'ALB', { group: 'g2' })],
      groups: [group('g1', 'Region'), group('g2', 'VPC', 'g1')],
    });
    const { architecture } = conceptArchitecture([inVpc, around], 20);
    const parents = new Map(architecture.groups.map(({ id, parent }) => [id, parent]));
    for (const start of parents.keys()) {
      const seen = new Set<string>();
      for (let at: string | null | undefined = start; at != null; at = parents.get(at)) {
        expect(seen.has(at)).toBe(false);
        seen.add(at);
      }
    }
    const ids = new Set([...architecture.components, ...architecture.groups].map(({ id }) => id));
    for (const { from, to } of architecture.edges) expect([ids.has(from), ids.has(to)]).toEqual([true, true]);
  });
});
