import type { Layer, Meaning } from './matcher';
import { keyOfWords, lower, rawKeyOf, wordsOf } from './words';

/** One way to write a name, with what the layer said of its two keys when last asked, and what came of that. */
interface Way {
  readonly written: string;
  readonly raw: string;
  readonly key: string;
  ofRaw: Meaning | undefined;
  ofKey: Meaning | undefined;
  meaning: Meaning | undefined;
  /** `Layer.changes` when last asked. */
  asOf: number;
}

type Asked = Pick<Layer, 'meaning' | 'changes'>;

/**
 * What each way of writing a name stands for in one layer: notes write the same few hundred names in the same few ways. The keys
 * are worked out once; what they mean is asked again when the layer has changed, so that nobody has to forget.
 */
export class Spelt {
  private readonly ways: (Way | undefined)[];

  /** `places`: so many ways are kept, a power of two; where two fall on one place the later one stands. */
  constructor(places: number) {
    this.ways = new Array<undefined>(places).fill(undefined);
  }

  /** What `text[start, end)` stands for. Allocates nothing for what was seen before. */
  meaning(text: string, start: number, end: number, layer: Asked): Meaning | undefined {
    const place = placeOf(text, start, end) & (this.ways.length - 1);
    const known = this.ways[place];
    if (known?.written.length === end - start && text.startsWith(known.written, start))
      return known.asOf === layer.changes ? known.meaning : renewed(known, layer);
    const written = text.slice(start, end);
    const words = wordsOf(written);
    const raw = lower(words.join(''));
    const way: Way = {
      written,
      raw,
      key: keyOfWords(words, raw) || written.trim().toLowerCase(),
      ofRaw: undefined,
      ofKey: undefined,
      meaning: undefined,
      asOf: layer.changes,
    };
    this.ways[place] = way;
    return renewed(way, layer);
  }
}

/** By every letter as it is written: `Load Balancer` and `load balancer` stand beside each other in one note. */
function placeOf(text: string, start: number, end: number): number {
  let place = 0;
  for (let i = start; i < end; i++) place = Math.imul(place, 31) + text.charCodeAt(i);
  return place ^ (place >>> 11);
}

/** A layer gives the same object as long as a key means the same. */
function renewed(way: Way, layer: Asked): Meaning | undefined {
  way.asOf = layer.changes;
  const ofRaw = layer.meaning(way.raw);
  const ofKey = way.raw === way.key ? undefined : layer.meaning(way.key);
  if (ofRaw !== way.ofRaw || ofKey !== way.ofKey) {
    way.ofRaw = ofRaw;
    way.ofKey = ofKey;
    way.meaning = fitting(way.written, ofRaw) ?? fitting(way.written, ofKey);
  }
  return way.meaning;
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
 * The meaning, if a text may divide the name as it does: where the name is divided too, or (`Cloud Front`) into parts long enough
 * not to be other words by chance ("a synchronous" is not "asynchronous").
 */
function fitting(written: string, meaning: Meaning | undefined): Meaning | undefined {
  const gaps = meaning === undefined ? [] : gapsOf(written);
  if (meaning === undefined || gaps.length === 0) return meaning;
  // "VPC/subnet" is two names; only a name that has a slash itself is written with one.
  if (written.includes('/') && !meaning.spelling.includes('/')) return undefined;
  const own = gapsOf(meaning.spelling);
  const ends = [0, ...gaps, rawKeyOf(written).length];
  const fits = gaps.every((gap, i) => own.includes(gap) || (gap - (ends[i] ?? 0) > 2 && (ends[i + 2] ?? 0) - gap > 2));
  return fits ? meaning : undefined;
}
