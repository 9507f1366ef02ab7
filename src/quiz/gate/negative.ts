import type { StemRule } from './rule';

/** Asking which one is NOT something reads wrongly (17); a gap in a negative statement fits too many things. */
export const negative: StemRule = {
  name: 'negative',
  ok: ({ statement, kind }) =>
    kind === 'authored' ||
    kind === 'contrast' ||
    !/\b(?:never|cannot|not|except|nor|isn't|aren't|doesn't|don't|can't|won't|unable)\b/i.test(statement) ||
    kind === 'number',
};
