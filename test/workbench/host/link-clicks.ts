import type { HostApp } from './app';
import { Keymap } from './keys';
import { Notice } from './notice';

/** Makes the links below an element do what they do in the app. What a plugin has dealt with is left alone. */
export function followLinks(app: HostApp, containerEl: HTMLElement, sourcePath: () => string): void {
  const follow = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || event.defaultPrevented) return;
    event.preventDefault();
    if (link.hasClass('tag')) {
      new Notice(`The workbench has no search; the tag is ${link.getText()}`);
      return;
    }
    const target = link.getAttribute('data-href') ?? link.getAttribute('href') ?? '';
    if (link.hasClass('internal-link')) {
      void app.workspace.openLinkText(target, sourcePath(), Keymap.isModEvent(event));
    } else if (/^obsidian:/i.test(target)) {
      app.plugins.openUri(target);
    } else {
      new Notice(`The workbench opens no other site: ${target}`);
    }
  };
  containerEl.addEventListener('click', follow);
  containerEl.addEventListener('auxclick', (event) => {
    if (event.button === 1) follow(event);
  });
}
