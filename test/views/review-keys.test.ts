import { describe, expect, it } from 'vitest';
import { reviewKey } from '../../src/views/review/review-keys';

describe('keys of the review', () => {
  it('never grade a card whose answer was not seen', () => {
    for (const key of ['1', '2', '3', '4']) expect(reviewKey(key, true, false)).toBeNull();
    expect(reviewKey('space', true, false)).toEqual({ do: 'reveal' });
    expect(reviewKey('enter', true, false)).toEqual({ do: 'reveal' });
  });

  it('grade once it was seen; the space bar and Enter mean Good', () => {
    expect(['1', '2', '3', '4'].map((k) => reviewKey(k, true, true))).toEqual(
      [1, 2, 3, 4].map((rating) => ({ do: 'grade', rating })),
    );
    for (const key of ['space', 'enter']) expect(reviewKey(key, true, true)).toEqual({ do: 'grade', rating: 3 });
    expect(reviewKey('5', true, true)).toBeNull();
  });

  it('undo works with no card left, and nothing else does', () => {
    expect(reviewKey('u', false, false)).toEqual({ do: 'undo' });
    for (const key of ['space', '1', 's', 'e']) expect(reviewKey(key, false, false)).toBeNull();
  });

  it('E edits, J jumps, S suspends, B buries, D asks never again; U is told to no card', () => {
    const does = (key: string): unknown => reviewKey(key, true, true)?.do;
    expect(['e', 'j', 's', 'b', 'd'].map(does)).toEqual(['edit', 'jump', 'suspend', 'bury', 'reject']);
  });

  it('the space bar and Enter give the grade that a typed answer comes to', () => {
    for (const key of ['space', 'enter']) expect(reviewKey(key, true, true, 1)).toEqual({ do: 'grade', rating: 1 });
  });
});
