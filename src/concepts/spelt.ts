import type { Layer, Meaning } from './matcher';
import { keyOf, rawKeyOf, wordsOf } from './words';

interface Known {
  readonly written: string;
  readonly meaning: Meaning | undefined;
}

/** So many ways of writing one name are remembered; then the oldest gives way. */
const MOST = 8;

/**
 * What each way of writing a name stands for in one layer, worked out once: notes write the same few hundred names in the same
 * few ways. Whoever changes the layer forgets.
 */
export class Spelt {
  private readonly known = new Map<number, Known[]>();

  /** What `text[start, end)` stands for; `hash` is that of its words. Allocates nothing for what was seen before. */
  meaning(hash: number, text: string, start: number, end: number, layer: Pick<Layer, 'meaning'>): Meaning | undefined {
    const id = hash & 0x3fffffff;
    let ways = this.known.get(id);
    if (ways === undefined) this.known.set(id, (ways = []));
    for (let i = 0; i < ways.length; i++) {
      const way = ways[i];
      if (way !== undefined && way.written.length === end - start && text.startsWith(way.written, start))
        return way.meaning;
    }
    const written = text.slice(start, end);
    const raw = rawKeyOf(written);
    const key = keyOf(written);
    const meaning =
      fitting(written, layer.meaning(raw)) ?? (raw === key ? undefined : fitting(written, layer.meaning(key)));
    if (ways.length >= MOST) ways.shift();
    ways.push({ written, meaning });
    return meaning;
  }

  forget(): void {
    if (this.known.size > 0) this.known.clear();
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
