/** A note's text as given to the Markdown parser, and the way back from its offsets. */
export interface Prepared {
  readonly body: string;
  /** Maps an offset of `body` to the offset of the note's text. */
  readonly original: (offset: number) => number;
}

/** A bullet without text, behind any quote marks. A lone `-` may be the underline of a heading and is left alone. */
const EMPTY_BULLET = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+|[*+]|\d{1,9}[.)])$/;
/** A bullet, behind any quote marks and bullets, and its task mark. */
const TASK = /^([ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]{1,4})+)(\[[^\r\n]\][ \t])/u;
/** Longer lines aren't looked at beyond this many characters. */
const LOOK = 200;

/**
 * Two things the app's parser does that CommonMark doesn't, done to the text so that a CommonMark parser comes to the same blocks:
 * a task mark is no part of its item's content (`- [ ] 1. first` holds a list), so it is taken out; and a bullet without text starts an
 * item even in the middle of a paragraph and may go on in the next line, so it is given a letter. `original` undoes both.
 *
 * What lies before `from` (frontmatter) is blanked, and a byte order mark counts as a space.
 */
export function prepare(text: string, from: number): Prepared {
  const source = blanked(text, from);
  const edits: Edit[] = [];
  const parts: string[] = [];
  let copied = 0;
  let shift = 0;
  const edit = (at: number, removed: number, added: string): void => {
    parts.push(source.slice(copied, at), added);
    copied = at + removed;
    // An offset inside what was added means the place it was added at.
    const place = at - shift;
    if (removed > 0) edits.push({ at: place, shift: (shift += removed) });
    for (let count = 1; count <= added.length; count += 1) edits.push({ at: place + count, shift: (shift -= 1) });
  };
  for (let line = from; line < source.length;) {
    const feed = source.indexOf('\n', line);
    const next = feed === -1 ? source.length + 1 : feed + 1;
    const end = source[next - 2] === '\r' ? next - 2 : next - 1;
    let head = source.slice(line, Math.min(end, line + LOOK));
    const task = TASK.exec(head);
    if (task?.[1] !== undefined && task[2] !== undefined) {
      edit(line + task[1].length, task[2].length, '');
      head = head.slice(0, task[1].length) + head.slice(task[0].length);
    }
    if (end - line < LOOK && EMPTY_BULLET.test(head)) edit(end, 0, /\s$/.test(head) ? 'x' : ' x');
    line = next;
  }
  if (edits.length === 0) return { body: source, original: (offset) => offset };
  parts.push(source.slice(copied));
  return { body: parts.join(''), original: (offset) => offset + shiftAt(edits, offset) };
}

interface Edit {
  /** From this offset of the body on … */
  readonly at: number;
  /** … this much is to be added. */
  readonly shift: number;
}

function shiftAt(edits: readonly Edit[], offset: number): number {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edits[middle]?.at ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return edits[low - 1]?.shift ?? 0;
}

function blanked(text: string, from: number): string {
  if (from > 0) return text.slice(0, from).replace(/[^\r\n]/g, ' ') + text.slice(from);
  return text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
}
