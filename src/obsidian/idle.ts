/** WebKit has no idle time to give: a pause of this many milliseconds lets what waits go first. */
const PAUSE_MS = 16;

/** Resolves when the page has nothing to do, or has waited for that for `patience` ms. */
export function idle(patience: number): Promise<void> {
  return canTell() ? new Promise((resolve) => ask(() => resolve(), { timeout: patience })) : pause(PAUSE_MS);
}

/** Resolves when the page has `ms` to spare, however long that takes; the caller's work must not last longer by much. */
export function timeToSpare(ms: number): Promise<void> {
  if (!canTell()) return pause(4 * PAUSE_MS);
  return new Promise((resolve) => {
    const look = (deadline: IdleDeadline): void => {
      if (deadline.timeRemaining() >= ms) resolve();
      else ask(look);
    };
    ask(look);
  });
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => window.setTimeout(resolve, ms));
}

function ask(callback: IdleRequestCallback, options?: IdleRequestOptions): void {
  window.requestIdleCallback(callback, options);
}

function canTell(): boolean {
  return 'requestIdleCallback' in window;
}
