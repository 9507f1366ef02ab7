import type { Candidate } from './candidate';

const MOST_WORDS = 4;

/**
 * Gaps that have been reviewed, by the words they ask for, whether or not a rule would still propose them: as long as the words stand
 * there, what was learnt stays.
 */
export function keptCandidates(statement: string, isKept: (what: string) => boolean): Candidate[] {
  const words = [...statement.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’/-]*/gu)];
  return words.flatMap((first, i) =>
    words.slice(i, i + MOST_WORDS).flatMap((last) => {
      const [start, end] = [first.index, last.index + last[0].length];
      const what = statement
        .slice(start, end)
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '-');
      return isKept(what) ? [{ start, end, what, score: 0, accepted: [] }] : [];
    }),
  );
}
