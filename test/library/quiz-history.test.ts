import { describe, expect, it } from 'vitest';
import { quizHistory } from '../../src/library';
import type { QuizDeed, QuizEntry } from '../../src/review';

let at = 0;
const did = (deed: QuizDeed, subject: string, detail = '', text = ''): QuizEntry => ({
  id: `d-${String(++at)}`,
  device: 'd',
  at,
  deed,
  subject,
  detail,
  ...(text === '' ? {} : { anchor: { path: 'HA.md', text } }),
});

describe('the history of quizzes', () => {
  it('holds what was answered wrong last, the latest at the end, and lets go what was right since', () => {
    const { missed, asked } = quizHistory([
      did('wrong', 'q1', 'f1'),
      did('nearly', 'q2', 'f2'),
      did('skipped', 'q3', 'f3'),
      did('right', 'q2', 'f2'),
      did('right', 'q4', 'f4'),
      did('wrong', 'q1b', 'f1'),
    ]);
    expect(missed).toEqual(['f3', 'f1']);
    expect([...asked].sort()).toEqual(['f1', 'f2', 'f3', 'f4']);
  });

  it('keeps bad and flagged questions apart, each until it is taken back', () => {
    const { bad, flagged } = quizHistory([
      did('bad', 'q1', 'f1', 'What is this?'),
      did('flag', 'q1', 'f1', 'What is this?'),
      did('bad', 'q2', 'f2', 'And that?'),
      did('fine', 'q2'),
      did('flag', 'q3'),
      did('unflag', 'q3'),
    ]);
    expect([...bad.values()]).toMatchObject([{ question: 'q1', fact: 'f1', note: 'HA.md', prompt: 'What is this?' }]);
    expect([...flagged.keys()]).toEqual(['q1']);
  });

  it('lists finished quizzes and exams with the latest first, and none whose score is no score', () => {
    const { sittings } = quizHistory([
      did('quiz', 'HA vs DR', '3/5'),
      did('exam', 'Practice', '47/65/72'),
      did('quiz', 'torn', 'x/5'),
      did('quiz', 'more than all', '6/5'),
      did('quiz', 'nothing', '0/0'),
    ]);
    expect(sittings).toMatchObject([
      { kind: 'exam', name: 'Practice', right: 47, total: 65, pass: 0.72 },
      { kind: 'quiz', name: 'HA vs DR', right: 3, total: 5 },
    ]);
    expect(sittings[1]).not.toHaveProperty('pass');
  });
});
