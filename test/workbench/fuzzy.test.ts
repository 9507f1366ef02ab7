import { describe, expect, it } from 'vitest';
import { prepareFuzzySearch, prepareSimpleSearch } from './host/fuzzy';

const rank = (query: string, texts: string[]): string[] => {
  const search = prepareFuzzySearch(query);
  return texts
    .flatMap((text) => {
      const found = search(text);
      return found ? [{ text, score: found.score }] : [];
    })
    .sort((a, b) => b.score - a.score)
    .map(({ text }) => text);
};

describe('fuzzy search', () => {
  it('finds letters in their order, anywhere', () => {
    expect(prepareFuzzySearch('qmo')('Quiz me on…')).not.toBeNull();
    expect(prepareFuzzySearch('omq')('Quiz me on…')).toBeNull();
  });

  it('finds words in any order', () => {
    expect(prepareFuzzySearch('dr ha')('Quiz me on HA vs DR')).not.toBeNull();
  });

  it('puts whole words before parts of words before scattered letters', () => {
    expect(rank('due', ['Documents unread everywhere', 'Residue', 'Show cards due'])).toEqual([
      'Show cards due',
      'Residue',
      'Documents unread everywhere',
    ]);
  });

  it('marks what matched', () => {
    expect(prepareFuzzySearch('me on')('Quiz me on…')?.matches).toEqual([
      [5, 7],
      [8, 10],
    ]);
  });

  it('takes everything for an empty query', () => {
    expect(prepareFuzzySearch('')('anything')).toMatchObject({ matches: [] });
  });

  it('is strict when simple', () => {
    expect(prepareSimpleSearch('qmo')('Quiz me on…')).toBeNull();
    expect(prepareSimpleSearch('quiz on')('Quiz me on…')).not.toBeNull();
  });
});
