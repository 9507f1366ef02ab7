/** Rows are many and small: the one that is full is laid out anew in a millisecond, where a single one would hold up the app. */
const ROWS = 64;
const ROW_BITS = 6;

/**
 * Which note has an id, by a 32-bit key of it: eight bytes a slot. A key only says where to look; whoever finds a note there looks for
 * the id itself.
 */
export class IdTable {
  private readonly rows = Array.from({ length: ROWS }, () => new Row());

  add(key: number, note: number): void {
    this.rowOf(key).add(key, note);
  }

  remove(key: number, note: number): void {
    this.rowOf(key).remove(key, note);
  }

  /** The first note with the key for which `is` holds. */
  find(key: number, is: (note: number) => boolean): number | undefined {
    return this.rowOf(key).find(key, is);
  }

  private rowOf(key: number): Row {
    // Its high bits; where in the row, its low ones say.
    return this.rows[key >>> (32 - ROW_BITS)] as Row;
  }
}

/** Open addressing with linear probing. */
class Row {
  private keys = new Uint32Array(5);
  /** Number of the note plus one; 0 for a free slot. */
  private notes = new Uint32Array(5);
  private used = 0;

  add(key: number, note: number): void {
    if (this.used * 4 >= this.keys.length * 3) this.grow();
    let at = this.home(key);
    while (this.notes[at] !== 0) at = this.next(at);
    this.keys[at] = key;
    this.notes[at] = note + 1;
    this.used++;
  }

  remove(key: number, note: number): void {
    let at = this.home(key);
    while (this.notes[at] !== 0 && (this.keys[at] !== key || this.notes[at] !== note + 1)) at = this.next(at);
    if (this.notes[at] === 0) return;
    this.used--;
    // What was put further on because of it moves up, so that no gap cuts a row short.
    for (let gap = at; ;) {
      this.notes[gap] = 0;
      do {
        at = this.next(at);
        if (this.notes[at] === 0) return;
      } while (this.isBetween(gap, this.home(this.keys[at] ?? 0), at));
      this.keys[gap] = this.keys[at] ?? 0;
      this.notes[gap] = this.notes[at] ?? 0;
      gap = at;
    }
  }

  find(key: number, is: (note: number) => boolean): number | undefined {
    for (let at = this.home(key); this.notes[at] !== 0; at = this.next(at)) {
      const note = (this.notes[at] ?? 0) - 1;
      if (this.keys[at] === key && is(note)) return note;
    }
    return undefined;
  }

  private home(key: number): number {
    return key % this.keys.length;
  }

  private next(at: number): number {
    return at + 1 === this.keys.length ? 0 : at + 1;
  }

  /** Whether `home` lies behind the gap on the way to `at`: then what stands there is well where it is. */
  private isBetween(gap: number, home: number, at: number): boolean {
    return gap < at ? home > gap && home <= at : home > gap || home <= at;
  }

  private grow(): void {
    const { keys, notes } = this;
    // Odd, so that keys spread over it.
    const size = Math.ceil(keys.length * 1.4) | 1;
    this.keys = new Uint32Array(size);
    this.notes = new Uint32Array(size);
    this.used = 0;
    for (let i = 0; i < keys.length; i++) if (notes[i] !== 0) this.add(keys[i] ?? 0, (notes[i] ?? 0) - 1);
  }
}
