import { Modal, type App } from 'obsidian';
import { reasonOf } from '../../words';

/** Does the work in steps. Says how far it is (0 to 1), stops where the signal says so, and tells the outcome in a sentence or two. */
export type FitInSteps = (progress: (share: number) => void, signal: AbortSignal) => Promise<string>;

/** Shows how far the fitting of the schedule is, and lets it be stopped; closing stops it. */
export class FitModal extends Modal {
  private readonly stop = new AbortController();

  constructor(
    app: App,
    private readonly fit: FitInSteps,
  ) {
    super(app);
  }

  override onOpen(): void {
    this.setTitle('Fit the schedule to my answers');
    const { contentEl } = this;
    const said = contentEl.createEl('p', { text: 'Working out how fast you forget…', attr: { role: 'status' } });
    const bar = contentEl.createEl('progress', { cls: 'atlas-progress', attr: { max: '1', value: '0' } });
    const button = contentEl.createDiv({ cls: 'modal-button-container' }).createEl('button', { text: 'Cancel' });
    button.addEventListener('click', () => this.close());
    button.focus();
    const end = (text: string): void => {
      if (this.stop.signal.aborted) return;
      said.setText(text);
      bar.remove();
      button.setText('Close');
    };
    this.fit((share) => (bar.value = share), this.stop.signal).then(end, (error: unknown) =>
      end(`It could not be done: ${reasonOf(error)}`),
    );
  }

  override onClose(): void {
    this.stop.abort();
    this.contentEl.empty();
  }
}
