import { describe, expect, test } from 'vitest';
import { frames } from '../../src/architecture/frames';
import { actsExamples } from '../../src/architecture/frames/acts';
import { attachesExamples } from '../../src/architecture/frames/attaches';
import { connectsExamples } from '../../src/architecture/frames/connects';
import { controlsExamples } from '../../src/architecture/frames/controls';
import { monitorsExamples } from '../../src/architecture/frames/monitors';
import { movesExamples } from '../../src/architecture/frames/moves';
import { positionsExamples } from '../../src/architecture/frames/places';
import { protectsExamples } from '../../src/architecture/frames/protects';
import { readsExamples } from '../../src/architecture/frames/reads';
import { replicatesExamples } from '../../src/architecture/frames/replicates';
import { routesExamples } from '../../src/architecture/frames/routes';
import { triggersExamples } from '../../src/architecture/frames/triggers';
import { usesExamples } from '../../src/architecture/frames/uses';
import { drawBullets, edgesOf } from './support';

const EXAMPLES = {
  acts: actsExamples,
  attaches: attachesExamples,
  connects: connectsExamples,
  controls: controlsExamples,
  monitors: monitorsExamples,
  moves: movesExamples,
  positions: positionsExamples,
  protects: protectsExamples,
  reads: readsExamples,
  replicates: replicatesExamples,
  routes: routesExamples,
  triggers: triggersExamples,
  uses: usesExamples,
};

describe.each(Object.entries(EXAMPLES))('the frames of %s', (_name, examples) => {
  test.each(
    examples.map(
      (example) =>
        [example.heading === undefined ? example.text : `${example.heading}: ${example.text}`, example] as const,
    ),
  )('%s', (_, example) => {
    expect(edgesOf(drawBullets(example.text, example.heading)).sort()).toEqual([...example.edges].sort());
  });
});

test('every family has at least four examples', () => {
  expect(Object.keys(EXAMPLES)).toHaveLength(frames().length);
  for (const [name, examples] of Object.entries(EXAMPLES)) expect(examples.length, name).toBeGreaterThanOrEqual(4);
});
