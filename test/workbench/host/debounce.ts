/** A function that waits. */
export interface Debounced<Args extends unknown[]> {
  (...args: Args): Debounced<Args>;
  /** Forgets the waiting call. */
  cancel(): Debounced<Args>;
  /** Makes the waiting call now. */
  run(): unknown;
}

/**
 * Calls `callback` once, `timeout` ms after the first of several calls, with the arguments of the last; with `resetTimer` every
 * call starts the waiting anew. (The mocks' starts anew by default, the app's does not.)
 */
export function debounce<Args extends unknown[]>(
  callback: (...args: Args) => unknown,
  timeout = 0,
  resetTimer = false,
): Debounced<Args> {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let waiting: Args | null = null;
  const fire = (): unknown => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    const args = waiting;
    waiting = null;
    return args ? callback(...args) : undefined;
  };
  const debounced = (...args: Args): Debounced<Args> => {
    waiting = args;
    if (timer !== null && resetTimer) {
      clearTimeout(timer);
      timer = null;
    }
    timer ??= setTimeout(fire, timeout);
    return handle;
  };
  const handle: Debounced<Args> = Object.assign(debounced, {
    cancel: () => {
      if (timer !== null) clearTimeout(timer);
      timer = null;
      waiting = null;
      return handle;
    },
    run: fire,
  });
  return handle;
}
