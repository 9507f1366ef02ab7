import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { countRenders, diagramUnder, openIn, SHOP } from './in-note-support';
import { openWorkbench, type OpenWorkbench } from './support';

const BLOCKS = [
  '# Blocks',
  '```atlas\n[[Shop#Orders]]\n```',
  '```atlas\nLambda\n```',
  '```atlas\n[[Nowhere#Orders]]\n```',
  '```atlas\n[[Shop#Nothing]]\n```',
  '```atlas\nZorblax\n```',
].join('\n\n');
const THUMBS = '# Images\n\n## Thumbnails\n\n- S3 triggers Lambda\n- Lambda logs to CloudWatch\n';
const SETEXT = 'Two lines\n---------\n- CloudFront forwards requests to S3\n';

let open: OpenWorkbench;
let page: Page;

beforeAll(async () => {
  open = await openWorkbench({
    seedFiles: { 'Shop.md': SHOP, 'Blocks.md': BLOCKS, 'Images.md': THUMBS, 'Setext.md': SETEXT },
    query: 'open=Images',
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

const read = (path: string): Promise<string> => page.evaluate((name) => window.workbench.read(name), path);
const set = (path: string, body: string): Promise<void> =>
  page.evaluate(([name = '', value = '']) => window.workbench.modify(name, value), [path, body]);
const command = (id: string): Promise<boolean> =>
  page.evaluate((name) => window.workbench.runCommand(`study-atlas:${name}`), id);
const indexed = (): Promise<string> => page.evaluate(() => window.workbench.cli('study-atlas:index'));
const text = (): Promise<string> => page.evaluate(() => editorOf().getValue());
const cursorTo = (needle: string): Promise<void> =>
  page.evaluate((at) => {
    const line = editorOf()
      .getValue()
      .split('\n')
      .findIndex((one) => one.includes(at));
    editorOf().setCursor(line, 3);
    editorOf().focus();
  }, needle);

const BLOCK = /<!-- study-atlas:diagram[^>]*-->\n```mermaid\n([^]*?)```\n<!-- \/study-atlas:diagram -->/;

describe('a diagram written into the note', () => {
  it('goes below the heading of the section that the cursor is in, as one step to undo', async () => {
    await openIn(page, 'Shop.md', 'live');
    await page.locator('.cm-editor .atlas-live-diagram svg.flowchart').first().waitFor();
    await cursorTo('Lambda writes');
    await command('insert-diagram');
    await expect.poll(text).toMatch(BLOCK);
    const [above = '', below = ''] = (await text()).split(BLOCK).filter((_, n) => n !== 1);
    expect(above).toBe(`${SHOP.split('- API')[0] ?? ''}`);
    expect(below).toBe(`\n\n- API${SHOP.split('- API')[1] ?? ''}`);
    expect(BLOCK.exec(await text())?.[1]).toContain('flowchart LR');
    await cursorTo('- API Gateway');
    await page.locator('.cm-editor .mermaid svg').waitFor();
    await page.keyboard.press('Control+z');
    expect(await text()).toBe(SHOP);
    await page.keyboard.press('Control+y');
    expect(await text()).toMatch(BLOCK);
  });

  it('is drawn once, by the app, and is neither a fact nor part of what is drawn', async () => {
    await expect.poll(() => read('Shop.md'), { timeout: 6000 }).toMatch(BLOCK);
    const facts = await indexed();
    expect(await page.locator('.cm-editor .atlas-live-diagram').count()).toBe(1);
    await openIn(page, 'Shop.md', 'reading');
    await page.locator('.markdown-preview-view .mermaid svg').waitFor();
    await diagramUnder(page, 'Request path').locator('svg.flowchart').waitFor();
    expect(await diagramUnder(page, 'Orders').locator('.atlas-figure').count()).toBe(0);
    expect(await page.locator('.markdown-preview-view').innerText()).not.toContain('study-atlas:diagram');
    const written = await read('Shop.md');
    await set('Shop.md', SHOP);
    await diagramUnder(page, 'Orders').locator('.atlas-figure').waitFor();
    expect(await indexed()).toBe(facts);
    await set('Shop.md', written);
    await expect.poll(() => diagramUnder(page, 'Orders').locator('.atlas-figure').count(), { timeout: 6000 }).toBe(0);
  });

  it('stays as it is when the bullets change, until it is refreshed by command', async () => {
    const changed = (await read('Shop.md')).replace('publishes to SNS', 'publishes to EventBridge');
    await set('Shop.md', changed);
    await page.waitForTimeout(1200);
    expect(await read('Shop.md')).toBe(changed);
    await command('refresh-diagrams');
    await expect.poll(async () => BLOCK.exec(await read('Shop.md'))?.[1]).toContain('EventBridge');
    const once = await read('Shop.md');
    expect(once.match(/study-atlas:diagram \(/g)).toHaveLength(1);
    await page.evaluate(() => window.workbench.settled());
    await command('refresh-diagrams');
    await page.locator('.notice', { hasText: 'No inserted diagram' }).waitFor();
    expect(await read('Shop.md')).toBe(once);
    await set('Shop.md', SHOP);
  });

  it('asks which section where there is no cursor, and goes below both lines of an underlined heading', async () => {
    await openIn(page, 'Shop.md', 'reading');
    await page.getByRole('heading', { name: 'Orders' }).waitFor();
    await command('insert-diagram');
    await page.locator('.suggestion-item', { hasText: 'Request path' }).click();
    await expect.poll(() => read('Shop.md')).toMatch(/## Request path\n\n<!-- study-atlas/);
    await set('Shop.md', SHOP);
    await openIn(page, 'Setext.md', 'reading');
    await page.getByRole('heading', { name: 'Two lines' }).waitFor();
    await command('insert-diagram');
    await expect.poll(() => read('Setext.md')).toMatch(/^Two lines\n-{9}\n\n<!-- [^]*-->\n\n- CloudFront/);
  });
});

describe('an atlas block', () => {
  const blocks = (): Locator => page.locator('.markdown-preview-view .block-language-atlas');

  it('shows the section or the concept that it names, and says in a line when there is none', async () => {
    await openIn(page, 'Blocks.md', 'reading');
    await blocks().nth(0).locator('.atlas-sheet', { hasText: 'API Gateway' }).waitFor();
    const concept = blocks().nth(1);
    await concept.locator('.atlas-sheet', { hasText: 'CloudWatch' }).waitFor();
    const parts = await concept.locator('.atlas-sheet .nodeLabel').allInnerTexts();
    expect(parts.map((one) => one.trim()).sort()).toEqual([
      'API Gateway',
      'CloudWatch',
      'DynamoDB',
      'Lambda',
      'S3',
      'SNS',
    ]);
    expect(await concept.locator('.atlas-diagram-note').innerText()).toBe('Lambda, from 2 notes.');
    expect(
      await page.locator('.markdown-preview-view .block-language-atlas > .atlas-diagram-note').allInnerTexts(),
    ).toEqual([
      'Lambda, from 2 notes.',
      'There is no note “Nowhere”.',
      'There is no section “Nothing” in Shop.',
      'No note speaks of “Zorblax”.',
    ]);
  });

  it('opens the bullet, in whichever note it stands', async () => {
    await openIn(page, 'Blocks.md', 'reading');
    await blocks().nth(1).locator('.atlas-part-component', { hasText: 'CloudWatch' }).click();
    await page.waitForFunction(() => window.workbench.app.workspace.getActiveFile()?.path === 'Images.md');
  });

  it('follows its source', async () => {
    await openIn(page, 'Blocks.md', 'reading');
    await blocks().nth(1).locator('.atlas-sheet', { hasText: 'CloudWatch' }).waitFor();
    await set('Images.md', `${THUMBS}- Lambda publishes to EventBridge\n`);
    await blocks().nth(1).locator('.atlas-sheet', { hasText: 'EventBridge' }).waitFor();
    await set('Shop.md', SHOP.replace('publishes to SNS', 'sends messages to SQS'));
    await blocks().nth(0).locator('.atlas-sheet', { hasText: 'SQS' }).waitFor();
    await set('Shop.md', SHOP);
    await set('Images.md', THUMBS);
  });

  it('is shown in Live Preview too', async () => {
    await openIn(page, 'Blocks.md', 'live');
    await page.locator('.cm-editor .block-language-atlas .atlas-sheet', { hasText: 'API Gateway' }).first().waitFor();
  });
});
