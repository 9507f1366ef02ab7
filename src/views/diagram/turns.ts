import { idle, pause } from '../../obsidian';

/** Longest time that tasks hold the page, in milliseconds. */
const SLICE_MS = 8;
/** Nobody waits longer than this for the page to be quiet. */
const PATIENCE_MS = 1500;

interface Waiting {
  readonly el: HTMLElement;
  readonly task: () => void;
}

/**
 * Tasks that wait for their turn, each for an element of a page. What stands above the lower edge of the window has it in the next
 * frame, before that is painted, so that nothing is seen to move. All else, which moves nothing that is seen, waits until `quiet`
 * resolves and the page has time.
 */
export class Turns {
  private waiting: Waiting[] = [];
  private isCalled = false;

  constructor(private readonly quiet: () => Promise<unknown>) {}

  add(el: HTMLElement, task: () => void): void {
    this.waiting.push({ el, task });
    if (this.isCalled) return;
    this.isCalled = true;
    // A page that is not shown has no frames.
    if (document.hidden) window.setTimeout(() => void this.run(), 0);
    else window.requestAnimationFrame(() => void this.run());
  }

  private async run(): Promise<void> {
    this.isCalled = false;
    // All are measured before the first changes the page: it is laid out once.
    const near = new Set(this.waiting.filter(({ el }) => el.isConnected && isReached(el)));
    this.waiting = this.waiting.filter((one) => !near.has(one));
    for (const { task } of near) attempt(task);
    if (this.waiting.length === 0) return;
    await Promise.race([this.quiet(), pause(PATIENCE_MS)]);
    while (this.waiting.length > 0) {
      await idle(200);
      const until = performance.now() + SLICE_MS;
      while (this.waiting.length > 0 && performance.now() <= until) attempt(this.waiting.shift()?.task);
    }
  }
}

/** What has no place, as in a tab behind another, is not seen either. */
function isReached(el: HTMLElement): boolean {
  const window = el.ownerDocument.defaultView;
  const [place] = el.getClientRects();
  return window !== null && place !== undefined && place.top < window.innerHeight;
}

/** One that throws does not keep the others waiting. */
function attempt(task: (() => void) | undefined): void {
  try {
    task?.();
  } catch (error) {
    console.error(error);
  }
}
