/** In which order a block names the lengths of the codes for its code lengths: RFC 1951, section 3.2.7. */
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** A canonical Huffman code: how many codes each length has, and the symbols in the order of their codes. */
interface Code {
  readonly counts: readonly number[];
  readonly symbols: readonly number[];
}

function codeOf(lengths: readonly number[]): Code {
  const counts: number[] = new Array<number>(16).fill(0);
  const symbols: number[] = [];
  for (let length = 1; length < 16; length++) {
    lengths.forEach((l, symbol) => {
      if (l === length) counts[length] = symbols.push(symbol) && (counts[length] ?? 0) + 1;
    });
  }
  return { counts, symbols };
}

/**
 * Raw DEFLATE data (RFC 1951) as the bytes it stands for. Decodes bit by bit: made for a hundred kilobytes, once.
 *
 * @throws Error where the data ends before its last block does, or is none
 */
export function inflate(data: Uint8Array): Uint8Array {
  const out: number[] = [];
  let at = 0;
  const bits = (count: number): number => {
    let value = 0;
    for (let i = 0; i < count; i++, at++) {
      const byte = data[at >> 3];
      if (byte === undefined) throw new Error('The packed tables are cut short.');
      value |= ((byte >> (at & 7)) & 1) << i;
    }
    return value;
  };
  const symbol = ({ counts, symbols }: Code): number => {
    let code = 0;
    let first = 0;
    let index = 0;
    for (let length = 1; length < 16; length++) {
      code |= bits(1);
      const count = counts[length] ?? 0;
      if (code - count < first) return symbols[index + code - first] ?? 0;
      index += count;
      first = (first + count) << 1;
      code <<= 1;
    }
    throw new Error('The packed tables are broken.');
  };
  /** The code lengths of a block, themselves coded. */
  const dynamic = (): [Code, Code] => {
    const literals = bits(5) + 257;
    const distances = bits(5) + 1;
    const first: number[] = new Array<number>(19).fill(0);
    for (const place of ORDER.slice(0, bits(4) + 4)) first[place] = bits(3);
    const code = codeOf(first);
    const lengths: number[] = [];
    while (lengths.length < literals + distances) {
      const s = symbol(code);
      const repeated = s === 16 ? (lengths.at(-1) ?? 0) : 0;
      const times = s < 16 ? 1 : s === 16 ? bits(2) + 3 : s === 17 ? bits(3) + 3 : bits(7) + 11;
      for (let i = 0; i < times; i++) lengths.push(s < 16 ? s : repeated);
    }
    return [codeOf(lengths.slice(0, literals)), codeOf(lengths.slice(literals))];
  };
  const fixed = (): [Code, Code] => [
    codeOf(Array.from({ length: 288 }, (_, i) => (i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8))),
    codeOf(new Array<number>(30).fill(5)),
  ];
  /** A length or distance: every `step` symbols stand for twice as many values as those before, told apart by extra bits. */
  const value = (s: number, step: number): number => {
    const extra = Math.max(0, Math.floor(s / step) - 1);
    return (extra === 0 ? s : (step + (s % step)) << extra) + bits(extra);
  };
  for (let last = 0; last === 0;) {
    last = bits(1);
    const type = bits(2);
    if (type === 0) {
      at = (at + 7) & ~7;
      const size = bits(16);
      at += 16;
      for (let i = 0; i < size; i++) out.push(bits(8));
      continue;
    }
    const [literals, distances] = type === 2 ? dynamic() : fixed();
    for (let s = symbol(literals); s !== 256; s = symbol(literals)) {
      if (s < 256) {
        out.push(s);
        continue;
      }
      const length = s === 285 ? 258 : 3 + value(s - 257, 4);
      const back = 1 + value(symbol(distances), 2);
      for (let i = 0; i < length; i++) out.push(out[out.length - back] ?? 0);
    }
  }
  return Uint8Array.from(out);
}
