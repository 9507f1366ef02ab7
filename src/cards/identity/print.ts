import { Lanes } from '../../words';
import type { FactSighting } from '../types';

/**
 * 53 bits of everything by which the sightings of a note are told from others: equal for equal ones, and for others with odds of
 * one in ten to the sixteenth. A note is as it was where they are equal; nothing has to be unpacked to tell.
 */
export function printOf(seen: readonly FactSighting[]): number {
  const lanes = new Lanes();
  let [parent, heading] = ['', ''];
  for (const s of seen) {
    lanes.number(s.line);
    put(lanes, s.raw);
    lanes.number((s.parent === parent ? 1 : 0) + (s.heading === heading ? 2 : 0) + (s.blockId === null ? 4 : 0));
    if (s.parent !== parent) put(lanes, (parent = s.parent));
    if (s.heading !== heading) put(lanes, (heading = s.heading));
    if (s.blockId !== null) put(lanes, s.blockId);
  }
  lanes.number(seen.length);
  const high = Math.imul(lanes.a ^ (lanes.a >>> 15), 0x85ebca6b) >>> 11;
  const low = Math.imul(lanes.b ^ (lanes.b >>> 13), 0xc2b2ae35) >>> 0;
  return high * 2 ** 32 + low;
}

/** With its length, so that no two texts in a row are taken for one. */
function put(lanes: Lanes, text: string): void {
  lanes.text(text);
  lanes.number(text.length);
}
