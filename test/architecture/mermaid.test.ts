import DOMPurify from 'dompurify';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Architecture } from '../../src/architecture/types';
import { encodeLabel, locator, MAX_COMPONENTS, split, toMermaid } from '../../src/architecture/mermaid';
import { shapeOf } from '../../src/architecture/mermaid/shapes';
import { hostileLabel, hostileLabels } from './hostile-labels';
import { component, edge, group, pillar, pipeline, quality, threeTier } from './mermaid-samples';

let parse: (text: string) => Promise<unknown>;

beforeAll(async () => {
  // Mermaid's parser asks DOMPurify, which is only a stub without a DOM. What is tested here is the grammar.
  Object.assign(DOMPurify, { addHook: () => undefined, sanitize: (html: string) => html });
  const { default: mermaid } = await import('mermaid');
  parse = (text) => mermaid.parse(text);
});

function architectureOf(labels: readonly string[]): Architecture {
  const at = (index: number): string => labels[index % labels.length] ?? '';
  return {
    components: labels.map((label, n) =>
      component(`n${String(n + 1)}`, label, {
        group: n % 3 === 0 ? 'g1' : n % 3 === 1 ? 'g2' : null,
        badges: [quality(at(n + 1)), pillar(at(n + 2)), pillar('secure')],
        concept: at(n + 3),
      }),
    ),
    groups: [
      { ...group('g1', at(0)), concept: at(1) },
      { ...group('g2', at(1), 'g1'), concept: at(2) },
    ],
    edges: labels.map((label, n) =>
      edge(`e${String(n)}`, `n${String(n + 1)}`, `n${String(((n + 1) % labels.length) + 1)}`, {
        label,
        polarity: (['stated', 'negated', 'alternative', 'doubted'] as const)[n % 4] ?? 'stated',
      }),
    ),
  };
}

