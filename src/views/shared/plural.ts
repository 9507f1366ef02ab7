/** `1 note`, `2 notes`, with the figure grouped as the student's system does it. */
export function plural(count: number, noun: string): string {
  return `${count.toLocaleString()} ${noun}${count === 1 ? '' : 's'}`;
}
