/** WebKit has no idle time to give: a pause of this many milliseconds lets what waits go first. */
const PAUSE_MS = 16;
/** Milliseconds that a step of work done while idle takes, about. */
const STEP_MS = 10;

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

/** Goes through the steps of some work while the page has nothing to do; leaves it where it is not wanted any more. */
export async function whenIdle(steps: Iterator<unknown, unknown>, isWanted: () => boolean): Promise<void> {
  do await timeToSpare(STEP_MS);
  while (isWanted() && steps.next().done !== true);
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
