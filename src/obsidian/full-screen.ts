import { Modal, type App } from 'obsidian';

/** A window over everything else, as large as the screen. The system's own full screen would leave the app's menus behind. */
export class FullScreen extends Modal {
  private empty: (() => void) | undefined;

  constructor(
    app: App,
    private readonly fill: (host: HTMLElement, close: () => void) => () => void,
  ) {
    super(app);
    this.modalEl.classList.add('atlas-full');
  }

  override onOpen(): void {
    this.empty = this.fill(this.contentEl, () => this.close());
  }

  override onClose(): void {
    this.empty?.();
  }
}
