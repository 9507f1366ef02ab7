/** Builds a changed copy of a text, and the way back from the copy's offsets. Edits are made from left to right. */
export class Edits {
  private readonly parts: string[] = [];
  private readonly marks: { readonly at: number; readonly shift: number }[] = [];
  private copied = 0;
  private shift = 0;

  constructor(private readonly source: string) {}

  /** Removes `removed` characters at `at` and puts `added` in their place. */
  replace(at: number, removed: number, added: string): void {
    this.parts.push(this.source.slice(this.copied, at), added);
    this.copied = at + removed;
    const place = at - this.shift;
    if (removed > 0) this.marks.push({ at: place, shift: (this.shift += removed) });
    // An offset inside what was added means the place it was added at.
    for (let count = 1; count <= added.length; count += 1)
      this.marks.push({ at: place + count, shift: (this.shift -= 1) });
  }

  get body(): string {
    return this.marks.length === 0 ? this.source : this.parts.join('') + this.source.slice(this.copied);
  }

  /** Maps an offset of the copy to one of the text. Where characters were removed, that is behind them. */
  original(offset: number): number {
    let low = 0;
    let high = this.marks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.marks[middle]?.at ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return offset + (this.marks[low - 1]?.shift ?? 0);
  }
}
