import type { Command } from 'obsidian';
import type { TFile } from 'obsidian-test-mocks/obsidian';
import type { HostApp } from './app';
import { FuzzySuggestModal } from './suggest-modal';

const recentKey = 'workbench-recent-commands';

/** The command palette; commands used last come first. */
export class CommandPalette extends FuzzySuggestModal<Command> {
  constructor(app: HostApp) {
    super(app);
    this.setPlaceholder('Select a command…');
    this.setInstructions([
      { command: '↑↓', purpose: 'to navigate' },
      { command: '↵', purpose: 'to use' },
      { command: 'esc', purpose: 'to dismiss' },
    ]);
  }

  override getItems(): Command[] {
    const recent = recentIds(this.app);
    const rank = ({ id }: Command): number => (recent.includes(id) ? recent.indexOf(id) : recent.length);
    return this.app.commands.listCommands().sort((a, b) => rank(a) - rank(b));
  }

  override getItemText(command: Command): string {
    return command.name;
  }

  override onChooseItem(command: Command): void {
    const recent = [command.id, ...recentIds(this.app).filter((id) => id !== command.id)];
    this.app.saveLocalStorage(recentKey, recent.slice(0, 12));
    this.app.commands.executeCommandById(command.id);
  }
}

/** Finds a note by its path. */
export class QuickSwitcher extends FuzzySuggestModal<TFile> {
  constructor(app: HostApp) {
    super(app);
    this.setPlaceholder('Find a note…');
  }

  override getItems(): TFile[] {
    const last = this.app.workspace.getLastOpenFiles();
    const rank = ({ path }: TFile): number => (last.includes(path) ? last.indexOf(path) : last.length);
    return this.app.vault.getMarkdownFiles().sort((a, b) => rank(a) - rank(b));
  }

  override getItemText(file: TFile): string {
    return file.path.replace(/\.md$/, '');
  }

  override onChooseItem(file: TFile): void {
    void this.app.workspace.getLeaf().openFile(file);
  }
}

function recentIds(app: HostApp): string[] {
  const kept = app.loadLocalStorage(recentKey);
  return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : [];
}
