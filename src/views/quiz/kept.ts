import type { Question } from '../../quiz';
import type { Verdict } from './deps';
import type { Answer, Taking } from './taking';

/** What the app keeps of a quiz view between starts. */
export interface Kept {
  readonly topic: string;
  readonly seed?: number;
  readonly session?: Taking;
}

/**
 * Reads back what {@link Kept} wrote. The app stores it in a file that other versions and other hands write too: whatever is
 * not as it should be is dropped, and the quiz starts anew.
 */
export function readKept(state: unknown): Kept {
  if (!isRecord(state)) return { topic: '' };
  const topic = typeof state['topic'] === 'string' ? state['topic'].trim() : '';
  const seed = state['seed'];
  const session = readTaking(state['session']);
  return {
    topic,
    ...(typeof seed === 'number' && Number.isSafeInteger(seed) ? { seed } : {}),
    ...(session ? { session } : {}),
  };
}

function readTaking(value: unknown): Taking | undefined {
  if (!isRecord(value)) return undefined;
  const { questions, answers, looking } = value;
  if (!Array.isArray(questions) || !Array.isArray(answers) || typeof looking !== 'boolean') return undefined;
  if (questions.length === 0 || answers.length > questions.length || (looking && answers.length === 0))
    return undefined;
  return questions.every(isQuestion) && answers.every(isAnswer) ? { questions, answers, looking } : undefined;
}

function isQuestion(value: unknown): value is Question {
  if (!isRecord(value)) return false;
  const { id, kind, prompt, options, answer, accepted, explanation, source } = value;
  if (![id, kind, prompt, explanation].every((t) => typeof t === 'string')) return false;
  if (!areTexts(options) || !areTexts(accepted)) return false;
  const answerable = typeof answer === 'number' ? options[answer] !== undefined : typeof answer === 'string';
  return (
    answerable &&
    isRecord(source) &&
    typeof source['note'] === 'string' &&
    typeof source['text'] === 'string' &&
    typeof source['line'] === 'number'
  );
}

const VERDICTS: readonly Verdict[] = ['right', 'nearly', 'wrong', 'skipped'];

function isAnswer(value: unknown): value is Answer {
  if (!isRecord(value)) return false;
  const { given, verdict } = value;
  return (
    (given === null || typeof given === 'number' || typeof given === 'string') && VERDICTS.some((v) => v === verdict)
  );
}

function areTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((v) => typeof v === 'string');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
