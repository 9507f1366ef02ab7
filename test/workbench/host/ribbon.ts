import { setIcon } from './icons';

/** The bar of icons on the far left. */
export class Ribbon {
  readonly containerEl: HTMLElement;
  private readonly actionsEl: HTMLElement;
  private readonly settingsEl: HTMLElement;

  constructor(parent: HTMLElement) {
    this.containerEl = parent.createDiv({ cls: 'workspace-ribbon side-dock-ribbon mod-left' });
    this.actionsEl = this.containerEl.createDiv({ cls: 'side-dock-actions' });
    this.settingsEl = this.containerEl.createDiv({ cls: 'side-dock-settings' });
  }

  /** @returns the button, which whoever asked removes again. */
  addIcon(icon: string, title: string, callback: (event: MouseEvent) => unknown, atEnd = false): HTMLElement {
    const el = (atEnd ? this.settingsEl : this.actionsEl).createEl('button', {
      cls: 'clickable-icon side-dock-ribbon-action',
      attr: { 'aria-label': title, title, type: 'button' },
    });
    setIcon(el, icon);
    el.addEventListener('click', callback);
    return el;
  }
}
