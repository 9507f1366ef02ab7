import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { openFixture, pluginProperty, takeNotices } from './fixture';
import { restart, type OpenWorkbench } from './support';

let workbench: OpenWorkbench;
let page: Page;

beforeAll(async () => {
  workbench = await openFixture({ query: 'theme=light' });
  page = workbench.page;
});

afterAll(async () => {
  await workbench?.close();
});

afterEach(() => {
  expect(workbench.errors).toEqual([]);
  expect(workbench.requests).toEqual([]);
});

describe('start', () => {
  it('loads the plugin before the vault has files and the layout is ready', async () => {
    expect(await pluginProperty(page, 'atLoad')).toEqual({ files: 0, ready: false });
    expect(await pluginProperty(page, 'created')).toBe(6);
    expect(await pluginProperty(page, 'enabledByUser')).toBe(true);
  });

  it('is ready before all metadata is there', async () => {
    expect(await pluginProperty(page, 'atReady')).toEqual({ files: 4, known: 2 });
  });

  it('tells of every note, then of every link, then that all is resolved', async () => {
    const events = await page.evaluate(() => window.workbench.events);
    const order = events.filter((event) => /Gamma|layout-ready|resolved/.test(event));
    expect(order).toEqual([
      'create Deep/Gamma.md',
      'layout-ready',
      'changed Deep/Gamma.md',
      'resolve Deep/Gamma.md',
      'resolved',
    ]);
  });

  it('shows ribbon icon and status bar item', async () => {
    expect(await page.locator('[aria-label="Open fixture view"]').count()).toBe(1);
    expect(await page.locator('.status-bar').innerText()).toBe('Fixture 4');
  });
});

describe('reading view', () => {
  it('gives post-processors one detached section at a time with its lines in the note', async () => {
    await page.evaluate(() => window.workbench.openNote('Alpha.md'));
    const all = await pluginProperty<{ cls: string; path: string; start: number; end: number; attached: boolean }[]>(
      page,
      'sections',
    );
    const sections = all
      // Live Preview hands over its blocks of code too.
      .filter(({ path, cls }) => path === 'Alpha.md' && cls.startsWith('el-'))
      .map(({ cls, start, end }) => `${cls} ${start}-${end}`);
    expect(sections.slice(0, 7)).toEqual([
      'el-pre mod-frontmatter mod-ui 0-3',
      'el-p 5-5',
      'el-h2 7-7',
      'el-ul 9-11',
      'el-ol 12-13',
      'el-h2 15-15',
      'el-table 17-19',
    ]);
    expect(all.some(({ attached }) => attached)).toBe(false);
  });

  it('runs them by their sort order', async () => {
    expect(await page.locator('.el-h2[data-second="true"] .fixture-child').count()).toBeGreaterThan(0);
    expect(await page.locator('.el-p[data-second="false"]').count()).toBeGreaterThan(0);
  });

  it('shows links, tags, tasks, callouts, embeds, pictures, code blocks and Mermaid', async () => {
    const note = page.locator('.markdown-preview-view').first();
    expect(await note.locator('a.internal-link[data-href="Beta"]').first().innerText()).toBe('link');
    expect(await note.locator('a.internal-link.is-unresolved').innerText()).toBe('Unwritten');
    expect(await note.locator('a.tag').first().innerText()).toBe('#tag/inner');
    expect(await note.locator('.task-list-item').count()).toBe(2);
    expect(await note.locator('.callout[data-callout="tip"] .callout-content').innerText()).toBe(
      'Standby copies cost money.',
    );
    expect(await note.locator('img').evaluate((img: HTMLImageElement) => [img.naturalWidth, img.width])).toEqual([
      120, 120,
    ]);
    expect(await note.locator('.fixture-block').innerText()).toBe('SHOUT THIS');
    await note.locator('.mermaid svg').waitFor();
    expect(await note.locator('.mermaid').innerText()).toContain('Queue');
    expect(await note.locator('.markdown-embed').innerText()).toContain('Text of the second note.');
    expect(await note.innerText()).not.toContain('not shown');
  });

  it('keeps sections that an edit leaves alone, and unloads the children of those that go', async () => {
    await page.evaluate(() => window.workbench.create('Edit.md', '## One\n\n- a\n\n## Two\n\n- b\n'));
    await page.evaluate(() => window.workbench.openNote('Edit.md'));
    await page.evaluate(() => document.querySelector('.el-h2')?.setAttribute('data-kept', 'yes'));
    const before = (await pluginProperty<string[]>(page, 'log')).length;
    await page.evaluate(() => window.workbench.modify('Edit.md', '## One\n\n- a\n\n## Three\n\n- b\n'));
    await page.getByRole('heading', { name: 'Three' }).waitFor();
    expect(await page.locator('.el-h2[data-kept="yes"]').innerText()).toBe('One');
    expect((await pluginProperty<string[]>(page, 'log')).slice(before)).toEqual(['unload', 'load']);
  });

  it('follows a link to a heading and lets the line flash', async () => {
    await page.evaluate(() => window.workbench.app.workspace.openLinkText('Beta#Far down', ''));
    await page.locator('.is-flashing', { hasText: 'Far down' }).waitFor();
    await page.evaluate(() => window.workbench.openNote('Alpha.md'));
    await page.locator('a.internal-link', { hasText: 'link' }).first().click();
    await page.locator('.inline-title', { hasText: 'Beta' }).waitFor();
  });

  it('renders hostile notes inert', async () => {
    await page.evaluate(() => window.workbench.openNote('Hostile.md'));
    await page.locator('.mermaid svg, .mermaid-error').first().waitFor();
    await page.locator('a', { hasText: 'click' }).click();
    await page.locator('a', { hasText: 'md' }).click();
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    expect(await page.locator('.remote-media').count()).toBe(3);
    await takeNotices(page);
  });
});

describe('editor', () => {
  it('saves what was typed, undoes it, and carries the extensions of the plugin', async () => {
    await page.evaluate(() => window.workbench.openNote('Edit.md', { mode: 'source' }));
    await page.locator('.cm-editor[data-fixture="yes"]').waitFor();
    await page.locator('.cm-content').click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('- typed');
    await expect
      .poll(() => page.evaluate(() => window.workbench.read('Edit.md')), { timeout: 6000 })
      .toMatch(/- typed$/);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+e');
    await page.locator('.el-ul', { hasText: 'b' }).waitFor();
    expect(await page.evaluate(() => window.workbench.read('Edit.md'))).toBe('## One\n\n- a\n\n## Three\n\n- b\n');
  });
});

describe('panes', () => {
  it('opens a side view that follows the note', async () => {
    await page.locator('[aria-label="Open fixture view"]').click();
    await page.locator('.mod-right-split .fixture-file').waitFor();
    await page.evaluate(() => window.workbench.openNote('Beta.md'));
    await page.locator('.fixture-file', { hasText: 'Beta.md' }).waitFor();
  });

  it('puts off the view of a tab that cannot be seen, until it is revealed', async () => {
    await page.evaluate(() => window.workbench.app.workspace.rightSplit.collapse());
    await restart(page);
    const state = await page.evaluate(async () => {
      const { workspace } = window.workbench.app;
      const leaf = workspace.getLeavesOfType('fixture-view')[0];
      if (!leaf) return null;
      const before = leaf.isDeferred;
      await workspace.revealLeaf(leaf);
      return { before, after: leaf.isDeferred, name: leaf.view.getDisplayText() };
    });
    expect(state).toEqual({ before: true, after: false, name: 'Fixture view' });
    await page.locator('.fixture-file', { hasText: 'Beta.md' }).waitFor();
  });
});
