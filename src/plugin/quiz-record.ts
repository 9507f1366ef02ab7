import { quizHistory, withOwnFacts, type MarkedQuestion, type QuizHistory } from '../library';
import { anchorText, type QuizEntry, type Rating } from '../review';
import type { Mark, QuizRecord } from '../views/quiz';
import type { Atlas } from './atlas';
import type { SharedReviews } from './reviewing';

/** What a recalled answer is worth as a review; a skipped one says nothing. */
const RATINGS: Readonly<Record<string, Rating>> = { right: 3, nearly: 2, wrong: 1 };

/** Keeps what is done in quizzes in the log of reviews, and tells what it comes to. */
export class LoggedQuizzes implements QuizRecord {
  private readonly listeners = new Set<() => void>();
  private known: { readonly entries: readonly QuizEntry[]; readonly history: QuizHistory } | undefined;

  constructor(
    private readonly atlas: Atlas,
    private readonly reviews: SharedReviews,
  ) {}

  /** Worked out anew only when something was added. */
  history(): QuizHistory {
    const entries = this.reviews.log()?.quiz() ?? [];
    if (this.known?.entries !== entries)
      this.known = { entries, history: quizHistory(withOwnFacts(entries, this.atlas.library)) };
    return this.known.history;
  }

  readonly answered: QuizRecord['answered'] = (question, given, verdict) => {
    const log = this.reviews.log();
    if (!log) return [];
    const at = Date.now();
    const { id, source, fact = '', card } = question;
    // Of some questions the source says more than the bullet does, and by that no other device would find it.
    const anchor = { path: source.note, text: anchorText(this.atlas.library.textOf(fact) ?? source.text) };
    const kept = [log.did({ deed: verdict, subject: id, detail: fact, at, anchor }).id];
    const rating = RATINGS[verdict];
    const recalled = typeof given === 'string' && card !== undefined && rating !== undefined;
    if (recalled && this.atlas.settings().quizMovesSchedules && this.reviews.knows(card)) {
      kept.push(log.add(card, rating, at, anchor).id);
      this.reviews.changed();
    }
    return kept;
  };

  undo(entries: readonly string[]): void {
    for (const entry of entries) this.reviews.log()?.undo(entry, Date.now());
    if (entries.length > 1) this.reviews.changed();
  }

  readonly mark: QuizRecord['mark'] = ({ id, fact = '', source, prompt }, mark) =>
    this.markAs({ question: id, fact, note: source.note, prompt }, mark);

  markAs(marked: Omit<MarkedQuestion, 'at'>, deed: Mark): void {
    const { question, fact, note, prompt } = marked;
    const anchor = { path: note, text: prompt };
    this.reviews.log()?.did({ deed, subject: question, detail: fact, at: Date.now(), anchor });
  }

  readonly isFlagged: QuizRecord['isFlagged'] = ({ id }) => this.history().flagged.has(id);

  finished(name: string, right: number, total: number, pass?: number): void {
    const score = `${String(right)}/${String(total)}`;
    const deed = pass === undefined ? 'quiz' : 'exam';
    const detail = pass === undefined ? score : `${score}/${String(Math.round(pass * 100))}`;
    this.reviews.log()?.did({ deed, subject: name, detail, at: Date.now() });
    for (const listener of [...this.listeners]) listener();
  }

  /** Calls back when a quiz or an exam has come to its end; returns how to stop it. */
  onFinished(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  sittings(): QuizHistory['sittings'] {
    return this.history().sittings;
  }
}
