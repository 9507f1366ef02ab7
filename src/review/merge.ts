import type { LogEntries } from './log-files';
import { inOrder } from './merge-reviews';
import { Reviews, ReviewWords } from './reviews';
import type { LogContent, QuizEntry, Review, Undo, Wish } from './types';

export const EMPTY_LOG: LogContent = { reviews: [], undos: [], wishes: [] };

/** Entries whose arrays belong to nobody else. */
export interface OwnEntries extends LogEntries {
  readonly undos: Undo[];
  readonly wishes: Wish[];
  readonly quiz: QuizEntry[];
}

/**
 * The union of what several logs say, each entry once, in order of time. Commutative, associative and idempotent: devices that
 * have seen the same files agree, however these came.
 *
 * Entries are the same where everything but the anchor is, see {@link inOrder}.
 *
 * @param words those of all reviews in the logs
 */
export function mergeEntries(words: ReviewWords, ...logs: readonly LogEntries[]): OwnEntries {
  return {
    reviews: unionOf(
      words,
      logs.map((l) => l.reviews),
    ),
    undos: union(
      logs.map((l) => l.undos),
      undoKey,
      first,
    ),
    wishes: union(
      logs.map((l) => l.wishes),
      wishKey,
      first,
    ),
    quiz: union(
      logs.map((l) => l.quiz),
      quizKey,
      richer,
    ),
  };
}

function unionOf(words: ReviewWords, lists: readonly Reviews[]): Reviews {
  const [first, ...others] = lists.filter((r) => r.length > 0);
  const all = first && others.length === 0 ? first : new Reviews(words).addAll(...lists);
  const ordered = inOrder(all);
  return ordered === first ? new Reviews(words).addAll(first) : ordered;
}

/** {@link mergeEntries} for logs with reviews one by one. */
export function mergeLogs(...logs: readonly LogContent[]): LogContent {
  const words = new ReviewWords();
  const entries = logs.map((l) => ({ quiz: [], ...l, reviews: Reviews.of(l.reviews, words) }));
  const { reviews, quiz, ...rest } = mergeEntries(words, ...entries);
  return { ...(quiz.length > 0 ? { quiz } : {}), ...rest, reviews: [...reviews] };
}

/** {@link mergeLogs} for reviews alone. */
export function mergeReviews(...lists: readonly (readonly Review[])[]): Review[] {
  return [...inOrder(Reviews.of(lists.flat()))];
}

/** {@link standingReviews} one by one. */
export function standing(log: LogContent): Review[] {
  return [...standingReviews({ quiz: [], ...log, reviews: Reviews.of(log.reviews) })];
}

/** Reviews that still count: those that no undo names, in order of time. The same where none is named. */
export function standingReviews({ reviews, undos }: LogEntries, others: readonly Undo[] = []): Reviews {
  const key = (device: number, count: number): number => device * 1e9 + count;
  const undone = new Set([...undos, ...others].map((u) => key(...reviews.words.id(u.undoes))));
  return undone.size === 0 ? reviews : reviews.filter((i) => !undone.has(key(reviews.device(i), reviews.count(i))));
}

/** What was done in quizzes, without what an undo names, in order of time. */
export function standingQuiz(log: LogEntries): readonly QuizEntry[] {
  const undone = new Set(log.undos.map((u) => u.undoes));
  return log.quiz.filter((e) => !undone.has(e.id));
}

/** The latest wish for each card. */
export function latestWishes(log: LogEntries): Map<string, Wish> {
  return new Map(log.wishes.map((w) => [w.card, w]));
}

function undoKey(u: Undo): string {
  return `${u.id} ${u.at} ${u.undoes}`;
}

function wishKey(w: Wish): string {
  return `${w.id} ${w.at} ${w.kind} ${w.until ?? ''} ${w.card}`;
}

function quizKey(e: QuizEntry): string {
  return `${e.id} ${e.at} ${e.deed} ${e.detail} ${e.subject}`;
}

interface Timed {
  readonly id: string;
  readonly at: number;
}

function union<T extends Timed>(lists: readonly (readonly T[])[], key: (t: T) => string, pick: (a: T, b: T) => T): T[] {
  const sorted = lists.flat();
  if (!sorted.every((e, i) => i === 0 || (sorted[i - 1]?.at ?? 0) < e.at)) sorted.sort((a, b) => a.at - b.at);
  const out: T[] = [];
  // The time is part of every key, so only entries of one and the same millisecond have to be compared by it.
  for (let i = 0; i < sorted.length;) {
    let end = i + 1;
    while (end < sorted.length && sorted[end]?.at === sorted[i]?.at) end++;
    const one = sorted[i];
    if (end === i + 1 && one) out.push(one);
    else out.push(...distinct(sorted.slice(i, end), key, pick));
    i = end;
  }
  return out;
}

/** Each key once, in order of key, so that the order never depends on which file was read first. */
function distinct<T>(run: readonly T[], key: (t: T) => string, pick: (a: T, b: T) => T): T[] {
  const all = new Map<string, T>();
  for (const entry of run) {
    const k = key(entry);
    const known = all.get(k);
    all.set(k, known ? pick(known, entry) : entry);
  }
  return [...all].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, entry]) => entry);
}

/** Of two copies of an entry the one with an anchor, of two anchors always the same one. */
function richer(a: QuizEntry, b: QuizEntry): QuizEntry {
  if (!b.anchor) return a;
  if (!a.anchor) return b;
  return anchorKey(a) <= anchorKey(b) ? a : b;
}

function anchorKey(r: QuizEntry): string {
  return `${r.anchor?.path ?? ''}\n${r.anchor?.text ?? ''}`;
}

function first<T>(a: T): T {
  return a;
}
