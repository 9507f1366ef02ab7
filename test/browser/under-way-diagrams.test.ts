import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { countRenders, diagramUnder, openIn, SHOP } from './in-note-support';
import { openWorkbench, whenIndexed, type OpenWorkbench } from './support';
import { underWay } from './under-way-support';

/** Diagrams that are open while notes are renamed, deleted or can't be written. */
const OWN = '# Own\n\n```atlas\n#Path\n```\n\n## Path\n\n- S3 triggers Lambda\n- Lambda logs to CloudWatch\n';
const OTHER = '# Other\n\n```atlas\n[[Shop#Orders]]\n```\n\n```atlas\n[[Gone#Gone]]\n```\n';
const GONE = '# Gone\n\n- CloudFront forwards requests to S3\n- S3 triggers Lambda\n';

declare global {
  interface Window {
    opened: string[];
  }
}

let open: OpenWorkbench;
let page: Page;

beforeAll(async () => {
  open = await openWorkbench({
    seedFiles: {
      'Shop.md': SHOP,
      'Own.md': OWN,
      'Other.md': OTHER,
      'Gone.md': GONE,
      'Path.md': GONE.replace('Gone', 'Path'),
    },
    query: 'open=Shop',
  });
  page = open.page;
  page.setDefaultTimeout(8000);
  await whenIndexed(page);
  await countRenders(page);
});

afterAll(async () => {
  await open.close();
});

afterEach(async () => {
  await page.keyboard.press('Escape');
  const { errors } = open;
  expect(errors.splice(0)).toEqual([]);
});

const blocks = (): Locator => page.locator('.markdown-preview-view .block-language-atlas');
const { run, rename, keepPages, notice } = underWay(() => page);

describe('an atlas block', () => {
  it('follows what is hidden in its source, and shown again', async () => {
    await openIn(page, 'Shop.md', 'live');
    await run('show-architecture');
    await page.locator('.atlas-pane-sections').selectOption({ label: 'Orders' });
    await openIn(page, 'Other.md', 'reading');
    const sheet = blocks().nth(0).locator('.atlas-sheet');
    await sheet.getByText('SNS').first().waitFor();
    // The pane follows the note that is open, and can be told of another.
    await page.evaluate(async () => {
      const [leaf] = window.workbench.app.workspace.getLeavesOfType('study-atlas-architecture');
      await leaf?.setViewState({ type: 'study-atlas-architecture', state: { path: 'Shop.md', line: 16 } });
    });
    const row = page.locator('.atlas-relation', { hasText: 'SNS' });
    await row.hover();
    await row.locator('.atlas-relation-hide').click();
    await page.locator('.atlas-pane .atlas-diagram-note', { hasText: '1 hidden' }).waitFor();
    await expect.poll(() => sheet.getByText('SNS').count(), { timeout: 4000 }).toBe(0);
    await page.locator('.atlas-pane .atlas-diagram-note button').click();
    await sheet.getByText('SNS').first().waitFor({ timeout: 4000 });
  });

  it('goes on with its note when that is renamed', async () => {
    await openIn(page, 'Own.md', 'reading');
    await blocks().first().locator('.atlas-sheet', { hasText: 'CloudWatch' }).waitFor();
    await keepPages();
    await page.evaluate(() => {
      window.opened = [];
      window.workbench.app.workspace.iterateAllLeaves((leaf) => {
        const openFile = leaf.openFile.bind(leaf);
        leaf.openFile = (file, how) => {
          window.opened.push(file.path);
          return openFile(file, how);
        };
      });
    });
    await rename('Own.md', 'Named anew.md');
    await page.waitForTimeout(1000);
    await blocks().first().locator('.atlas-part-component', { hasText: 'CloudWatch' }).click();
    await expect.poll(() => page.evaluate(() => window.opened), { timeout: 4000 }).toEqual(['Named anew.md']);
  });

  it('says that its source is gone', async () => {
    await openIn(page, 'Other.md', 'reading');
    await blocks().nth(1).locator('.atlas-sheet', { hasText: 'CloudFront' }).waitFor();
    await page.evaluate(() => window.workbench.remove('Gone.md'));
    await blocks().nth(1).getByText('There is no note “Gone”.').waitFor({ timeout: 5000 });
    await page.evaluate((text) => window.workbench.create('Gone.md', text), GONE);
    await blocks().nth(1).locator('.atlas-sheet', { hasText: 'CloudFront' }).waitFor({ timeout: 5000 });
  });
});

