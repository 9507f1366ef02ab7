import { EMPTY_HASH, isWordCode, lowerCode, mix, singularHash } from './words';

/**
 * The names of one layer, found by the hash of their leading words; counted, so that adding and taking away are exact opposites.
 *
 * A hash only says "look closer": whoever finds one compares the key itself. An open-addressing table on typed arrays, because
 * every word of every note is looked up here.
 */
export class NameTable {
  private hashes: Int32Array;
  private exact: Uint32Array;
  private longer: Uint32Array;
  private used = 0;

  /** `bits`: first size as a power of two; grows by itself. */
  constructor(private bits: number) {
    this.hashes = new Int32Array(1 << bits);
    this.exact = new Uint32Array(1 << bits);
    this.longer = new Uint32Array(1 << bits);
  }

  /** How many names have exactly this hash. */
  names(hash: number): number {
    return this.exact[this.slot(hash)] ?? 0;
  }

  /** How many names go on after the words hashed. */
  prefixes(hash: number): number {
    return this.longer[this.slot(hash)] ?? 0;
  }

  /** Whether a name is or begins with the words hashed; false is certain. */
  mayBegin(hash: number): boolean {
    const slot = this.slot(hash);
    return this.exact[slot] !== 0 || this.longer[slot] !== 0;
  }

  /** Puts a name in; the answer is the hash of its key. `text[from, to)` is the name; NFC. */
  add(text: string, from = 0, to = text.length): number {
    return this.change(text, from, to, 1);
  }

  /** Takes away what `add` with the same name put in. */
  remove(text: string, from = 0, to = text.length): number {
    return this.change(text, from, to, -1);
  }

  /**
   * One pass over the name: a row for the key, and one for every leading part that a text may set off with a blank or a hyphen:
   * after each word, and between the halves of `CloudFront` or `ElastiCache` where both have three letters or more (people
   * write `Cloud Front`).
   */
  private change(text: string, from: number, to: number, by: 1 | -1): number {
    let hash = EMPTY_HASH;
    let wordStart = from;
    let wordEnd = from;
    let wordHash = hash;
    let inWord = 0;
    let before = 0;
    for (let i = from; i < to; i++) {
      const code = text.charCodeAt(i);
      const letter = (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
      if (!letter && !isWordCode(code)) {
        if (code === 38) {
          if (i > from) this.count(hash, 0, by);
          hash = mix(mix(mix(hash, 97), 110), 100);
        }
        inWord = 0;
        before = 0;
        continue;
      }
      if (inWord === 0) {
        wordStart = i;
        wordHash = hash;
        if (hash !== EMPTY_HASH) this.count(hash, 0, by);
      } else if (inWord > 2 && before >= 97 && before <= 122) {
        const hump = letter ? code <= 90 : code >= 48 && code <= 57 && inWord > 3;
        if (hump && i + 1 < to && isWordCode(text.charCodeAt(i + 1))) this.count(hash, 0, by);
      }
      hash = mix(hash, letter ? code | 32 : lowerCode(code));
      before = code;
      inWord++;
      wordEnd = i + 1;
    }
    if (text.charCodeAt(wordEnd - 1) === 115) hash = singularHash(wordHash, text, wordStart, wordEnd) ?? hash;
    this.count(hash, by, 0);
    return hash;
  }

  private count(hash: number, names: number, prefixes: number): void {
    let slot = this.slot(hash);
    if (this.hashes[slot] === 0) {
      if (this.used * 2 > this.hashes.length) {
        this.grow();
        slot = this.slot(hash);
      }
      this.hashes[slot] = hash || 1;
      this.used++;
    }
    this.exact[slot] = (this.exact[slot] ?? 0) + names;
    this.longer[slot] = (this.longer[slot] ?? 0) + prefixes;
  }

  /** The slot of a hash, or the empty one where it would go. */
  private slot(hash: number): number {
    const mask = this.hashes.length - 1;
    const wanted = hash || 1;
    let slot = (wanted ^ (wanted >>> 15)) & mask;
    for (;;) {
      const there = this.hashes[slot];
      if (there === wanted || there === 0) return slot;
      slot = (slot + 1) & mask;
    }
  }

  /** Twice the room, or the same where most rows are no longer in use. */
  private grow(): void {
    const { hashes, exact, longer } = this;
    let live = 0;
    for (let i = 0; i < hashes.length; i++) if (exact[i] !== 0 || longer[i] !== 0) live++;
    if (live * 4 > hashes.length) this.bits++;
    this.hashes = new Int32Array(1 << this.bits);
    this.exact = new Uint32Array(1 << this.bits);
    this.longer = new Uint32Array(1 << this.bits);
    this.used = live;
    for (let i = 0; i < hashes.length; i++) {
      if (exact[i] === 0 && longer[i] === 0) continue;
      const slot = this.slot(hashes[i] ?? 1);
      this.hashes[slot] = hashes[i] ?? 1;
      this.exact[slot] = exact[i] ?? 0;
      this.longer[slot] = longer[i] ?? 0;
    }
  }
}
