import { matchAnchors, type QuizEntry } from '../review';
import type { Library } from './library';

/** A question that the student has set aside, with what is needed to show it in a list. */
export interface MarkedQuestion {
  readonly question: string;
  /** Id of the bullet it was made from; empty where it had none. */
  readonly fact: string;
  readonly note: string;
  /** Shortened. */
  readonly prompt: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** A quiz or an exam that came to its end. */
export interface Sitting {
  readonly kind: 'quiz' | 'exam';
  /** Topic of the quiz, name of the exam. */
  readonly name: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly right: number;
  readonly total: number;
  /** Of an exam: the part that had to be right, 0 to 1. */
  readonly pass?: number;
}

/** What the student's quizzes so far come to. */
export interface QuizHistory {
  /** Bullets that were asked about at some time, by id. */
  readonly asked: ReadonlySet<string>;
  /** Those whose latest answer was not right, the latest last. A skipped question counts as not known. */
  readonly missed: readonly string[];
  /** Never to be asked again, by id of the question, and as a list with the latest first. */
  readonly bad: ReadonlyMap<string, MarkedQuestion>;
  /** To be looked at again; the latest last. */
  readonly flagged: ReadonlyMap<string, MarkedQuestion>;
  /** The latest first. */
  readonly sittings: readonly Sitting[];
}

const ANSWERS = new Set<QuizEntry['deed']>(['right', 'nearly', 'wrong', 'skipped']);

/** @param entries in order of time, those of all devices, as `ReviewLog.quiz` gives them */
export function quizHistory(entries: readonly QuizEntry[]): QuizHistory {
  const asked = new Set<string>();
  const missed = new Set<string>();
  const bad = new Map<string, MarkedQuestion>();
  const flagged = new Map<string, MarkedQuestion>();
  const sittings: Sitting[] = [];
  for (const e of entries) {
    if (ANSWERS.has(e.deed)) {
      if (e.detail === '') continue;
      asked.add(e.detail);
      missed.delete(e.detail);
      if (e.deed !== 'right') missed.add(e.detail);
    } else if (e.deed === 'quiz' || e.deed === 'exam') {
      const sitting = sittingOf(e, e.deed);
      if (sitting) sittings.unshift(sitting);
    } else {
      const marks = e.deed === 'bad' || e.deed === 'fine' ? bad : flagged;
      marks.delete(e.subject);
      if (e.deed === 'bad' || e.deed === 'flag')
        marks.set(e.subject, {
          question: e.subject,
          fact: e.detail,
          note: e.anchor?.path ?? '',
          prompt: e.anchor?.text ?? '',
          at: e.at,
        });
    }
  }
  return { asked, missed: [...missed], bad, flagged, sittings };
}

/** The entries with this device's own ids for bullets that another device has other ids for. */
export function withOwnFacts(
  entries: readonly QuizEntry[],
  library: Pick<Library, 'registry' | 'factTexts'>,
): readonly QuizEntry[] {
  const asReviews = entries.map((e) => ({ ...e, card: e.detail, rating: 1 as const }));
  const matched = matchAnchors(
    asReviews,
    (fact) => fact === '' || library.registry.knows(fact),
    () => library.factTexts(),
  );
  return entries.map((e, i) => ({ ...e, detail: matched[i]?.card ?? e.detail }));
}

/** Undefined where the score is none: the log may have been edited. */
function sittingOf({ subject, detail, at }: QuizEntry, kind: Sitting['kind']): Sitting | undefined {
  const [right = NaN, total = NaN, pass] = detail.split('/').map(Number);
  if (!(right >= 0 && total >= right && total > 0)) return undefined;
  return { kind, name: subject, at, right, total, ...(pass !== undefined && pass >= 0 ? { pass: pass / 100 } : {}) };
}
