import type { Screen } from './screen';
import { isPaused } from './exam';
import { isOver, shown } from './taking';

export type QuizAction =
  | { readonly do: 'choose'; readonly option: number }
  | { readonly do: 'skip' | 'goOn' | 'check' | 'flag' | 'bad' | 'undo' }
  | { readonly do: 'move'; readonly by: 1 | -1 }
  /** In an exam: by so many questions, or to all of them. */
  | { readonly do: 'turn'; readonly by: 1 | -1 }
  | { readonly do: 'overview' }
  | { readonly do: 'start'; readonly topic: string };

/**
 * What a key does on a page of the quiz, or null.
 *
 * @param key as `keyName` names it
 */
export function quizKey(key: string, screen: Screen): QuizAction | null {
  const by = key === 'up' ? -1 : key === 'down' ? 1 : 0;
  if (screen.at === 'unknown') {
    if (by !== 0) return { do: 'move', by };
    const topic = screen.nearest[Number(key) - 1];
    return topic === undefined ? null : { do: 'start', topic };
  }
  const exam = screen.at === 'exam';
  if (exam && isPaused(screen.sat)) return null;
  if (exam) {
    if (key === 'n' || key === 'p') return { do: 'turn', by: key === 'n' ? 1 : -1 };
    if (key === 'o') return { do: 'overview' };
    if (key === 'f' && screen.sat.at < screen.sat.questions.length) return { do: 'flag' };
  } else {
    if (screen.at !== 'taking' || isOver(screen.taking)) return null;
    if (key === 'f') return { do: 'flag' };
    if (key === 'b') return { do: 'bad' };
    if (screen.taking.looking) return key === 'enter' ? { do: 'goOn' } : null;
    if (key === 's') return { do: 'skip' };
    if (key === 'u') return { do: 'undo' };
  }
  const question = exam ? screen.sat.questions[screen.sat.at] : shown(screen.taking);
  const options = question?.match?.right ?? question?.options ?? [];
  if (key === 'enter')
    return exam ? { do: 'turn', by: 1 } : question?.match || question?.order ? { do: 'check' } : null;
  // Without options the arrows are left to scroll the page.
  if (by !== 0) return options.length > 0 ? { do: 'move', by } : null;
  const option = Number(key) - 1;
  return options[option] === undefined ? null : { do: 'choose', option };
}
