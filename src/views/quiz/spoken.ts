import type { Screen } from './screen';
import { timeLeft } from './exam';
import { isOver, lookedAt, rightAnswer, score, shown } from './taking';

/** What a screen reader is told of a change; the question itself is read because it gets the focus. */
export function spoken(screen: Screen): string {
  if (screen.at === 'unknown') return `No questions on ${screen.topic}.`;
  if (screen.at === 'failed') return 'The quiz could not be made.';
  if (screen.at === 'exam') return timeCall(timeLeft(screen.sat, screen.now));
  if (screen.at !== 'taking') return '';
  const { taking } = screen;
  if (isOver(taking)) return `Quiz finished: ${String(score(taking))} of ${String(taking.questions.length)} right.`;
  const question = shown(taking);
  const answer = lookedAt(taking);
  if (!question || !answer) return '';
  const right = rightAnswer(question);
  switch (answer.verdict) {
    case 'right':
      return 'Right.';
    case 'nearly':
      return `Nearly. The answer is ${right}.`;
    case 'wrong':
      return `Wrong. The answer is ${right}.`;
    case 'skipped':
      return `Skipped. The answer is ${right}.`;
  }
}

/** Twice before the end, and not each second. */
function timeCall(left: number | null): string {
  if (left === null || left > 5 * 60_000) return '';
  return left > 60_000 ? 'Less than five minutes left.' : 'Less than a minute left.';
}
