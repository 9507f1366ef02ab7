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

  commands.addCommand({
    id: 'command-palette:open',
    name: 'Command palette: Open command palette',
    hotkeys: [{ modifiers: ['Mod'], key: 'p' }],
    callback: palette,
  });
  commands.addCommand({
    id: 'switcher:open',
    name: 'Quick switcher: Open quick switcher',
    hotkeys: [{ modifiers: ['Mod'], key: 'o' }],
    callback: switcher,
  });
  commands.addCommand({
    id: 'app:open-settings',
    name: 'Open settings',
    hotkeys: [{ modifiers: ['Mod'], key: ',' }],
    callback: () => app.setting.open(),
  });
  commands.addCommand({ id: 'theme:toggle-light-dark', name: 'Toggle light/dark mode', callback: toggleTheme });
  commands.addCommand({
    id: 'markdown:toggle-preview',
    name: 'Toggle reading view',
    hotkeys: [{ modifiers: ['Mod'], key: 'e' }],
    checkCallback: (checking) => {
      const view = workspace.getMostRecentLeaf()?.view;
      if (!(view instanceof MarkdownView)) return false;
      if (!checking) {
        const mode = view.getMode() === 'preview' ? 'source' : 'preview';
        void view.setState({ ...view.getState(), mode }, { history: false });
      }
      return true;
    },
  });
  commands.addCommand({
    id: 'file-explorer:new-file',
    name: 'Create new note',
    callback: () => {
      new PromptModal(app, 'New note', 'Untitled.md', (path) => {
        void app.vault
          .create(path, '')
          .then((file) => workspace.getLeaf().openFile(file, { state: { mode: 'source' } }));
      }).open();
    },
  });
  commands.addCommand({
    id: 'workspace:close',
    name: 'Close current tab',
    callback: () => workspace.activeLeaf?.detach(),
  });
  commands.addCommand({
    id: 'app:toggle-left-sidebar',
    name: 'Toggle left sidebar',
    callback: () => workspace.leftSplit.toggle(),
  });
  commands.addCommand({
    id: 'app:toggle-right-sidebar',
    name: 'Toggle right sidebar',
    callback: () => workspace.rightSplit.toggle(),
  });

  const { leftRibbon } = workspace;
  leftRibbon.addIcon('panel-left', 'Files', () => workspace.leftSplit.toggle());
  leftRibbon.addIcon('search', 'Open quick switcher', switcher);
  leftRibbon.addIcon('terminal', 'Open command palette', palette);
  leftRibbon.addIcon('panel-right', 'Right pane', () => workspace.rightSplit.toggle(), true);
  leftRibbon.addIcon('moon', 'Light or dark', toggleTheme, true);
  leftRibbon.addIcon('settings', 'Settings', () => app.setting.open(), true);
}
