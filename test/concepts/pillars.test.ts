import { describe, expect, it } from 'vitest';
import { confusables, pillarOf } from '../../src/concepts';

describe('the pillar of a tag', () => {
  it.each([
    ['#CostOptimized', 'cost'],
    ['#cost-optimized', 'cost'],
    ['cost_optimised', 'cost'],
    ['#resilient', 'reliability'],
    ['#reliability', 'reliability'],
    ['#secure', 'security'],
    ['#Security', 'security'],
    ['#performant', 'performance'],
    ['#OperationallyExcellent', 'operations'],
    ['#operational-excellence', 'operations'],
    ['#Sustainable', 'sustainability'],
    ['#aws/secure', 'security'],
    ['#secure/network', 'security'],
    ['#pillar/cost/optimized', 'cost'],
  ])('%s is %s', (tag, pillar) => {
    expect(pillarOf(tag)).toBe(pillar);
  });

  it('is none for other tags, whatever JavaScript objects inherit', () => {
    for (const tag of ['#exam', '#constructor', '#toString', '#__proto__', '#', ''])
      expect(pillarOf(tag)).toBeUndefined();
  });

  it('follows the mapping that the student edits', () => {
    expect(pillarOf('#Cheap-Stuff', { 'cheap-stuff': 'cost' })).toBe('cost');
    expect(pillarOf('#secure', { 'cheap-stuff': 'cost' })).toBeUndefined();
  });
});

describe('what a concept is taken for', () => {
  it('is known for the pairs that exams ask about, in both directions', () => {
    const pairs = [
      'sqs sns',
      'securitygroup nacl',
      'multiaz readreplica',
      'cloudtrail cloudwatch',
      'guardduty macie',
      'pilotlight warmstandby',
    ];
    for (const [a = '', b = ''] of pairs.map((p) => p.split(' '))) {
      expect(confusables(a)).toContain(b);
      expect(confusables(b)).toContain(a);
    }
  });

  it('is never the concept itself, and nothing where nothing is known', () => {
    expect(confusables('sqs')).not.toContain('sqs');
    expect(confusables('frobnicator')).toEqual([]);
  });
});
