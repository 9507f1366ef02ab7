import { inflateSync, strFromU8 } from 'fflate';

/** Deflated and base64-encoded text back to text. Used by the build only; see `scripts/build/pack-tables.mjs`. */
export function unpack(packed: string): string {
  return strFromU8(inflateSync(Uint8Array.from(atob(packed), (c) => c.charCodeAt(0))));
}