describe('the label encoder', () => {
  it.each([
    ['Amazon S3', 'Amazon S3'],
    ['read/write (async), twice', 'read/write (async), twice'],
    ['say "hi"', 'say #34;hi#34;'],
    ['1. First', '1#46; First'],
    ['a\n\tb\u0000c', 'a b c'],
    ['ﬂow ¶ß ok', 'flow ok'],
    ['größe', 'grö#223;e'],
    ['😀', '#128512;'],
    ['\ud800', '#65533;'],
    ['Route direction LR', 'Route #100;irection LR'],
    ['$$x$$', '#36;x#36;'],
    ['', '?'],
    ['\u202e\n', '?'],
  ])('writes %j as %j', (text, encoded) => {
    expect(encodeLabel(text)).toBe(encoded);
  });

  it('cuts long labels at a word and marks the cut', () => {
    const encoded = encodeLabel('An application load balancer in front of the whole fleet of servers');
    expect(encoded).toBe('An application load balancer in front#8230;');
  });

  it('lets only its allow-list and its own entities through', () => {
    fc.assert(
      fc.property(hostileLabel(), (text) => {
        expect(encodeLabel(text)).toMatch(/^(?:\?$|[A-Za-z0-9 ,/()]|#\d+;|(?![ßﬂ])[\p{L}\p{M}\p{N}])+$/u);
        expect(encodeLabel(text)).not.toMatch(/¶|°/);
      }),
      { numRuns: 600 },
    );
  });
});

describe('the Mermaid text', () => {
  it('draws nested boxes before any arrow, with shapes, badges and pillars', () => {
    expect(toMermaid(threeTier).text).toMatchSnapshot();
  });

  it('draws each polarity in its own way and merges parallel arrows', () => {
    const { text, ids } = toMermaid(pipeline);
    expect(text).toMatchSnapshot();
    expect(ids.links.get('n4 n5')).toEqual([['e4', 'e5']]);
    expect(text).toContain('n4 -->|"writes, reads"| n5');
    expect(text).toContain('n6 -.->|"notifies #63;"| n7');
    expect(text).toContain('n4 -.->|"or stores"| n8');
    expect(text).toContain('n4 -.-x|"attaches"| n9');
    expect(text).toContain('n2 --- n4');
  });

  it('never draws a negated relation with a plain arrow', () => {
    const { text } = toMermaid({ ...pipeline, edges: pipeline.edges.map((one) => ({ ...one, polarity: 'negated' })) });
    expect(text).not.toMatch(/-->|---|-\.->/);
  });

  it('keeps the question mark of a doubt when the label is long', () => {
    const doubted = edge('e1', 'n1', 'n2', { label: 'replicates asynchronously over regions', polarity: 'doubted' });
    expect(toMermaid({ ...pipeline, edges: [doubted] }).text).toContain('#63;"|');
  });

  it('drops empty boxes, but draws one that an arrow ends at as a component', () => {
    const groups = [group('g1', 'Empty'), group('g2', 'Peer VPC')];
    const { text } = toMermaid({ components: [component('n1', 'VPC')], groups, edges: [edge('e1', 'n1', 'g2')] });
    expect(text).not.toContain('Empty');
    expect(text).not.toContain('subgraph');
    expect(text).toContain('n1 --> g2');
  });

  it('breaks long words on an arrow in two, and shows at most two lines of qualities', () => {
    const badges = ['encrypted at rest', 'point in time recovery', 'storage autoscaling', 'serverless'].map((text) =>
      quality(text),
    );
    const components = [component('n1', 'App'), component('n2', 'Aurora', { badges })];
    const { text } = toMermaid({
      components,
      groups: [],
      edges: [edge('e1', 'n1', 'n2', { label: 'reads and writes' })],
    });
    expect(text).toContain('|"reads and<br/>writes"|');
    expect(text).toContain('"Aurora<br/>encrypted at rest<br/>point in time recovery #43;2"');
  });

  it('sets the parts closer when asked, by constants only', async () => {
    const { text } = toMermaid(threeTier, { compact: true });
    const [front = ''] = text.split('flowchart LR\n');
    expect(front).toBe('---\nconfig:\n  flowchart:\n    nodeSpacing: 36\n    rankSpacing: 32\n    padding: 9\n---\n');
    await expect(parse(text)).resolves.toBeTruthy();
  });

  it('sets components without relations last and in rows, so that the story comes first', () => {
    const components = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((label, n) => component(`n${String(n + 1)}`, label));
    const { text } = toMermaid({ components, groups: [], edges: [edge('e1', 'n6', 'n7')] });
    expect(text.match(/^ {2}n\d\[/gm)?.map((row) => row.trim())).toEqual([
      'n6[',
      'n7[',
      'n1[',
      'n2[',
      'n3[',
      'n4[',
      'n5[',
    ]);
    expect(text.match(/n\d ~~~ n\d/g)).toEqual(['n1 ~~~ n2', 'n2 ~~~ n3', 'n4 ~~~ n5']);
  });

  it.each([
    ['region', 'general', 'place'],
    ['s3crossregionreplication', 'storage', 'store'],
    ['dynamodbstreams', 'database', 'queue'],
    ['storagegateway', 'storage', 'plain'],
    ['kinesisdatafirehose', 'analytics', 'queue'],
    ['mobileapp', 'client', 'client'],
    ['internet', 'external', 'outside'],
  ] as const)('shows %s (%s) as a %s', (concept, category, shape) => {
    expect(shapeOf({ concept, category })).toBe(shape);
  });

  it('survives boxes that lie in each other and arrows to nowhere', async () => {
    const groups = [group('g1', 'One', 'g2'), group('g2', 'Two', 'g1'), group('g3', 'Self', 'g3')];
    const components = [component('n1', 'A', { group: 'g1' }), component('n2', 'B', { group: 'g3' })];
    const edges = [edge('e1', 'n1', 'n9'), edge('e2', 'n1', 'n1'), edge('e3', 'n1', 'n2')];
    const { text } = toMermaid({ components, groups, edges });
    await expect(parse(text)).resolves.toBeTruthy();
    expect(text.match(/-->/g)).toHaveLength(1);
  });

  it('replaces ids that it did not expect', async () => {
    const components = [component('end', 'A'), component('x"]; click', 'B')];
    const { text, ids } = toMermaid({ components, groups: [], edges: [edge('e1', 'end', 'x"]; click')] });
    expect(text).not.toContain('click');
    await expect(parse(text)).resolves.toBeTruthy();
    expect([...ids.components.values()]).toEqual(['end', 'x"]; click']);
  });

  it('is the same for the same architecture, byte for byte', () => {
    const copy = structuredClone(threeTier);
    expect(toMermaid(copy).text).toBe(toMermaid(threeTier).text);
  });

  it('leaves every other line alone when one label changes', () => {
    const before = toMermaid(threeTier).text.split('\n');
    const components = threeTier.components.map((one) => (one.id === 'n2' ? { ...one, label: 'DNS' } : one));
    const after = toMermaid({ ...threeTier, components }).text.split('\n');
    expect(after.filter((line, index) => line !== before[index])).toEqual(['  n2["DNS"]:::atlas-networking']);
  });

  it('keeps note text out of everything but quoted labels', () => {
    fc.assert(
      fc.property(fc.array(hostileLabel(), { minLength: 1, maxLength: 8 }), (labels) => {
        const { text } = toMermaid(architectureOf(labels));
        const bare = text.replace(/"[^"\n]*"/g, '""');
        expect(bare).toMatch(/^[a-zA-Z0-9 \n"()[\]:|@{}<>.,#_-]*$/);
        expect(bare).not.toMatch(/click|href|http|url|%%/);
      }),
      { numRuns: 300 },
    );
  });

  it('parses with 2,000 hostile labels on components, boxes, badges and arrows', async () => {
    const labels = hostileLabels(2000);
    for (let at = 0; at < labels.length; at += 20) {
      const part = labels.slice(at, at + 20);
      await expect(parse(toMermaid(architectureOf(part)).text), JSON.stringify(part)).resolves.toBeTruthy();
      // Without boxes too: a statement that is only allowed in a box must not come from a label.
      const flat = { ...architectureOf(part), groups: [] };
      await expect(parse(toMermaid(flat).text), JSON.stringify(part)).resolves.toBeTruthy();
    }
  });

  it('stays under the size that Mermaid refuses, whatever the labels', () => {
    const labels = Array.from({ length: 40 }, (_, n) => '😀'.repeat(80) + String(n));
    expect(toMermaid(architectureOf(labels)).text.length).toBeLessThan(50_000);
  });
});

describe('finding back from the drawing', () => {
  const found = locator(toMermaid(pipeline).ids, ['L_n4_n5_0', 'L_n6_n7_0']);

  it('knows components by the names of both Mermaid generations', () => {
    expect(found.node('flowchart-n3-4')).toEqual({ kind: 'component', id: 'n3' });
    expect(found.node('mermaid-1-flowchart-n3-4')).toEqual({ kind: 'component', id: 'n3' });
    expect(found.node('flowchart-legend-4')).toBeUndefined();
  });

  it('knows every edge that a line stands for', () => {
    expect(found.link('L_n4_n5_0')).toEqual({ kind: 'edges', ids: ['e4', 'e5'] });
    expect(found.link('L_n5_n4_0')).toBeUndefined();
  });

  it('tells a stated from a negated line between the same components by their order', () => {
    const edges = [edge('e1', 'n1', 'n2'), edge('e2', 'n1', 'n2', { polarity: 'negated' })];
    const both = locator(toMermaid({ ...pipeline, edges }).ids, ['L_n1_n2_0', 'L_n1_n2_2']);
    expect(both.link('L_n1_n2_0')).toEqual({ kind: 'edges', ids: ['e1'] });
    expect(both.link('L_n1_n2_2')).toEqual({ kind: 'edges', ids: ['e2'] });
  });
});

describe('splitting', () => {
  it('leaves a small architecture alone', () => {
    expect(split(threeTier)).toEqual([threeTier]);
  });

  it('keeps boxes whole where they fit', () => {
    const components = Array.from({ length: 60 }, (_, n) =>
      component(`n${String(n + 1)}`, `C${String(n)}`, { group: `g${String((n % 4) + 1)}` }),
    );
    const groups = ['A', 'B', 'C', 'D'].map((label, n) => group(`g${String(n + 1)}`, label));
    const parts = split({ components, groups, edges: [] });
    expect(parts.map((part) => part.groups.map((one) => one.label))).toEqual([
      ['A', 'B'],
      ['C', 'D'],
    ]);
  });

  it('loses no component and no edge, and passes no limit', () => {
    const made = fc
      .tuple(fc.integer({ min: 1, max: 120 }), fc.integer({ min: 0, max: 8 }), fc.integer({ min: 2, max: 40 }))
      .chain(([size, boxes, limit]) =>
        fc.record({
          limit: fc.constant(limit),
          components: fc
            .array(fc.integer({ min: 0, max: boxes }), { minLength: size, maxLength: size })
            .map((groups) =>
              groups.map((g, n) => component(`n${String(n + 1)}`, 'x', { group: g === 0 ? null : `g${String(g)}` })),
            ),
          groups: fc
            .array(fc.integer({ min: 0, max: boxes }), { minLength: boxes, maxLength: boxes })
            .map((parents) => parents.map((p, n) => group(`g${String(n + 1)}`, 'b', p === 0 ? null : `g${String(p)}`))),
          edges: fc
            .array(fc.tuple(fc.integer({ min: 1, max: size }), fc.integer({ min: 1, max: size })), { maxLength: 200 })
            .map((pairs) =>
              pairs.map(([a, b], n) =>
                edge(`e${String(n)}`, n % 9 === 0 && boxes > 0 ? 'g1' : `n${String(a)}`, `n${String(b)}`),
              ),
            ),
        }),
      );
    fc.assert(
      fc.property(made, ({ limit, ...architecture }) => {
        const parts = split(architecture, limit);
        if (parts.length === 1) return;
        expect(parts.flatMap((part) => part.edges.map((one) => one.id)).sort()).toEqual(
          architecture.edges.map((one) => one.id).sort(),
        );
        const seen = new Set(parts.flatMap((part) => part.components.map((one) => one.id)));
        expect(seen.size).toBe(architecture.components.length);
        for (const part of parts) {
          expect(part.components.length).toBeLessThanOrEqual(limit);
          expect(part.edges.length).toBeLessThanOrEqual(80);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('has room for forty components in one drawing', () => {
    expect(MAX_COMPONENTS).toBe(40);
  });
});
