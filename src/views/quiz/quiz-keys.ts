import type { Screen } from './controller';
import { isOver, shown } from './taking';

export type QuizAction =
  | { readonly do: 'choose'; readonly option: number }
  | { readonly do: 'skip' | 'goOn' }
  | { readonly do: 'move'; readonly by: 1 | -1 }
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
  if (screen.at !== 'taking' || isOver(screen.taking)) return null;
  if (screen.taking.looking) return key === 'enter' ? { do: 'goOn' } : null;
  if (key === 's') return { do: 'skip' };
  const options = shown(screen.taking)?.options ?? [];
  // Without options the arrows are left to scroll the page.
  if (by !== 0) return options.length > 0 ? { do: 'move', by } : null;
  const option = Number(key) - 1;
  return options[option] === undefined ? null : { do: 'choose', option };
}
