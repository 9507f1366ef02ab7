import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorkbench, restart, type OpenWorkbench } from './support';

const SHOP = [
  '# Web shop',
  '',
  '## Three tiers',
  '',
  '- Route 53 points to the ALB',
  '- The ALB distributes requests to EC2 #resilient',
  '- EC2 reads sessions from ElastiCache',
  '- EC2 does not write to EBS',
  '',
  '## Orders',
  '',
  '- Lambda writes to DynamoDB',
  '',
].join('\n');

let bench: OpenWorkbench;
let page: Page;

beforeAll(async () => {
  bench = await openWorkbench({
    seedFiles: { 'Shop.md': SHOP, 'ElastiCache.md': '# ElastiCache\n\n- An in-memory cache\n' },
    query: 'open=Shop',
    write: true,
  });
  page = bench.page;
  await showPane();
});

afterAll(async () => {
  expect(bench.errors).toEqual([]);
  expect(bench.requests).toEqual([]);
  await bench.close();
});

const pane = (): Locator => page.locator('.atlas-pane');
const component = (name: string): Locator => pane().locator('.atlas-part-component', { hasText: name });
const item = (title: string): Locator => page.locator('.menu-item', { hasText: title });

async function showPane(): Promise<void> {
  await page.evaluate(() => window.workbench.runCommand('study-atlas:show-architecture'));
  await pane().locator('svg.flowchart').waitFor();
}

async function choose(where: Locator, title: string): Promise<void> {
  await where.click({ button: 'right' });
  await item(title).click();
}

async function more(title: string): Promise<void> {
  await pane().getByRole('button', { name: 'More' }).click();
  await item(title).click();
}

async function notice(text: string): Promise<string> {
  const shown = page.locator('.notice', { hasText: text });
  await shown.first().waitFor();
  const said = await shown.first().innerText();
  await page.evaluate(() => document.querySelectorAll('.notice').forEach((one) => one.remove()));
  return said;
}

