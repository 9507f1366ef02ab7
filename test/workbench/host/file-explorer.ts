import { TFile, TFolder } from 'obsidian-test-mocks/obsidian';
import { setIcon } from './icons';
import { Keymap } from './keys';
import { Menu } from './menu';
import { ConfirmationModal } from './modal';
import { PromptModal } from './prompt-modal';
import { ItemView } from './views';

/** The list of the vault's files. */
export class FileExplorerView extends ItemView {
  override icon = 'folder';
  private readonly opened = new Set<string>();
  private drawing = 0;

  override getViewType(): string {
    return 'file-explorer';
  }

  override getDisplayText(): string {
    return 'Files';
  }

  override onload(): void {
    const { vault, workspace } = this.app;
    for (const event of ['create', 'delete', 'rename']) this.registerEvent(vault.on(event, () => this.drawSoon()));
    this.registerEvent(
      workspace.on('file-open', (file) => {
        if (file instanceof TFile) this.reveal(file);
        this.drawSoon();
      }),
    );
    this.contentEl.addClass('nav-files-container');
    this.contentEl.setAttr('role', 'tree');
    this.draw();
  }

  private reveal(file: TFile): void {
    for (let folder = file.parent; folder; folder = folder.parent) this.opened.add(folder.path);
  }

  private drawSoon(): void {
    window.clearTimeout(this.drawing);
    this.drawing = window.setTimeout(() => this.draw(), 20);
  }

  private draw(): void {
    const scrolled = this.contentEl.scrollTop;
    this.contentEl.empty();
    this.drawFolder(this.app.vault.getRoot(), this.contentEl, 0);
    this.contentEl.scrollTop = scrolled;
  }

  private drawFolder(folder: TFolder, parent: HTMLElement, depth: number): void {
    const byName = (a: { name: string }, b: { name: string }): number =>
      a.name.localeCompare(b.name, undefined, { numeric: true });
    const folders = folder.children.filter((child) => child instanceof TFolder).sort(byName);
    const files = folder.children.filter((child) => child instanceof TFile).sort(byName);
    for (const child of folders) {
      const open = this.opened.has(child.path);
      const row = this.drawRow(parent, depth, child.name, 'nav-folder-title');
      row.setAttr('aria-expanded', String(open));
      setIcon(row.createDiv({ cls: 'nav-row-icon', prepend: true }), open ? 'chevron-down' : 'chevron-right');
      row.addEventListener('click', () => {
        if (open) this.opened.delete(child.path);
        else this.opened.add(child.path);
        this.draw();
      });
      if (open) this.drawFolder(child, parent.createDiv({ cls: 'nav-folder-children' }), depth + 1);
    }
    for (const file of files) this.drawFile(file, parent, depth);
  }

  private drawFile(file: TFile, parent: HTMLElement, depth: number): void {
    const name = file.extension === 'md' ? file.basename : file.name;
    const row = this.drawRow(parent, depth, name, 'nav-file-title');
    row.dataset['path'] = file.path;
    row.toggleClass('is-active', this.app.workspace.getActiveFile() === file);
    row.addEventListener('click', (event) => {
      void this.app.workspace.getLeaf(Keymap.isModEvent(event)).openFile(file);
      if (document.body.hasClass('is-phone')) this.app.workspace.leftSplit.collapse();
    });
    row.addEventListener('contextmenu', (event) => {
      event.preventDefault();
      this.openMenu(file, event);
    });
  }

  private drawRow(parent: HTMLElement, depth: number, name: string, cls: string): HTMLElement {
    const row = parent.createDiv({ cls: `tree-item-self tappable ${cls}`, attr: { role: 'treeitem', tabindex: -1 } });
    row.setCssProps({ '--depth': String(depth) });
    row.createDiv({ cls: 'tree-item-inner', text: name });
    return row;
  }

  private openMenu(file: TFile, event: MouseEvent): void {
    const { fileManager, workspace } = this.app;
    const menu = new Menu();
    menu.addItem((item) =>
      item
        .setTitle('Rename…')
        .setIcon('pencil')
        .onClick(() => {
          new PromptModal(this.app, 'Rename note', file.path, (path) => void fileManager.renameFile(file, path)).open();
        }),
    );
    menu.addItem((item) =>
      item
        .setTitle('Delete')
        .setIcon('trash-2')
        .setWarning(true)
        .onClick(() => {
          new ConfirmationModal(this.app)
            .setTitle('Delete note')
            .setContent(`“${file.path}” will be deleted.`)
            .addButton((button) =>
              button
                .setButtonText('Delete')
                .setDestructive()
                .onClick(() => this.app.vault.delete(file)),
            )
            .addCancelButton()
            .open();
        }),
    );
    workspace.trigger('file-menu', menu, file, 'file-explorer-context-menu');
    menu.showAtMouseEvent(event);
  }
}
