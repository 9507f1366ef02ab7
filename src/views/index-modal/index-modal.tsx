import { Modal, type App } from 'obsidian';
import { render } from 'preact';
import { focusPage } from '../shared/focus';
import type { ConceptLine, IndexDeps } from './deps';
import { IndexApp } from './index-app';

/** How often the figures follow a working index, in milliseconds. */
const FOLLOW = 100;

/** Shows what is indexed: counts, what was left out and why, and every concept. */
export class IndexModal extends Modal {
  private off: (() => void) | null = null;
  private concepts: readonly ConceptLine[] | null = null;
  private timer: number | null = null;

  constructor(
    app: App,
    private readonly deps: IndexDeps,
  ) {
    super(app);
    this.setTitle('What is indexed');
    this.modalEl.addClass('atlas-index');
  }

  override onOpen(): void {
    this.off = this.deps.onProgress(() => {
      this.timer ??= window.setTimeout(() => {
        this.timer = null;
        this.update();
      }, FOLLOW);
    });
    this.update();
    focusPage(this.contentEl);
  }

  override onClose(): void {
    this.off?.();
    this.off = null;
    if (this.timer !== null) window.clearTimeout(this.timer);
    this.timer = null;
    render(null, this.contentEl);
  }

  private update(): void {
    if (!this.deps.progress().working) this.concepts ??= this.deps.concepts();
    render(<IndexApp deps={this.deps} concepts={this.concepts} close={() => this.close()} />, this.contentEl);
  }
}
