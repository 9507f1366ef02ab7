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

describe('palette, dialogs and menus', () => {
  it('opens on Ctrl+P, finds by words that do not follow each other, and runs with Enter', async () => {
    await page.keyboard.press('Control+p');
    await page.keyboard.type('quiz me on HA vs DR');
    await page.locator('.suggestion-item.is-selected', { hasText: 'HA vs DR' }).waitFor();
    await page.keyboard.press('Enter');
    expect(await takeNotices(page)).toEqual(['quiz started']);
  });

  it('lists what fits, best first', async () => {
    const names = await page.evaluate(() => window.workbench.palette('quiz me'));
    expect(names).toEqual(['Fixture: Quiz me on…', 'Fixture: Quiz me on HA vs DR']);
    await page.keyboard.press('Escape');
    expect(await page.locator('.modal-container').count()).toBe(0);
  });

  it('moves through a suggester with the arrow keys', async () => {
    await page.evaluate(() => window.workbench.runCommand('fixture:quiz-on'));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await takeNotices(page)).toEqual(['chose Recovery time']);
  });

  it('confirms with a button and closes', async () => {
    await page.evaluate(() => window.workbench.runCommand('fixture:ask'));
    await page.getByRole('button', { name: 'Yes' }).click();
    await expect.poll(() => page.locator('.modal').count()).toBe(0);
    expect(await takeNotices(page)).toEqual(['yes']);
  });

  it('chooses from a menu with the keyboard', async () => {
    await page.evaluate(() => window.workbench.runCommand('fixture:menu'));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await takeNotices(page)).toEqual(['second']);
  });

  it('renders Markdown where a plugin asks for it', async () => {
    await page.evaluate(() => window.workbench.runCommand('fixture:render'));
    await page.locator('.modal .mermaid svg').waitFor();
    expect(await page.locator('.modal strong').innerText()).toBe('bold');
    await page.keyboard.press('Escape');
  });

  it('lends the real Mermaid', async () => {
    await page.evaluate(() => window.workbench.runCommand('fixture:diagram'));
    await expect.poll(() => pluginProperty<string | null>(page, 'svg')).toContain('</svg>');
  });
});

describe('settings', () => {
  it('draws the definitions, saves what is entered and asks again what is visible', async () => {
    await page.evaluate(() => window.workbench.runCommand('app:open-settings'));
    const row = (name: string) => page.locator('.setting-item', { hasText: name });
    expect(await row('Limit').isVisible()).toBe(false);
    await row('Show bars').getByRole('switch').click();
    await expect.poll(() => row('Limit').isVisible()).toBe(true);
    await row('Colour').locator('select').selectOption('blue');
    await row('Word').locator('input').fill('bad');
    await row('Word').getByText('Not that one').waitFor();
    await row('Folder').locator('input').fill('De');
    await page.locator('.suggestion-container .suggestion-item', { hasText: 'Deep' }).click();
    await row('Custom').getByRole('button').click();
    await row('Say hello').click();
    expect(await takeNotices(page)).toEqual(['pushed', 'hello from settings']);
    await page.keyboard.press('Escape');
    await restart(page);
    expect(await pluginProperty(page, 'settings')).toEqual({
      bars: true,
      limit: 3,
      folder: 'Deep',
      colour: 'blue',
      word: '',
    });
  });
});

describe('vault', () => {
  it('tells of renames and deletions, and keeps links right', async () => {
    const events = await page.evaluate(async () => {
      const bench = window.workbench;
      const start = bench.events.length;
      await bench.create('New.md', '[[Beta]]');
      await bench.settled();
      await bench.rename('New.md', 'Deep/Moved.md');
      await bench.settled();
      await bench.remove('Deep/Moved.md');
      await bench.settled();
      return bench.events.slice(start).filter((event) => /New|Moved|resolved/.test(event));
    });
    expect(events).toEqual([
      'create New.md',
      'changed New.md',
      'resolve New.md',
      'resolved',
      'rename Deep/Moved.md from New.md',
      'resolve Deep/Moved.md',
      'resolved',
      'deleted Deep/Moved.md',
      'delete Deep/Moved.md',
      'resolved',
    ]);
  });

  it('fires events for what a plugin does past the vault, and refuses folders that are not there', async () => {
    const result = await page.evaluate(async () => {
      const { app, events } = window.workbench;
      const start = events.length;
      await app.vault.adapter.write('Beside.md', 'one');
      await app.vault.adapter.append('Beside.md', ' two');
      const size = app.vault.getFileByPath('Beside.md')?.stat.size;
      await app.vault.adapter.remove('Beside.md');
      const refused = await app.vault.create('none/x.md', '').catch((error: Error) => error.message);
      return { events: events.slice(start).filter((event) => /^(create|modify|delete) /.test(event)), size, refused };
    });
    expect(result).toEqual({
      events: ['create Beside.md', 'modify Beside.md', 'delete Beside.md'],
      size: 7,
      refused: "ENOENT: no such file or directory, open 'none/x.md'",
    });
  });

  it('brings what another device wrote', async () => {
    const other = await workbench.openDevice();
    await other.evaluate(() => window.workbench.modify('Beta.md', 'from afar'));
    await other.evaluate(() => window.workbench.create('Far.md', 'far'));
    const events = await page.evaluate(async () => {
      const start = window.workbench.events.length;
      await window.workbench.pull();
      return window.workbench.events.slice(start).filter((event) => /^(create|modify|delete) /.test(event));
    });
    expect(events).toEqual(['modify Beta.md', 'create Far.md']);
    expect(await page.evaluate(() => window.workbench.read('Beta.md'))).toBe('from afar');
    await other.context().close();
  });

  it('keeps what was written over a restart, and forgets it on reset', async () => {
    await page.evaluate(() => window.workbench.create('Kept.md', 'kept'));
    await restart(page);
    expect(await page.evaluate(() => window.workbench.read('Kept.md'))).toBe('kept');
    await page.evaluate(() => void window.workbench.reset());
    await page.waitForFunction(() => window.workbench?.app.vault.getMarkdownFiles().length === 4);
    await page.evaluate(() => window.workbench.ready);
  });

  it('opens addresses and answers the command line', async () => {
    await page.evaluate(() => window.workbench.openUri('obsidian://fixture?topic=HA%20vs%20DR'));
    expect(await takeNotices(page)).toEqual(['uri HA vs DR']);
    expect(await page.evaluate(() => window.workbench.cli('fixture:add', { a: '2', b: '3' }))).toBe('5');
  });

  it('loads the plugin into the running app again', async () => {
    await page.evaluate(async () => {
      window.workbench.disablePlugin();
      await window.workbench.enablePlugin();
    });
    expect(await pluginProperty(page, 'atLoad')).toEqual({ files: 6 - 1, ready: true });
    expect(await page.locator('[aria-label="Open fixture view"]').count()).toBe(1);
  });
});

describe('phone', () => {
  it('has one column, drawers and a bar', async () => {
    const phone = await openFixture({ viewport: { width: 390, height: 844 } });
    try {
      const { page: small, errors } = phone;
      expect(await small.evaluate(() => document.body.className)).toContain('is-phone');
      expect(await small.locator('.mod-left-split').isVisible()).toBe(false);
      await small.locator('.mobile-navbar [aria-label="Files"]').click();
      await small.locator('.nav-file-title', { hasText: 'Beta' }).click();
      await small.locator('.inline-title', { hasText: 'Beta' }).waitFor();
      expect(await small.locator('.mod-left-split').isVisible()).toBe(false);
      expect(errors).toEqual([]);
    } finally {
      await phone.close();
    }
  });
});
