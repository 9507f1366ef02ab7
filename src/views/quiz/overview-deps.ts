import type { MarkedQuestion, QuizHistory } from '../../library';
import type { Comparison, Gaps } from '../../quiz';
import type { OpenSource } from '../shared/source';
import type { Mark } from './deps';

/** What an overview shows. */
export type Overview =
  { readonly page: 'compare'; readonly topic: string } | { readonly page: 'gaps' | 'history'; readonly topic: '' };

/** What the overviews need of the app. */
export interface OverviewDeps {
  /** Resolves once the vault is indexed. */
  whenReady(): Promise<void>;
  /** Undefined where the topic is no contrast, or the notes say nothing of a side. */
  compare(topic: string): Comparison | undefined;
  gaps(): Gaps;
  history(): QuizHistory;
  mark(question: MarkedQuestion, mark: Mark): void;
  openSource: OpenSource;
  /** Starts a quiz. */
  start(topic: string): void;
  /** Asks for another comparison. */
  chooseComparison(): void;
  /** Writes the comparison into the note that the student was in last. */
  insert(comparison: Comparison): void;
  copyText(text: string): Promise<void>;
}

/** Reads back what the app kept of an overview. */
export function readOverview(state: unknown): Overview {
  const kept = typeof state === 'object' && state !== null ? (state as Readonly<Record<string, unknown>>) : {};
  const { page, topic } = kept;
  if (page === 'compare' && typeof topic === 'string') return { page, topic };
  return { page: page === 'history' ? 'history' : 'gaps', topic: '' };
}

export function titleOf(overview: Overview): string {
  if (overview.page === 'compare') return overview.topic;
  return overview.page === 'gaps' ? 'Knowledge gaps' : 'Quiz history';
}