describe('the architecture pane of the built plugin', () => {
  it('lights the bullet of an arrow in the list and in the note, and the arrow of a bullet', async () => {
    await pane().locator('.atlas-hit[aria-label^="ALB to EC2"]').focus();
    await pane().locator('.atlas-relation.atlas-lit', { hasText: 'ALB → EC2' }).waitFor();
    await page.locator('li.atlas-bullet-lit', { hasText: 'distributes requests' }).waitFor();
    await page.locator('.markdown-preview-view li[data-line]', { hasText: 'reads sessions' }).hover();
    await pane().locator('.atlas-hit.atlas-lit[aria-label^="EC2 to ElastiCache"]').waitFor({ state: 'attached' });
    await pane().locator('.atlas-relation.atlas-lit', { hasText: 'ElastiCache' }).waitFor();
    await pane().locator('.atlas-relation', { hasText: 'Route 53' }).hover();
    await page.locator('li.atlas-bullet-lit', { hasText: 'Route 53 points' }).waitFor();
  });

  it('asks the app for a preview of a component that has a note', async () => {
    await page.evaluate(() => {
      const asked: string[] = [];
      Object.assign(window, { asked });
      window.workbench.app.workspace.on('hover-link', ((link: { linktext: string }) => {
        asked.push(link.linktext);
      }) as never);
    });
    await component('Route 53').hover();
    await component('ElastiCache').hover();
    expect(await page.evaluate(() => (window as unknown as { asked: string[] }).asked)).toEqual(['ElastiCache']);
  });

  it('leaves an arrow out of pane and note, keeps it out, and brings it back', async () => {
    const arrows = page.locator('.atlas-hit[aria-label^="Route 53 to ALB"]');
    await arrows.nth(1).waitFor({ state: 'attached' });
    await choose(pane().locator('.atlas-relation', { hasText: 'Route 53' }), 'Not in this diagram');
    await page.locator('.markdown-preview-view .atlas-figure', { hasText: '1 hidden.' }).waitFor();
    await expect.poll(() => arrows.count()).toBe(0);
    expect(await page.evaluate(() => window.workbench.read('Shop.md'))).toBe(SHOP);

    await page.evaluate((text) => window.workbench.modify('Shop.md', text), `A new first line.\n\n${SHOP}`);
    await page.evaluate(() => window.workbench.rename('Shop.md', 'Store.md'));
    await restart(page);
    await page.evaluate(() => window.workbench.openNote('Store.md'));
    await showPane();
    await pane().locator('.atlas-figure', { hasText: '1 hidden.' }).waitFor();
    expect(await arrows.count()).toBe(0);
    await pane().getByRole('button', { name: 'Show', exact: true }).click();
    await arrows.nth(1).waitFor({ state: 'attached' });
  });

  it('takes the first click on an icon, though pressing it moves the focus and with it what is lit', async () => {
    const row = pane().locator('.atlas-relation', { hasText: 'Route 53' });
    await row.hover();
    await row.locator('.atlas-relation-hide').click();
    const inNote = page.locator('.markdown-preview-view');
    await pane().locator('.atlas-figure', { hasText: '1 hidden.' }).waitFor();
    // The note follows by itself; what comes next asks its menu.
    await inNote.locator('.atlas-figure', { hasText: '1 hidden.' }).waitFor();
    await pane().getByRole('button', { name: 'Show', exact: true }).click();
    await row.waitFor();
    await inNote.locator('.atlas-hit[aria-label^="Route 53 to ALB"]').first().waitFor({ state: 'attached' });
  });

  it('says in the menu of a component in the note what its bullets say', async () => {
    const inNote = page.locator('.markdown-preview-view .atlas-part-component:visible', { hasText: 'ALB' });
    // What a bullet says is known once the note is read again after the restart; until then the menu names lines.
    await expect
      .poll(
        async () => {
          await inNote.first().click({ button: 'right' });
          const isTold = await item('Open “Route 53 points to the ALB”').isVisible();
          if (!isTold) await page.keyboard.press('Escape');
          return isTold;
        },
        { timeout: 20_000 },
      )
      .toBe(true);
    await item('Open “The ALB distributes requests').waitFor();
    await page.keyboard.press('Escape');
  });

  it('leaves a component out with its arrows, and says what is left when that is nothing', async () => {
    await choose(component('EC2'), 'Not in this diagram');
    await expect.poll(() => component('ElastiCache').count()).toBe(0);
    await choose(component('ALB'), 'Not in this diagram');
    await pane().locator('.atlas-figure', { hasText: '2 hidden.' }).waitFor();
    expect(await pane().locator('svg.flowchart').count()).toBe(0);
    await pane().getByRole('button', { name: 'Show', exact: true }).click();
    await component('ElastiCache').waitFor();
  });

  it('opens the note of a component, copies its name and starts a quiz on it', async () => {
    await bench.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await choose(component('EC2'), 'Copy name');
    await notice('Copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('EC2');
    await choose(component('EC2'), 'Quiz me on EC2');
    await page.locator('.atlas-study, .atlas-view').first().waitFor();
    await page.evaluate(() => window.workbench.openNote('Store.md'));
    await choose(component('ElastiCache'), 'Open note “ElastiCache”');
    await page.locator('.markdown-preview-view h1', { hasText: 'ElastiCache' }).first().waitFor();
    await page.evaluate(() => window.workbench.openNote('Store.md'));
    await component('EC2').waitFor();
  });

  it('saves pictures beside the note, which need nothing from outside', async () => {
    await more('Pictures in dark colours');
    await item('Save as SVG').click();
    const path = (await notice('Saved as')).replace('Saved as ', '');
    expect(path).toMatch(/^.*Three tiers\.svg$/);
    const svg = await page.evaluate((saved) => window.workbench.read(saved), path);
    expect(svg).toMatch(/^<svg[^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg).toContain('#1e1e1e');
    expect(svg).toMatch(/<text[^]*Route 53/);
    expect(svg.toLowerCase()).not.toMatch(/foreignobject|<script|<image|<a |href="(?!#)|url\((?!["']?#)/);

    await more('Save as PNG');
    const png = (await notice('Saved as')).replace('Saved as ', '');
    const size = await page.evaluate(async (saved) => {
      const { vault } = window.workbench.app;
      const file = vault.getFileByPath(saved);
      if (file === null) throw new Error('not saved');
      const bitmap = await createImageBitmap(new Blob([await vault.readBinary(file)], { type: 'image/png' }));
      return { width: bitmap.width, height: bitmap.height };
    }, png);
    expect(size.width).toBeGreaterThan(300);
    expect(size.height).toBeGreaterThan(100);

    await more('Copy as PNG');
    await notice('Copied');
    expect(
      await page.evaluate(async () => (await navigator.clipboard.read()).flatMap((one) => [...one.types])),
    ).toContain('image/png');
  });

  it('fills the screen with the diagram until Escape, or until a bullet is opened', async () => {
    await pane().getByRole('button', { name: 'Full screen' }).click();
    const full = page.locator('.atlas-full');
    await full.locator('svg.flowchart').waitFor();
    // The focus is on the first of the buttons, where the keys zoom as well as in the drawing.
    const zoom = (): Promise<string> =>
      full.locator('.atlas-sheet').evaluate((el) => getComputedStyle(el).getPropertyValue('--atlas-zoom'));
    await full.getByRole('button', { name: 'Zoom out' }).focus();
    await page.keyboard.press('+');
    expect(Number(await zoom())).toBe(1.25);
    await page.keyboard.press('Escape');
    await full.waitFor({ state: 'detached' });
    await pane().getByRole('button', { name: 'Full screen' }).click();
    await full.locator('.atlas-part-component', { hasText: 'ALB' }).click();
    await full.waitFor({ state: 'detached' });
  });

  it('stays at its section while lines come and go above it', async () => {
    await pane().locator('select').selectOption({ label: 'Orders' });
    await component('DynamoDB').waitFor();
    await page.evaluate((text) => window.workbench.modify('Store.md', text), `One.\n\nTwo.\n\nThree.\n\n${SHOP}`);
    await page.waitForTimeout(1200);
    expect(await pane().locator('select option:checked').textContent()).toBe('Orders');
    await component('DynamoDB').waitFor();
  });
});
