/** Texts that stand in many lines, each kept once and called by a number, from 0 on. */
export class Words {
  private readonly texts: string[] = [];
  private hashes = new Int32Array(64);
  /** Number of the word and one; 0 where a place is free. Always a power of two, at most half full. */
  private table = new Int32Array(128);

  get size(): number {
    return this.texts.length;
  }

  text(number: number): string {
    return this.texts[number] ?? '';
  }

  /** The number of a text, which is taken up where it is new. */
  number(text: string): number {
    return this.find(text, 0, text.length, hashOf(text, 0, text.length));
  }

  /** The number of a stretch of text, without cutting it out; -1 where it is empty or has an escape in it. */
  numberIn(text: string, from: number, to: number): number {
    if (from >= to) return -1;
    for (let i = from; i < to; i++) if (text.charCodeAt(i) === PERCENT) return -1;
    return this.find(text, from, to, hashOf(text, from, to));
  }

  private find(text: string, from: number, to: number, hash: number): number {
    const mask = this.table.length - 1;
    let place = hash & mask;
    for (let held = this.table[place] ?? 0; held > 0; held = this.table[place] ?? 0) {
      if (this.hashes[held - 1] === hash) {
        const known = this.texts[held - 1] ?? '';
        if (known.length === to - from && text.startsWith(known, from)) return held - 1;
      }
      place = (place + 1) & mask;
    }
    const number = this.texts.push(copyOf(text.slice(from, to))) - 1;
    if (number >= this.hashes.length) this.hashes = grown(this.hashes, number * 2);
    this.hashes[number] = hash;
    this.table[place] = number + 1;
    if (number * 2 > mask) this.spread();
    return number;
  }

  private spread(): void {
    const table = new Int32Array(this.table.length * 4);
    const mask = table.length - 1;
    for (let number = 0; number < this.size; number++) {
      let place = (this.hashes[number] ?? 0) & mask;
      while ((table[place] ?? 0) > 0) place = (place + 1) & mask;
      table[place] = number + 1;
    }
    this.table = table;
  }
}

const PERCENT = 37;

function hashOf(text: string, from: number, to: number): number {
  let h = 0x811c9dc5;
  for (let i = from; i < to; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  return h ^ (h >>> 13);
}

/** The same text, and not a slice that keeps a whole file in memory. */
export function copyOf(slice: string): string {
  return ` ${slice}`.slice(1);
}

/** The same column with room for more. */
export function grown<T extends Int32Array | Uint32Array | Float64Array>(column: T, room: number): T {
  const more = new (column.constructor as new (length: number) => T)(room);
  more.set(column);
  return more;
}
