import { counts, type Guard } from './guards';
import type { NameTable } from './name-table';
import { EMPTY_HASH, hashOf, isWordCode, keyOf, lowerCode, mix, rawKeyOf, singularHash, wordsOf } from './words';

/** What a name stands for, and when it counts in running text. */
export interface Meaning {
  /** `Concept.id` */
  readonly concept: string;
  readonly guard: Guard;
  readonly spelling: string;
}

/** One source of names; the matcher asks the layers in order and takes the first that counts. */
export interface Layer {
  readonly table: NameTable;
  /** What a key stands for in `text`, or undefined (not a name here, or nobody can say which of several things it is). */
  meaning(key: string, text: string): Meaning | undefined;
}

export interface Match {
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning;
}

const AWS = hashOf('aws');
const AMAZON = hashOf('amazon');
/** No name is longer, in words. */
const MOST_WORDS = 12;

/** End of the word that begins at `start`. */
export function wordEnd(text: string, start: number, limit: number): number {
  let i = start;
  while (i < limit && isWordCode(text.charCodeAt(i))) i++;
  return i;
}

/**
 * Where the next word of the same name begins, or -1: blanks, or one hyphen, slash, dot or underscore with nothing around it.
 * An `&` between blanks is the word "and", which is the caller's business: `-2 - at`.
 */
function nextWord(text: string, end: number, limit: number): number {
  let i = end;
  let code = text.charCodeAt(i);
  if (code === 45 || code === 47 || code === 46 || code === 95 || code === 0x2010 || code === 0x2011) {
    return i + 1 < limit && isWordCode(text.charCodeAt(i + 1)) ? i + 1 : -1;
  }
  while (i < limit && (code === 32 || code === 9 || code === 0xa0)) code = text.charCodeAt(++i);
  if (i >= limit) return -1;
  if (i > end && isWordCode(code)) return i;
  if (code === 38) {
    while (i + 1 < limit && /\s/.test(text.charAt(i + 1))) i++;
    return i + 1 < limit && isWordCode(text.charCodeAt(i + 1)) ? -2 - (i + 1) : -1;
  }
  return -1;
}

function mixWord(hash: number, text: string, start: number, end: number): number {
  let h = hash;
  for (let i = start; i < end; i++) h = mix(h, lowerCode(text.charCodeAt(i)));
  return h;
}

/** Finds names in text. Holds nothing but its layers. */
export class Matcher {
  constructor(private readonly layers: readonly Layer[]) {}

  /** Non-overlapping matches in `[from, to)`, ascending; where two overlap the longer one stands. */
  matches(text: string, from: number, to: number, found: (match: Match) => void): void {
    const single = this.layers.length === 1 ? this.layers[0]?.table : undefined;
    let i = from;
    while (i < to) {
      let code = text.charCodeAt(i);
      if (!isWordCode(code)) {
        i++;
        continue;
      }
      const start = i;
      let hash = EMPTY_HASH;
      let last = 0;
      do {
        last = code < 128 ? (code >= 65 && code <= 90 ? code | 32 : code) : lowerCode(code);
        hash = mix(hash, last);
        code = text.charCodeAt(++i);
      } while (i < to && isWordCode(code));
      const end = i;
      if (code === 58 && text.charCodeAt(i + 1) === 47 && text.charCodeAt(i + 2) === 47) {
        // The words of an address are no mentions.
        while (i < to && !/[\s<>()"']/.test(text.charAt(i))) i++;
        continue;
      }
      const prefix = hash === AWS || hash === AMAZON;
      let maybe = prefix || (single === undefined ? this.mayBegin(hash) : single.mayBegin(hash));
      if (!maybe && last === 115) {
        const one = singularHash(EMPTY_HASH, text, start, end);
        maybe = one !== undefined && this.mayBegin(one);
      }
      if (!maybe) continue;
      const match = prefix ? this.afterPrefix(text, start, end, to) : this.longest(text, start, to, false);
      const kept = match && this.unlessCovered(text, match, to);
      if (kept !== undefined) {
        found(kept);
        i = kept.end;
      }
    }
  }

  /** The longest name that begins at `start` and counts. */
  longest(text: string, start: number, to: number, prefixed: boolean): Match | undefined {
    const ends: number[] = [];
    let hash = EMPTY_HASH;
    let at = start;
    for (let n = 0; n < MOST_WORDS; n++) {
      const end = wordEnd(text, at, to);
      const before = hash;
      hash = mixWord(before, text, at, end);
      let names = 0;
      let prefixes = 0;
      for (const { table } of this.layers) {
        names += table.names(hash);
        prefixes += table.prefixes(hash);
      }
      if (names === 0) {
        const one = singularHash(before, text, at, end);
        if (one !== undefined) for (const { table } of this.layers) names += table.names(one);
      }
      if (names > 0) ends.push(end);
      if (prefixes === 0) break;
      const next = nextWord(text, end, to);
      if (next === -1) break;
      if (next < -1) hash = mixWord(hash, 'and', 0, 3);
      at = next < -1 ? -2 - next : next;
    }
    for (let n = ends.length - 1; n >= 0; n--) {
      const match = this.counting(text, start, ends[n] ?? start, prefixed);
      if (match !== undefined) return match;
    }
    return undefined;
  }

  private mayBegin(hash: number): boolean {
    for (const layer of this.layers) if (layer.table.mayBegin(hash)) return true;
    return false;
  }

  private counting(text: string, start: number, end: number, prefixed: boolean): Match | undefined {
    const written = text.slice(start, end);
    const raw = rawKeyOf(written);
    const key = keyOf(written);
    const keys = raw === key ? [raw] : [raw, key];
    for (const layer of this.layers) {
      for (const k of keys) {
        const meaning = layer.meaning(k, text);
        if (meaning === undefined || !gapsFit(written, meaning.spelling)) continue;
        if (counts(meaning.guard, { text, start, end, prefixed, spelling: meaning.spelling }))
          return { start, end, meaning };
      }
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
    for (;;) {
      const next = nextWord(text, at, match.end);
      const inner = next < -1 ? -2 - next : next;
      if (inner < 0 || inner >= match.end) return match;
      const other = this.longest(text, inner, to, false);
      if (other !== undefined && other.end > match.end && other.end - other.start > match.end - match.start) {
        return this.longest(text, match.start, inner, false);
      }
      at = wordEnd(text, inner, match.end);
    }
  }
}

/** Offsets in the joined words at which a new word begins. */
function gapsOf(name: string): number[] {
  const gaps: number[] = [];
  let at = 0;
  for (const word of wordsOf(name)) {
    if (at > 0) gaps.push(at);
    at += word.length;
  }
  return gaps;
}

/**
 * Whether a text may divide a name as it does: where the name is divided too, or (`Cloud Front`) into parts long enough not to be
 * other words by chance ("a synchronous" is not "asynchronous").
 */
function gapsFit(written: string, spelling: string): boolean {
  const gaps = gapsOf(written);
  if (gaps.length === 0) return true;
  const own = gapsOf(spelling);
  const ends = [0, ...gaps, rawKeyOf(written).length];
  return gaps.every((gap, i) => own.includes(gap) || (gap - (ends[i] ?? 0) > 2 && (ends[i + 2] ?? 0) - gap > 2));
}
