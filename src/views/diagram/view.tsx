import { ItemView, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import { render } from 'preact';
import { hasFocus } from '../shared/focus';
import { BulletLights } from './bullet-lights';
import { SETTLE_MS, type DiagramDeps, type DrawnSection } from './deps';
import { keyOf, Pane } from './pane';
import type { DiagramRenderer } from './renderer';

/** Type under which the app keeps the pane in a workspace; must never change. */
export const ARCHITECTURE_VIEW_TYPE = 'study-atlas-architecture';

/** Width in px that a side pane is taken to have until it can be measured. */
const USUAL_WIDTH = 300;

/** The architecture pane: follows the active note and shows the sections of it that are worth drawing. */
export class ArchitectureView extends ItemView {
  private path: string | undefined;
  /** The active note when it was looked at last: only another one takes the pane along. It may have been asked to show a note that is not open. */
  private followed: string | undefined;
  private sections: readonly DrawnSection[] = [];
  private line = 0;
  private room = USUAL_WIDTH;
  private timer: number | undefined;
  /** Counts readings, so that a slow one does not overwrite a later one. */
  private reading = 0;
  private pointed: number | undefined;
  private unlight: (() => void) | undefined;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly deps: DiagramDeps,
    private readonly renderer: DiagramRenderer,
    private readonly lights = new BulletLights(),
  ) {
    super(leaf);
    this.icon = 'network';
    this.navigation = false;
  }

  override getViewType(): string {
    return ARCHITECTURE_VIEW_TYPE;
  }

  override getDisplayText(): string {
    return 'Architecture';
  }

  override async onOpen(): Promise<void> {
    const { workspace } = this.app;
    this.contentEl.classList.add('atlas-pane-content');
    this.registerEvent(workspace.on('file-open', () => void this.follow()));
    this.registerEvent(workspace.on('active-leaf-change', () => void this.follow()));
    this.register(
      this.deps.onNoteChanged((path, before) => {
        if (before !== undefined && before === this.followed) this.followed = path;
        if (before !== undefined && before === this.path) void this.read(path);
        else if (path === this.path) this.later();
      }),
    );
    this.register(this.deps.onThemeChanged(() => this.draw()));
    this.register(this.deps.onShownChanged?.(() => void this.again()) ?? (() => undefined));
    this.onResize();
    await this.follow();
  }

  override async onClose(): Promise<void> {
    window.clearTimeout(this.timer);
    this.reading += 1;
    this.follows(undefined);
    render(null, this.contentEl);
    return Promise.resolve();
  }

  override onResize(): void {
    const { clientWidth } = this.contentEl;
    // In steps, so that dragging the pane's edge does not draw at every pixel.
    const room = Math.max(100, Math.round((clientWidth - 24) / 50) * 50);
    if (clientWidth === 0 || room === this.room) return;
    this.room = room;
    this.draw();
  }

  /** Takes `{ line }` (or `{ path, line }`): the section to show. */
  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    await super.setState(state, result);
    if (typeof state !== 'object' || state === null) return;
    if ('line' in state && typeof state.line === 'number') this.line = state.line;
    if ('path' in state && typeof state.path === 'string') {
      this.followed = this.app.workspace.getActiveFile()?.path;
      await this.read(state.path);
    } else this.draw();
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), line: this.line };
  }

  private async follow(): Promise<void> {
    // A pane, a picture or nothing may be active: what was shown stays until another note is.
    const file = this.app.workspace.getActiveFile();
    if (file === null) {
      if (this.path === undefined) this.draw();
      return;
    }
    if (file.path === this.followed || file.extension !== 'md') return;
    this.followed = file.path;
    if (file.path === this.path) return;
    this.line = 0;
    await this.read(file.path);
  }

  private later(): void {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.again(), SETTLE_MS);
  }

  private async again(): Promise<void> {
    if (this.path !== undefined) await this.read(this.path);
  }

  /** Lights the arrows of the bullet that is pointed at in the note. */
  private follows(path: string | undefined): void {
    if (path === this.path) return;
    this.unlight?.();
    this.pointed = undefined;
    this.unlight =
      path === undefined
        ? undefined
        : this.lights.add({
            path,
            onBullet: (line) => {
              this.pointed = line;
              this.draw();
            },
          });
  }

  private async read(path: string): Promise<void> {
    this.reading += 1;
    const mine = this.reading;
    const sections = await this.deps.architecturesOf(path).catch(() => []);
    if (mine !== this.reading) return;
    // The section that is shown stays, also when lines came or went above it.
    const shown = path === this.path && this.sections.find((one) => one.section.line === this.line);
    if (shown) this.line = sections.find((one) => keyOf(one) === keyOf(shown))?.section.line ?? this.line;
    this.follows(path);
    this.path = path;
    this.sections = sections;
    this.draw();
  }

  private draw(): void {
    const { activeElement } = this.contentEl.ownerDocument;
    const at = this.rowButtons().findIndex((button) => button === activeElement);
    this.show();
    // The button that was pressed is gone with its row: the next one takes its place, or what brings rows back.
    if (at < 0 || hasFocus(this.contentEl)) return;
    const rest = this.rowButtons();
    const next = rest[Math.min(at, rest.length - 1)] ?? this.contentEl.querySelector<HTMLElement>('.atlas-link');
    next?.focus();
  }

  private rowButtons(): HTMLElement[] {
    return Array.from(this.contentEl.querySelectorAll<HTMLElement>('.atlas-relation-hide'));
  }

  private show(): void {
    render(
      <Pane
        path={this.path}
        sections={this.sections}
        line={this.line}
        room={this.room}
        deps={this.deps}
        renderer={this.renderer}
        pointed={this.pointed}
        onPoint={(lines) => this.path !== undefined && this.lights.pointDiagram(this.path, lines)}
        onChoose={(line) => {
          this.line = line;
          this.draw();
        }}
      />,
      this.contentEl,
    );
  }
}
