import fc from 'fast-check';
import { expect, test } from 'vitest';
import { split } from '../../src/architecture';
import { component, edge } from './mermaid-samples';

test('no component lies loose in one part of a drawing while its arrows are in another', () => {
  const pairs = fc.array(fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 })), {
    minLength: 30,
    maxLength: 79,
  });
  fc.assert(
    fc.property(pairs, (ends) => {
      const edges = ends.flatMap(([a, b], n) =>
        a === b ? [] : [edge(`e${String(n)}`, `n${String(a)}`, `n${String(b)}`)],
      );
      const joined = new Set(edges.flatMap(({ from, to }) => [from, to]));
      const components = Array.from({ length: 60 }, (_, n) => component(`n${String(n + 1)}`, 'x'));
      for (const part of split({ components, edges, groups: [] })) {
        const here = new Set(part.edges.flatMap(({ from, to }) => [from, to]));
        for (const { id } of part.components) expect(here.has(id) || !joined.has(id)).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});
