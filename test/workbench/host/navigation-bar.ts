import type { HostApp } from './app';
import { setIcon } from './icons';
import { CommandPalette, QuickSwitcher } from './palette';

/** The bar at the foot of the phone's screen, and the cover beside an open drawer. */
export function addNavigationBar(app: HostApp): void {
  if (!document.body.hasClass('is-phone')) return;
  const { leftSplit, rightSplit, containerEl } = app.workspace;
  const bar = document.body.createDiv({ cls: 'mobile-navbar' });
  const add = (icon: string, title: string, callback: () => void): void => {
    const button = bar.createEl('button', {
      cls: 'mobile-navbar-action clickable-icon',
      attr: { 'aria-label': title, title, type: 'button' },
    });
    setIcon(button, icon);
    button.addEventListener('click', callback);
  };
  add('panel-left', 'Files', () => leftSplit.toggle());
  add('search', 'Find a note', () => new QuickSwitcher(app).open());
  add('terminal', 'Commands', () => new CommandPalette(app).open());
  add('settings', 'Settings', () => app.setting.open());
  add('panel-right', 'Right pane', () => rightSplit.toggle());
  const cover = containerEl.createDiv({ cls: 'workspace-drawer-backdrop' });
  cover.addEventListener('click', () => {
    leftSplit.collapse();
    rightSplit.collapse();
  });
}
