/** Longest time that tasks hold a frame, in milliseconds. */
const SLICE_MS = 12;

/** Tasks that wait for the next frame: after what is being drawn now, before the page is painted. */
export class Turns {
  private readonly waiting: (() => void)[] = [];
  private isCalled = false;

  add(task: () => void): void {
    this.waiting.push(task);
    this.next();
  }

  private next(): void {
    if (this.isCalled || this.waiting.length === 0) return;
    this.isCalled = true;
    // A page that is not shown has no frames.
    if (document.hidden) window.setTimeout(() => this.run(), 0);
    else window.requestAnimationFrame(() => this.run());
  }

  private run(): void {
    this.isCalled = false;
    const until = performance.now() + SLICE_MS;
    try {
      do this.waiting.shift()?.();
      while (this.waiting.length > 0 && performance.now() <= until);
    } finally {
      // One that throws does not keep the others waiting.
      this.next();
    }
  }
}
