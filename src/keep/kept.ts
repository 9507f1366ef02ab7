/**
 * A state that goes from one start to the next in parts: plain data that a structured clone takes, none of them larger than what is
 * written or read in one go.
 */
export interface Kept<Part = unknown> {
  /** The state, which must not change until all its parts are taken. */
  parts(): Iterable<Part>;
  /** Takes up what an empty one is to hold, part by part in their order. @throws where it is something else */
  take(part: Part): void;
}

/** States by name. */
export type KeptStates = Readonly<Record<string, Kept>>;

/** A part, with the name of its state. */
export type NamedPart = readonly [state: string, part: unknown];

export function* partsOf(states: KeptStates): Generator<NamedPart> {
  for (const [name, state] of Object.entries(states)) for (const part of state.parts()) yield [name, part];
}

/** @throws TypeError where there is no such state, or the part is not of it */
export function takePart(states: KeptStates, [name, part]: NamedPart): void {
  const state = states[name];
  if (state === undefined) throw new TypeError(`nothing is kept under ${name}`);
  state.take(part);
}

/** The items, so many at a time. */
export function* slices<T>(items: Iterable<T>, size: number): Generator<T[]> {
  let slice: T[] = [];
  for (const item of items) {
    if (slice.push(item) < size) continue;
    yield slice;
    slice = [];
  }
  if (slice.length > 0) yield slice;
}

/** A map as a state. */
export function keptMap<K, V>(map: Map<K, V>, size: number): Kept<readonly (readonly [K, V])[]> {
  return {
    parts: () => slices(map, size),
    take: (part) => {
      for (const [key, value] of part) map.set(key, value);
    },
  };
}
