import type { Plugin } from 'obsidian';

/** How often the count looks at the clock, in milliseconds. */
const COUNT_MS = 60_000;

/** Shows in the status bar how many cards are due, nothing where none is. Gives what brings it up to date. */
export function showDueCount(plugin: Plugin, due: () => number, open: () => void): () => void {
  const item = plugin.addStatusBarItem();
  item.addClass('mod-clickable');
  item.setAttribute('aria-label', 'Review due cards');
  plugin.registerDomEvent(item, 'click', open);
  item.hide();
  const count = (): void => {
    const cards = due();
    item.toggle(cards > 0);
    item.setText(`${String(cards)} due`);
  };
  plugin.registerInterval(window.setInterval(count, COUNT_MS));
  return count;
}