describe('the architecture pane', () => {
  beforeAll(async () => {
    await page.evaluate(async (text) => {
      if (window.workbench.app.vault.getFileByPath('Gone.md') === null) await window.workbench.create('Gone.md', text);
    }, GONE);
  });

  it('shows the note of a block that asks for it, also when it is clicked, until another note is opened', async () => {
    await openIn(page, 'Other.md', 'reading');
    const block = blocks().nth(0);
    await block.locator('.atlas-part-component').first().waitFor();
    await block.hover();
    await block.getByRole('button', { name: 'Open in architecture pane' }).click();
    await page.waitForTimeout(500);
    await page.locator('.atlas-pane .atlas-relation', { hasText: 'API Gateway' }).waitFor();
    await page.locator('.atlas-pane-sections').focus();
    await page
      .locator('.atlas-pane .atlas-legend-list, .atlas-pane')
      .first()
      .click({ position: { x: 2, y: 2 } });
    await page.waitForTimeout(500);
    expect(await page.locator('.atlas-pane .atlas-relation').count()).toBe(3);
    await openIn(page, 'Gone.md', 'reading');
    await page.locator('.atlas-pane .atlas-relation', { hasText: 'CloudFront' }).waitFor();
  });

  it('shows nothing of a note that is gone', async () => {
    await openIn(page, 'Gone.md', 'reading');
    await run('show-architecture');
    await page.locator('.atlas-pane .atlas-relation', { hasText: 'CloudFront' }).waitFor();
    await page.evaluate(() => window.workbench.remove('Gone.md'));
    await expect.poll(() => page.locator('.atlas-pane').count(), { timeout: 4000 }).toBe(0);
  });

  it('keeps the focus among the relations when one is taken out by keyboard', async () => {
    await openIn(page, 'Shop.md', 'reading');
    await run('show-architecture');
    const hide = page.locator('.atlas-relation-hide').first();
    await hide.focus();
    await page.keyboard.press('Enter');
    await page.locator('.atlas-pane .atlas-diagram-note', { hasText: '1 hidden' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.closest('.atlas-pane-content') !== null)).toBe(true);
    await page.locator('.atlas-pane .atlas-diagram-note button').click();
  });
});

describe('a diagram in full screen', () => {
  it('ends with what changes the note or takes the diagram out of it', async () => {
    await openIn(page, 'Shop.md', 'reading');
    const figure = diagramUnder(page, 'Orders');
    await figure.locator('svg.flowchart').first().waitFor();
    await figure.hover();
    await figure.getByRole('button', { name: 'Full screen' }).click();
    await page.locator('.atlas-full svg.flowchart').waitFor();
    await page.locator('.atlas-full').hover();
    await page.locator('.atlas-full').getByRole('button', { name: 'More' }).click();
    await page.locator('.menu-item', { hasText: 'Hide this diagram' }).click();
    await expect.poll(() => page.locator('.atlas-full').count(), { timeout: 3000 }).toBe(0);
    await run('show-hidden-diagrams');
  });
});

describe('what can not be written or copied', () => {
  it('is said of a diagram that could not be inserted', async () => {
    await openIn(page, 'Path.md', 'reading');
    await page.evaluate(() => {
      window.workbench.app.vault.process = () => Promise.reject(new Error('the disk is read-only'));
    });
    await run('insert-diagram');
    await notice('the disk is read-only');
  });

  it('is said of a diagram all of which is hidden', async () => {
    await openIn(page, 'Shop.md', 'live');
    await run('show-architecture');
    await page.evaluate(async () => {
      const [leaf] = window.workbench.app.workspace.getLeavesOfType('study-atlas-architecture');
      await leaf?.setViewState({ type: 'study-atlas-architecture', state: { path: 'Shop.md', line: 16 } });
    });
    for (let rows = 3; rows > 0; rows -= 1) {
      await expect.poll(() => page.locator('.atlas-relation').count()).toBe(rows);
      await page.locator('.atlas-relation-hide').first().click();
    }
    await page.locator('.cm-editor .atlas-diagram-note', { hasText: '3 hidden' }).waitFor();
    await page.evaluate(() => {
      editorOf().setCursor(19, 3);
      editorOf().focus();
    });
    const before = await page.evaluate(() => editorOf().getValue());
    await run('insert-diagram');
    await notice('All of this diagram is hidden');
    expect(await page.evaluate(() => editorOf().getValue())).toBe(before);
    await page.locator('.atlas-pane .atlas-diagram-note button').click();
  });

  it('is said of the name of a component where the app gives no clipboard', async () => {
    await openIn(page, 'Shop.md', 'reading');
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined }));
    const figure = diagramUnder(page, 'Orders');
    await figure.locator('.atlas-part-component').first().click({ button: 'right' });
    await page.locator('.menu-item', { hasText: 'Copy name' }).click();
    await notice('Could not copy');
  });
});
