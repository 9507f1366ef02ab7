import { EMPTY_HASH, mix, singularHash, wordCode } from './words';

/**
 * The names of one layer, found by the hash of their leading words; counted, so that adding and taking away are exact opposites.
 *
 * A hash only says "look closer": whoever finds one compares the key itself. An open-addressing table on typed arrays, because
 * every word of every note is looked up here.
 */
export class NameTable {
  /** Hash per slot, 0 for a free one. By itself, because most words are in no table and need nothing else. */
  private hashes: Int32Array;
  /** Per slot two counts: names that are exactly this, names that go on after it. */
  private counts: Int32Array;
  /** The same hashes as bits: small enough to stay near, and it answers "no" for nearly every word. */
  private filter: Int32Array;
  private mask: number;
  private used = 0;

  /** `bits`: first size as a power of two; grows by itself. */
  constructor(bits: number) {
    this.hashes = new Int32Array(1 << bits);
    this.counts = new Int32Array(2 << bits);
    this.filter = new Int32Array(Math.max(1, (1 << bits) >> 3));
    this.mask = (1 << bits) - 1;
  }

  /** False where certainly no name and no beginning of one has this hash. */
  mayHave(hash: number): boolean {
    const spread = hash ^ (hash >>> 15);
    return ((this.filter[(spread >>> 5) & (this.filter.length - 1)] ?? 0) & (1 << (spread & 31))) !== 0;
  }

  /** What the words hashed are here: 0 nothing (which is certain), 1 a name, 2 the beginning of one, 3 both. */
  probe(hash: number): number {
    const slot = this.slot(hash);
    if (this.hashes[slot] === 0) return 0;
    return (this.counts[2 * slot] === 0 ? 0 : 1) + (this.counts[2 * slot + 1] === 0 ? 0 : 2);
  }

  /** How many rows are in use. */
  get size(): number {
    let live = 0;
    for (let i = 0; i < this.counts.length; i += 2) if (this.counts[i] !== 0 || this.counts[i + 1] !== 0) live++;
    return live;
  }

  /** The hashes of all rows, those no longer in use included. */
  rows(): number[] {
    return [...this.hashes].filter((hash) => hash !== 0);
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
      const small = wordCode(code);
      if (small === 0) {
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
        if (hash !== EMPTY_HASH) {
          this.count(hash, 0, by);
        }
      } else if (inWord > 2 && before >= 97 && before <= 122) {
        const hump = code < 58 ? inWord > 3 : code < 91;
        if (hump && i + 1 < to && wordCode(text.charCodeAt(i + 1)) !== 0) this.count(hash, 0, by);
      }
      hash = mix(hash, small);
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
      if (this.used * 2 > this.mask) {
        this.grow();
        slot = this.slot(hash);
      }
      this.hashes[slot] = hash || 1;
      this.mark(hash);
      this.used++;
    }
    this.counts[2 * slot] = (this.counts[2 * slot] ?? 0) + names;
    this.counts[2 * slot + 1] = (this.counts[2 * slot + 1] ?? 0) + prefixes;
  }

  private mark(hash: number): void {
    const spread = hash ^ (hash >>> 15);
    const at = (spread >>> 5) & (this.filter.length - 1);
    this.filter[at] = (this.filter[at] ?? 0) | (1 << (spread & 31));
  }

  /** The slot of a hash, or the free one where it would go. */
  private slot(hash: number): number {
    const wanted = hash === 0 ? 1 : hash;
    const { hashes, mask } = this;
    let slot = (wanted ^ (wanted >>> 15)) & mask;
    for (;;) {
      const there = hashes[slot];
      if (there === wanted || there === 0) return slot;
      slot = (slot + 1) & mask;
    }
  }

  /** Twice the room, or the same where most rows are no longer in use. */
  private grow(): void {
    const { hashes, counts } = this;
    const live = this.size;
    const size = live * 4 > this.mask ? (this.mask + 1) * 2 : this.mask + 1;
    this.hashes = new Int32Array(size);
    this.counts = new Int32Array(2 * size);
    this.filter = new Int32Array(Math.max(1, size >> 3));
    this.mask = size - 1;
    this.used = live;
    for (let i = 0; i < hashes.length; i++) {
      if (counts[2 * i] === 0 && counts[2 * i + 1] === 0) continue;
      const slot = this.slot(hashes[i] ?? 0);
      this.hashes[slot] = hashes[i] ?? 0;
      this.counts[2 * slot] = counts[2 * i] ?? 0;
      this.counts[2 * slot + 1] = counts[2 * i + 1] ?? 0;
      this.mark(hashes[i] ?? 0);
    }
  }
}
