import type { StemRule } from './rule';

const BOUND =
  /\b(?:exceed|(?:more|less|longer|larger|smaller|higher|lower|fewer|older) than|beyond|until|unless|over|after|before|within|by default)\b/i;

/** Asking which one is NOT something reads wrongly (17); a gap in a negative statement fits too many things. */
export const negative: StemRule = {
  name: 'negative',
  ok: ({ statement, kind }) =>
    kind === 'authored' ||
    kind === 'contrast' ||
    !/\b(?:never|cannot|not|except|nor|isn't|aren't|doesn't|don't|can't|won't|unable)\b/i.test(statement) ||
    // "Cannot exceed 1 MB" is a bound; "does not know layer 4" is true of other numbers, too.
    (kind === 'number' && BOUND.test(statement)),
};
