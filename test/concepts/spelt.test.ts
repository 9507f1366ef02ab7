import { describe, expect, it } from 'vitest';
import { Spelt } from '../../src/concepts/spelt';
import type { Meaning } from '../../src/concepts/matcher';

const MEANING: Meaning = { concept: 'harbour', guard: 'any', spelling: 'Harbour' };

/** A layer that counts how often it is asked. */
function layer(): {
  asked: number;
  changes: number;
  known: Meaning | undefined;
  meaning(key: string): Meaning | undefined;
} {
  return {
    asked: 0,
    changes: 0,
    known: MEANING,
    meaning(key) {
      this.asked++;
      return key === 'harbour' ? this.known : undefined;
    },
  };
}

describe('a way of writing a name', () => {
  it('is asked for once as long as its layer stays as it is', () => {
    const [spelt, names] = [new Spelt(64), layer()];
    const text = 'Harbour, harbour and HARBOUR';
    for (let round = 0; round < 3; round++) {
      expect(spelt.meaning(text, 0, 7, names)).toBe(MEANING);
      expect(spelt.meaning(text, 9, 16, names)).toBe(MEANING);
      expect(spelt.meaning(text, 21, 28, names)).toBe(MEANING);
    }
    expect(names.asked).toBe(3);
  });

  it('is asked for again when its layer has changed', () => {
    const [spelt, names] = [new Spelt(64), layer()];
    expect(spelt.meaning('Harbour', 0, 7, names)).toBe(MEANING);
    names.known = undefined;
    names.changes++;
    expect(spelt.meaning('Harbour', 0, 7, names)).toBeUndefined();
  });

  it('keeps its own meaning where it shares a place with others', () => {
    const [spelt, names] = [new Spelt(1), layer()];
    expect(spelt.meaning('Harbour', 0, 7, names)).toBe(MEANING);
    expect(spelt.meaning('Mooring', 0, 7, names)).toBeUndefined();
    expect(spelt.meaning('Harbour', 0, 7, names)).toBe(MEANING);
  });
});
