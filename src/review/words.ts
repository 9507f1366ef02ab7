import { textOf } from './texts';

/** Numbers of a place in the table: two codes of a word, its number and one. */
const PLACE = 3;

/**
 * Texts that stand in many lines, each kept once and called by a number, from 0 on. They are told apart by 64 bits of code, as facts
 * are, so that a million lines are looked up without looking at a text.
 */
export class Words {
  private readonly texts: string[] = [];
  private places = 128;
  private table = new Int32Array(this.places * PLACE);

  get size(): number {
    return this.texts.length;
  }

  text(number: number): string {
    return this.texts[number] ?? '';
  }

  /** The number of a text, which is taken up where it is new. */
  number(text: string): number {
    let [a, b] = [CODE_A, CODE_B];
    for (let i = 0; i < text.length; i++) {
      const c = text.charCodeAt(i);
      a = codeA(a, c);
      b = codeB(b, c);
    }
    const place = this.place(a, b);
    const held = this.table[place * PLACE + 2] ?? 0;
    return held > 0 ? held - 1 : this.take(place, a, b, text);
  }

  /** {@link number} of a stretch of ASCII with codes that were worked out before, without a text of it where it is known. */
  numberIn(bytes: Uint8Array, from: number, to: number, a: number, b: number): number {
    const place = this.place(a, b);
    const held = this.table[place * PLACE + 2] ?? 0;
    return held > 0 ? held - 1 : this.take(place, a, b, textOf(bytes, from, to));
  }

  /** Where a word is held, or can be. */
  private place(a: number, b: number): number {
    const { table } = this;
    const mask = this.places - 1;
    let place = (a ^ (a >>> 15)) & mask;
    for (;;) {
      const at = place * PLACE;
      if (table[at + 2] === 0 || (table[at] === a && table[at + 1] === b)) return place;
      place = (place + 1) & mask;
    }
  }

  private take(place: number, a: number, b: number, text: string): number {
    const number = this.texts.push(text) - 1;
    this.table[place * PLACE] = a;
    this.table[place * PLACE + 1] = b;
    this.table[place * PLACE + 2] = number + 1;
    if (number * 2 > this.places) this.spread();
    return number;
  }

  private spread(): void {
    const old = this.table;
    this.places *= 2;
    this.table = new Int32Array(this.places * PLACE);
    const mask = this.places - 1;
    for (let i = 0; i < old.length; i += PLACE) {
      if (old[i + 2] === 0) continue;
      const a = old[i] ?? 0;
      let place = (a ^ (a >>> 15)) & mask;
      while ((this.table[place * PLACE + 2] ?? 0) > 0) place = (place + 1) & mask;
      this.table.set(old.subarray(i, i + PLACE), place * PLACE);
    }
  }
}

/** What the codes of a word begin with. */
export const CODE_A = 0x2c1b3c6d;
export const CODE_B = 0x41c6ce57;

export function codeA(code: number, unit: number): number {
  return Math.imul(code ^ unit, 0x9e3779b1) ^ (code >>> 17);
}

export function codeB(code: number, unit: number): number {
  return Math.imul(code ^ unit, 0x5f356495) ^ (code >>> 13);
}
