import type { Built } from './deps';
import type { ExamResult, Sat } from './exam';
import { begin, type Taking } from './taking';

/** What the view shows. */
export type Screen =
  | { readonly at: 'nothing' }
  | { readonly at: 'setup' }
  | { readonly at: 'waiting'; readonly topic: string; readonly exam?: true }
  | { readonly at: 'failed'; readonly topic: string; readonly why: string; readonly exam: boolean }
  | { readonly at: 'unknown'; readonly topic: string; readonly known: boolean; readonly nearest: readonly string[] }
  | { readonly at: 'exam'; readonly sat: Sat; readonly now: number }
  | {
      readonly at: 'taking';
      readonly topic: string;
      readonly seed: number;
      readonly taking: Taking;
      /** Where it is an exam that was handed in. */
      readonly result?: ExamResult;
    };

/** What is shown of a topic that was looked up. */
export function screenOf(asked: string, seed: number, built: Built): Screen {
  if (built.kind === 'unknown') return { at: 'unknown', topic: asked, known: false, nearest: built.nearest };
  if (built.kind === 'empty' || built.questions.length === 0) {
    const nearest = built.kind === 'empty' ? built.nearest : [];
    return { at: 'unknown', topic: built.topic, known: true, nearest };
  }
  return { at: 'taking', topic: built.topic, seed, taking: begin(built.questions) };
}
