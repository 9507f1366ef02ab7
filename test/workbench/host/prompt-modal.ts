import type { HostApp } from './app';
import { Modal } from './modal';

/** Asks for one line of text. */
export class PromptModal extends Modal {
  constructor(
    app: HostApp,
    title: string,
    private readonly start: string,
    private readonly onEnter: (text: string) => void,
  ) {
    super(app);
    this.setTitle(title);
  }

  override onOpen(): void {
    const input = this.contentEl.createEl('input', { type: 'text', value: this.start, cls: 'prompt-line' });
    input.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter') return;
      this.close();
      this.onEnter(input.value);
    });
    input.focus();
  }
}
