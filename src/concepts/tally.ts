/**
 * Counted names. Nearly every tally of a vault holds one name once, so that one is kept without a map.
 */
export class Tally {
  private name: string | undefined;
  private count = 0;
  private more: Map<string, number> | undefined;

  /** Counts a name up or down; a name counted down to nothing is gone. True where a name came or went. */
  add(name: string, by: 1 | -1): boolean {
    if (this.more === undefined && (this.name === undefined || this.name === name)) {
      const before = this.count;
      this.count += by;
      this.name = this.count === 0 ? undefined : name;
      return before === 0 || this.count === 0;
    }
    this.more ??= new Map([[this.name ?? '', this.count]]);
    this.name = undefined;
    const before = this.more.get(name) ?? 0;
    if (before + by === 0) this.more.delete(name);
    else this.more.set(name, before + by);
    const [only] = this.more.size === 1 ? this.more : [];
    if (only !== undefined) {
      [this.name, this.count] = only;
      this.more = undefined;
    }
    return before === 0 || before + by === 0;
  }

  get size(): number {
    return this.more === undefined ? (this.name === undefined ? 0 : 1) : this.more.size;
  }

  keys(): Iterable<string> {
    return this.more?.keys() ?? (this.name === undefined ? [] : [this.name]);
  }

  /** The least name: the same in whatever order they came. */
  first(): string | undefined {
    let least = this.name;
    for (const name of this.more?.keys() ?? []) if (least === undefined || name < least) least = name;
    return least;
  }
}
