/** Where the lines of a text begin. Nothing is cut out of it before somebody asks. */
export class Lines {
  private readonly starts: number[] = [0];

  constructor(private readonly text: string) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.starts.push(at + 1);
  }

  get count(): number {
    return this.starts.length;
  }

  /** Offset of the line of an index (0-based), or the end of the text. */
  start(index: number): number {
    return this.starts[index] ?? this.text.length;
  }

  /** The line of an index (0-based) without its end; empty beyond the last. */
  at(index: number): string {
    const start = this.starts[index];
    const next = this.starts[index + 1];
    return start === undefined ? '' : this.text.slice(start, next === undefined ? undefined : next - 1);
  }

  /** Index of the line from `from` on that an offset lies in. */
  lineOf(offset: number, from: number): number {
    let low = from;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
