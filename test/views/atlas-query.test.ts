import { describe, expect, it } from 'vitest';
import type { Section } from '../../src/notes';
import { readAsked, sectionsNamed } from '../../src/views/diagram/atlas-query';

describe('an atlas block', () => {
  it.each([
    ['[[Shop#Orders]]', { note: 'Shop', headings: ['Orders'] }],
    ['\n  ![[Folder/Shop#Orders#Late|the late ones]]\n', { note: 'Folder/Shop', headings: ['Orders', 'Late'] }],
    ['[[#Orders]]', { note: '', headings: ['Orders'] }],
    ['# Orders', { note: '', headings: ['Orders'] }],
    ['[[ELB]]', { note: 'ELB', headings: [] }],
    ['ELB', { concept: 'ELB' }],
    ['Elastic Load Balancing\nmore', { concept: 'Elastic Load Balancing' }],
    ['  \n', undefined],
    ['[[]]', undefined],
  ])('reads %j', (text, asked) => {
    expect(readAsked(text)).toEqual(asked);
  });

  it('finds a section by its heading as links name it, below the headings before it', () => {
    const section = (index: number, ...headings: string[]): Section => ({
      index,
      headings: headings.map((text, level) => ({ raw: text, text, level, line: index })),
      line: index,
      endLine: index,
      bullets: [],
      tags: [],
    });
    const sections = [section(1, 'Shop'), section(2, 'Shop', 'Orders: late?'), section(3, 'Depot', 'Orders: late?')];
    const found = (...headings: string[]): number[] => sectionsNamed(sections, headings).map(({ index }) => index);
    expect(found('orders late')).toEqual([2, 3]);
    expect(found('Depot', 'Orders late')).toEqual([3]);
    expect(found('Orders late', 'Depot')).toEqual([]);
    expect(found()).toEqual([1, 2, 3]);
  });
});
