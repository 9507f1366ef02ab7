import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { openFixture } from './fixture';
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

/** A property of the fixture plugin, as plain data. */
function plugin<T>(name: string): Promise<T> {
  return page.evaluate((key) => {
    const fixture = window.workbench.app.plugins.plugins['fixture'];
    return JSON.parse(JSON.stringify(Object.entries(fixture ?? {}).find(([own]) => own === key)?.[1] ?? null)) as T;
  }, name);
}

async function notices(): Promise<string[]> {
  const texts = await page.locator('.notice').allInnerTexts();
  await page.evaluate(() => document.querySelectorAll('.notice').forEach((notice) => notice.remove()));
  return texts;
}

describe('start', () => {
  it('loads the plugin before the vault has files and the layout is ready', async () => {
    expect(await plugin('atLoad')).toEqual({ files: 0, ready: false });
    expect(await plugin('created')).toBe(6);
    expect(await plugin('enabledByUser')).toBe(true);
  });

  it('is ready before all metadata is there', async () => {
    expect(await plugin('atReady')).toEqual({ files: 4, known: 2 });
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
    const all =
      await plugin<{ cls: string; path: string; start: number; end: number; attached: boolean }[]>('sections');
    const sections = all
      .filter(({ path }) => path === 'Alpha.md')
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
    const before = (await plugin<string[]>('log')).length;
    await page.evaluate(() => window.workbench.modify('Edit.md', '## One\n\n- a\n\n## Three\n\n- b\n'));
    await page.getByRole('heading', { name: 'Three' }).waitFor();
    expect(await page.locator('.el-h2[data-kept="yes"]').innerText()).toBe('One');
    expect((await plugin<string[]>('log')).slice(before)).toEqual(['unload', 'load']);
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
    await notices();
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

describe('palette, dialogs and menus', () => {
  it('opens on Ctrl+P, finds by words that do not follow each other, and runs with Enter', async () => {
    await page.keyboard.press('Control+p');
    await page.keyboard.type('quiz me on HA vs DR');
    await page.locator('.suggestion-item.is-selected', { hasText: 'HA vs DR' }).waitFor();
    await page.keyboard.press('Enter');
    expect(await notices()).toEqual(['quiz started']);
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
    expect(await notices()).toEqual(['chose Recovery time']);
  });

  it('confirms with a button and closes', async () => {
    await page.evaluate(() => window.workbench.runCommand('fixture:ask'));
    await page.getByRole('button', { name: 'Yes' }).click();
    await expect.poll(() => page.locator('.modal').count()).toBe(0);
    expect(await notices()).toEqual(['yes']);
  });

  it('chooses from a menu with the keyboard', async () => {
    await page.evaluate(() => window.workbench.runCommand('fixture:menu'));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await notices()).toEqual(['second']);
  });

  it('renders Markdown where a plugin asks for it', async () => {
    await page.evaluate(() => window.workbench.runCommand('fixture:render'));
    await page.locator('.modal .mermaid svg').waitFor();
    expect(await page.locator('.modal strong').innerText()).toBe('bold');
    await page.keyboard.press('Escape');
  });

  it('lends the real Mermaid', async () => {
    await page.evaluate(() => window.workbench.runCommand('fixture:diagram'));
    await expect.poll(() => plugin<string | null>('svg')).toContain('</svg>');
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
    expect(await notices()).toEqual(['pushed', 'hello from settings']);
    await page.keyboard.press('Escape');
    await restart(page);
    expect(await plugin('settings')).toEqual({ bars: true, limit: 3, folder: 'Deep', colour: 'blue', word: '' });
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
    expect(await notices()).toEqual(['uri HA vs DR']);
    expect(await page.evaluate(() => window.workbench.cli('fixture:add', { a: '2', b: '3' }))).toBe('5');
  });

  it('loads the plugin into the running app again', async () => {
    await page.evaluate(async () => {
      window.workbench.disablePlugin();
      await window.workbench.enablePlugin();
    });
    expect(await plugin('atLoad')).toEqual({ files: 6 - 1, ready: true });
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
