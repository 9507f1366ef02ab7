import type { LogContent, QuizEntry, Review, Undo, Wish } from './types';

export const EMPTY_LOG: LogContent = { reviews: [], undos: [], wishes: [] };

/**
 * The union of what several logs say, each entry once, in order of time. Commutative, associative and idempotent: devices that
 * have seen the same files agree, however these came.
 *
 * Entries are the same where everything but the anchor is. Ids alone would not do: a device whose log was restored from a
 * backup may count from an old number again, and its reviews must not hide others.
 */
export function mergeLogs(...logs: readonly LogContent[]): LogContent {
  const quiz = union(
    logs.map((l) => l.quiz ?? []),
    quizKey,
    richer,
  );
  return {
    ...(quiz.length > 0 ? { quiz } : {}),
    reviews: union(
      logs.map((l) => l.reviews),
      reviewKey,
      richer,
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
  };
}

/** {@link mergeLogs} for reviews alone. */
export function mergeReviews(...lists: readonly (readonly Review[])[]): Review[] {
  return union(lists, reviewKey, richer);
}

/** Reviews that still count: those that no undo names, in order of time. */
export function standing(log: LogContent): Review[] {
  if (log.undos.length === 0) return [...log.reviews];
  const undone = new Set(log.undos.map((u) => u.undoes));
  return log.reviews.filter((r) => !undone.has(r.id));
}

/** What was done in quizzes, without what an undo names, in order of time. */
export function standingQuiz(log: LogContent): readonly QuizEntry[] {
  const undone = new Set(log.undos.map((u) => u.undoes));
  return (log.quiz ?? []).filter((e) => !undone.has(e.id));
}

/** The latest wish for each card. */
export function latestWishes(log: LogContent): Map<string, Wish> {
  return new Map(log.wishes.map((w) => [w.card, w]));
}

export function reviewKey(r: Review): string {
  return `${r.id} ${r.at} ${r.rating} ${r.card}`;
}

export function undoKey(u: Undo): string {
  return `${u.id} ${u.at} ${u.undoes}`;
}

export function wishKey(w: Wish): string {
  return `${w.id} ${w.at} ${w.kind} ${w.until ?? ''} ${w.card}`;
}

export function quizKey(e: QuizEntry): string {
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
function richer<T extends Review | QuizEntry>(a: T, b: T): T {
  if (!b.anchor) return a;
  if (!a.anchor) return b;
  return anchorKey(a) <= anchorKey(b) ? a : b;
}

function anchorKey(r: Review | QuizEntry): string {
  return `${r.anchor?.path ?? ''}\n${r.anchor?.text ?? ''}`;
}

function first<T>(a: T): T {
  return a;
}
