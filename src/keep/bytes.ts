/** Whole numbers from 0 as a string of one byte per unit: what an engine keeps in the least room. */
export class ByteWriter {
  private readonly bytes: number[] = [];

  byte(value: number): void {
    this.bytes.push(value);
  }

  /** Seven bits a byte, the lowest first. */
  number(value: number): void {
    let rest = value;
    for (; rest > 127; rest = Math.floor(rest / 128)) this.bytes.push((rest & 127) | 128);
    this.bytes.push(rest);
  }

  text(): string {
    return textOf(this.bytes);
  }
}

/** Codes per call: engines limit how many arguments one may have. */
const PART = 4096;

/** A text of its own out of character codes, never a slice that keeps another one alive. */
export function textOf(codes: readonly number[]): string {
  let out = '';
  for (let i = 0; i < codes.length; i += PART) out += String.fromCharCode(...codes.slice(i, i + PART));
  return out;
}

/** Reads what a {@link ByteWriter} wrote. */
export class ByteReader {
  constructor(
    private readonly text: string,
    public at = 0,
  ) {}

  get done(): boolean {
    return this.at >= this.text.length;
  }

  byte(): number {
    return this.text.charCodeAt(this.at++);
  }

  number(): number {
    let code = this.text.charCodeAt(this.at++);
    if (code < 128) return code;
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      value += (code & 127) * factor;
      if (code < 128) return value;
      code = this.text.charCodeAt(this.at++);
    }
  }
}

/**
 * The same text in memory of its own. What was cut out of a larger text keeps all of it alive; shorter than this it never does.
 */
export function detached(text: string): string {
  return text.length < 13 ? text : text.split('').join('');
}
