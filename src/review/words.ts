import { CARD, CARD_A, CARD_AT, CARD_B, CARD_END, LINE } from './line-columns';
import { bytesOf, textOf } from './texts';

const ASCII = /^[\0-\x7f]*$/;
/** Numbers of a place in the table: two codes of a word, its number and one. */
const PLACE = 3;

/**
 * Texts that stand in many lines, each kept once and called by a number, from 0 on. They are told apart by 64 bits of code, as facts
 * are, so that a million lines are looked up without looking at a text.
 */
export class Words {
  private readonly texts: string[] = [];
  private places = 128;
  private a = 0;
  private b = 0;
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
    const place = this.placeOf(text);
    const held = this.table[place * PLACE + 2] ?? 0;
    return held > 0 ? held - 1 : this.take(place, this.a, this.b, text);
  }

  /** The number of a text; -1 where it is not held. */
  find(text: string): number {
    return (this.table[this.placeOf(text) * PLACE + 2] ?? 0) - 1;
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

  /** Two codes of each text by number. */
  codes(): Int32Array {
    const { table } = this;
    const codes = new Int32Array(this.size * 2);
    for (let at = 0; at < table.length; at += PLACE) {
      const held = table[at + 2] ?? 0;
      if (held > 0) codes.set(table.subarray(at, at + 2), held * 2 - 2);
    }
    return codes;
  }

  /** {@link number} of the lines of a text, with the codes that another one had for them. */
  numbersOf(lines: string, codes: Int32Array): Uint32Array {
    const numbers = new Uint32Array(codes.length / 2);
    this.spread(this.size + numbers.length);
    for (let i = 0, from = 0; i < numbers.length; i++) {
      const end = lines.indexOf('\n', from);
      const [a, b] = [codes[i * 2] ?? 0, codes[i * 2 + 1] ?? 0];
      const place = this.place(a, b);
      const held = this.table[place * PLACE + 2] ?? 0;
      numbers[i] = held > 0 ? held - 1 : this.take(place, a, b, lines.slice(from, end < 0 ? lines.length : end));
      from = end + 1;
    }
    return numbers;
  }

  /** Where a text is held, or can be; its codes are left in `a` and `b`. */
  private placeOf(text: string): number {
    // ASCII almost always, whose bytes are its units.
    const bytes = ASCII.test(text) ? undefined : bytesOf(text);
    const length = bytes?.length ?? text.length;
    const at = (i: number): number => (i < length ? (bytes?.[i] ?? text.charCodeAt(i)) : 0);
    let [a, b] = [CODE_A, CODE_B];
    // With a last step for what is left over, also where that is nothing: lines are not asked first how much it is.
    for (let i = 0; i <= length; i += 4) {
      const four = at(i) | (at(i + 1) << 8) | (at(i + 2) << 16) | (at(i + 3) << 24);
      a = codeA(a, four);
      b = codeB(b, four);
    }
    this.a = codeA(a, length);
    this.b = codeB(b, length);
    return this.place(this.a, this.b);
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
    this.spread(number);
    return number;
  }

  /** Makes room for as many and some more. */
  private spread(count: number): void {
    if (count * 2 < this.places) return;
    const old = this.table;
    while (count * 2 >= this.places) this.places *= 2;
    this.table = new Int32Array(this.places * PLACE);
    const mask = this.places - 1;
    for (let i = 0; i < old.length; i += PLACE) {
      if (old[i + 2] === 0) continue;
      const a = old[i] ?? 0;
      let place = home(a, this.places);
      while ((this.table[place * PLACE + 2] ?? 0) > 0) place = (place + 1) & mask;
      for (let k = 0; k < PLACE; k++) this.table[place * PLACE + k] = old[i + k] ?? 0;
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
