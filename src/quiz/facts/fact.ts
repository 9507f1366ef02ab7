import type { Lexicon, Mention } from '../../concepts';
import { refKey, type FactRef, type QuizSource } from '../source';
import { cleanStatement } from '../text/clean';
import { termLine } from '../text/terms';
import { standingOf } from './subject';
import type { Fact } from './types';

/** A bullet made ready to be asked about; undefined where it states nothing, or the student doubts it. */
export function factOf(ref: FactRef, source: QuizSource): Fact | undefined {
  const note = source.note(ref.path);
  const bullet = note?.bullets[ref.bullet];
  if (note === undefined || bullet === undefined || bullet.notFact !== null || bullet.doubt) return undefined;
  const text = cleanStatement(bullet.text);
  if (text === '') return undefined;
  const mentions = carried(bullet.text, text, source.mentions(ref), source.lexicon);
  const term = termLine(text);
  const standing = standingOf(note, bullet, text, mentions, term, source.lexicon);
  const around = new Set([...source.context(ref), ...mentions.map((m) => m.concept)]);
  if (standing.subject?.concept !== undefined) around.add(standing.subject.concept);
  return { ref, key: refKey(ref), note, bullet, text, mentions, term, around, ...standing };
}

/** Mentions moved from the bullet's text to the cleaned one: shifted where that is a piece of it, found anew otherwise. */
function carried(before: string, after: string, mentions: readonly Mention[], lexicon: Lexicon): readonly Mention[] {
  const at = before.indexOf(after);
  if (at < 0) return lexicon.mentions(after);
  return mentions
    .filter((m) => m.start >= at && m.end <= at + after.length)
    .map((m) => ({ ...m, start: m.start - at, end: m.end - at }));
}
