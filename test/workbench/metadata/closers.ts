/** Finds what closes an opening mark. Remembers what there is none of, so that many openings cost no more than one. */
export class Closers {
  private brackets: Map<number, number> | undefined;
  private codes: Map<number, number[]> | undefined;
  private readonly known = new Map<string, number>();
  private noMath = false;

  constructor(
    private readonly text: string,
    private readonly from: number,
    private readonly to: number,
  ) {}

  /** The offset just past the next `mark` at or after `at`, or -1. */
  after(mark: string, at: number): number {
    const start = this.next(mark, at);
    return start === -1 || start + mark.length > this.to ? -1 : start + mark.length;
  }

  /** The end of a wikilink whose first bracket is at `bracket`: on one line, not empty, holding no other start of one. */
  wikilink(bracket: number): number {
    const end = this.after(']]', bracket + 2);
    if (end === -1 || end - bracket <= 4) return -1;
    const feed = this.next('\n', bracket);
    if (feed !== -1 && feed < end) return -1;
    const inner = this.next('[[', bracket + 2);
    return inner !== -1 && inner < end - 2 ? -1 : end;
  }

  /** The bracket that matches the one at `bracket`, or -1. */
  bracket(bracket: number): number {
    this.brackets ??= this.matchBrackets();
    return this.brackets.get(bracket) ?? -1;
  }

  /** The end of a code span opened by `run` backticks just before `at`, or -1. */
  code(at: number, run: number): number {
    this.codes ??= this.backtickRuns();
    const starts = this.codes.get(run) ?? [];
    while (starts.length > 0 && (starts.at(-1) ?? 0) < at) starts.pop();
    const start = starts.at(-1);
    return start === undefined ? -1 : start + run;
  }

  /** The end of inline math opened just before `at`: no space inside the dollar signs, no digit after the closing one. */
  math(at: number): number {
    if (this.noMath || /\s/.test(this.text.charAt(at))) return -1;
    for (let end = this.text.indexOf('$', at + 1); end !== -1 && end < this.to; end = this.text.indexOf('$', end + 1)) {
      if (/[^\s\\]/.test(this.text.charAt(end - 1)) && !/\d/.test(this.text.charAt(end + 1))) return end + 1;
    }
    this.noMath = true;
    return -1;
  }

  private next(mark: string, at: number): number {
    const known = this.known.get(mark);
    if (known !== undefined && (known === -1 || known >= at)) return known;
    const found = this.text.indexOf(mark, at);
    const inside = found >= this.to ? -1 : found;
    this.known.set(mark, inside);
    return inside;
  }

  private matchBrackets(): Map<number, number> {
    const pairs = new Map<number, number>();
    const stack: number[] = [];
    for (let at = this.from; at < this.to; at += 1) {
      const character = this.text[at];
      if (character === '\\') at += 1;
      else if (character === '[') stack.push(at);
      else if (character === ']') {
        const opening = stack.pop();
        if (opening !== undefined) pairs.set(opening, at);
      }
    }
    return pairs;
  }

  /** The starts of runs of backticks by length, the last first. */
  private backtickRuns(): Map<number, number[]> {
    const runs = new Map<number, number[]>();
    for (let at = this.to - 1; at >= this.from; at -= 1) {
      if (this.text[at] !== '`') continue;
      const last = at;
      while (at > this.from && this.text[at - 1] === '`') at -= 1;
      const length = last - at + 1;
      const starts = runs.get(length);
      if (starts) starts.push(at);
      else runs.set(length, [at]);
    }
    return runs;
  }
}
