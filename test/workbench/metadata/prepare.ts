import { Edits } from './edits';
import { LazyLines } from './lazy-lines';

/** A bullet without text, behind any quote marks. A lone `-` may be the underline of a heading and is left alone. */
const EMPTY_BULLET = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+|[*+]|\d{1,9}[.)])$/;
/** A bullet, behind any quote marks and bullets, and its task mark. */
const TASK = /^([ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]{1,4})+)(\[[^\r\n]\][ \t])/u;
/** What a line begins with, before its text: quote marks, bullets and white space. */
const MARKS = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t])))*[ \t]*/;
/** Beyond this many marks on a line the app's users have none either, and the parser's time grows with the square of them. */
const DEEPEST = 40;
/** White space a line may begin with, in characters; deeper bullets are taken as if they were no deeper, for the same reason. */
const WIDEST = 100;
/** How much of a line's text the block parser gets to see, where the rest can't matter to it. */
const SHOWN = 24;
/** Text whose end matters to the block structure: what a table, a comment, math or HTML is made of. */
const NEEDED_WHOLE = /\||%%|\$\$|-->|<\/|\?>|\]\]>/;
const NEEDED_START = /^(?:[[<#`~$%]|[-*_=\s]*$)/;

/**
 * A note's text as given to the Markdown parser. Three things the app's parser does that CommonMark doesn't are done to the text, so that a
 * CommonMark parser comes to the same blocks: a task mark is no part of its item's content (`- [ ] 1. first` holds a list), so it is
 * taken out; a bullet without text starts an item even in the middle of a paragraph and may go on in the next line, so it is given a letter;
 * the third is `LazyLines`. For speed, the ends of long lines are left out where they don't matter to the blocks.
 *
 * What lies before `from` (frontmatter) is blanked, and a byte order mark counts as a space.
 */
export function prepare(text: string, from: number): Edits {
  const source = blanked(text, from);
  const edits = new Edits(source);
  const lazy = new LazyLines();
  for (let line = from; line < source.length;) {
    const feed = source.indexOf('\n', line);
    const next = feed === -1 ? source.length + 1 : feed + 1;
    const end = source[next - 2] === '\r' ? next - 2 : next - 1;
    prepareLine(source, line, Math.max(line, end), edits, lazy);
    line = next;
  }
  return edits;
}

function prepareLine(source: string, line: number, end: number, edits: Edits, lazy: LazyLines): void {
  const head = source.slice(line, Math.min(end, line + 300));
  const before = lazy.next(head);
  if (before !== '') edits.replace(line, 0, before);
  const indent = /^[ \t]*/.exec(source.slice(line, end))?.[0].length ?? 0;
  if (indent > WIDEST && indent < end - line) {
    edits.replace(line + WIDEST, indent - WIDEST, '');
    return;
  }
  const marks = MARKS.exec(head)?.[0] ?? '';
  if (marks.length > DEEPEST && !/^[ \t]*([-*_])(?:[ \t]*\1)*[ \t]*$/.test(source.slice(line, end))) {
    const tooDeep = afterMarks(source, line, end, DEEPEST);
    if (tooDeep !== -1) {
      edits.replace(tooDeep, end - tooDeep, 'x');
      return;
    }
  }
  const task = TASK.exec(head);
  if (task?.[1] !== undefined && task[2] !== undefined) edits.replace(line + task[1].length, task[2].length, '');
  const rest = task ? (task[1] ?? '') + head.slice(task[0].length) : head;
  if (EMPTY_BULLET.test(rest) && end - line === head.length) edits.replace(end, 0, /\s$/.test(rest) ? 'x' : ' x');
  else shorten(source, line + (task ? task[0].length : marks.length), end, edits);
}

/** Leaves out the end of a line whose text starts at `start`. */
function shorten(source: string, start: number, end: number, edits: Edits): void {
  let cut = start + SHOWN;
  while (cut < end && /\s/.test(source.charAt(cut - 1))) cut += 1;
  if (cut >= end || NEEDED_START.test(source.slice(start, cut)) || NEEDED_WHOLE.test(source.slice(start, end))) return;
  edits.replace(cut, end - cut, '');
}

/** The offset at which a line has had `count` marks, or -1 when it has fewer. */
function afterMarks(source: string, line: number, end: number, count: number): number {
  let marks = 0;
  for (let at = line; at < end; at += 1) {
    const character = source.charAt(at);
    if (/[ \t]/.test(character)) continue;
    if (!/[->*+\d.)]/.test(character)) return -1;
    if (!/\d/.test(character)) marks += 1;
    if (marks > count) return at;
  }
  return -1;
}

/** Same length as `text`: a carriage return alone is no line break to the positions, so it is none to the blocks. */
function blanked(text: string, from: number): string {
  const rest = text.slice(from).replace(/\r(?!\n)/g, ' ');
  if (from > 0) return text.slice(0, from).replace(/[^\r\n]/g, ' ') + rest;
  return rest.startsWith('\uFEFF') ? ` ${rest.slice(1)}` : rest;
}
