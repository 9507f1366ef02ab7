import { ButtonComponent } from 'obsidian-test-mocks/obsidian';
import type { HostApp } from './app';
import { setIcon } from './icons';
import { Scope } from './keys';

/** A dialog over everything else. Escape, the cross and a click beside it close it. */
export class Modal {
  readonly containerEl = createDiv({ cls: 'modal-container mod-dim' });
  readonly modalEl: HTMLElement;
  readonly titleEl: HTMLElement;
  readonly contentEl: HTMLElement;
  readonly scope = new Scope();
  shouldRestoreSelection = true;
  private closeCallback: (() => unknown) | null = null;
  private isOpen = false;
  private focusBefore: Element | null = null;

  constructor(readonly app: HostApp) {
    const background = this.containerEl.createDiv({ cls: 'modal-bg' });
    background.addEventListener('click', () => this.close());
    this.modalEl = this.containerEl.createDiv({ cls: 'modal', attr: { role: 'dialog', 'aria-modal': 'true' } });
    const close = this.modalEl.createDiv({ cls: 'modal-close-button clickable-icon', attr: { 'aria-label': 'Close' } });
    setIcon(close, 'x');
    close.addEventListener('click', () => this.close());
    this.titleEl = this.modalEl.createDiv({ cls: 'modal-header' }).createDiv({ cls: 'modal-title' });
    this.contentEl = this.modalEl.createDiv({ cls: 'modal-content' });
    this.scope.register([], 'Escape', () => {
      this.close();
      return false;
    });
  }

  open(): void {
    if (this.isOpen) return;
    this.isOpen = true;
    this.focusBefore = document.activeElement;
    document.body.appendChild(this.containerEl);
    this.app.keymap.pushScope(this.scope);
    if (this.focusBefore instanceof HTMLElement) this.focusBefore.blur();
    void this.onOpen();
    if (!this.containerEl.contains(document.activeElement)) {
      this.modalEl.querySelector<HTMLElement>('input, textarea, select, button')?.focus({ preventScroll: true });
    }
  }

  close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.app.keymap.popScope(this.scope);
    this.containerEl.detach();
    this.onClose();
    this.closeCallback?.();
    if (this.shouldRestoreSelection && this.focusBefore instanceof HTMLElement) this.focusBefore.focus();
  }

  onOpen(): Promise<void> | void {}

  onClose(): void {}

  setTitle(title: string): this {
    this.titleEl.setText(title);
    return this;
  }

  setContent(content: string | DocumentFragment): this {
    this.contentEl.setText(content);
    return this;
  }

  setCloseCallback(callback: () => unknown): this {
    this.closeCallback = callback;
    return this;
  }
}

/** Asks before something happens that cannot be undone; a button closes it unless its handler says `false`. */
export class ConfirmationModal extends Modal {
  readonly buttonContainerEl: HTMLElement;

  constructor(app: HostApp) {
    super(app);
    this.modalEl.addClass('mod-confirmation');
    this.buttonContainerEl = this.modalEl.createDiv({ cls: 'modal-button-container' });
  }

  addClass(cls: string): this {
    this.containerEl.addClass(cls);
    return this;
  }

  addCheckbox(label: string, callback: (value: boolean) => unknown): this {
    const line = this.buttonContainerEl.createEl('label', { cls: 'mod-checkbox' });
    const box = line.createEl('input', { type: 'checkbox' });
    box.addEventListener('change', () => callback(box.checked));
    line.appendText(label);
    return this;
  }

  addButton(callback: (button: ConfirmationButton) => unknown): this {
    callback(new ConfirmationButton(this.buttonContainerEl, () => this.close()));
    return this;
  }

  addCancelButton(text = 'Cancel'): this {
    return this.addButton((button) => button.setButtonText(text).setCancel());
  }
}

/** A button of a {@link ConfirmationModal}. */
export class ConfirmationButton extends ButtonComponent {
  private handler: ((event: MouseEvent) => unknown) | null = null;

  constructor(containerEl: HTMLElement, close: () => void) {
    super(containerEl);
    super.onClick((event) => {
      Promise.resolve(this.handler?.(event)).then(
        (result) => {
          if (result !== false) close();
        },
        (error: unknown) => console.error(error),
      );
    });
  }

  override onClick(handler: (event: MouseEvent) => unknown): this {
    this.handler = handler;
    return this;
  }

  setCancel(): this {
    this.buttonEl.addClass('mod-cancel');
    return this;
  }

  setSecondary(): this {
    this.buttonEl.addClass('mod-secondary');
    return this;
  }

  setInitialFocus(): this {
    window.setTimeout(() => this.buttonEl.focus());
    return this;
  }
}
