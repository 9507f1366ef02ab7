import type { TFile } from 'obsidian-test-mocks/obsidian';
import { FileView } from './views';

/** A picture of the vault in a tab. */
export class ImageView extends FileView {
  override icon = 'image';

  override getViewType(): string {
    return 'image';
  }

  override async onLoadFile(file: TFile): Promise<void> {
    this.contentEl.empty();
    this.contentEl.addClass('image-container');
    this.contentEl.createEl('img', { attr: { src: this.app.vault.getResourcePath(file), alt: file.name } });
  }
}
