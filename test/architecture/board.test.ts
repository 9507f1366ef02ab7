import { describe, expect, it } from 'vitest';
import { placeFor, toMermaid } from '../../src/architecture';
import { component, edge } from './mermaid-samples';

describe('a drawing', () => {
  it('says an arrow as a board does: whole words, no capital for having begun a bullet, no "it"', () => {
    const words = (...labels: string[]): string[] => {
      const edges = labels.map((label, n) => edge(`e${String(n + 1)}`, 'n1', 'n2', { label }));
      const { text } = toMermaid({ components: [component('n1', 'App'), component('n2', 'S3')], groups: [], edges });
      return [...text.matchAll(/-->\|"(.*?)"\|/g)].map((found) => found[1] ?? '');
    };
    expect(words('Writes to', 'writes to')).toEqual(['writes to']);
    expect(words('restores it to')).toEqual(['restores to']);
    expect(words('API calls')).toEqual(['API calls']);
    expect(words('items')).toEqual(['items']);
    expect(words('grants temporary permissions to')).toEqual(['grants temporary<br/>permissions to']);
  });

  it('is turned top-down where a chain would be small, and not where that would be as small', () => {
    const chain = Array.from({ length: 8 }, (_, n) => component(`n${String(n + 1)}`, `Service ${String(n)}`));
    const steps = chain.slice(1).map((to, n) => edge(`e${String(n + 1)}`, chain[n]?.id ?? '', to.id));
    const row = { components: chain, groups: [], edges: steps };
    expect(placeFor(row, 350).direction).toBe('TB');
    expect(placeFor(row, 2000).direction).toBe('LR');
    const star = chain.slice(1).map((to, n) => edge(`e${String(n + 1)}`, 'n1', to.id));
    expect(placeFor({ ...row, edges: star }, 200).direction).toBe('LR');
  });
});
