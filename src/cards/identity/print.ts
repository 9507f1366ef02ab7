import type { FactSighting } from '../types';

/** Hashes a text on; two lanes, as in `hash64`. */
class Lanes {
  a = 0xdeadbeef;
  b = 0x41c6ce57;

  number(value: number): void {
    this.a = Math.imul(this.a ^ value, 0x9e3779b1);
    this.b = Math.imul(this.b ^ value, 0x5f356495);
  }

  text(text: string): void {
    let { a, b } = this;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      a = Math.imul(a ^ unit, 0x9e3779b1);
      b = Math.imul(b ^ unit, 0x5f356495);
    }
    this.a = a;
    this.b = b;
    // So that no two texts in a row are taken for one.
    this.number(text.length);
  }
}

/**
 * 53 bits of everything by which the sightings of a note are told from others: equal for equal ones, and for others with odds of
 * one in ten to the sixteenth. A note is as it was where they are equal; nothing has to be unpacked to tell.
 */
export function printOf(seen: readonly FactSighting[]): number {
  const lanes = new Lanes();
  let [parent, heading] = ['', ''];
  for (const s of seen) {
    lanes.number(s.line);
    lanes.text(s.raw);
    lanes.number((s.parent === parent ? 1 : 0) + (s.heading === heading ? 2 : 0) + (s.blockId === null ? 4 : 0));
    if (s.parent !== parent) lanes.text((parent = s.parent));
    if (s.heading !== heading) lanes.text((heading = s.heading));
    if (s.blockId !== null) lanes.text(s.blockId);
  }
  lanes.number(seen.length);
  const high = Math.imul(lanes.a ^ (lanes.a >>> 15), 0x85ebca6b) >>> 11;
  const low = Math.imul(lanes.b ^ (lanes.b >>> 13), 0xc2b2ae35) >>> 0;
  return high * 2 ** 32 + low;
}
