import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildLexicon } from '../../src/concepts';
import { memorySource, QuizIndex, type QuizSource } from '../../src/quiz';
import { noteOf, STUDY } from './vault';

const WORDS = [
  'SQS',
  'SNS',
  'stores',
  'data',
  'for',
  '30 days',
  '#secure',
  '#cost',
  'ElastiCache',
  'under',
  'load',
  '12 hours',
];
const bullet = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 }).map((w) => w.join(' '));
const text = fc
  .array(fc.tuple(fc.constantFrom('- ', '  - ', '## '), bullet), { maxLength: 6 })
  .map((lines) => lines.map(([mark, words]) => mark + words).join('\n'));
const step = fc.record({ path: fc.constantFrom('a.md', 'b.md', 'S3.md'), text: fc.option(text, { nil: undefined }) });

const lexicon = buildLexicon({});

/** Everything a source answers, for comparing two of them. */
function answers(source: QuizSource): unknown {
  const concepts = ['sqs', 'sns', 'elasticache', 's3'];
  const words = ['store', 'load', 'day', 'under', 'sqs'];
  const weights = new Map(words.map((w) => [w, 1]));
  return {
    paths: source.paths(),
    tags: source.tags(),
    titles: [...source.titles()].sort(),
    concepts: concepts.map((c) => [source.mentioning(c), source.under(c), source.count(c)]),
    nests: concepts.flatMap((a) => concepts.map((b) => source.nests(a, b))),
    tagged: ['secure', 'cost'].map((t) => [...source.select([{ tags: [t] }])]),
    words: words.map((w) => [source.frequency(w), [...source.select([{ words: [w] }])]]),
    sharing: source
      .sharing(weights, 2)
      .map((r) => `${r.path} ${String(r.bullet)}`)
      .sort(),
    named: ['a', 's3', 'sqs', 'SNS stores'].map((t) => source.named(t)),
    measures: ['day', 'hour'].map((unit) =>
      source
        .measures(unit)
        .map((m) => m.text)
        .sort(),
    ),
  };
}

describe('the index behind a quiz', () => {
  it('after any puts and removes answers as an index made anew', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 14 }), (steps) => {
        const index = new QuizIndex(lexicon);
        const now = new Map<string, string>();
        for (const s of steps) {
          if (s.text === undefined) {
            index.remove(s.path);
            now.delete(s.path);
          } else {
            index.put(noteOf(s.path, s.text));
            now.set(s.path, s.text);
          }
          // Reading in between sweeps some lists and not others; the end must be the same.
          index.mentioning('sqs');
        }
        const anew = memorySource(
          [...now].reverse().map(([path, t]) => noteOf(path, t)),
          lexicon,
        );
        expect(answers(index)).toEqual(answers(anew));
      }),
      { numRuns: 60 },
    );
  });

  it('stays small when the same note is put again and again', () => {
    const index = new QuizIndex(lexicon);
    for (let i = 0; i < 6000; i++) index.put(noteOf('a.md', '- SQS keeps messages for 4 days'));
    expect(index.mentioning('sqs')).toEqual([{ path: 'a.md', bullet: 0 }]);
  });

  it('a tag counts for the bullets below the one that carries it', () => {
    const index = memorySource([noteOf('a.md', '- Parent #secure\n  - Child')], lexicon);
    expect(index.select([{ tags: ['SECURE'] }])).toHaveLength(2);
  });

  it('knows what the notes put under what', () => {
    const index = memorySource([noteOf('ElastiCache.md', '## Redis\n- Keeps sorted sets')], lexicon);
    expect(index.nests('elasticache', 'redis')).toBe(true);
    expect(index.nests('redis', 'elasticache')).toBe(false);
  });

  it('gives each measure of a unit once', () => {
    const index = memorySource(
      Object.entries(STUDY).map(([p, t]) => noteOf(p, t)),
      lexicon,
    );
    expect(index.measures('day').map((m) => m.text)).toEqual(expect.arrayContaining(['4 days', '30 days', '365 days']));
  });
});
