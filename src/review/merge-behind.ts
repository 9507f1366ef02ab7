import type { LogEntries } from './log-files';
import type { OwnEntries } from './merge';
import type { KeptSchedules } from './schedules';
import type { QuizEntry } from './types';

/** Adds a single entry in place; false, and nothing is done, where another one of its kind and moment is there to be compared with. */
export function addOne(content: OwnEntries, entry: LogEntries): boolean {
  const { reviews } = content;
  if (entry.reviews.length > 0) {
    const at = entry.reviews.at(0);
    const place = reviews.before(at);
    return (place === reviews.length || reviews.at(place) !== at) && !!reviews.insert(entry.reviews);
  }
  return put(content.undos, entry.undos[0]) && put(content.wishes, entry.wishes[0]) && put(content.quiz, entry.quiz[0]);
}

/** From the end: almost always it is later than everything else. */
function put<T extends { readonly at: number }>(list: T[], entry: T | undefined): boolean {
  if (!entry) return true;
  let place = list.length;
  while ((list[place - 1]?.at ?? -Infinity) > entry.at) place--;
  if (list[place - 1]?.at === entry.at) return false;
  list.splice(place, 0, entry);
  return true;
}

/**
 * Whether new entries lie behind all that schedules know: each review after the last one of its card, no undo of an older one.
 *
 * @param quiz what was done in quizzes, which may be undone: no schedule knows of it
 */
export function isBehind(
  { reviews, undos }: LogEntries,
  { table }: KeptSchedules,
  quiz: readonly QuizEntry[],
): boolean {
  const ids = new Set(undos.length > 0 ? quiz.map((q) => q.id) : []);
  for (let i = 0; i < reviews.length; i++) {
    if (reviews.at(i) <= (table.at(reviews.card(i))?.lastReview ?? -1)) return false;
    if (undos.length > 0) ids.add(reviews.id(i));
  }
  return undos.every((u) => ids.has(u.undoes));
}
