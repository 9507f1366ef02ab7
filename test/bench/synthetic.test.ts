import { describe, expect, it } from 'vitest';
import { syntheticNote } from '../../scripts/bench/synthetic';
import { parseMetadata } from '../workbench/metadata';

describe('the notes that benches are run on', () => {
  it.each([0, 1, 7, 4711])('note %i has the metadata that a parser computes for its text', (n) => {
    const { text, metadata } = syntheticNote(n);
    expect(metadata).toEqual(parseMetadata(text));
    expect(text.split('\n').length).toBeGreaterThanOrEqual(60);
  });

  it('are the same for the same seed, and others for another', () => {
    expect(syntheticNote(3)).toEqual(syntheticNote(3));
    expect(syntheticNote(3, 60, 2).text).not.toBe(syntheticNote(3).text);
  });
});
