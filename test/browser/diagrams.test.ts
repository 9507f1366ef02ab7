import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { describe as describeArchitecture } from '../../src/architecture';
import { threeTier } from '../architecture/mermaid-samples';
import { openWorkbench, root, type OpenWorkbench } from './support';

const NOTE = [
  '# Shop notes',
  '',
  'Text before.',
  '',
  '## Three tiers',
  '',
  '- Route 53 sends shoppers to the ALB',
  '',
  '## Plain',
  '',
  ...Array.from({ length: 40 }, (_, n) => `- Fact ${String(n)}\n`),
  '## Hostile',
  '',
  '- x',
  '',
  '## Large',
  '',
  '- many',
  '',
].join('\n');

let folder: string;
let host: OpenWorkbench;
let pages: Page[] = [];

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'diagram-plugin-'));
  await build({
    entryPoints: [path.join(root, 'test/browser/diagram-plugin.ts')],
    outfile: path.join(folder, 'main.js'),
    bundle: true,
    format: 'cjs',
    platform: 'browser',
    external: ['obsidian'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'error',
  });
  const manifest = {
    id: 'diagrams',
    name: 'Diagrams',
    version: '1.0.0',
    minAppVersion: '1.13.0',
    description: 'Diagrams.',
    author: 'Tests',
  };
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  host = await openWorkbench({
    plugin: {
      mainJs: path.join(folder, 'main.js'),
      manifest: path.join(folder, 'manifest.json'),
      styles: path.join(root, 'styles.css'),
    },
    seedFiles: { 'Note.md': NOTE, 'Other.md': '# Other\n\nNothing here.\n' },
    query: 'open=Other',
  });
});

afterEach(async () => {
  for (const page of pages) await page.context().close();
  pages = [];
});

