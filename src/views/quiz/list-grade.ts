import type { Question } from '../../quiz';
import { gradeList, type TypedGrade } from '../../review';

/** How each item of a list question was named, parallel to `accepted`. */
export function itemGrades(question: Question, typed: string): TypedGrade[] {
  return gradeList(typed, question.accepted);
}

/** Right with every item, as far as spelling goes; nearly with half of them or more. */
export function gradeItems(question: Question, typed: string): TypedGrade {
  const grades = itemGrades(question, typed);
  const named = grades.filter((g) => g !== 'wrong').length;
  if (grades.length > 0 && grades.every((g) => g === 'right')) return 'right';
  return named > 0 && 2 * named >= grades.length ? 'nearly' : 'wrong';
}
