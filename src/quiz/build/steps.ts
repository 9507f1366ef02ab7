/**
 * Work that can be interrupted: what iterates it may let others have their turn between any two steps, each a few milliseconds at
 * most. Notes may have changed in between.
 */
export type Steps<T> = Generator<undefined, T>;

/** What the work comes to, without a pause. */
export function ended<T>(steps: Steps<T>): T {
  for (;;) {
    const next = steps.next();
    if (next.done === true) return next.value;
  }
}
