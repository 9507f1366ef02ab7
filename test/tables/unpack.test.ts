import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pack } from '../../scripts/build/pack-tables.mjs';
import { inflate } from '../../src/tables/inflate';
import { unpack } from '../../src/tables/unpack';

describe('packed tables', () => {
  it('come back as they were, whatever is in them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(unpack(pack(text))).toBe(text);
      }),
    );
  });

  it('come back where words return near and far', () => {
    const words = fc.array(fc.constantFrom('subnet', 'subnets', ' ', 'é', '\0', 'route table|', '→'), {
      maxLength: 3000,
    });
    fc.assert(
      fc.property(words, (list) => {
        const text = list.join('') + 'x'.repeat(list.length * 7) + list.join('');
        expect(unpack(pack(text))).toBe(text);
      }),
      { numRuns: 20 },
    );
  });

  it('need no escapes in a string', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(JSON.stringify(pack(text))).toBe(`"${pack(text)}"`);
      }),
    );
  });
});

describe('inflate', () => {
  it.each([
    ['stored', { level: 0 }],
    ['fixed', { strategy: 4 }],
    ['dynamic', { level: 9 }],
  ])('reads %s blocks', (_, options) => {
    const bytes = Uint8Array.from({ length: 40_000 }, (_, i) => (i * i * 7 + (i >> 5)) % 251);
    expect(inflate(deflateRawSync(bytes, options))).toEqual(bytes);
  });

  it('says so where data is cut short', () => {
    const whole = deflateRawSync('a table of names, a table of names');
    expect(() => inflate(whole.subarray(0, whole.length - 4))).toThrow('cut short');
  });
});
