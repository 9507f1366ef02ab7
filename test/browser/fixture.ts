import path from 'node:path';
import type { Page } from 'playwright-core';
import { openWorkbench, root, type OpenOptions, type OpenWorkbench } from './support';

const fixtures = path.join(root, 'test/workbench/fixtures');
const inPlugin = (file: string): string => path.join(fixtures, 'plugin', file);

/** Opens the small vault with the small plugin that use every part of the workbench. */
export function openFixture(options: OpenOptions = {}): Promise<OpenWorkbench> {
  return openWorkbench({
    vault: path.join(fixtures, 'vault'),
    plugin: { mainJs: inPlugin('main.js'), manifest: inPlugin('manifest.json'), styles: inPlugin('styles.css') },
    ...options,
  });
}

/** A property of the fixture plugin, as plain data. */
export function pluginProperty<T>(page: Page, name: string): Promise<T> {
  return page.evaluate((key) => {
    const fixture = window.workbench.app.plugins.plugins['fixture'];
    return JSON.parse(JSON.stringify(Object.entries(fixture ?? {}).find(([own]) => own === key)?.[1] ?? null)) as T;
  }, name);
}

/** The notices on the page; they are taken away. */
export async function takeNotices(page: Page): Promise<string[]> {
  const texts = await page.locator('.notice').allInnerTexts();
  await page.evaluate(() => document.querySelectorAll('.notice').forEach((notice) => notice.remove()));
  return texts;
}
