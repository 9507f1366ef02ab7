import type { HostApp } from './app';
import { MarkdownView } from './markdown-view';
import { CommandPalette, QuickSwitcher } from './palette';
import { PromptModal } from './prompt-modal';
import { setTheme } from './theme';

/** The app's own commands that the workbench has, with their hotkeys, and the buttons for them. */
export function addCoreCommands(app: HostApp): void {
  const { commands, workspace } = app;
  const toggleTheme = (): void => setTheme(app, app.isDarkMode() ? 'light' : 'dark');
  const palette = (): void => new CommandPalette(app).open();
  const switcher = (): void => new QuickSwitcher(app).open();

  const add = (id: string, name: string, callback: () => void, key?: string): void => {
    commands.addCommand({ id, name, callback });
    if (key !== undefined) app.scope.register(['Mod'], key, () => (callback(), false));
  };
  add('command-palette:open', 'Command palette: Open command palette', palette, 'p');
  add('switcher:open', 'Quick switcher: Open quick switcher', switcher, 'o');
  add('app:open-settings', 'Open settings', () => app.setting.open(), ',');
  add('theme:toggle-light-dark', 'Toggle light/dark mode', toggleTheme);
  add('markdown:toggle-preview', 'Toggle reading view', () => toggleReading(app), 'e');
  add('file-explorer:new-file', 'Create new note', () => askForNote(app));
  add('workspace:close', 'Close current tab', () => workspace.activeLeaf?.detach());
  add('editor:toggle-source', 'Toggle Live Preview/Source mode', () => toggleSource(app));
  add('app:toggle-left-sidebar', 'Toggle left sidebar', () => workspace.leftSplit.toggle());
  add('app:toggle-right-sidebar', 'Toggle right sidebar', () => workspace.rightSplit.toggle());

  const { leftRibbon } = workspace;
  leftRibbon.addIcon('panel-left', 'Files', () => workspace.leftSplit.toggle());
  leftRibbon.addIcon('search', 'Open quick switcher', switcher);
  leftRibbon.addIcon('terminal', 'Open command palette', palette);
  leftRibbon.addIcon('panel-right', 'Right pane', () => workspace.rightSplit.toggle(), true);
  leftRibbon.addIcon('moon', 'Light or dark', toggleTheme, true);
  leftRibbon.addIcon('settings', 'Settings', () => app.setting.open(), true);
}

function toggleReading(app: HostApp): void {
  const view = app.workspace.getMostRecentLeaf()?.view;
  if (!(view instanceof MarkdownView)) return;
  const mode = view.getMode() === 'preview' ? 'source' : 'preview';
  void view.setState({ ...view.getState(), mode }, { history: false });
}

function toggleSource(app: HostApp): void {
  const view = app.workspace.getMostRecentLeaf()?.view;
  if (!(view instanceof MarkdownView)) return;
  void view.setState({ ...view.getState(), source: view.editor.isLive }, { history: false });
}

function askForNote(app: HostApp): void {
  new PromptModal(app, 'New note', 'Untitled.md', (path) => {
    void app.vault
      .create(path, '')
      .then((file) => app.workspace.getLeaf().openFile(file, { state: { mode: 'source' } }));
  }).open();
}
