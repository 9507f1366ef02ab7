import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { countRenders, diagramUnder, many, openIn, rendersOf, SHOP } from './in-note-support';
import { openWorkbench, restart, type OpenWorkbench } from './support';

let open: OpenWorkbench;
let page: Page;

beforeAll(async () => {
  const settings = {
    'Settings.md': '---\natlas: false\n---\n# Off\n\n## Path\n\n- CloudFront forwards requests to S3\n',
  };
  open = await openWorkbench({
    seedFiles: { 'Shop.md': SHOP, 'Many.md': many(20), 'Empty.md': '# Empty\n\n- Nothing to see\n', ...settings },
    query: 'open=Empty',
  });
  page = open.page;
  await countRenders(page);
});

afterAll(async () => {
  await open.close();
});

afterEach(() => {
  expect(open.errors).toEqual([]);
  expect(open.requests).toEqual([]);
});

const editor = (): Locator => page.locator('.cm-content');
const live = (): Locator => page.locator('.cm-editor .atlas-live-diagram');
const command = (id: string): Promise<boolean> =>
  page.evaluate((name) => window.workbench.runCommand(`study-atlas:${name}`), id);
/** The text in the editor. */
const text = (): Promise<string> => page.evaluate(() => editorOf().getValue());
const set = (path: string, body: string): Promise<void> =>
  page.evaluate(([name = '', value = '']) => window.workbench.modify(name, value), [path, body]);
/** Once the editor has saved, the note is put back to what it was. */
const putBack = async (): Promise<void> => {
  await expect
    .poll(async () => (await page.evaluate(() => window.workbench.read('Shop.md'))) === (await text()), {
      timeout: 6000,
    })
    .toBe(true);
  await set('Shop.md', SHOP);
  await expect.poll(text).toBe(SHOP);
};
/** Puts the cursor at the end of a line (counted from 0) and gives the keys to the editor. */
const cursorTo = (line: number): Promise<void> =>
  page.evaluate((at) => {
    editorOf().setCursor(at, 999);
    editorOf().focus();
  }, line);
const cursorLine = (): Promise<number> => page.evaluate(() => editorOf().getCursor().line);
/** By the menu of a diagram. */
const hide = async (diagram: Locator): Promise<void> => {
  await diagram.locator('.atlas-figure').hover();
  await diagram.getByRole('button', { name: 'More' }).click();
  await page.locator('.menu-item', { hasText: 'Hide this diagram' }).click();
};
const lineOf = (needle: string): number => SHOP.split('\n').findIndex((line) => line.includes(needle));

describe('Live Preview', () => {
  it('shows a diagram below the heading of each section that has one; source mode shows none', async () => {
    await openIn(page, 'Shop.md', 'live');
    await live().locator('.atlas-sheet svg').nth(1).waitFor();
    expect(await live().count()).toBe(2);
    const order = await editor().evaluate((el) =>
      [...el.children].map((one) => (one.classList.contains('atlas-live-diagram') ? 'diagram' : one.textContent)),
    );
    expect(order[order.indexOf('diagram') - 1]).toBe('Request path');
    await openIn(page, 'Shop.md', 'source');
    await expect.poll(() => live().count()).toBe(0);
    await openIn(page, 'Shop.md', 'live');
    await live().nth(1).waitFor();
  });

  it('draws nothing while typing elsewhere, and once, half a second after, when the section says something else', async () => {
    await openIn(page, 'Shop.md', 'live');
    await live().locator('.atlas-sheet svg').nth(1).waitFor();
    const before = await rendersOf(page);
    await cursorTo(lineOf('Nice weather'));
    await page.keyboard.type(' and tomorrow too', { delay: 20 });
    await page.waitForTimeout(1200);
    expect(await rendersOf(page)).toBe(before);
    await cursorTo(lineOf('write orders'));
    await page.keyboard.type('\nEC2 instances publish receipts to SQS', { delay: 10 });
    expect(await rendersOf(page)).toBe(before);
    const at = await cursorLine();
    await live().first().locator('.atlas-sheet', { hasText: 'SQS' }).waitFor();
    expect(await rendersOf(page)).toBe(before + 1);
    expect(await cursorLine()).toBe(at);
    await page.keyboard.press('Control+z');
    expect(await text()).not.toContain('SQS');
    await putBack();
  });

  it('leaves the keys to the text: up and down step over it, and undo takes back what was typed', async () => {
    await openIn(page, 'Shop.md', 'live');
    await live().locator('.atlas-sheet svg').nth(1).waitFor();
    await page.waitForTimeout(600);
    const heading = lineOf('## Request path');
    await cursorTo(heading);
    await page.keyboard.press('ArrowDown');
    expect(await cursorLine()).toBe(heading + 1);
    await page.keyboard.press('ArrowUp');
    expect(await cursorLine()).toBe(heading);
    await page.keyboard.type(' (new)');
    await page.waitForTimeout(900);
    expect(await live().count()).toBe(2);
    await page.keyboard.press('Control+z');
    expect(await text()).toBe(SHOP);
    await putBack();
  });

  it('lights the arrow of a line that is pointed at, and the line of an arrow', async () => {
    await openIn(page, 'Shop.md', 'live');
    const diagram = live().first();
    await diagram.locator('svg.flowchart').waitFor();
    await page.locator('.cm-line', { hasText: 'forwards requests' }).hover();
    await diagram.locator('.atlas-hit.atlas-lit[aria-label^="ALB to EC2"]').waitFor({ state: 'attached' });
    await diagram.locator('.atlas-part-edges', { hasText: 'points to' }).last().hover();
    const lit = page.locator('.cm-line.atlas-bullet-lit');
    await expect.poll(() => lit.allInnerTexts()).toEqual([expect.stringContaining('Route 53 points to the ALB')]);
    await page.locator('.cm-line', { hasText: 'Nice weather' }).hover();
    await expect.poll(() => lit.count()).toBe(0);
  });

  it('can be switched off apart from reading view', async () => {
    await openIn(page, 'Shop.md', 'live');
    await live().first().waitFor();
    await page.evaluate(() => window.workbench.app.setting.open());
    await page
      .locator('.setting-item', { hasText: 'Show diagrams in Live Preview' })
      .locator('.checkbox-container')
      .click();
    await page.keyboard.press('Escape');
    await expect.poll(() => live().count()).toBe(0);
    await openIn(page, 'Shop.md', 'reading');
    await diagramUnder(page, 'Request path').locator('svg.flowchart').waitFor();
    await command('toggle-diagrams');
    await expect.poll(() => page.locator('.markdown-preview-view .atlas-figure').count()).toBe(0);
    await command('toggle-diagrams');
    await diagramUnder(page, 'Request path').locator('svg.flowchart').waitFor();
    await openIn(page, 'Shop.md', 'live');
    await live().first().waitFor();
  });
});

