import { CARD, CARD_A, CARD_AT, CARD_B, CARD_END, LINE } from './line-columns';
import { bytesOf, textOf } from './texts';

/** Numbers of a place in the table: two codes of a word, its number and one. */
const PLACE = 3;

/**
 * Texts that stand in many lines, each kept once and called by a number, from 0 on. They are told apart by 64 bits of code, as facts
 * are, so that a million lines are looked up without looking at a text.
 */
export class Words {
  private readonly texts: string[] = [];
  private places = 128;
  /** What was read ahead: without a use of it an engine need not read it. */
  private seen = 0;
  private table = new Int32Array(this.places * PLACE);

  get size(): number {
    return this.texts.length;
  }

  text(number: number): string {
    return this.texts[number] ?? '';
  }

  /** The number of a text, which is taken up where it is new. */
  number(text: string): number {
    const bytes = bytesOf(text);
    let [a, b] = [CODE_A, CODE_B];
    // With a last step for what is left over, also where that is nothing: it is not asked first how much it is.
    for (let i = 0; i <= bytes.length; i += 4) {
      const four =
        (bytes[i] ?? 0) | ((bytes[i + 1] ?? 0) << 8) | ((bytes[i + 2] ?? 0) << 16) | ((bytes[i + 3] ?? 0) << 24);
      a = codeA(a, four);
      b = codeB(b, four);
    }
    a = codeA(a, bytes.length);
    b = codeB(b, bytes.length);
    const place = this.place(a, b);
    const held = this.table[place * PLACE + 2] ?? 0;
    return held > 0 ? held - 1 : this.take(place, a, b, text);
  }

  /** {@link number} of the cards of lines with codes that were worked out before, without texts of those that are known. */
  numbersIn(bytes: Uint8Array, lines: Int32Array, count: number): void {
    const { table, places } = this;
    const end = count * LINE;
    // All are asked for before any is looked at: memory brings many at once, and would else be waited for at each.
    for (let i = 0; i < end; i += LINE) this.seen ^= table[home(lines[i + CARD_A] ?? 0, places) * PLACE] ?? 0;
    for (let i = 0; i < end; i += LINE) {
      const a = lines[i + CARD_A] ?? 0;
      const b = lines[i + CARD_B] ?? 0;
      const place = this.place(a, b);
      const held = this.table[place * PLACE + 2] ?? 0;
      lines[i + CARD] =
        held > 0 ? held - 1 : this.take(place, a, b, textOf(bytes, lines[i + CARD_AT], lines[i + CARD_END]));
    }
  }

  /** Where a word is held, or can be. */
  private place(a: number, b: number): number {
    const { table } = this;
    const mask = this.places - 1;
    let place = home(a, this.places);
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
      let place = home(a, this.places);
      while ((this.table[place * PLACE + 2] ?? 0) > 0) place = (place + 1) & mask;
      this.table.set(old.subarray(i, i + PLACE), place * PLACE);
    }
  }
}

/** Where a word is looked for first. */
function home(a: number, places: number): number {
  return (a ^ (a >>> 15)) & (places - 1);
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
