import type { Question, QuestionSource } from '../../quiz';
import type { Screen } from './screen';

/** The screen with the note of that path under its new one; undefined where it shows nothing from it. */
export function screenMoved(screen: Screen, from: string, to: string): Screen | undefined {
  if (screen.at === 'taking') {
    const questions = withMoved(screen.taking.questions, from, to);
    return questions && { ...screen, taking: { ...screen.taking, questions } };
  }
  if (screen.at !== 'exam') return undefined;
  const questions = withMoved(screen.sat.questions, from, to);
  return questions && { ...screen, sat: { ...screen.sat, questions } };
}

function withMoved(questions: readonly Question[], from: string, to: string): Question[] | undefined {
  const isFrom = ({ note }: QuestionSource): boolean => note === from;
  if (!questions.some(({ source, others = [] }) => isFrom(source) || others.some(isFrom))) return undefined;
  const moved = (source: QuestionSource): QuestionSource => (isFrom(source) ? { ...source, note: to } : source);
  return questions.map((question) => ({
    ...question,
    source: moved(question.source),
    ...(question.others ? { others: question.others.map(moved) } : {}),
  }));
}