describe('off-switches', () => {
  it('shows none in a note with "atlas: false" among its properties, and shows them when that goes', async () => {
    const off = await page.evaluate(() => window.workbench.read('Settings.md'));
    await openIn(page, 'Settings.md', 'reading');
    await page.getByRole('heading', { name: 'Path' }).waitFor();
    expect(await page.locator('.markdown-preview-view .atlas-figure').count()).toBe(0);
    await set('Settings.md', off.replace('atlas: false', 'atlas: true'));
    await diagramUnder(page, 'Path').locator('svg.flowchart').waitFor();
    await set('Settings.md', off);
    await expect.poll(() => page.locator('.markdown-preview-view .atlas-figure').count()).toBe(0);
    await openIn(page, 'Settings.md', 'live');
    await page.waitForTimeout(300);
    expect(await live().count()).toBe(0);
  });

  it('hides one section, in words, without touching the note; over a restart, a renaming, and until asked for', async () => {
    await openIn(page, 'Shop.md', 'reading');
    const diagram = diagramUnder(page, 'Request path');
    await diagram.locator('svg.flowchart').waitFor();
    await hide(diagram);
    await diagram.getByText('Diagram hidden.').waitFor();
    expect(await page.evaluate(() => window.workbench.read('Shop.md'))).toBe(SHOP);
    await restart(page);
    await countRenders(page);
    await page.evaluate(() => window.workbench.rename('Shop.md', 'Store.md'));
    await openIn(page, 'Store.md', 'reading');
    await diagramUnder(page, 'Orders').locator('.atlas-figure').waitFor();
    await diagramUnder(page, 'Request path').getByText('Diagram hidden.').waitFor();
    await openIn(page, 'Store.md', 'live');
    await live().first().getByText('Diagram hidden.').waitFor();
    await live().first().getByRole('button', { name: 'Show' }).click();
    await live().first().locator('.atlas-figure').waitFor();
    await hide(live().first());
    await live().first().getByText('Diagram hidden.').waitFor();
    await command('show-hidden-diagrams');
    await live().first().locator('.atlas-figure').waitFor();
    await page.evaluate(() => window.workbench.rename('Store.md', 'Shop.md'));
  });
});

describe('reading view', () => {
  it('lights the arrow of a bullet that is pointed at, and the bullet of an arrow', async () => {
    await openIn(page, 'Shop.md', 'reading');
    const diagram = diagramUnder(page, 'Request path');
    await diagram.locator('svg.flowchart').waitFor();
    await page.locator('.markdown-preview-view li[data-line]', { hasText: 'forwards requests' }).hover();
    await diagram.locator('.atlas-hit.atlas-lit[aria-label^="ALB to EC2"]').waitFor({ state: 'attached' });
    expect(await diagram.locator('.atlas-hit.atlas-lit').count()).toBe(1);
    await diagram.locator('.atlas-part-edges', { hasText: 'points to' }).last().hover();
    const lit = page.locator('.markdown-preview-view li.atlas-bullet-lit');
    await lit.waitFor();
    expect(await lit.allInnerTexts()).toEqual(['Route 53 points to the ALB']);
    await page.getByRole('heading', { name: 'Plain' }).hover();
    await expect.poll(() => lit.count()).toBe(0);
  });

  it('draws the first of twenty at once and the others when they are scrolled to, and opens the note again without drawing', async () => {
    const before = await rendersOf(page);
    await openIn(page, 'Many.md', 'reading');
    const view = page.locator('.markdown-preview-view');
    const drawn = view.locator('.atlas-sheet > svg');
    await drawn.first().waitFor();
    await expect.poll(() => view.locator('.atlas-canvas').count(), { timeout: 10_000 }).toBe(20);
    expect(await drawn.count()).toBeLessThan(10);
    const tops = (): Promise<number[]> =>
      view.locator('h2').evaluateAll((all) => all.map((one) => (one as HTMLElement).offsetTop));
    const first = await tops();
    for (let n = 1; n < 20; n += 1) {
      await view.locator('h2').nth(n).scrollIntoViewIfNeeded();
      await page.waitForTimeout(60);
    }
    await expect.poll(() => drawn.count(), { timeout: 30_000 }).toBe(20);
    expect(await tops()).toEqual(first);
    const once = await rendersOf(page);
    expect(once).toBe(before + 20);
    await openIn(page, 'Empty.md', 'reading');
    await openIn(page, 'Many.md', 'reading');
    await drawn.first().waitFor();
    await page.waitForTimeout(300);
    expect(await rendersOf(page)).toBe(once);
  });
});
