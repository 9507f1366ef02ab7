import { gradeList, gradeTyped, type TypedGrade } from '../review';
import type { Question, Topic } from './types';

/** What became of a question. */
export interface Answer {
  /** Index of the option, or the typed text; null for a question that was skipped. */
  readonly given: number | string | null;
  /** `nearly`: a slip of the pen, or a part of a list; the student may overrule it. */
  readonly grade: TypedGrade | 'skipped';
  /** For a list: the grade of each item, parallel to `Question.accepted`. */
  readonly items?: readonly TypedGrade[];
}

/** A session as plain JSON, for a restart to go on with. */
export interface SessionState {
  readonly version: 1;
  readonly topic: Topic;
  readonly questions: readonly Question[];
  /** By position; a question not reached yet has none. */
  readonly answers: readonly (Answer | null)[];
  /** Position of the question shown; equal to the number of questions at the end. */
  readonly at: number;
  /** Ids of questions the student marked to come back to, or as bad. */
  readonly flagged: readonly string[];
}

export interface Score {
  readonly right: number;
  /** Typed answers that were nearly right and not overruled; they count as missed. */
  readonly nearly: number;
  readonly wrong: number;
  readonly skipped: number;
  /** Questions answered or skipped so far. */
  readonly done: number;
  readonly total: number;
}

/**
 * Taking a quiz. A session never changes: each step gives a new one, so that a view may keep, compare and store them. Steps that make no
 * sense (answering twice, going on past the end) give the same session back.
 */
export class QuizSession {
  private constructor(readonly state: SessionState) {}

  static start(topic: Topic, questions: readonly Question[]): QuizSession {
    return new QuizSession({ version: 1, topic, questions, answers: questions.map(() => null), at: 0, flagged: [] });
  }

  /** A session out of what was stored; undefined where that is no session (damaged, or of another version). */
  static restore(stored: unknown): QuizSession | undefined {
    return isSessionState(stored) ? new QuizSession(stored) : undefined;
  }

  toJSON(): SessionState {
    return this.state;
  }

  /** The question shown; undefined at the end. */
  get current(): Question | undefined {
    return this.state.questions[this.state.at];
  }

  /** What became of the question shown; null while it waits for an answer. */
  get currentAnswer(): Answer | null {
    return this.state.answers[this.state.at] ?? null;
  }

  get isOver(): boolean {
    return this.state.at >= this.state.questions.length;
  }

  /** Answers the question shown: with the index of an option, or with typed text. It stays shown until `next`. */
  answer(given: number | string): QuizSession {
    const question = this.current;
    if (question === undefined || this.currentAnswer !== null) return this;
    return this.withAnswer(this.state.at, gradeAnswer(question, given));
  }

  /** The student's word against the grading of a typed answer: "I was right" (or was not). */
  overrule(right: boolean): QuizSession {
    const answer = this.currentAnswer;
    if (answer === null || typeof answer.given !== 'string') return this;
    return this.withAnswer(this.state.at, { ...answer, grade: right ? 'right' : 'wrong' });
  }

  /** Leaves the question shown unanswered and goes on. */
  skip(): QuizSession {
    if (this.current === undefined || this.currentAnswer !== null) return this;
    return this.withAnswer(this.state.at, { given: null, grade: 'skipped' }).next();
  }

  /** Goes on to the next question, once the one shown is answered. */
  next(): QuizSession {
    if (this.isOver || this.currentAnswer === null) return this;
    return new QuizSession({ ...this.state, at: this.state.at + 1 });
  }

  /** Marks or unmarks the question shown, or the one with the id. */
  flag(id: string | undefined = this.current?.id): QuizSession {
    if (id === undefined || !this.state.questions.some((q) => q.id === id)) return this;
    const { flagged } = this.state;
    return new QuizSession({
      ...this.state,
      flagged: flagged.includes(id) ? flagged.filter((f) => f !== id) : [...flagged, id],
    });
  }

  isFlagged(id: string): boolean {
    return this.state.flagged.includes(id);
  }

  score(): Score {
    const count = (grade: Answer['grade']): number => this.state.answers.filter((a) => a?.grade === grade).length;
    const [right, nearly, wrong, skipped] = [count('right'), count('nearly'), count('wrong'), count('skipped')];
    return {
      right,
      nearly,
      wrong,
      skipped,
      done: right + nearly + wrong + skipped,
      total: this.state.questions.length,
    };
  }

  /** Questions not answered rightly, those skipped among them, in the order asked; those not reached are none of them. */
  missed(): Question[] {
    return this.state.questions.filter((_, i) => {
      const answer = this.state.answers[i];
      return answer !== undefined && answer !== null && answer.grade !== 'right';
    });
  }

  /** A new session over the missed ones; undefined where nothing was missed. */
  againMissed(): QuizSession | undefined {
    const missed = this.missed();
    return missed.length === 0 ? undefined : QuizSession.start(this.state.topic, missed);
  }

  private withAnswer(at: number, answer: Answer): QuizSession {
    return new QuizSession({ ...this.state, answers: this.state.answers.map((a, i) => (i === at ? answer : a)) });
  }
}

/** Grades an answer. An index out of range, or typed text where options were given, is wrong unless the text is the right option. */
export function gradeAnswer(question: Question, given: number | string): Answer {
  if (question.options.length > 0) {
    const index =
      typeof given === 'number' ? given : question.options.findIndex((o) => gradeTyped(given, o) === 'right');
    return { given: index, grade: index === question.answer ? 'right' : 'wrong' };
  }
  const text = String(given);
  if (question.kind === 'list') {
    const items = gradeList(text, question.accepted);
    const right = items.filter((i) => i !== 'wrong').length;
    return { given: text, grade: items.every((i) => i === 'right') ? 'right' : right > 0 ? 'nearly' : 'wrong', items };
  }
  return { given: text, grade: gradeTyped(text, String(question.answer), question.accepted) };
}

function isSessionState(value: unknown): value is SessionState {
  if (typeof value !== 'object' || value === null) return false;
  const s = value as Partial<Record<keyof SessionState, unknown>>;
  if (s.version !== 1 || !Array.isArray(s.questions) || !Array.isArray(s.answers) || !Array.isArray(s.flagged))
    return false;
  if (s.answers.length !== s.questions.length || typeof s.topic !== 'object' || s.topic === null) return false;
  const at = s.at;
  if (typeof at !== 'number' || !Number.isInteger(at) || at < 0 || at > s.questions.length) return false;
  return (
    s.questions.every(isQuestion) &&
    s.answers.every((a) => a === null || (typeof a === 'object' && 'grade' in (a as object)))
  );
}

function isQuestion(value: unknown): value is Question {
  if (typeof value !== 'object' || value === null) return false;
  const q = value as Partial<Record<keyof Question, unknown>>;
  return (
    typeof q.id === 'string' &&
    typeof q.prompt === 'string' &&
    Array.isArray(q.options) &&
    Array.isArray(q.accepted) &&
    (typeof q.answer === 'string' || typeof q.answer === 'number') &&
    typeof q.source === 'object' &&
    q.source !== null
  );
}
