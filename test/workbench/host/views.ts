import type { IconName, ViewStateResult } from 'obsidian';
import { Component, type TFile } from 'obsidian-test-mocks/obsidian';
import type { HostApp } from './app';
import { setIcon } from './icons';
import type { Scope } from './keys';
import type { Leaf } from './leaf';
import type { Menu } from './menu';

/** What stands in a leaf. */
export abstract class View extends Component {
  app: HostApp;
  icon: IconName = 'file';
  navigation = false;
  scope: Scope | null = null;
  containerEl: HTMLElement;

  constructor(public leaf: Leaf) {
    super();
    this.app = leaf.app;
    this.containerEl = createDiv({ cls: 'workspace-leaf-content' });
  }

  abstract getViewType(): string;
  abstract getDisplayText(): string;

  getIcon(): IconName {
    return this.icon;
  }

  getState(): Record<string, unknown> {
    return {};
  }

  async setState(_state: unknown, _result: ViewStateResult): Promise<void> {}

  getEphemeralState(): Record<string, unknown> {
    return {};
  }

  setEphemeralState(_state: unknown): void {}

  onResize(): void {}

  onPaneMenu(_menu: Menu, _source: string): void {}

  /** Puts the view into its leaf and starts it. */
  async open(parent: HTMLElement): Promise<void> {
    this.containerEl.dataset['type'] = this.getViewType();
    parent.appendChild(this.containerEl);
    this.load();
    await this.onOpen();
  }

  async close(): Promise<void> {
    await this.onClose();
    this.unload();
    this.containerEl.detach();
  }

  protected async onOpen(): Promise<void> {}

  protected async onClose(): Promise<void> {}
}

/** A view with a header and a content area. */
export abstract class ItemView extends View {
  contentEl: HTMLElement;
  headerEl: HTMLElement;
  titleEl: HTMLElement;
  actionsEl: HTMLElement;

  constructor(leaf: Leaf) {
    super(leaf);
    this.headerEl = this.containerEl.createDiv({ cls: 'view-header' });
    this.titleEl = this.headerEl
      .createDiv({ cls: 'view-header-title-container' })
      .createDiv({ cls: 'view-header-title' });
    this.actionsEl = this.headerEl.createDiv({ cls: 'view-actions' });
    this.contentEl = this.containerEl.createDiv({ cls: 'view-content' });
  }

  addAction(icon: IconName, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
    const el = createEl('button', {
      cls: 'clickable-icon view-action',
      attr: { 'aria-label': title, title, type: 'button' },
    });
    setIcon(el, icon);
    el.addEventListener('click', callback);
    this.actionsEl.prepend(el);
    return el;
  }
}

/** A view of one file. */
export abstract class FileView extends ItemView {
  allowNoFile = false;
  file: TFile | null = null;
  override navigation = true;

  override getDisplayText(): string {
    return this.file?.basename ?? 'No file';
  }

  override getState(): Record<string, unknown> {
    return this.file ? { file: this.file.path } : {};
  }

  override async setState(state: unknown, _result: ViewStateResult): Promise<void> {
    const path = state && typeof state === 'object' && 'file' in state ? state.file : null;
    const file = typeof path === 'string' ? this.app.vault.getFileByPath(path) : null;
    if (!file || file === this.file) return;
    if (this.file) await this.onUnloadFile(this.file);
    this.file = file;
    this.titleEl.setText(file.basename);
    await this.onLoadFile(file);
  }

  override onload(): void {
    this.registerEvent(
      this.app.vault.on('rename', (file) => {
        if (file === this.file && this.file) void this.onRename(this.file);
      }),
    );
    this.registerEvent(
      this.app.vault.on('delete', (file) => {
        if (file === this.file) this.leaf.detach();
      }),
    );
  }

  protected override async onClose(): Promise<void> {
    if (this.file) await this.onUnloadFile(this.file);
  }

  async onLoadFile(_file: TFile): Promise<void> {}

  async onUnloadFile(_file: TFile): Promise<void> {}

  async onRename(file: TFile): Promise<void> {
    this.titleEl.setText(file.basename);
    this.leaf.updateHeader();
  }

  canAcceptExtension(_extension: string): boolean {
    return false;
  }
}

export abstract class EditableFileView extends FileView {}

/** Stands in a background tab until the tab is shown; then the leaf makes the real view. */
export class DeferredView extends View {
  constructor(
    leaf: Leaf,
    private readonly type: string,
    private readonly kept: { state: Record<string, unknown>; icon: IconName; title: string },
  ) {
    super(leaf);
    this.icon = kept.icon;
  }

  getViewType(): string {
    return this.type;
  }

  getDisplayText(): string {
    return this.kept.title;
  }

  override getState(): Record<string, unknown> {
    return this.kept.state;
  }
}

/** An empty tab, and a tab whose view nobody has registered. */
export class EmptyView extends ItemView {
  constructor(
    leaf: Leaf,
    private readonly type = 'empty',
    private readonly kept: Record<string, unknown> = {},
  ) {
    super(leaf);
    this.navigation = true;
    this.titleEl.setText('New tab');
  }

  getViewType(): string {
    return this.type;
  }

  getDisplayText(): string {
    return this.type === 'empty' ? 'New tab' : this.type;
  }

  override getState(): Record<string, unknown> {
    return this.kept;
  }

  protected override async onOpen(): Promise<void> {
    const box = this.contentEl.createDiv({ cls: 'empty-state' });
    if (this.type !== 'empty') {
      box.createDiv({ text: `The plugin that shows “${this.type}” is not loaded.` });
      return;
    }
    box.createDiv({ text: 'No note is open.' });
    box.createDiv({ cls: 'empty-state-hint', text: 'Pick one on the left, or press Ctrl/Cmd + O.' });
  }
}
