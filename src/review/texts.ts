import { grown } from './grown';

const ENCODER = new TextEncoder();
/** A mark at the beginning is a character like others, and what is no UTF-8 is a character that says so. */
const DECODER = new TextDecoder('utf-8', { ignoreBOM: true });

/** A text as it is stored. */
export function bytesOf(text: string): Uint8Array {
  return ENCODER.encode(text);
}

export function textOf(bytes: Uint8Array, from = 0, to = bytes.length): string {
  return DECODER.decode(bytes.subarray(from, to));
}

/**
 * Texts by number, of which few are ever asked for: what was read stays bytes until it is. A million of them are one piece of memory,
 * not a million.
 */
export class Texts {
  private bytes = new Uint8Array(1024);
  /** Where each begins, and where the last ends. */
  private ends = new Uint32Array(64);
  private count = 0;
  /** Those that came as texts. */
  private readonly given = new Map<number, string>();

  /** @returns its number, from 1 on: 0 is no text */
  add(text: string): number {
    const number = this.addBytes(this.bytes, 0, 0);
    this.given.set(number, text);
    return number;
  }

  /** {@link add} of a stretch of UTF-8. */
  addBytes(from: Uint8Array, start: number, end: number): number {
    const at = this.ends[this.count] ?? 0;
    const to = at + end - start;
    if (to > this.bytes.length) this.bytes = grown(this.bytes, to * 2);
    this.bytes.set(from.subarray(start, end), at);
    if (++this.count >= this.ends.length) this.ends = grown(this.ends, this.count * 2);
    this.ends[this.count] = to;
    return this.count;
  }

  text(number: number): string {
    const given = this.given.get(number);
    if (given !== undefined || number === 0) return given ?? '';
    return textOf(this.bytes, this.ends[number - 1], this.ends[number]);
  }

  /** Whether a text begins with a character of ASCII. */
  startsWith(number: number, character: string): boolean {
    const given = this.given.get(number);
    if (given !== undefined || number === 0) return given?.startsWith(character) ?? false;
    const [from = 0, to = 0] = [this.ends[number - 1], this.ends[number]];
    return from < to && this.bytes[from] === character.charCodeAt(0);
  }
}
