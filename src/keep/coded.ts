import { ByteReader, ByteWriter, detached } from './bytes';
import { slices, type Kept } from './kept';

/** Letters; figures; marks in a row; anything else by itself, which is how scripts without blanks are written. */
const PIECE = /[A-Za-z\u00c0-\u024f]{1,24}|[0-9]{1,3}|[ -/:-@[-`{-~]{1,8}|[^]/g;
const LETTERS = /^[A-Za-z\u00c0-\u024f]/;
/** Stands between two runs of letters that have no blank between them. */
const GLUE = 0;
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
  /** By number, whether the piece is letters. */
  private readonly letters: boolean[] = [false];

  encode(text: string): string {
    const pieces = text.match(PIECE) ?? [];
    const known = pieces.map((piece) => this.numbers.get(piece) ?? -1);
    if (isStrange(known)) return this.raw(text);
    const out = new ByteWriter();
    out.byte(1);
    let wasLetters = false;
    for (const [i, piece] of pieces.entries()) {
      const isLetters = LETTERS.test(piece);
      if (isLetters && wasLetters) out.number(GLUE);
      // A single blank between words goes without saying.
      if (piece === ' ' && wasLetters && LETTERS.test(pieces[i + 1] ?? '')) {
        wasLetters = false;
        continue;
      }
      const number = known[i] ?? -1;
      out.number(number < 0 ? this.numberOf(piece, isLetters) : number);
      wasLetters = isLetters;
    }
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
    for (const piece of pieces) this.numberOf(piece, LETTERS.test(piece));
  }

  private numberOf(piece: string, isLetters: boolean): number {
    const known = this.numbers.get(piece);
    if (known !== undefined) return known;
    // Cut out of a text, which it must not keep alive.
    const own = detached(piece);
    this.numbers.set(own, this.pieces.length);
    this.letters.push(isLetters);
    return this.pieces.push(own) - 1;
  }
}

function isStrange(known: readonly number[]): boolean {
  if (known.length < STRANGE) return false;
  const unknown = known.filter((number) => number < 0).length;
  return unknown > STRANGE && unknown * 3 > known.length;
}
