/** In which order a block names the lengths of the codes for its code lengths: RFC 1951, section 3.2.7. */
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** A canonical Huffman code: by the next bits of the data, a symbol times 16 plus the length of its code; 0 where there is none. */
function codeOf(lengths: readonly number[]): Uint16Array {
  const longest = Math.max(1, ...lengths);
  const table = new Uint16Array(1 << longest);
  let code = 0;
  for (let length = 1; length <= longest; length++) {
    code <<= 1;
    // What is known by fewer bits holds whatever the next bit is.
    const half = 1 << (length - 1);
    table.copyWithin(half, 0, half);
    for (let symbol = lengths.indexOf(length); symbol >= 0; symbol = lengths.indexOf(length, symbol + 1)) {
      // Codes are written from their first bit on, numbers from their last.
      let at = 0;
      for (let bit = 0; bit < length; bit++) at |= ((code >> bit) & 1) << (length - 1 - bit);
      table[at] = symbol * 16 + length;
      code++;
    }
  }
  return table;
}

/**
 * Raw DEFLATE data (RFC 1951) as the bytes it stands for. Made for a hundred kilobytes, once, before the engine has compiled
 * anything: few steps for a symbol, and none for a bit.
 *
 * @throws Error where the data ends before its last block does, or is none
 */
export function inflate(data: Uint8Array): Uint8Array {
  let out = new Uint8Array(data.length * 4 + 1024);
  let used = 0;
  /** Bytes read, and those of their bits that are not used up. */
  let at = 0;
  let held = 0;
  let count = 0;
  /** Sees to 15 bits or more; a code may be looked for a little beyond the end. */
  const fill = (): void => {
    if (count > 14) return;
    held |= ((data[at] ?? 0) | ((data[at + 1] ?? 0) << 8)) << count;
    at += 2;
    count += 16;
  };
  const check = (): void => {
    if (at - (count >> 3) > data.length) throw new Error('The packed tables are cut short.');
  };
  const bits = (wanted: number): number => {
    fill();
    const value = held & ((1 << wanted) - 1);
    held >>>= wanted;
    count -= wanted;
    return value;
  };
  const symbol = (code: Uint16Array): number => {
    fill();
    const found = code[held & (code.length - 1)] ?? 0;
    if (found === 0) throw new Error('The packed tables are broken.');
    held >>>= found & 15;
    count -= found & 15;
    return found >> 4;
  };
  /** The code lengths of a block, themselves coded. */
  const dynamic = (): [Uint16Array, Uint16Array] => {
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
  const fixed = (): [Uint16Array, Uint16Array] => [
    codeOf(Array.from({ length: 288 }, (_, i) => (i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8))),
    codeOf(new Array<number>(30).fill(5)),
  ];
  /** A length or distance: every two (or four) symbols stand for twice as many values as those before, told apart by extra bits. */
  const value = (s: number, shift: number): number => {
    const extra = (s >> shift) - 1;
    if (extra < 1) return s;
    const step = 1 << shift;
    return ((step + (s & (step - 1))) << extra) + bits(extra);
  };
  const grow = (more: number): void => {
    check();
    const larger = new Uint8Array(2 * (used + more));
    larger.set(out);
    out = larger;
  };
  for (let last = 0; last === 0;) {
    last = bits(1);
    const type = bits(2);
    if (type === 0) {
      bits(count & 7);
      const size = bits(8) + 256 * bits(8);
      bits(8);
      bits(8);
      if (used + size > out.length) grow(size);
      for (let i = 0; i < size; i++) out[used++] = bits(8);
      check();
      continue;
    }
    const [literals, distances] = type === 2 ? dynamic() : fixed();
    const mask = literals.length - 1;
    for (;;) {
      if (count < 15) fill();
      if (used + 258 > out.length) grow(258);
      // As `symbol` does, without the call: nearly everything is a letter.
      const found = literals[held & mask] ?? 0;
      if (found === 0) throw new Error('The packed tables are broken.');
      held >>>= found & 15;
      count -= found & 15;
      const s = found >> 4;
      if (s < 256) {
        out[used++] = s;
        continue;
      }
      if (s === 256) break;
      const length = s === 285 ? 258 : 3 + value(s - 257, 2);
      const from = used - 1 - value(symbol(distances), 1);
      // What is repeated may reach into itself.
      if (from + length <= used) out.copyWithin(used, from, from + length);
      else for (let i = 0; i < length; i++) out[used + i] = out[from + i] ?? 0;
      used += length;
    }
    check();
  }
  return out.subarray(0, used);
}
