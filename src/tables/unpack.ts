import { inflate } from './inflate';

/** Text written as printable characters by `scripts/build/pack-tables.mjs`, back to text. Used by the build only. */
export function unpack(packed: string): string {
  return new TextDecoder().decode(inflate(bytesOf(packed)));
}

/**
 * The bytes of a basE91 text: two characters for 13 bits, or 14 where they fit. Its digits are the printable ASCII characters from `#` on
 * but `\`, so that it needs no escapes in a string.
 */
function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((text.length * 7) / 8));
  let used = 0;
  let bits = 0;
  let count = 0;
  for (let i = 0; i < text.length; i += 2) {
    const low = text.charCodeAt(i);
    const high = text.charCodeAt(i + 1);
    const value = low - (low > 92 ? 36 : 35) + (high - (high > 92 ? 36 : 35)) * 91;
    bits |= value << count;
    count += (value & 8191) > 88 ? 13 : 14;
    for (; count > 7; count -= 8) {
      bytes[used++] = bits & 255;
      bits >>= 8;
    }
  }
  return bytes.subarray(0, used);
}
