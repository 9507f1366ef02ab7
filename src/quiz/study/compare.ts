import type { QuizSource } from '../source';
import type { Comparison } from '../types';

/** What the notes say of each side of `HA vs DR`; undefined where the text is no contrast, or says nothing of a side. */
export function compare(_text: string, _source: QuizSource): Comparison | undefined {
  return undefined;
}

/** The comparison as a Markdown table, for a note: what is only said of one side, what of both, and where they are set apart. */
export function comparisonTable(_comparison: Comparison): string {
  return '';
}
