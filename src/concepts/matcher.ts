import type { Cues } from './cues';
import { meantBy } from './cues';
import { counts, type Guard } from './guards';
import type { NameTable } from './name-table';
import { mixWord, nextWord, wordEnd } from './scan';
import type { Spelt } from './spelt';
import type { Mention } from './types';
import { EMPTY_HASH, hashOf, LOWER, mix, singularOf, wordCode } from './words';

/** What a name stands for, and when it counts in running text. */
export interface Meaning {
  /** `Concept.id` */
  readonly concept: string;
  readonly guard: Guard;
  readonly spelling: string;
  /** For a short form of several things: what it means by the words around it; then `concept` is not used. */
  readonly cues?: Cues;
}

/** One source of names; the matcher asks the layers in order and takes the first that counts. */
export interface Layer {
  readonly table: NameTable;
  readonly spelt: Spelt;
  /** Another number whenever a key may stand for something else than before. */
  readonly changes: number;
  /** What a key stands for, or undefined (not a name here, or nobody can say which of several things it is). */
  meaning(key: string): Meaning | undefined;
}

interface Match {
  readonly start: number;
  readonly end: number;
  readonly concept: string;
  readonly guard: Guard;
}

const AWS = hashOf('aws');
const AMAZON = hashOf('amazon');
/** No name is longer, in words. */
const MOST_WORDS = 12;

/** Finds names in text. Holds its layers, and room to work in. */
export class Matcher {
  private readonly ends = new Int32Array(MOST_WORDS);
  /** Per name found, a bit for each layer that has it. */
  private readonly owners = new Int32Array(MOST_WORDS);
  private readonly tables: readonly NameTable[];

  constructor(private readonly layers: readonly Layer[]) {
    this.tables = layers.map((l) => l.table);
  }

  /** Non-overlapping matches in `[from, to)`, ascending; where two overlap the longer one stands. */
  matches(text: string, from: number, to: number, found: Mention[]): void {
    let i = from;
    while (i < to) {
      let code = text.charCodeAt(i);
      let small = code < 128 ? (LOWER[code] ?? 0) : wordCode(code);
      if (small === 0) {
        i++;
        continue;
      }
      const start = i;
      let hash = EMPTY_HASH;
      let last = 0;
      do {
        last = small;
        hash = mix(hash, small);
        if (++i >= to) break;
        code = text.charCodeAt(i);
        small = code < 128 ? (LOWER[code] ?? 0) : wordCode(code);
      } while (small !== 0);
      if (code === 58 && text.charCodeAt(i + 1) === 47 && text.charCodeAt(i + 2) === 47) {
        // The words of an address are no mentions.
        while (i < to && !/[\s<>()"']/.test(text.charAt(i))) i++;
        continue;
      }
      const prefix = hash === AWS || hash === AMAZON;
      if (!prefix && !this.mayHave(hash) && (last !== 115 || !this.mayHave(singularOf(hash, text, start, i)))) continue;
      let match = prefix ? this.afterPrefix(text, start, i, to) : this.begun(text, start, i, hash, to, false);
      if (match !== undefined && match.end > i) match = this.unlessCovered(text, match, to);
      if (match !== undefined) {
        found.push({ start: match.start, end: match.end, concept: match.concept, via: 'text' });
        i = match.end;
      }
    }
  }

  /** The longest name that begins at `start` and counts. */
  longest(text: string, start: number, to: number, prefixed: boolean): Match | undefined {
    const end = wordEnd(text, start, to);
    return this.begun(text, start, end, mixWord(EMPTY_HASH, text, start, end), to, prefixed);
  }

  /** `longest`, where the first word is known to end at `firstEnd` and to have the hash `firstHash`. */
  private begun(
    text: string,
    start: number,
    firstEnd: number,
    firstHash: number,
    to: number,
    prefixed: boolean,
  ): Match | undefined {
    let found = 0;
    let at = start;
    let end = firstEnd;
    let hash = firstHash;
    for (let n = 1; ; n++) {
      const here = this.probe(hash);
      const owners = (here | this.probeSingular(hash, text, at, end)) >> 1;
      if (owners !== 0) {
        this.owners[found] = owners;
        this.ends[found++] = end;
      }
      if ((here & 1) === 0 || n === MOST_WORDS) break;
      const next = nextWord(text, end, to);
      if (next === -1) break;
      at = next < -1 ? -2 - next : next;
      end = wordEnd(text, at, to);
      hash = mixWord(next < -1 ? mixWord(hash, 'and', 0, 3) : hash, text, at, end);
    }
    for (let n = found - 1; n >= 0; n--) {
      const match = this.counting(text, start, this.ends[n] ?? start, this.owners[n] ?? 0, prefixed);
      if (match !== undefined) return match;
    }
    return undefined;
  }

  private mayHave(hash: number): boolean {
    for (const table of this.tables) if (table.mayHave(hash)) return true;
    return false;
  }

  /** 1 where a name goes on after these words; above it a bit for each layer that has them as a name. */
  private probe(hash: number): number {
    const { tables } = this;
    let all = 0;
    for (let n = 0; n < tables.length; n++) {
      const here = tables[n]?.probe(hash) ?? 0;
      all |= (here >> 1) | ((here & 1) << (n + 1));
    }
    return all;
  }

  private probeSingular(hash: number, text: string, start: number, end: number): number {
    if (text.charCodeAt(end - 1) !== 115) return 0;
    const one = singularOf(hash, text, start, end);
    return one === hash ? 0 : this.probe(one) & -2;
  }

  private counting(text: string, start: number, end: number, owners: number, prefixed: boolean): Match | undefined {
    for (let n = 0; n < this.layers.length; n++) {
      if ((owners & (1 << n)) === 0) continue;
      const layer = this.layers[n];
      const meaning = layer?.spelt.meaning(text, start, end, layer);
      if (meaning === undefined) continue;
      const { guard, spelling, cues } = meaning;
      if (guard !== 'any' && !counts(guard, { text, start, end, prefixed, spelling })) continue;
      const concept = cues === undefined ? meaning.concept : meantBy(cues, text, start);
      if (concept !== undefined) return { start, end, concept, guard };
    }
    return undefined;
  }

  /** `AWS` or `Amazon` belongs to the name after it, unless a name of its own begins with it (`AWS account`). */
  private afterPrefix(text: string, start: number, end: number, to: number): Match | undefined {
    const own = this.longest(text, start, to, false);
    const next = nextWord(text, end, to);
    const named = next > 0 ? this.longest(text, next, to, true) : undefined;
    if (named === undefined || (own !== undefined && own.end >= named.end)) return own;
    return { ...named, start };
  }

  /** Gives way to a longer name that begins inside: "web application load balancer" is an application load balancer. */
  private unlessCovered(text: string, match: Match, to: number): Match | undefined {
    let at = wordEnd(text, match.start, match.end);
    while (at < match.end) {
      const next = nextWord(text, at, match.end);
      const inner = next < -1 ? -2 - next : next;
      if (inner < 0 || inner >= match.end) return match;
      const other = this.longest(text, inner, to, false);
      if (other !== undefined && other.end > match.end && other.end - other.start > match.end - match.start) {
        return this.longest(text, match.start, inner, false);
      }
      at = wordEnd(text, inner, match.end);
    }
    return match;
  }
}
