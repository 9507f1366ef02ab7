import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/concepts/evidence';
import { VaultNames } from '../../src/concepts/vault-names';
import { keyOf } from '../../src/concepts/words';

const name = fc.constantFrom('Cells', 'Blast Radius', 'BR', 'Cost & Usage', 'CloudFront', 'ports');
const evidence: fc.Arbitrary<Evidence> = fc.oneof(
  name.map((n) => ({ kind: 'anchor' as const, name: n, key: keyOf(n) })),
  fc
    .tuple(fc.constantFrom('alias' as const, 'short' as const, 'long' as const), name, name)
    .map(([kind, n, target]) => ({ kind, name: n, key: keyOf(n), target: keyOf(target) })),
);

describe('what notes say about names', () => {
  it('leaves nothing behind when all of it is taken back', () => {
    fc.assert(
      fc.property(fc.array(evidence, { maxLength: 40 }), (all) => {
        const names = new VaultNames({ get: () => undefined }, 2);
        names.add(all);
        expect(names.size > 0).toBe(all.length > 0);
        names.remove([...all].reverse());
        expect(names.size).toBe(0);
      }),
    );
  });
});
