import type { LogEntries } from './log-files';
import type { OwnEntries } from './merge';
import type { KeptSchedules } from './schedules';
import type { QuizEntry } from './types';

/** Whether an entry is later than everything of its kind, so that nothing has to be merged. */
export function isLast(entry: LogEntries, content: LogEntries): boolean {
  const after = (a: readonly { readonly at: number }[], b: readonly { readonly at: number }[]): boolean =>
    a.length === 0 || (a[0]?.at ?? 0) > (b[b.length - 1]?.at ?? -Infinity);
  const { reviews } = content;
  return (
    (entry.reviews.length === 0 || reviews.length === 0 || entry.reviews.at(0) > reviews.at(reviews.length - 1)) &&
    after(entry.undos, content.undos) &&
    after(entry.wishes, content.wishes) &&
    after(entry.quiz, content.quiz)
  );
}

/** Adds such an entry in place. */
export function addBehind(content: OwnEntries, entry: LogEntries): void {
  content.reviews.addAll(entry.reviews);
  content.undos.push(...entry.undos);
  content.wishes.push(...entry.wishes);
  content.quiz.push(...entry.quiz);
}

/**
 * Whether new entries lie behind all that schedules know: each review after the last one of its card, no undo of an older one.
 *
 * @param quiz what was done in quizzes, which may be undone: no schedule knows of it
 */
export function isBehind(
  { reviews, undos }: LogEntries,
  { schedules }: KeptSchedules,
  quiz: readonly QuizEntry[],
): boolean {
  const firsts = new Map<string, number>();
  const ids = new Set(undos.length > 0 ? quiz.map((q) => q.id) : []);
  for (let i = 0; i < reviews.length; i++) {
    const card = reviews.cardId(i);
    firsts.set(card, Math.min(reviews.at(i), firsts.get(card) ?? Infinity));
    if (undos.length > 0) ids.add(reviews.id(i));
  }
  if (undos.some((u) => !ids.has(u.undoes))) return false;
  return firsts.size === 0 || schedules.every((s) => !((firsts.get(s.card) ?? Infinity) <= (s.lastReview ?? -1)));
}
