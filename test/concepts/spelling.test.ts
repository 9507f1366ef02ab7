import { describe, expect, it } from 'vitest';
import { groundLexicon, loadCatalogue, spellings } from '../../src/concepts';

describe('the words that names are spelt with', () => {
  it('are those of every component and place of the catalogue, its aliases included', () => {
    for (const { kind, name, aliases } of groundLexicon(loadCatalogue()).all())
      if (kind !== 'term')
        for (const written of [name, ...aliases])
          for (const [word] of written.toLowerCase().matchAll(/[a-z]{6,}/g))
            expect(spellings().has(word), word).toBe(true);
  });

  it('are long enough to be told from others', () => {
    expect([...spellings()].every((word) => word.length >= 6)).toBe(true);
    expect(spellings().has('dynamodb')).toBe(true);
  });
});
