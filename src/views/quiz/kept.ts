import type { Question } from '../../quiz';
import type { Answer, Given, Verdict } from './answer';
import type { ExamResult, Sat } from './exam';
import type { Screen } from './screen';
import { isOver, type Taking } from './taking';

/** What the app keeps of a quiz view between starts. */
export interface Kept {
  readonly topic: string;
  readonly seed?: number;
  /** How many questions at most, where it is not as many as usual. */
  readonly count?: number;
  readonly session?: Taking;
  /** An exam that is sat; `setup` where it is still to be chosen. */
  readonly exam?: Sat | 'setup';
  /** The exam that `session` is the result of. */
  readonly result?: ExamResult;
}

/** Whether there is something to go on with: an exam, or a quiz with answers that is not over. */
export function isUnderWay({ exam, session }: Kept): boolean {
  return typeof exam === 'object' || (session !== undefined && session.answers.length > 0 && !isOver(session));
}

/** What is kept of a screen. */
export function keptOf(screen: Screen): Kept {
  switch (screen.at) {
    case 'nothing':
      return { topic: '' };
    case 'setup':
      return { topic: '', exam: 'setup' };
    case 'exam':
      return { topic: screen.sat.name, exam: screen.sat };
    case 'taking': {
      const { topic, seed, result, taking } = screen;
      return { topic, seed, session: taking, ...(result ? { result } : {}) };
    }
    case 'waiting':
    case 'failed':
      // The name of an exam is no topic.
      return screen.exam === true ? { topic: '', exam: 'setup' } : { topic: screen.topic };
    case 'unknown':
      return { topic: screen.topic };
  }
}

/**
 * Reads back what {@link Kept} wrote. The app stores it in a file that other versions and other hands write too: whatever is
 * not as it should be is dropped, and the quiz starts anew.
 */
export function readKept(state: unknown): Kept {
  if (!isRecord(state)) return { topic: '' };
  const topic = typeof state['topic'] === 'string' ? state['topic'].trim() : '';
  const { seed, count, exam, result } = state;
  const session = readTaking(state['session']);
  const sat = exam === 'setup' ? exam : isSat(exam) ? exam : undefined;
  return {
    topic,
    ...(typeof seed === 'number' && Number.isSafeInteger(seed) ? { seed } : {}),
    ...(isNumber(count) && count >= 1 && count <= 100 ? { count } : {}),
    ...(session ? { session } : {}),
    ...(sat ? { exam: sat } : {}),
    ...(isRecord(result) && isNumber(result['pass']) && isNumber(result['took'])
      ? { result: { pass: result['pass'], took: result['took'] } }
      : {}),
  };
}

function readTaking(value: unknown): Taking | undefined {
  if (!isRecord(value)) return undefined;
  const { questions, answers, looking } = value;
  if (!Array.isArray(questions) || !Array.isArray(answers) || typeof looking !== 'boolean') return undefined;
  if (questions.length === 0 || answers.length > questions.length || (looking && answers.length === 0))
    return undefined;
  const missed = value['missed'] === true ? { missed: true as const } : {};
  return questions.every(isQuestion) && answers.every(isAnswer)
    ? { questions, answers, looking, ...missed }
    : undefined;
}

function isSat(value: unknown): value is Sat {
  if (!isRecord(value)) return false;
  const { name, pass, questions, given, flagged, at, began, ends, left, wanted, pausedAt } = value;
  return (
    typeof name === 'string' &&
    [pass, at, began, wanted].every(isNumber) &&
    [ends, left].every((n) => n === null || isNumber(n)) &&
    (pausedAt === undefined || isNumber(pausedAt)) &&
    Array.isArray(questions) &&
    questions.length > 0 &&
    questions.every(isQuestion) &&
    Array.isArray(given) &&
    given.length === questions.length &&
    given.every(isGiven) &&
    areNumbers(flagged)
  );
}

function isQuestion(value: unknown): value is Question {
  if (!isRecord(value)) return false;
  const { id, kind, prompt, options, answer, accepted, explanation, source, match, order, diagram } = value;
  if (![id, kind, prompt, explanation].every((t) => typeof t === 'string')) return false;
  if (!areTexts(options) || !areTexts(accepted)) return false;
  const answerable = typeof answer === 'number' ? options[answer] !== undefined : typeof answer === 'string';
  const { others, concepts, pillars } = value;
  return (
    answerable &&
    isSource(source) &&
    isAbsentOr(match, (m) => areTexts(m['left']) && areTexts(m['right']) && areNumbers(m['key'])) &&
    isAbsentOr(order, (o) => areTexts(o['items']) && areNumbers(o['key'])) &&
    isAbsentOr(diagram, (d) => typeof d['mermaid'] === 'string' && areTexts(d['lines'])) &&
    (others === undefined || (Array.isArray(others) && others.every(isSource))) &&
    [concepts, pillars].every((list) => list === undefined || areTexts(list))
  );
}

function isSource(value: unknown): boolean {
  return (
    isRecord(value) &&
    typeof value['note'] === 'string' &&
    typeof value['text'] === 'string' &&
    typeof value['line'] === 'number'
  );
}

function isAbsentOr(value: unknown, holds: (record: Readonly<Record<string, unknown>>) => boolean): boolean {
  return value === undefined || (isRecord(value) && holds(value));
}

const VERDICTS: readonly Verdict[] = ['right', 'nearly', 'wrong', 'skipped'];

function isAnswer(value: unknown): value is Answer {
  if (!isRecord(value)) return false;
  const { given, verdict, logged } = value;
  return isGiven(given) && VERDICTS.some((v) => v === verdict) && (logged === undefined || areTexts(logged));
}

function isGiven(value: unknown): value is Given {
  return value === null || typeof value === 'number' || typeof value === 'string' || areNumbers(value);
}

function areTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((v) => typeof v === 'string');
}

function areNumbers(value: unknown): value is number[] {
  return Array.isArray(value) && value.every(isNumber);
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
