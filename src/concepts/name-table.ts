import { EMPTY_HASH, hashOf, keyBreaks, keyOfWords, mix, wordsOf } from './words';

/** What the names with one hash are good for. */
export interface Row {
  /** How many names spell exactly this. */
  names: number;
  /** How many names go on after this. */
  prefixes: number;
}

/**
 * The names of one layer, found by the hash of their leading words; counted, so that adding and taking away are exact opposites.
 *
 * A hash only says "look closer": whoever finds a row compares the key itself.
 */
export class NameTable {
  private readonly rows = new Map<number, Row>();
  private readonly filter: Uint16Array;

  /** `bits`: size of the filter in front of the rows, as a power of two; about four times the expected names is good. */
  constructor(private readonly bits: number) {
    this.filter = new Uint16Array(1 << bits);
  }

  get size(): number {
    return this.rows.size;
  }

  /** Whether a name may begin with the words hashed; false is certain. */
  mayBegin(hash: number): boolean {
    return this.filter[(hash ^ (hash >>> 15)) & ((1 << this.bits) - 1)] !== 0;
  }

  row(hash: number): Row | undefined {
    return this.rows.get(hash & 0x3fffffff);
  }

  /** `key` is the key of `name`: given by the caller where it has it already. */
  add(name: string, key = keyOfWords(wordsOf(name))): void {
    this.change(name, key, 1);
  }

  /** Takes away what `add` with the same arguments put in. */
  remove(name: string, key = keyOfWords(wordsOf(name))): void {
    this.change(name, key, -1);
  }

  private change(name: string, key: string, by: 1 | -1): void {
    let hash = EMPTY_HASH;
    let at = 0;
    for (const end of keyBreaks(wordsOf(name))) {
      if (end >= key.length) break;
      for (; at < end; at++) hash = mix(hash, key.charCodeAt(at));
      this.count(hash, 0, by);
    }
    this.count(hashOf(key), by, 0);
  }

  private count(hash: number, names: number, prefixes: number): void {
    const id = hash & 0x3fffffff;
    const row = this.rows.get(id);
    if (row === undefined) this.rows.set(id, { names, prefixes });
    else {
      row.names += names;
      row.prefixes += prefixes;
      if (row.names === 0 && row.prefixes === 0) this.rows.delete(id);
    }
    const slot = (hash ^ (hash >>> 15)) & ((1 << this.bits) - 1);
    const seen = this.filter[slot] ?? 0;
    // A full counter stays full: the filter then lets through more than it must, never less.
    if (seen < 0xffff) this.filter[slot] = seen + names + prefixes;
  }
}
