import type { Loc, Pos } from 'obsidian';

/** Turns offsets of one text into Obsidian's positions: 0-based line and column, offset in UTF-16 code units. */
export class Positions {
  private readonly starts: number[] = [0];

  constructor(private readonly text: string) {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.starts.push(at + 1);
  }

  get lineCount(): number {
    return this.starts.length;
  }

  /** The 0-based line that holds `offset`. */
  lineOf(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The offset at which a 0-based line starts; past the last line, the length of the text. */
  startOf(line: number): number {
    return this.starts[line] ?? this.text.length;
  }

  /** The offset just past a line's last character, its line break not counted. */
  endOf(line: number): number {
    const next = this.starts[line + 1];
    if (next === undefined) return this.text.length;
    return this.text[next - 2] === '\r' ? next - 2 : next - 1;
  }

  loc(offset: number): Loc {
    const line = this.lineOf(offset);
    return { line, col: offset - this.startOf(line), offset };
  }

  pos(start: number, end: number): Pos {
    return { start: this.loc(start), end: this.loc(end) };
  }
}
