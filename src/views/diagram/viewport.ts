const SMALLEST = 0.5;
const LARGEST = 5;
const STEP = 1.25;
const PAN = 60;
/** A press that moves further than this is a drag, not a click. */
const DRAG_THRESHOLD = 4;

export interface ViewportOptions {
  /** Whether the wheel zooms by itself; otherwise only with Ctrl or Cmd, so that a page can be scrolled past it. */
  readonly wheel: boolean;
}

/**
 * Zoom and pan of a scrolling element with one sheet in it. Zooming sets `--atlas-zoom` on the sheet, the style sheet
 * sizes it; panning is the element's own scrolling, so touch and scroll bars work as everywhere.
 */
export class Viewport {
  private zoom = 1;
  private readonly ends = new AbortController();
  private readonly fingers = new Map<number, PointerEvent>();
  private dragged = false;

  constructor(
    private readonly frame: HTMLElement,
    private readonly sheet: HTMLElement,
    private readonly options: ViewportOptions,
  ) {
    const { signal } = this.ends;
    frame.addEventListener('wheel', (event) => this.onWheel(event), { signal, passive: false });
    frame.addEventListener('keydown', (event) => this.onKey(event), { signal });
    frame.addEventListener('pointerdown', (event) => this.onDown(event), { signal });
    frame.addEventListener('pointermove', (event) => this.onMove(event), { signal });
    for (const name of ['pointerup', 'pointercancel'] as const)
      frame.addEventListener(name, (event) => this.fingers.delete(event.pointerId), { signal });
    // The click that ends a drag must not open a bullet.
    frame.addEventListener('click', (event) => this.dragged && event.stopPropagation(), { signal, capture: true });
  }

  zoomIn(): void {
    this.zoomTo(this.zoom * STEP);
  }

  zoomOut(): void {
    this.zoomTo(this.zoom / STEP);
  }

  fit(): void {
    this.zoomTo(1);
  }

  destroy(): void {
    this.ends.abort();
  }

  /** Zooms so that the point of the sheet under `x`, `y` (client coordinates; the middle unless given) stays there. */
  private zoomTo(wanted: number, x?: number, y?: number): void {
    const frame = this.frame.getBoundingClientRect();
    const atX = x ?? frame.left + frame.width / 2;
    const atY = y ?? frame.top + frame.height / 2;
    const before = this.sheet.getBoundingClientRect();
    const shareX = before.width === 0 ? 0.5 : (atX - before.left) / before.width;
    const shareY = before.height === 0 ? 0.5 : (atY - before.top) / before.height;
    this.zoom = Math.min(LARGEST, Math.max(SMALLEST, wanted));
    this.sheet.style.setProperty('--atlas-zoom', String(this.zoom));
    const after = this.sheet.getBoundingClientRect();
    this.frame.scrollLeft += after.left + shareX * after.width - atX;
    this.frame.scrollTop += after.top + shareY * after.height - atY;
  }

  private onWheel(event: WheelEvent): void {
    const meant = event.ctrlKey || event.metaKey;
    if (!meant && !this.options.wheel) return;
    event.preventDefault();
    // Trackpads pinch as many small wheel steps; a mouse wheel makes few large ones.
    const factor = Math.exp(-Math.max(-60, Math.min(60, event.deltaY)) * (meant ? 0.01 : 0.004));
    this.zoomTo(this.zoom * factor, event.clientX, event.clientY);
  }

  /** Zooms and pans by keys; for what stands beside the frame too, such as its buttons. */
  onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const done = this.zoomKey(event.key) || this.panKey(event.key);
    if (!done) return;
    event.preventDefault();
    event.stopPropagation();
  }

  private zoomKey(key: string): boolean {
    if (key === '+' || key === '=') this.zoomIn();
    else if (key === '-') this.zoomOut();
    else if (key === '0') this.fit();
    else return false;
    return true;
  }

  /** Arrows pan where there is something to pan to; otherwise they are left to the page. */
  private panKey(key: string): boolean {
    const x = key === 'ArrowLeft' ? -PAN : key === 'ArrowRight' ? PAN : 0;
    const y = key === 'ArrowUp' ? -PAN : key === 'ArrowDown' ? PAN : 0;
    if (x === 0 && y === 0) return false;
    const { scrollLeft, scrollTop } = this.frame;
    this.frame.scrollBy(x, y);
    return this.frame.scrollLeft !== scrollLeft || this.frame.scrollTop !== scrollTop;
  }

  private onDown(event: PointerEvent): void {
    this.dragged = false;
    if (event.pointerType !== 'mouse' || event.button === 0) this.fingers.set(event.pointerId, event);
  }

  private onMove(event: PointerEvent): void {
    const last = this.fingers.get(event.pointerId);
    if (last === undefined) return;
    const other = [...this.fingers.values()].find((finger) => finger.pointerId !== event.pointerId);
    if (other !== undefined) this.pinch(last, event, other);
    else if (event.pointerType === 'mouse') this.drag(last, event);
  }

  private drag(last: PointerEvent, event: PointerEvent): void {
    if (event.buttons === 0) {
      this.fingers.delete(event.pointerId);
      return;
    }
    const [x, y] = [event.clientX - last.clientX, event.clientY - last.clientY];
    if (!this.dragged && Math.hypot(x, y) < DRAG_THRESHOLD) return;
    this.dragged = true;
    this.fingers.set(event.pointerId, event);
    this.frame.scrollBy(-x, -y);
  }

  private pinch(last: PointerEvent, event: PointerEvent, other: PointerEvent): void {
    const before = Math.hypot(last.clientX - other.clientX, last.clientY - other.clientY);
    const after = Math.hypot(event.clientX - other.clientX, event.clientY - other.clientY);
    this.fingers.set(event.pointerId, event);
    this.dragged = true;
    if (before < 1) return;
    this.zoomTo((this.zoom * after) / before, (event.clientX + other.clientX) / 2, (event.clientY + other.clientY) / 2);
  }
}