afterAll(async () => {
  await host.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The note in a browser profile of its own, its first diagram drawn. */
async function show(): Promise<{ page: Page; errors: string[]; requests: string[] }> {
  const page = await host.openDevice('open=Note');
  pages.push(page);
  await page.locator(`${READING} .atlas-sheet svg`).first().waitFor();
  return { page, errors: host.errors, requests: host.requests };
}

const READING = '.markdown-preview-view';

describe('the diagram of a section', () => {
  it('stands below its heading, and opens the bullet of a component and of an arrow by click and by Enter', async () => {
    const { page, errors, requests } = await show();
    const below = page.locator(`${READING} h2:has-text("Three tiers") + .atlas-section-diagram`);
    expect(await below.count()).toBe(1);
    await below.locator('.atlas-part-component', { hasText: 'Route 53' }).click();
    await below.locator('.atlas-hit[aria-label^="ALB to EC2 (b)"]').focus();
    await page.keyboard.press('Enter');
    await below.locator('.atlas-part-edges', { hasText: 'mounts' }).last().click();
    expect(await page.evaluate(() => window.probe.opened)).toEqual([
      { path: 'Note.md', line: 3 },
      { path: 'Note.md', line: 5 },
      { path: 'Note.md', line: 9 },
    ]);
    expect(errors).toEqual([]);
    expect(requests).toEqual([]);
  });

  it('says the same in words for those who do not see it', async () => {
    const { page } = await show();
    const words = page.locator(`${READING} .atlas-figure ul.atlas-hidden li`);
    expect((await words.allTextContents()).slice(0, 5)).toEqual(describeArchitecture(threeTier).slice(0, 5));
  });

  it('draws the first at once and the others when they are scrolled to, and moves nothing on the way', async () => {
    const { page } = await show();
    const drawn = (): Promise<number> => page.locator(`${READING} .atlas-sheet svg`).count();
    expect(await drawn()).toBe(1);
    const heights = (): Promise<number[]> =>
      page.locator(`${READING} .atlas-canvas`).evaluateAll((all) => all.map((one) => one.clientHeight));
    const before = await heights();
    await page.locator(`${READING} h2:has-text("Large")`).scrollIntoViewIfNeeded();
    await page.locator(`${READING} h2:has-text("Large") + .atlas-section-diagram svg.flowchart`).first().waitFor();
    expect((await heights())[0]).toBe(before[0]);
  });

  it('shows hostile note text as text', async () => {
    const { page, errors, requests } = await show();
    await page.locator(`${READING} h2:has-text("Hostile")`).scrollIntoViewIfNeeded();
    const hostile = page.locator(`${READING} h2:has-text("Hostile") + .atlas-section-diagram`);
    await hostile.locator('svg.flowchart').waitFor();
    const text = (await hostile.locator('.atlas-sheet').textContent()) ?? '';
    expect(text.replace(/\s+/g, ' ')).toContain('<img src=x');
    expect(text).toContain('</text><image');
    expect(await hostile.locator('.atlas-sheet').locator('script, img, image, a, iframe').count()).toBe(0);
    expect(await page.title()).not.toBe('1');
    expect(errors).toEqual([]);
    expect(requests).toEqual([]);
  });

  it('is not drawn again when the note is opened again, and two copies share no id', async () => {
    const { page } = await show();
    const renders = (): Promise<number> => page.evaluate(() => window.probe.renders);
    const once = await renders();
    await page.locator('.nav-file-title', { hasText: 'Other' }).click();
    await page.locator(`${READING} h1`, { hasText: 'Other' }).waitFor();
    await page.locator('.nav-file-title', { hasText: 'Note' }).click();
    await page.locator(`${READING} .atlas-sheet svg`).first().waitFor();
    await showPane(page);
    const ids = await page
      .locator('.atlas-sheet [id], .atlas-sheet svg')
      .evaluateAll((all) => all.map((one) => one.id));
    expect(new Set(ids).size).toBe(ids.length);
    // Where the pane is so narrow that the same architecture has to turn: one more, and no more than one.
    expect(await renders()).toBeLessThanOrEqual(once + 1);
  });

  it('is drawn again only when its own section says something else', async () => {
    const { page } = await show();
    const renders = (): Promise<number> => page.evaluate(() => window.probe.renders);
    const once = await renders();
    const svg = await page.locator(`${READING} .atlas-sheet svg`).first().getAttribute('id');
    await page.evaluate((text) => window.workbench.modify('Note.md', text), NOTE.replace('Fact 3', 'Fact three'));
    await page.waitForTimeout(900);
    expect(await renders()).toBe(once);
    expect(await page.locator(`${READING} .atlas-sheet svg`).first().getAttribute('id')).toBe(svg);
    await page.evaluate(
      (text) => window.workbench.modify('Note.md', text),
      NOTE.replace('## Three tiers', '## Pipeline'),
    );
    await page.locator(`${READING} .atlas-sheet`, { hasText: 'DynamoDB' }).waitFor();
    expect(await renders()).toBe(once + 1);
    await page.evaluate((text) => window.workbench.modify('Note.md', text), NOTE);
  });

  it('follows the colours of the app', async () => {
    const { page } = await show();
    const label = page.locator(`${READING} .atlas-sheet .nodeLabel p`).first();
    const colour = (): Promise<string> => label.evaluate((one) => getComputedStyle(one).color);
    const light = await colour();
    await page.evaluate(() => window.workbench.setTheme('dark'));
    expect(await colour()).not.toBe(light);
  });

  it('copies as Mermaid and zooms by buttons', async () => {
    const { page } = await show();
    const figure = page.locator(`${READING} .atlas-figure`).first();
    await figure.hover();
    await figure.getByRole('button', { name: 'Copy as Mermaid' }).click();
    expect(await page.evaluate(() => window.probe.copied[0])).toMatch(/^```mermaid\nflowchart LR\n[^]*```\n$/);
    const width = (): Promise<number> =>
      figure.locator('.atlas-sheet').evaluate((one) => one.getBoundingClientRect().width);
    const fitted = await width();
    await figure.getByRole('button', { name: 'Zoom in' }).click();
    expect(await width()).toBeGreaterThan(fitted * 1.2);
    await figure.getByRole('button', { name: 'Fit' }).click();
    expect(await width()).toBeCloseTo(fitted, 0);
  });
});

async function showPane(page: Page): Promise<void> {
  await page.evaluate(() => window.workbench.runCommand('diagrams:pane'));
  await page.locator('.atlas-pane svg.flowchart').waitFor();
}

describe('the architecture pane', () => {
  it('lists the sections and the relations of the note, lights the arrow of a row and opens its bullet', async () => {
    const { page, errors } = await show();
    await showPane(page);
    const pane = page.locator('.atlas-pane');
    expect(await pane.locator('select option').allTextContents()).toEqual(['Three tiers', 'Hostile', 'Large']);
    const row = pane.getByRole('button', { name: /ALB → EC2 \(a\)/ });
    await row.hover();
    await pane.locator('.atlas-hit.atlas-lit[aria-label^="ALB to EC2 (a)"]').waitFor({ state: 'attached' });
    await row.click();
    expect(await page.evaluate(() => window.probe.opened)).toEqual([{ path: 'Note.md', line: 5 }]);
    await pane.locator('select').selectOption({ label: 'Hostile' });
    await pane.locator('.atlas-sheet', { hasText: 'securityLevel' }).waitFor();
    expect(errors).toEqual([]);
  });

  it('follows the note, and says in one line when there is nothing to draw', async () => {
    const { page } = await show();
    await showPane(page);
    await page.locator('.nav-file-title', { hasText: 'Other' }).click();
    await page.locator('.atlas-pane-content', { hasText: 'Nothing to draw in Other.' }).waitFor();
  });

  it('zooms with the wheel around the pointer, pans with the arrows, and fits with 0', async () => {
    const { page } = await show();
    await showPane(page);
    const frame = page.locator('.atlas-pane .atlas-canvas');
    const box = await frame.boundingBox();
    if (box === null) throw new Error('the drawing has no place');
    await page.mouse.move(box.x + box.width / 3, box.y + box.height / 3);
    for (let n = 0; n < 4; n += 1) await page.mouse.wheel(0, -60);
    const zoomed = await frame.evaluate((one) => ({ width: one.scrollWidth, left: one.scrollLeft }));
    expect(zoomed.width).toBeGreaterThan(box.width * 1.3);
    await frame.locator('[tabindex="0"]').first().focus();
    await page.keyboard.press('ArrowRight');
    expect(await frame.evaluate((one) => one.scrollLeft)).toBeGreaterThan(zoomed.left);
    await page.keyboard.press('0');
    expect(await frame.evaluate((one) => one.scrollWidth)).toBeLessThan(zoomed.width);
  });
});
