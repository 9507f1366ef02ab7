import type { Positions } from './positions';

/**
 * How much of each line belongs to the quotes and list items around a block.
 *
 * The app's parser (remark-parse 8, told by its positions) doesn't take a list item's indent off its lines as CommonMark does: it takes
 * off the smallest indent of all of the item's lines, at most the width of the bullet, where a bullet of a one-digit number of odd width
 * counts one more. What is left of the indent then belongs to the blocks inside, which is where their positions start.
 */
export class Margins {
  private readonly taken = new Map<number, number>();

  constructor(
    private readonly text: string,
    private readonly positions: Positions,
  ) {}

  /** The offset at which a line's content starts inside the containers entered so far. */
  startOf(line: number): number {
    return Math.min(this.positions.startOf(line) + (this.taken.get(line) ?? 0), this.positions.endOf(line));
  }

  /** A line's content inside the containers entered so far. */
  content(line: number): string {
    return this.text.slice(this.startOf(line), this.positions.endOf(line));
  }

  /** Takes the quote marks off a quote's lines. */
  enterQuote(first: number, last: number): void {
    for (let line = first; line <= last; line += 1)
      this.take(line, /^[ \t]*> ?/.exec(this.content(line))?.[0].length ?? 0);
  }

  /** Takes bullet and indent off a list item's lines. */
  enterItem(first: number, last: number): void {
    const bullet = BULLET.exec(this.content(first));
    if (!bullet) return;
    const [, indent = '', marker = '', gap = ''] = bullet;
    const odd = Number(marker) < 10 && (indent + marker + gap).length % 2 === 1;
    let smallest = width(indent + ' '.repeat(marker.length + (odd ? 1 : 0)) + gap);
    for (let line = first + 1; line <= last; line += 1) {
      const content = this.content(line);
      if (content.trim() !== '') smallest = Math.min(smallest, width(content));
    }
    for (let line = first + 1; smallest > 0 && line <= last; line += 1)
      this.take(line, prefix(this.content(line), smallest));
    this.take(first, bullet[0].length);
    this.take(first, /^\[.\][ \t]/u.exec(this.content(first))?.[0].length ?? 0);
  }

  private take(line: number, count: number): void {
    if (count > 0) this.taken.set(line, (this.taken.get(line) ?? 0) + count);
  }
}

const BULLET = /^([ \t]*)([*+-]|\d+[.)])( {1,4}(?! )| |\t|$)/;

/** The width of the white space at the start of a line; a tab reaches to the next multiple of four. */
export function width(line: string): number {
  let columns = 0;
  for (const character of line) {
    if (character === '\t') columns = columns - (columns % 4) + 4;
    else if (character === ' ') columns += 1;
    else break;
  }
  return columns;
}

/** How many characters of white space to take off a line to take off `columns`; a tab is taken whole. */
function prefix(line: string, columns: number): number {
  let at = 0;
  while (at < line.length && (line[at] === ' ' || line[at] === '\t') && width(line.slice(0, at)) < columns) at += 1;
  return at;
}
