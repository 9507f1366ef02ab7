/** Longest time that tasks hold a frame, in milliseconds. */
const SLICE_MS = 12;

/** Tasks that wait for the next frame: after what is being drawn now, before the page is painted. */
export class Turns {
  private waiting: (() => void)[] = [];

  add(task: () => void): void {
    this.waiting.push(task);
    if (this.waiting.length === 1) this.next();
  }

  private next(): void {
    // A page that is not shown has no frames.
    if (document.hidden) window.setTimeout(() => this.run(), 0);
    else window.requestAnimationFrame(() => this.run());
  }

  private run(): void {
    const until = performance.now() + SLICE_MS;
    let done = 0;
    for (const task of this.waiting) {
      task();
      done += 1;
      if (performance.now() > until) break;
    }
    this.waiting = this.waiting.slice(done);
    if (this.waiting.length > 0) this.next();
  }
}
