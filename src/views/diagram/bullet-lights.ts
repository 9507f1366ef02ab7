import { MarkdownRenderChild } from 'obsidian';
import { elementOf } from '../shared/element';

/** What listens to {@link BulletLights}. */
interface Lit {
  readonly path: string;
  /** A bullet is pointed at (its line, 1-based), or none any more. */
  onBullet?(line: number | undefined): void;
  /** Bullets stand behind what is pointed at in a diagram. */
  onDiagram?(lines: readonly number[]): void;
}

/** Carries what is pointed at between the bullets of a note in reading view and its diagrams. */
export class BulletLights {
  private readonly lit = new Set<Lit>();

  add(one: Lit): () => void {
    this.lit.add(one);
    return () => this.lit.delete(one);
  }

  pointBullet(path: string, line: number | undefined): void {
    for (const one of this.lit) if (one.path === path) one.onBullet?.(line);
  }

  pointDiagram(path: string, lines: readonly number[]): void {
    for (const one of this.lit) if (one.path === path) one.onDiagram?.(lines);
  }
}

/** A list in reading view, whose items light their arrows and are lit by them. The app counts an item's line from its list's. */
export class LitList extends MarkdownRenderChild {
  private pointed: number | undefined;
  private end: () => void = () => undefined;

  constructor(
    el: HTMLElement,
    private path: string,
    /** Line of the list in its note now, 1-based; null when the app can't say. */
    private readonly firstLine: () => number | null,
    private readonly lights: BulletLights,
    private readonly onNoteChanged: (changed: (path: string, before?: string) => void) => () => void,
  ) {
    super(el);
  }

  override onload(): void {
    this.follow(this.path);
    this.register(() => this.end());
    this.register(this.onNoteChanged((path, before) => before === this.path && this.follow(path)));
    this.registerDomEvent(this.containerEl, 'pointerover', ({ target }) => {
      const item = elementOf(target)?.closest<HTMLElement>('li[data-line]') ?? null;
      const first = this.firstLine();
      this.point(item === null || first === null ? undefined : first + Number(item.dataset['line']));
    });
    this.registerDomEvent(this.containerEl, 'pointerleave', () => this.point(undefined));
  }

  override onunload(): void {
    this.point(undefined);
  }

  /** The note is called so from now on. */
  private follow(path: string): void {
    this.end();
    this.path = path;
    this.end = this.lights.add({ path, onDiagram: (lines) => this.show(lines) });
  }

  private point(line: number | undefined): void {
    if (line === this.pointed) return;
    this.pointed = line;
    this.lights.pointBullet(this.path, line);
  }

  private show(lines: readonly number[]): void {
    const first = this.firstLine();
    for (const item of this.containerEl.querySelectorAll<HTMLElement>('li[data-line]'))
      item.classList.toggle('atlas-bullet-lit', first !== null && lines.includes(first + Number(item.dataset['line'])));
  }
}
