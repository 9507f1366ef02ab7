import type { Question } from '../../quiz';
import type { Source } from '../shared/source';
import type { Answer, Given, Verdict } from './answer';

/**
 * A quiz being taken. Plain data, so that it survives a restart: it holds the questions themselves and needs no index to go on.
 */
export interface Taking {
  readonly questions: readonly Question[];
  /** In the order of the questions, as far as they are answered. */
  readonly answers: readonly Answer[];
  /** True while the last answer is looked at, before the next question. */
  readonly looking: boolean;
  /** The questions are those that another quiz left unanswered or wrong. */
  readonly missed?: true;
}

export function begin(questions: readonly Question[], missed = false): Taking {
  return { questions, answers: [], looking: false, ...(missed ? { missed } : {}) };
}

/** Position of the question on show: the one asked, or the one whose answer is looked at. Equals the length at the end. */
export function position(taking: Taking): number {
  return taking.looking ? taking.answers.length - 1 : taking.answers.length;
}

export function shown(taking: Taking): Question | undefined {
  return taking.questions[position(taking)];
}

/** The answer being looked at. */
export function lookedAt(taking: Taking): Answer | undefined {
  return taking.looking ? taking.answers[taking.answers.length - 1] : undefined;
}

/** Answers the question on show; without effect when it is answered already or the quiz is over. */
export function answer(taking: Taking, given: Given, verdict: Verdict): Taking {
  if (taking.looking || shown(taking) === undefined) return taking;
  return { ...taking, answers: [...taking.answers, { given, verdict }], looking: true };
}

/** "I was right": the student knows better than the comparison of letters. Only typed answers can be overruled. */
export function overrule(taking: Taking): Taking {
  const last = lookedAt(taking);
  if (!last || typeof last.given !== 'string' || last.verdict === 'right') return taking;
  return { ...taking, answers: [...taking.answers.slice(0, -1), { ...last, verdict: 'right' }] };
}

/** From the looked-at answer to the next question. @param logged what was kept of the answer */
export function next(taking: Taking, logged: readonly string[] = []): Taking {
  const last = lookedAt(taking);
  if (!last) return taking;
  return { ...taking, answers: [...taking.answers.slice(0, -1), { ...last, logged }], looking: false };
}

/** Back to the question before, as if it had not been answered. */
export function back(taking: Taking): Taking {
  return taking.looking || taking.answers.length === 0 ? taking : { ...taking, answers: taking.answers.slice(0, -1) };
}

/** Leaves out the question on show, and its answer. */
export function drop(taking: Taking): Taking {
  const at = position(taking);
  return {
    ...taking,
    questions: taking.questions.filter((_, i) => i !== at),
    answers: taking.answers.slice(0, at),
    looking: false,
  };
}

export function isOver(taking: Taking): boolean {
  return !taking.looking && taking.answers.length >= taking.questions.length;
}

/** How many were right. */
export function score(taking: Taking): number {
  return taking.answers.filter((a) => a.verdict === 'right').length;
}

/** Questions answered otherwise than right, with what was given. */
export function missed(taking: Taking): { readonly question: Question; readonly answer: Answer }[] {
  return taking.answers.flatMap((a, index) => {
    const question = taking.questions[index];
    return question && a.verdict !== 'right' ? [{ question, answer: a }] : [];
  });
}

/** The bullet that a question was made from, with its id where that is known. */
export function sourceOf({ source, fact }: Question): Source {
  return fact === undefined ? source : { ...source, fact };
}

/** Text of the right answer. */
export function rightAnswer(question: Question): string {
  if (typeof question.answer === 'string') return question.answer;
  return question.options[question.answer] ?? '';
}

/** Text of what was given; empty for a skipped question. */
export function givenText(question: Question, given: Given): string {
  if (given === null || typeof given === 'string') return given ?? '';
  if (typeof given === 'number') return question.options[given] ?? '';
  const { match, order } = question;
  if (order) return given.map((i) => order.items[i] ?? '').join(' → ');
  return given.map((r, i) => `${match?.left[i] ?? ''}: ${match?.right[r] ?? '–'}`).join('; ');
}

/** What can be answered, before anything is: the order shown, or no pair. Null for other questions. */
export function untouched({ match, order }: Question): readonly number[] | null {
  return order ? order.items.map((_, i) => i) : match ? match.left.map(() => -1) : null;
}
