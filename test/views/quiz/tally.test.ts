import { describe, expect, it } from 'vitest';
import { tally, toRead } from '../../../src/views/quiz/tally';
import type { Taking } from '../../../src/views/quiz/taking';
import { choice } from '../questions';
import { match, order } from './arranged';

const taking: Taking = {
  questions: [match, order, { ...choice, concepts: ['RPO'], source: { note: 'RPO.md', line: 9, text: '' } }],
  answers: [
    { given: null, verdict: 'wrong' },
    { given: null, verdict: 'right' },
    { given: null, verdict: 'nearly' },
  ],
  looking: false,
};

describe('the result of a quiz', () => {
  it('is summed up by what questions are about, the worst first', () => {
    expect(tally(taking, (q) => q.concepts ?? [])).toEqual([
      { name: 'RPO', right: 0, total: 2 },
      { name: 'RTO', right: 0, total: 1 },
      { name: 'Route 53', right: 1, total: 1 },
    ]);
    expect(tally(taking, (q) => (q.part === undefined ? [] : [q.part]))).toEqual([
      { name: 'Resilient architectures', right: 1, total: 1 },
    ]);
  });

  it('names the notes to read again by how much was missed in them', () => {
    const others = [
      { note: 'RPO.md', line: 4, text: '' },
      { note: 'RPO.md', line: 6, text: '' },
    ];
    const more: Taking = { ...taking, questions: [{ ...match, others }, order, ...taking.questions.slice(2)] };
    expect(toRead(more, 3)).toEqual([
      { note: 'RPO.md', line: 4, text: '' },
      { note: 'DR.md', line: 3, text: 'A bullet' },
    ]);
    expect(toRead(more, 1)).toHaveLength(1);
  });
});
