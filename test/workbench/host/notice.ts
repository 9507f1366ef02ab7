/** A message in the corner. It goes after 5 s, after `duration` ms, or on a click; 0 keeps it until then. */
export class Notice {
  readonly containerEl: HTMLElement;
  readonly messageEl: HTMLElement;
  readonly noticeEl: HTMLElement;
  private timer = 0;

  constructor(
    message: string | DocumentFragment,
    readonly duration = 5000,
  ) {
    const corner =
      document.querySelector<HTMLElement>('.notice-container') ??
      document.body.createDiv({ cls: 'notice-container', attr: { role: 'status', 'aria-live': 'polite' } });
    this.containerEl = corner.createDiv({ cls: 'notice' });
    this.noticeEl = this.containerEl;
    this.messageEl = this.containerEl.createDiv({ cls: 'notice-message' });
    this.containerEl.addEventListener('click', () => this.hide());
    this.setMessage(message);
  }

  setMessage(message: string | DocumentFragment): this {
    this.messageEl.setText(message);
    window.clearTimeout(this.timer);
    if (this.duration > 0) this.timer = window.setTimeout(() => this.hide(), this.duration);
    return this;
  }

  hide(): void {
    window.clearTimeout(this.timer);
    this.containerEl.detach();
  }
}
