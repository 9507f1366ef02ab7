import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise, shapeOf, similarity } from '../../../src/cards/identity/similarity';

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
