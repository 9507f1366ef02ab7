/** The same column with room for more. */
export function grown<T extends Uint8Array | Int32Array | Uint32Array | Float64Array>(column: T, room: number): T {
  const more = new (column.constructor as new (length: number) => T)(room);
  more.set(column);
  return more;
}
