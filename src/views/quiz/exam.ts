import type { Exam, ExamPlan, Question } from '../../quiz';
import type { Given, GradeTyped } from './answer';
import { gradeGiven } from './grading';
import type { Taking } from './taking';

/** An exam being sat: nothing is told of an answer before the end. Plain data, so that it survives a restart. */
export interface Sat {
  readonly name: string;
  /** Part of the questions, 0 to 1, that must be right. */
  readonly pass: number;
  readonly questions: readonly Question[];
  /** Parallel to the questions; null where nothing is answered yet. */
  readonly given: readonly Given[];
  /** Positions of flagged questions. */
  readonly flagged: readonly number[];
  /** Position of the question on show; the number of questions for the page with all of them. */
  readonly at: number;
  readonly began: number;
  /** When the time is over, milliseconds since the epoch; null without a limit, or while it is paused. */
  readonly ends: number | null;
  /** Milliseconds left, while paused. */
  readonly left: number | null;
  /** Since when it is paused; absent while it runs. */
  readonly pausedAt?: number;
  /** How many questions were asked for: more than there are where the notes gave no more. */
  readonly wanted: number;
}

/** What a result says of the exam it belongs to. */
export interface ExamResult {
  readonly pass: number;
  /** Milliseconds. */
  readonly took: number;
}

export function sit(plan: ExamPlan, exam: Exam, now: number): Sat {
  return {
    name: plan.name,
    pass: plan.pass,
    questions: exam.questions,
    given: exam.questions.map(() => null),
    flagged: [],
    at: 0,
    began: now,
    ends: plan.minutes > 0 ? now + plan.minutes * 60_000 : null,
    left: null,
    wanted: plan.count,
  };
}

export function isPaused(sat: Sat): boolean {
  return sat.left !== null;
}

/** Milliseconds left; null without a limit. */
export function timeLeft(sat: Sat, now: number): number | null {
  return sat.left ?? (sat.ends === null ? null : Math.max(0, sat.ends - now));
}

/** Answers the question on show; null takes the answer back. */
export function give(sat: Sat, given: Given): Sat {
  return { ...sat, given: sat.given.map((g, i) => (i === sat.at ? given : g)) };
}

export function goTo(sat: Sat, at: number): Sat {
  return { ...sat, at: Math.min(Math.max(at, 0), sat.questions.length) };
}

export function toggleFlag(sat: Sat): Sat {
  const { at, flagged } = sat;
  return { ...sat, flagged: flagged.includes(at) ? flagged.filter((f) => f !== at) : [...flagged, at] };
}

/** Stops the clock; an exam without one has nothing to stop. */
export function pause(sat: Sat, now: number): Sat {
  return sat.ends === null ? sat : { ...sat, left: Math.max(0, sat.ends - now), ends: null, pausedAt: now };
}

export function resume(sat: Sat, now: number): Sat {
  if (sat.left === null) return sat;
  const { pausedAt = now, ...rest } = sat;
  // The time it took is counted from the beginning, without the pause.
  return { ...rest, began: sat.began + now - pausedAt, ends: now + sat.left, left: null };
}

export function answeredCount(sat: Sat): number {
  return sat.given.filter((g) => g !== null).length;
}

/** The exam as a quiz that is over, with every answer graded. */
export function handIn(sat: Sat, grade: GradeTyped): Taking {
  const answers = sat.questions.map((question, i) => {
    const given = sat.given[i] ?? null;
    return { given, verdict: gradeGiven(question, given, grade) };
  });
  return { questions: sat.questions, answers, looking: false };
}

/** `1:05:09`, `4:59`. @param ms milliseconds */
export function clock(ms: number): string {
  const s = Math.ceil(ms / 1000);
  const two = (n: number): string => String(n).padStart(2, '0');
  const hours = Math.floor(s / 3600);
  const minutes = Math.floor(s / 60) % 60;
  return hours > 0 ? `${String(hours)}:${two(minutes)}:${two(s % 60)}` : `${String(minutes)}:${two(s % 60)}`;
}
