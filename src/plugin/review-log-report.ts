import type { LogProblem } from '../review';

/** Lines of one file that are named. */
const NAMED = 3;

/**
 * What is to be said of a review log, a sentence for each kind of thing; empty where it is as it was written.
 *
 * @param missing entries that are not there, by device
 */
export function logReport(problems: readonly LogProblem[], missing: ReadonlyMap<string, number>): string {
  const places = (why: LogProblem['why']): string => placesOf(problems.filter((p) => p.why === why));
  const [torn, foreign] = [places('torn'), places('foreign')];
  const lost = [...missing].map(([device, n]) => `${String(n)} of device ${device}`).join(', ');
  return [
    torn && `Cut off in the review log, and left out: ${torn}.`,
    foreign && `Not written by Study Atlas, and left out of the review log: ${foreign}.`,
    lost && `Entries that are not in the review log, or not yet: ${lost}.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** `a.md, line 3; b.md, lines 2, 4, 8 and 12 more` */
function placesOf(problems: readonly LogProblem[]): string {
  const lines = new Map<string, number[]>();
  for (const { file, line } of problems) lines.set(file, [...(lines.get(file) ?? []), line]);
  return [...lines]
    .map(([file, all]) => {
      const more = all.length > NAMED ? ` and ${String(all.length - NAMED)} more` : '';
      return `${file}, line${all.length > 1 ? 's' : ''} ${all.slice(0, NAMED).join(', ')}${more}`;
    })
    .join('; ');
}
