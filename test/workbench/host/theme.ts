import type { HostApp } from './app';
import { themeMermaid } from './mermaid';

export type Theme = 'light' | 'dark';

const key = 'workbench-theme';

/** Shows the page light or dark, and remembers it. */
export function setTheme(app: HostApp, theme: Theme): void {
  document.body.toggleClass('theme-light', theme === 'light');
  document.body.toggleClass('theme-dark', theme === 'dark');
  app.saveLocalStorage(key, theme);
  themeMermaid();
  app.workspace.trigger('css-change');
}

/** The theme that was chosen, else the system's. */
export function startTheme(app: HostApp, wanted: string | null): void {
  const kept = wanted ?? app.loadLocalStorage(key);
  const system = window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  setTheme(app, kept === 'dark' || kept === 'light' ? kept : system);
}
