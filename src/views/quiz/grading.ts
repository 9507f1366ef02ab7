import type { Question } from '../../quiz';
import { gradeList, type TypedGrade } from '../../review';
import type { Given, GradeTyped, Verdict } from './answer';

/** A part of an answer that is graded by itself. */
export interface GradedPart {
  readonly text: string;
  /** Absent where nothing was answered. */
  readonly grade?: TypedGrade;
  /** What was answered instead. */
  readonly instead?: string;
}

/** Items of a list, pairs of a matching, places of an order, each with what became of it; null for a question that has no parts. */
export function gradedParts(question: Question, given: Given): GradedPart[] | null {
  const { match, order } = question;
  if (Array.isArray(given) || given === null) {
    const picked: readonly number[] | null = given;
    const part = (text: string, right: boolean, instead: string | undefined): GradedPart =>
      picked === null
        ? { text }
        : { text, grade: right ? 'right' : 'wrong', ...(right ? {} : { instead: instead ?? '' }) };
    if (match)
      return match.left.map((left, i) => {
        const key = match.key[i] ?? -1;
        const own = picked?.[i] ?? -1;
        return part(`${left}: ${match.right[key] ?? ''}`, own === key, match.right[own]);
      });
    if (order)
      return order.key.map((key, i) =>
        part(order.items[key] ?? '', picked?.[i] === key, order.items[picked?.[i] ?? -1]),
      );
  }
  if (question.kind !== 'list' || question.options.length > 0) return null;
  const grades = typeof given === 'string' ? gradeList(given, question.accepted) : [];
  return question.accepted.map((text, i) => ({ text, ...(grades[i] ? { grade: grades[i] } : {}) }));
}

/**
 * Grades what was given. Of several parts all must be right; half of them are `nearly`.
 *
 * @param typed grades a text that is one answer
 */
export function gradeGiven(question: Question, given: Given, typed: GradeTyped): Verdict {
  if (given === null || given === '') return 'skipped';
  if (typeof given === 'number') return given === question.answer ? 'right' : 'wrong';
  const parts = gradedParts(question, given);
  if (!parts) return typeof given === 'string' ? typed(question, given) : 'skipped';
  if (parts.every((p) => p.grade === 'right')) return parts.length > 0 ? 'right' : 'wrong';
  const good = parts.filter((p) => p.grade !== 'wrong').length;
  return good > 0 && 2 * good >= parts.length ? 'nearly' : 'wrong';
}

/** Whether it answers the question in the way that this is answered, and wholly. */
export function isWhole(question: Question, given: Given): boolean {
  const { match, order, options } = question;
  const parts = match?.left.length ?? order?.items.length;
  if (parts !== undefined)
    return Array.isArray(given) && given.length === parts && new Set(given).size === parts && !given.includes(-1);
  if (options.length > 0) return typeof given === 'number' && options[given] !== undefined;
  return typeof given === 'string' && given.trim() !== '';
}
