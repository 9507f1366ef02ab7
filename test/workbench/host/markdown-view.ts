import type { MarkdownViewModeType, ViewStateResult } from 'obsidian';
import type { TFile } from 'obsidian-test-mocks/obsidian';
import { CodeEditor } from './code-editor';
import { debounce } from './debounce';
import { setIcon } from './icons';
import type { Leaf } from './leaf';
import { followLinks } from './link-clicks';
import { ReadingView } from './reading-view';
import { EditableFileView } from './views';

const saveDelay = 2000;

/** A view of a text file that saves two seconds after the last change. */
export abstract class TextFileView extends EditableFileView {
  data = '';
  /** True while the view holds what the file does not have yet. */
  protected dirty = false;
  readonly requestSave = debounce(
    () => void this.save().catch((error: unknown) => console.error(error)),
    saveDelay,
    true,
  );

  abstract getViewData(): string;
  abstract setViewData(data: string, clear: boolean): void;
  abstract clear(): void;

  override onload(): void {
    super.onload();
    this.registerEvent(
      this.app.vault.on('modify', (file) => {
        if (file === this.file && !this.dirty) void this.reload(false);
      }),
    );
  }

  override async onLoadFile(_file: TFile): Promise<void> {
    await this.reload(true);
  }

  override async onUnloadFile(_file: TFile): Promise<void> {
    await this.save(true);
  }

  async save(clear = false): Promise<void> {
    const file = this.file;
    this.requestSave.cancel();
    if (file && this.dirty) {
      this.data = this.getViewData();
      this.dirty = false;
      await this.app.vault.modify(file, this.data);
    }
    if (clear) this.clear();
  }

  private async reload(clear: boolean): Promise<void> {
    if (!this.file) return;
    const data = await this.app.vault.cachedRead(this.file);
    if (!clear && data === this.getViewData()) return;
    this.data = data;
    this.setViewData(data, clear);
  }
}

/** A note: in reading view, or as text in an editor. */
export class MarkdownView extends TextFileView {
  readonly previewMode: ReadingView;
  readonly editor: CodeEditor;
  hoverPopover = null;
  private mode: MarkdownViewModeType = 'preview';
  private readonly modeButton: HTMLElement;

  constructor(leaf: Leaf) {
    super(leaf);
    this.icon = 'file-text';
    this.previewMode = this.addChild(new ReadingView(this.app));
    this.editor = new CodeEditor(this.app, this, () => this.edited());
    this.contentEl.appendChild(this.previewMode.containerEl);
    this.contentEl.appendChild(this.editor.containerEl);
    this.modeButton = this.addAction(
      'pencil',
      'Edit',
      () => void this.setMode(this.mode === 'preview' ? 'source' : 'preview'),
    );
    followLinks(this.app, this.previewMode.containerEl, () => this.file?.path ?? '');
    this.applyMode();
  }

  get currentMode(): ReadingView | CodeEditor {
    return this.mode === 'preview' ? this.previewMode : this.editor;
  }

  override getViewType(): string {
    return 'markdown';
  }

  getMode(): MarkdownViewModeType {
    return this.mode;
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), mode: this.mode, source: !this.editor.isLive };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    const mode = state && typeof state === 'object' && 'mode' in state ? state.mode : null;
    if (state && typeof state === 'object' && 'source' in state) this.editor.setLive(state.source !== true);
    if (mode === 'preview' || mode === 'source') await this.setMode(mode);
    await super.setState(state, result);
  }

  override getEphemeralState(): Record<string, unknown> {
    return { scroll: this.currentMode.getScroll() };
  }

  override setEphemeralState(state: unknown): void {
    if (!state || typeof state !== 'object') return;
    if ('line' in state && typeof state.line === 'number') this.showLine(state.line);
    else if ('scroll' in state && typeof state.scroll === 'number') this.currentMode.applyScroll(state.scroll);
    if ('focus' in state && state.focus && this.mode === 'source') this.editor.focus();
  }

  getViewData(): string {
    return this.editor.getValue();
  }

  setViewData(data: string, clear: boolean): void {
    this.data = data;
    if (clear) this.editor.reset(data);
    else this.editor.setValue(data);
    this.dirty = false;
    this.showPreview();
  }

  clear(): void {
    this.previewMode.clear();
  }

  showSearch(): void {}

  /** Gives the editor the plugins' extensions as they are now. */
  updateOptions(): void {
    this.editor.updateExtensions();
  }

  override async onRename(file: TFile): Promise<void> {
    await super.onRename(file);
    this.showPreview();
  }

  protected override async onClose(): Promise<void> {
    await super.onClose();
    this.editor.destroy();
  }

  private async setMode(mode: MarkdownViewModeType): Promise<void> {
    if (mode === this.mode) return;
    const line = this.currentMode.getScroll();
    await this.save();
    this.mode = mode;
    this.applyMode();
    this.showPreview();
    this.currentMode.applyScroll(line);
    this.app.workspace.leafChanged(this.leaf);
  }

  private applyMode(): void {
    const reading = this.mode === 'preview';
    this.containerEl.dataset['mode'] = this.mode;
    this.previewMode.containerEl.toggle(reading);
    this.editor.containerEl.toggle(!reading);
    setIcon(this.modeButton, reading ? 'pencil' : 'book-open');
    this.modeButton.setAttrs({ 'aria-label': reading ? 'Edit' : 'Read', title: reading ? 'Edit' : 'Read' });
  }

  private showPreview(): void {
    if (this.mode === 'preview' && this.file) this.previewMode.set(this.data, this.file.path, this.file.basename);
  }

  private showLine(line: number): void {
    if (this.mode === 'preview') {
      this.previewMode.flash(line);
      return;
    }
    this.editor.setCursor({ line, ch: 0 });
    this.editor.scrollIntoView({ from: { line, ch: 0 }, to: { line, ch: 0 } }, true);
    this.editor.focus();
  }

  private edited(): void {
    this.dirty = true;
    this.data = this.getViewData();
    this.requestSave();
    this.app.workspace.trigger('editor-change', this.editor, this);
  }
}
