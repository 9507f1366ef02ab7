import type { Span } from '../notes';
import { BLANK, blankOut } from './text/blank';
import { contentStems, flat, hasWords, wordCount } from './text/words';
import { labelOf, upperFirst } from './text/tidy';
import type { Frame } from './frame';
import { isOneOf } from '../words';

const PRONOUN = /^(it|they|this|that|these|those|both|each|he|she|which|its|their|here|there)\b/i;
const LONG = 42;

/**
 * The bullet's context for a prompt: what it is about as far as the statement doesn't say it itself, without the answer.
 * Empty where the statement stands alone.
 *
 * @param gap what is left out of the whole statement of the frame
 */
export function leadIn(frame: Frame, statement: string, hidden: readonly string[], always = false, gap?: Span): string {
  const parts = frame.about.filter(
    (a) => !says(statement, a, frame, gap) || (PRONOUN.test(statement) && a === last(frame.about)),
  );
  const shown = (parts.length === 0 && (always || PRONOUN.test(statement)) ? frame.about.slice(-1) : parts)
    .map((p) => blankOut(p, hidden))
    .filter((p) => flat(p) !== '');
  return shown.join(' › ');
}

/** All there is of context, headings such as "Limits" included, for a bullet of a word or two. */
export function wholeLead(frame: Frame, hidden: readonly string[]): string {
  const labels = [...frame.trail.map(labelOf), ...frame.about.slice(-1)];
  const kept = labels.filter(
    (l, i) => flat(l) !== '' && labels.findIndex((o) => hasWords(o, l) && !isOneOf(l, o)) === i,
  );
  return kept
    .map((l) => blankOut(l, hidden))
    .filter((l) => flat(l) !== '')
    .join(' › ');
}

/** Context and statement as one prompt, at most about sixty words: the outermost context goes first. */
export function withLead(lead: string, statement: string, glue = ': '): string {
  let parts = lead.split(' › ').filter((p) => flat(p) !== '');
  while (parts.length > 1 && wordCount(parts.join(' ')) + wordCount(statement) > 56) parts = parts.slice(1);
  return parts.length === 0 ? upperFirst(statement) : parts.join(' › ') + glue + statement;
}

/** A question behind what it is about; all there is of context where that is a word or two. */
export function withAbout(frame: Frame, ask: string): string {
  const short = withLead(frame.about.join(' › '), ask, ' — ');
  return contentStems(short).length < 3 ? withLead(wholeLead(frame, []), ask, ' — ') : short;
}

/** True where the statement itself names what the label names, outside of its gap. */
function says(statement: string, label: string, frame: Frame, gap: Span = { start: -1, end: -1 }): boolean {
  if (hasWords(statement, label)) return true;
  const concept = frame.lexicon.resolve(label);
  return frame.mentions.some((m) => m.concept === concept?.id && (m.end <= gap.start || m.start >= gap.end));
}

function last(list: readonly string[]): string | undefined {
  return list[list.length - 1];
}

export function isLong(statement: string): boolean {
  return wordCount(statement) > LONG;
}

export function countBlanks(text: string): number {
  return text.split(BLANK).length - 1;
}
