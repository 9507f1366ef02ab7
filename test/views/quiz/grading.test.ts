import { describe, expect, it } from 'vitest';
import type { Question } from '../../../src/quiz';
import { gradedParts, gradeGiven, isWhole } from '../../../src/views/quiz/grading';
import { givenText, untouched } from '../../../src/views/quiz/taking';
import { choice, cloze, list } from '../questions';
import { match, order } from './arranged';

const typed = (question: Question, text: string): 'right' | 'wrong' => (text === question.answer ? 'right' : 'wrong');
const grade = (question: Question, given: Parameters<typeof gradeGiven>[1]): string =>
  gradeGiven(question, given, typed);

describe('what was given', () => {
  it('is right with every pair, nearly right with half of them', () => {
    expect(grade(match, [2, 0, 1, 3])).toBe('right');
    expect(grade(match, [2, 0, 3, 1])).toBe('nearly');
    expect(grade(match, [0, 2, 3, 1])).toBe('wrong');
    expect(gradedParts(match, [2, 0, 3, 1])?.map((p) => p.grade)).toEqual(['right', 'right', 'wrong', 'wrong']);
  });

  it('says what was put in the place of each part', () => {
    expect(gradedParts(order, [0, 1, 2])).toEqual([
      { text: 'The health check fails', grade: 'wrong', instead: 'Clients connect there' },
      { text: 'Route 53 answers with the other region', grade: 'wrong', instead: 'The health check fails' },
      { text: 'Clients connect there', grade: 'wrong', instead: 'Route 53 answers with the other region' },
    ]);
    expect(gradedParts(order, null)?.every((p) => p.grade === undefined)).toBe(true);
  });

  it('is a skipped question where there is nothing, and never right where half is missing', () => {
    for (const question of [match, order, choice, cloze, list]) expect(grade(question, null)).toBe('skipped');
    expect(grade(cloze, '')).toBe('skipped');
    expect(grade(match, [2, 0, 1, -1])).toBe('nearly');
    expect(grade(match, [-1, -1, -1, -1])).toBe('wrong');
  });

  it('is no answer in the way of another kind', () => {
    expect(isWhole(choice, 'ElastiCache')).toBe(false);
    expect(isWhole(choice, 3)).toBe(false);
    expect(isWhole(choice, 2)).toBe(true);
    expect(isWhole(cloze, 1)).toBe(false);
    expect(isWhole(cloze, '  ')).toBe(false);
    expect(isWhole(match, [0, 1, 2, -1])).toBe(false);
    expect(isWhole(match, [0, 1, 2, 2])).toBe(false);
    expect(isWhole(order, untouched(order))).toBe(true);
  });

  it('is told in words', () => {
    expect(givenText(order, [1, 2, 0])).toBe(
      'The health check fails → Route 53 answers with the other region → Clients connect there',
    );
    expect(givenText(match, [2, -1, 1, 3])).toBe(
      'RPO: data that may be lost; RTO: –; SLA: what was promised; MTTR: mean time to repair',
    );
    expect(givenText(choice, null)).toBe('');
  });
});
