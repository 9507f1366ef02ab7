/** Ids of a note's places in a text of eight one-byte units each; zeros where a place has none. */

const LENGTH = 8;
const NONE = '\0'.repeat(LENGTH);

/** Whether an id is of the kind that `hash64` makes. Others come from nowhere but a torn record, and are not kept. */
export function isId(id: string): boolean {
  return id !== '0000000000000000' && /^[0-9a-f]{16}$/.test(id);
}

export function packIds(ids: readonly (string | null)[]): string {
  return ids
    .map((id) => (id === null || !isId(id) ? NONE : bytesOf(id)))
    .join('')
    .split('')
    .join('');
}

export function unpackIds(packed: string): (string | null)[] {
  return Array.from({ length: packed.length / LENGTH }, (_, i) => idAt(packed, i));
}

export function idAt(packed: string, index: number): string | null {
  const bytes = packed.slice(index * LENGTH, (index + 1) * LENGTH);
  if (bytes === NONE || bytes === '') return null;
  let id = '';
  for (let i = 0; i < LENGTH; i++) id += bytes.charCodeAt(i).toString(16).padStart(2, '0');
  return id;
}

/** Index of the place with the id, or -1. */
export function indexOfId(packed: string, id: string): number {
  if (!isId(id)) return -1;
  const bytes = bytesOf(id);
  for (let at = packed.indexOf(bytes); at >= 0; at = packed.indexOf(bytes, at + 1))
    if (at % LENGTH === 0) return at / LENGTH;
  return -1;
}

/** 32 bits of the id. */
export function keyOfId(id: string): number {
  return parseInt(id.slice(0, LENGTH), 16);
}

function bytesOf(id: string): string {
  // All in one go: a text that is put together piece by piece would have to be copied before it can be looked for.
  const [high, low] = [keyOfId(id), parseInt(id.slice(LENGTH), 16)];
  return String.fromCharCode(...bytes(high), ...bytes(low));
}

function bytes(word: number): [number, number, number, number] {
  return [word >>> 24, (word >>> 16) & 255, (word >>> 8) & 255, word & 255];
}
