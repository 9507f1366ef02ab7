import type { Question } from '../../quiz';

/**
 * What an explanation says beside the bullet it quotes: `about` is what it puts before the bullet's own words
 * (`ElastiCache:`); an explanation in words of its own is `explanation`. Both are empty where it only repeats the bullet.
 */
export function splitExplanation(question: Pick<Question, 'explanation' | 'source'>): {
  readonly explanation: string;
  readonly about: string;
} {
  const whole = question.explanation.trim();
  const quoted = question.source.text.trim();
  if (quoted === '' || !whole.endsWith(quoted)) return { explanation: whole, about: '' };
  return { explanation: '', about: whole.slice(0, whole.length - quoted.length).trim() };
}
