import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { many, openIn, SHOP } from './in-note-support';
import { openWorkbench, type OpenOptions, type OpenWorkbench } from './support';

let open: OpenWorkbench | undefined;

async function start(options: OpenOptions = {}): Promise<Page> {
  open = await openWorkbench({
    seedFiles: { 'Shop.md': SHOP, 'Many.md': many(20), 'Empty.md': '# Empty\n' },
    query: 'open=Empty',
    ...options,
  });
  return open.page;
}

afterEach(async () => {
  await open?.close();
  open = undefined;
});

// Twenty diagrams: more than a minute on a busy machine.
describe('on paper', { timeout: 180_000 }, () => {
  it('all diagrams of a note are there when the app has rendered it for a PDF', async () => {
    const page = await start();
    const found = await page.evaluate(async (text) => {
      const { app, obsidian } = window.workbench;
      const print = document.body.createDiv('print');
      const el = print.createDiv('markdown-preview-view markdown-rendered');
      const owner = new obsidian.Component();
      owner.load();
      await obsidian.MarkdownRenderer.render(app, `# Shop title\n\n${text}`, el, 'Many.md', owner);
      return {
        drawn: el.querySelectorAll('h2 + .atlas-section-diagram .atlas-sheet > svg').length,
        first: el.querySelector('.atlas-section-diagram')?.previousElementSibling?.textContent,
      };
    }, many(20));
    expect(found).toEqual({ drawn: 20, first: 'Step 1' });
    expect(open?.errors).toEqual([]);
  });

  it('another text with the note as its source is left alone', async () => {
    const page = await start();
    const found = await page.evaluate(async () => {
      const { app, obsidian } = window.workbench;
      const el = document.body.createDiv();
      const owner = new obsidian.Component();
      owner.load();
      await obsidian.MarkdownRenderer.render(app, '# Shop\n\n## Orders\n\n- A Lambda\n', el, 'Shop.md', owner);
      return el.querySelectorAll('.atlas-section-diagram').length;
    });
    expect(found).toBe(0);
  });

  it('a page that is printed as it stands has them all', async () => {
    const page = await start();
    await openIn(page, 'Many.md', 'reading');
    const drawn = page.locator('.markdown-preview-view .atlas-sheet > svg');
    await drawn.first().waitFor();
    expect(await drawn.count()).toBeLessThan(20);
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => drawn.count(), { timeout: 90_000 }).toBe(20);
  });
});

describe('without Mermaid', () => {
  it('says so in one line, and draws when Mermaid comes', async () => {
    const page = await start();
    await page.route('**/mermaid.js', (route) => route.abort());
    await openIn(page, 'Shop.md', 'reading');
    const note = page.locator('.markdown-preview-view .atlas-diagram-note');
    await note.first().waitFor();
    expect(await note.first().innerText()).toBe('This diagram needs Mermaid, which is not available in this vault.');
    await page.unroute('**/mermaid.js');
    await page.locator('.markdown-preview-view svg.flowchart').first().waitFor({ timeout: 20_000 });
    expect(open?.errors.filter((error) => !/ERR_FAILED/.test(error))).toEqual([]);
  });

  it('does not wait for ever when Mermaid neither comes nor fails', async () => {
    const page = await start();
    let silent = true;
    await page.route('**/mermaid.js', (route) => (silent ? undefined : route.continue()));
    await openIn(page, 'Shop.md', 'reading');
    const note = page.locator('.markdown-preview-view .atlas-diagram-note');
    await note.first().waitFor({ timeout: 20_000 });
    silent = false;
  });
});
