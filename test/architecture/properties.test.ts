import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Architecture } from '../../src/architecture';
import { drawBullets } from './support';

const NAMES = [
  'EC2',
  'S3',
  'Lambda',
  'SQS',
  'the ALB',
  'a VPC',
  'private subnets',
  'users',
  'DynamoDB',
  'Route 53',
  'the queue',
  'it',
  'which',
  'an ASG',
];
const WORDS = [
  ...NAMES,
  ...[
    'sends',
    'logs to',
    'reads from',
    'is triggered by',
    'in',
    'and',
    'or',
    ',',
    '->',
    '<-',
    '=>',
    '(',
    ')',
    ':',
    '.',
    'not',
    'cannot',
    'to',
    'use',
    'without',
  ],
  ...[
    'instead of',
    'data',
    'the',
    'with',
    'both',
    'each',
    'where',
    'that',
    'spans',
    'points',
    'to',
    'from',
    'behind',
    'Multi-AZ',
    '/',
    '-',
    'no',
    '#secure',
    '"',
    '🔒',
  ],
];
const bullet = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 14 }).map((words) => words.join(' '));
const bullets = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 2 }), bullet), { minLength: 1, maxLength: 8 })
  .map((rows) => rows.map(([depth, text], i) => `${'  '.repeat(i === 0 ? 0 : depth)}- ${text}`).join('\n'));

function check(architecture: Architecture): void {
  const ids = [...architecture.components, ...architecture.groups].map((one) => one.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[ng]\d+$/);
  const groups = new Set(architecture.groups.map((one) => one.id));
  for (const component of architecture.components)
    if (component.group !== null) expect(groups.has(component.group)).toBe(true);
  for (const group of architecture.groups) {
    const seen = new Set<string>();
    for (
      let at: string | null = group.id;
      at !== null;
      at = architecture.groups.find((one) => one.id === at)?.parent ?? null
    ) {
      expect(seen.has(at)).toBe(false);
      seen.add(at);
    }
  }
  for (const edge of architecture.edges) {
    expect(ids).toContain(edge.from);
    expect(ids).toContain(edge.to);
    expect(edge.from).not.toBe(edge.to);
    expect(edge.label.split(/\s+/).length).toBeLessThanOrEqual(4);
    expect([...edge.lines]).toEqual([...edge.lines].sort((a, b) => a - b));
    expect(edge.lines.length).toBeGreaterThan(0);
  }
  const pairs = architecture.edges.map((edge) => `${edge.from} ${edge.to}`);
  expect(new Set(pairs).size).toBe(pairs.length);
}

describe('whatever is written', () => {
  test('nothing throws, ids are generated, ends exist, boxes form a tree, each ordered pair is joined once', () => {
    fc.assert(
      fc.property(bullets, (text) => {
        const drawn = drawBullets(text, 'ELB');
        if (drawn !== undefined) check(drawn);
      }),
      { numRuns: 400, seed: 4 },
    );
  });

  test('arbitrary text is survived', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (text) => {
        const drawn = drawBullets(`- S3 ${text.replaceAll('\n', ' ')} Lambda`);
        if (drawn !== undefined) check(drawn);
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  test.each(['(', 'EC2 (', 'EC2 (S3 ', 'and EC2 writes to RDS, ', 'EC2 -> ', '**', 'EC2, ', 'x'])(
    'a line of 128,000 characters of “%s” is survived, in little time',
    (piece) => {
      const drawn = drawBullets(`- S3 writes to Lambda\n- EC2 writes to RDS ${piece.repeat(128_000 / piece.length)}`);
      if (drawn !== undefined) check(drawn);
    },
    10_000,
  );

  test('the same text gives the same picture', () => {
    fc.assert(
      fc.property(bullets, (text) => {
        expect(JSON.stringify(drawBullets(text))).toBe(JSON.stringify(drawBullets(text)));
      }),
      { numRuns: 100, seed: 5 },
    );
  });

  test('a bullet added at the end leaves the ids of what was there as they were', () => {
    fc.assert(
      fc.property(bullets, (text) => {
        const before = drawBullets(text);
        const after = drawBullets(`${text}\n- CodePipeline deploys to Elastic Beanstalk`);
        for (const [i, component] of (before?.components ?? []).entries()) {
          expect(after?.components[i]?.id).toBe(component.id);
          expect(after?.components[i]?.label).toBe(component.label);
        }
        for (const [i, edge] of (before?.edges ?? []).entries()) expect(after?.edges[i]).toEqual(edge);
      }),
      { numRuns: 150, seed: 6 },
    );
  });
});
