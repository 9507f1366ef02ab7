import { once, wordsOf } from '../../tables';
import { contrasts } from '../data/words';
import { WORTH, type Candidate } from './candidate';

/** Longest first, so that `semi-synchronous` isn't taken for `synchronous`. */
const PATTERN = once(() => {
  const rows = [...new Set(wordsOf(contrasts))].sort((a, b) => b.length - a.length);
  const spelt = rows.map((w) => w.replace('/', '\\/').replace(/-/g, '[- ]?').replace(/_/g, '[- ]'));
  return new RegExp(`(^|[^\\p{L}\\p{N}-])(${spelt.join('|')})(?![\\p{L}\\p{N}-])`, 'giu');
});

/** Words with a known opposite or a known neighbour. */
export function contrastCandidates(statement: string): Candidate[] {
  return [...statement.matchAll(PATTERN())].flatMap((m) => {
    const word = m[2] ?? '';
    const start = m.index + (m[1] ?? '').length;
    // Every service is "fully managed".
    if (/\bfully[ -]$/i.test(statement.slice(0, start))) return [];
    // "AWS Global Accelerator": in a row of capitals the word is part of a name.
    if (
      /^[A-Z]/.test(word) &&
      (/^ [A-Z]/.test(statement.slice(start + word.length)) || /[A-Z]\S* $/.test(statement.slice(0, start)))
    )
      return [];
    const what = word.toLowerCase().replace(/[^a-z]+/g, '-');
    return [{ start, end: start + word.length, what, score: WORTH.contrast, accepted: [] }];
  });
}
