/** The parts of a prompt around its blanks (three underscores and more), in order; one part where there is none. */
export function splitAtBlanks(text: string): string[] {
  return text.split(/_{3,}/);
}

export function hasBlank(text: string): boolean {
  return splitAtBlanks(text).length > 1;
}
