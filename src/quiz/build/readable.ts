import type { Question } from '../types';

const LETTERS = 'ABCDEF';

/** The whole question in words, with what a view shows beside the prompt: things to match or to order, the diagram. */
export function readable({ prompt, match, order, diagram }: Question): string {
  if (match !== undefined) {
    const right = match.right.map((r, i) => `(${String(i + 1)}) ${r}`).join('; ');
    return `${prompt} ${lettered(match.left)} — ${right}.`;
  }
  if (order !== undefined) return `${prompt} ${lettered(order.items)}.`;
  return diagram === undefined ? prompt : `${prompt.replace(/\?$/, '')}: ${diagram.lines.join('; ')}?`;
}

/** The answer in words, by the letters and numbers that {@link readable} gives; undefined where the question has its own. */
export function readableAnswer({ match, order }: Question): string | undefined {
  if (match !== undefined) return match.key.map((k, i) => `${LETTERS[i] ?? ''}-${String(k + 1)}`).join(', ');
  return order?.key.map((k) => LETTERS[k] ?? '').join(', ');
}

function lettered(items: readonly string[]): string {
  return items.map((t, i) => `(${LETTERS[i] ?? ''}) ${t}`).join('; ');
}
