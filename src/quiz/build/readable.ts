import type { Question } from '../types';

/** The whole question in words, with what a view would show beside the prompt: things to match or to order, the diagram. */
export function readable(question: Question): string {
  return question.prompt;
}
