import { ByteReader, ByteWriter, detached } from './bytes';
import { slices, type Kept } from './kept';

/** Sorts of characters, and how many in a row are one piece. What is of no sort stands by itself: so are scripts without blanks written. */
const LETTER = 1;
const LONGEST = [1, 24, 3, 8];
/** The sort of each character below. */
const SORTS = Uint8Array.from({ length: 0x250 }, (_, code) => {
  const char = String.fromCharCode(code);
  return /[A-Za-z\u00c0-\u024f]/.test(char) ? LETTER : /[0-9]/.test(char) ? 2 : /[ -~]/.test(char) ? 3 : 0;
});
/** Stands between two runs of letters that have no blank between them. */
const GLUE = 0;
/** Stands for a piece that has no number yet. */
const NEW = -1;
const BLANK = 32;
const RAW = '\u0000';
/** A text with more pieces than this that no other has, and little else, is no language: encoded data, which is kept as it is. */
const STRANGE = 3000;
/** Pieces that are kept in one part. */
const TOGETHER = 5000;

/**
 * Texts with their words as numbers: the words of a vault repeat from note to note, so that a text takes a third of its length. Made
 * for texts that are put together again often, a whole one at a time.
 */
export class TextCoder implements Kept<readonly string[]> {
  private readonly numbers = new Map<string, number>([['', GLUE]]);
  private readonly pieces: string[] = [''];
  /** By code, the numbers of pieces of one character: half of all are. A code beyond them is looked up as any piece. */
  private readonly singles = new Int32Array(128);
  /** By number, whether the piece is letters. */
  private readonly letters: boolean[] = [false];

  encode(text: string): string {
    const { numbers, singles } = this;
    const known: number[] = [];
    const fresh: string[] = [];
    let pieces = 0;
    let wasLetters = false;
    for (let at = 0; at < text.length; pieces++) {
      const start = at++;
      const code = text.charCodeAt(start);
      // A single blank between words goes without saying.
      if (code === BLANK && wasLetters && SORTS[text.charCodeAt(at)] === LETTER) {
        wasLetters = false;
        continue;
      }
      const sort = SORTS[code] ?? 0;
      const end = start + (LONGEST[sort] ?? 1);
      while (at < end && SORTS[text.charCodeAt(at)] === sort) at++;
      if (sort === LETTER && wasLetters) known.push(GLUE);
      wasLetters = sort === LETTER;
      let number = at === start + 1 ? (singles[code] ?? 0) : 0;
      if (number === 0) {
        const piece = text.slice(start, at);
        number = numbers.get(piece) ?? NEW;
        if (number === NEW) fresh.push(piece);
      }
      known.push(number);
    }
    if (fresh.length > STRANGE && fresh.length * 3 > pieces) return this.raw(text);
    const out = new ByteWriter();
    out.byte(1);
    let next = 0;
    for (const number of known) out.number(number === NEW ? this.numberOf(fresh[next++] ?? '') : number);
    return out.text();
  }

  /** A text as it is, in the form that {@link TextCoder.decode} takes: for what is not kept for long. */
  raw(text: string): string {
    return RAW + text;
  }

  decode(coded: string): string {
    if (coded.startsWith(RAW)) return coded.slice(1);
    const reader = new ByteReader(coded, 1);
    let out = '';
    let wasLetters = false;
    while (!reader.done) {
      const number = reader.number();
      const isLetters = this.letters[number] === true;
      out += wasLetters && isLetters ? ` ${this.pieces[number] ?? ''}` : (this.pieces[number] ?? '');
      wasLetters = isLetters;
    }
    return out;
  }

  /** The pieces; what was coded with them can be decoded where they are taken up. */
  parts(): Iterable<readonly string[]> {
    return slices(this.pieces.slice(1), TOGETHER);
  }

  take(pieces: readonly string[]): void {
    for (const piece of pieces) this.numberOf(piece);
  }

  private numberOf(piece: string): number {
    const known = this.numbers.get(piece);
    if (known !== undefined) return known;
    // Cut out of a text, which it must not keep alive.
    const own = detached(piece);
    const number = this.pieces.push(own) - 1;
    this.numbers.set(own, number);
    this.letters.push(isWord(own));
    if (own.length === 1) this.singles[own.charCodeAt(0)] = number;
    return number;
  }
}

function isWord(piece: string): boolean {
  return SORTS[piece.charCodeAt(0)] === LETTER;
}
