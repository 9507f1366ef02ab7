import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hash64 } from '../../../src/cards';
import { normalise, shapeOf, similarity } from '../../../src/cards/identity/similarity';

describe('the hash of a text', () => {
  it('never changes from version to version: schedules hang on it', () => {
    expect([hash64(''), hash64('RDS.md\nfailover takes one to two minutes'), hash64('ünïcödé ✓')])
      .toMatchInlineSnapshot(`
      [
        "1aee8d83488bdcb8",
        "e92d650370caa273",
        "7b79cc40759cdae8",
      ]
    `);
  });

  it('is 16 hex digits and tells a hundred thousand like texts apart', () => {
    const hashes = new Set(Array.from({ length: 100_000 }, (_, i) => hash64(`note.md\nfact ${i}`)));
    expect(hashes.size).toBe(100_000);
    expect([...hashes].every((h) => /^[0-9a-f]{16}$/.test(h))).toBe(true);
  });
});

describe('similarity', () => {
  it('is 1 for the same words, whatever the markup', () => {
    expect(similarity(shapeOf('**[[SQS|Queues]]** keep data'), shapeOf('queues keep: data!'))).toBe(1);
    expect(normalise('[shown](x.md) ![[y.png]]')).toBe('shown y png');
  });

  it('is the same both ways and between 0 and 1', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        const s = similarity(shapeOf(a), shapeOf(b));
        expect(s).toBe(similarity(shapeOf(b), shapeOf(a)));
        expect(s).toBeGreaterThanOrEqual(0);
        expect(s).toBeLessThanOrEqual(1);
      }),
    );
  });
});
