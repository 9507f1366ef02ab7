import { describe, expect, it } from 'vitest';
import { logReport } from '../../src/plugin/review-log-report';
import type { LogProblem } from '../../src/review';

const at = (why: LogProblem['why'], file: string, ...lines: number[]): LogProblem[] =>
  lines.map((line) => ({ why, file, line, text: '' }));

describe('what is said of a review log', () => {
  it('is nothing where it is as it was written', () => {
    expect(logReport([], new Map())).toBe('');
  });

  it('names lines that are cut off or not ours by file, a few of each, and counts what is missing', () => {
    const problems = [...at('torn', 'a.md', 7), ...at('foreign', 'a.md', 3, 4, 5, 6, 9), ...at('foreign', 'b.md', 1)];
    expect(logReport(problems, new Map([['k3f9a2', 12]]))).toBe(
      'Cut off in the review log, and left out: a.md, line 7. ' +
        'Not written by Study Atlas, and left out of the review log: a.md, lines 3, 4, 5 and 2 more; b.md, line 1. ' +
        'Entries that are not in the review log, or not yet: 12 of device k3f9a2.',
    );
  });
});
