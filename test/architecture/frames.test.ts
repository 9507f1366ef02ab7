import { describe, expect, test } from 'vitest';
import { FRAMES } from '../../src/architecture/frames';
import { drawBullets, edgesOf } from './support';

describe.each(FRAMES)('the frames of $name', ({ examples }) => {
  test.each(
    examples.map(
      (example) =>
        [example.heading === undefined ? example.text : `${example.heading}: ${example.text}`, example] as const,
    ),
  )('%s', (_, example) => {
    expect(edgesOf(drawBullets(example.text, example.heading)).sort()).toEqual([...example.edges].sort());
  });
});

test('every family has at least five examples', () => {
  for (const frame of FRAMES) expect(frame.examples.length, frame.name).toBeGreaterThanOrEqual(4);
});
