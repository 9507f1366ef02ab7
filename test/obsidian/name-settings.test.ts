import { describe, expect, it } from 'vitest';
import { pillarOf } from '../../src/concepts';
import { pillarTags, studentNames } from '../../src/obsidian/name-settings';

describe('names that the student writes in settings', () => {
  it('are a name and other names a line', () => {
    expect(studentNames(['CloudFront = CF, our CDN ,', 'Blast radius', '= nothing', ''])).toEqual([
      { name: 'CloudFront', aliases: ['CF', 'our CDN'] },
      { name: 'Blast radius', aliases: [] },
    ]);
  });
});

describe('tags of the pillars in settings', () => {
  it('come on top of the usual ones, and take one away', () => {
    const tags = pillarTags(['#Very-Cheap = Cost', 'secure =', 'costs = nonsense', '=']);
    expect(pillarOf('#very-cheap', tags)).toBe('cost');
    expect(pillarOf('secure', tags)).toBeUndefined();
    expect(pillarOf('costs', tags)).toBe('cost');
    expect(pillarOf('resilient', tags)).toBe('reliability');
  });
});
