import type { List, RootContent } from 'mdast';
import { startOf } from './nodes';

/** Below this many characters a text is parsed in one go. */
const CHUNK = 6000;
/** A line that starts a block of its own whatever is above it, unless that is code, HTML, math or a comment. */
const BLOCK = '#{1,6}[ \\t]|(?:[-*+]|\\d{1,9}[.)]) {1,3}\\S';
/** Where a piece may end: before such a line, and after what may underline a heading. */
const BREAK = new RegExp(`\\n(?=${BLOCK})|\\n(?:=+|-+)[ \\t]*\\n(?=\\S)`, 'g');
const STARTS_BLOCK = new RegExp(BLOCK, 'y');

/**
 * Parses a long text piece by piece: the Markdown parser's time grows with the square of the number of nested blocks. Pieces start at
 * headings and bullets in column 0, and behind underlined headings. Where one ends in a block that may not end there, it is parsed again together with what follows.
 *
 * @param parse the blocks of a piece that starts at an offset of `body`, with offsets of the note's text
 * @param text the note's text
 */
export function parseInChunks(
  body: string,
  text: string,
  parse: (piece: string, start: number) => RootContent[],
): RootContent[] {
  const blocks: RootContent[] = [];
  for (let start = 0, size = CHUNK; start < body.length;) {
    const end = chunkEnd(body, start + size);
    const piece = parse(body.slice(start, end), start);
    const last = piece.at(-1);
    if (end < body.length && last && mayGoOn(last, body, end)) {
      // Doubling keeps a text that is one long block of code linear.
      size = (end - start) * 2;
      continue;
    }
    append(blocks, piece, text);
    start = end;
    size = CHUNK;
  }
  return blocks;
}

const UNENDING: ReadonlySet<string> = new Set(['code', 'comment', 'html', 'math']);

/** Whether the block before a break may go on behind it. */
function mayGoOn(last: RootContent, body: string, end: number): boolean {
  if (UNENDING.has(last.type)) return true;
  STARTS_BLOCK.lastIndex = end;
  if (!STARTS_BLOCK.test(body)) return last.type !== 'heading' && last.type !== 'thematicBreak';
  // A number right below a paragraph is no bullet but more of the paragraph.
  return (
    last.type !== 'list' &&
    /\d/.test(body.charAt(end)) &&
    !/\n[ \t]*\r?\n$/.test(body.slice(Math.max(0, end - 99), end))
  );
}

function chunkEnd(body: string, from: number): number {
  if (from >= body.length) return body.length;
  BREAK.lastIndex = from;
  const found = BREAK.exec(body);
  return found ? found.index + found[0].length : body.length;
}

/** Adds a piece's blocks; a list that goes on in the next piece stays one list. */
function append(blocks: RootContent[], piece: readonly RootContent[], text: string): void {
  const [last, first] = [blocks.at(-1), piece[0]];
  if (last?.type !== 'list' || first?.type !== 'list' || markerOf(last, text) !== markerOf(first, text)) {
    for (const block of piece) blocks.push(block);
    return;
  }
  for (const item of first.children) last.children.push(item);
  if (last.position && first.position) last.position.end = first.position.end;
  for (const block of piece.slice(1)) blocks.push(block);
}

function markerOf(list: List, text: string): string {
  return /[-*+.)]/.exec(text.slice(startOf(list), startOf(list) + 20))?.[0] ?? '';
}
