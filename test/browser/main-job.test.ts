import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { openWorkbench, restart, sampleVault, type OpenWorkbench } from './support';

const text = (page: Page, selector: string): Promise<string> =>
  page.locator(selector).first().innerText({ timeout: 20_000 });

/** Waits until the index is complete, as the student sees it: the status bar says nothing any more. */
async function whenIndexed(page: Page): Promise<void> {
  await page.waitForFunction(async () => /notes/.test(await window.workbench.cli('study-atlas:index')), null, {
    timeout: 60_000,
  });
}

describe('the main job, in the sample vault', () => {
  let open: OpenWorkbench;
  beforeAll(async () => {
    open = await openWorkbench({ vault: sampleVault });
    await whenIndexed(open.page);
  });
  afterAll(async () => {
    expect(open.errors).toEqual([]);
    expect(open.requests).toEqual([]);
    await open.close();
  });

  it('loads without an error', async () => {
    expect(await open.page.evaluate(() => window.workbench.pluginError)).toBeNull();
  });

  it('draws a diagram below the heading of an architecture, and none below one that describes none', async () => {
    const { page } = open;
    await page.evaluate(() => window.workbench.openNote('Solution Architectures.md'));
    await page.locator('.atlas-figure svg').first().waitFor({ timeout: 30_000 });
    const headings = await page.evaluate(() =>
      [...document.querySelectorAll('.markdown-preview-section > div')]
        .filter((el) => el.querySelector('.atlas-figure'))
        .map((el) => el.querySelector('h1, h2, h3, h4')?.textContent?.trim() ?? ''),
    );
    expect(headings).toContain('Stateless application');
    expect(headings).not.toContain('Summary');
  });

  it('opens the bullet that a component came from', async () => {
    const { page } = open;
    await page.evaluate(() => window.workbench.openNote('Solution Architectures.md'));
    const node = page.locator('.atlas-figure svg g.node').first();
    await node.waitFor({ timeout: 30_000 });
    await node.click();
    await page.waitForFunction(
      () => window.workbench.app.workspace.getActiveFile()?.path === 'Solution Architectures.md',
    );
  });

  it('shows the architecture of the note that is open in the side pane', async () => {
    const { page } = open;
    await page.evaluate(() => window.workbench.openNote('Serverless.md'));
    await page.evaluate(() => window.workbench.runCommand('study-atlas:show-architecture'));
    await page
      .locator('.workspace-leaf-content[data-type="study-atlas-architecture"] svg g.node')
      .first()
      .waitFor({ timeout: 30_000 });
  });

  it('hides the diagrams of the open note, and shows them again', async () => {
    const { page } = open;
    await page.evaluate(() => window.workbench.openNote('Solution Architectures.md'));
    const figures = page.locator('.markdown-preview-section .atlas-figure');
    await expect.poll(() => figures.count(), { timeout: 20_000 }).toBeGreaterThan(0);
    await page.evaluate(() => window.workbench.runCommand('study-atlas:toggle-diagrams'));
    await expect.poll(() => figures.count(), { timeout: 20_000 }).toBe(0);
    await page.evaluate(() => window.workbench.runCommand('study-atlas:toggle-diagrams'));
    await expect.poll(() => figures.count(), { timeout: 20_000 }).toBeGreaterThan(0);
  });

  it('finds "quiz me on HA vs DR" in the palette and asks until the result', async () => {
    const { page } = open;
    await page.waitForFunction(() => window.workbench.palette('quiz me on HA vs DR').length > 0, null, {
      timeout: 20_000,
    });
    await page.keyboard.press('Enter');
    const quiz = page.locator('.workspace-leaf-content[data-type="study-atlas-quiz"]');
    await quiz.locator('.atlas-study').waitFor({ timeout: 20_000 });
    for (let i = 0; i < 80 && !/score|result|right/i.test(await quiz.locator('h1, h2').first().innerText()); i++) {
      const field = quiz.locator('input[type="text"], textarea').first();
      if ((await field.count()) > 0 && (await field.isEnabled())) {
        await field.fill('HA');
        await page.keyboard.press('Enter');
      } else await page.keyboard.press('1');
      await page.keyboard.press('Enter');
      await page.waitForTimeout(30);
    }
    await expect.poll(() => quiz.innerText(), { timeout: 10_000 }).toMatch(/again/i);
  });

  it('has a command for a contrast in either order, for the palette of the app wants letters in order', async () => {
    const { page } = open;
    const names = await page.evaluate(() => Object.values(window.workbench.app.commands.commands).map((c) => c.name));
    expect(names).toContain('Study Atlas: Quiz me on HA vs DR');
    expect(names).toContain('Study Atlas: Quiz me on DR vs HA');
  });

  it('names the nearest topics for one that nothing is known of', async () => {
    const { page } = open;
    const answer = await page.evaluate(() => window.workbench.cli('study-atlas:quiz', { topic: 'zxqv flurb' }));
    expect(answer).toMatch(/Nearest: \S/);
  });

  it('reviews a card by keyboard, keeps it over a restart, and takes it back', async () => {
    const { page } = open;
    const done = async (): Promise<string> => page.evaluate(() => window.workbench.cli('study-atlas:due'));
    await page.evaluate(() => window.workbench.runCommand('study-atlas:review'));
    const review = '.workspace-leaf-content[data-type="study-atlas-review"]';
    await expect.poll(() => text(page, review), { timeout: 20_000 }).toMatch(/Show answer/);
    await page.keyboard.press('Space');
    await page.keyboard.press('3');
    await expect.poll(done).toMatch(/ 1 reviewed today/);
    await restart(page);
    await whenIndexed(page);
    await expect.poll(done, { timeout: 20_000 }).toMatch(/ 1 reviewed today/);
    const log = await page.evaluate(() =>
      window.workbench.app.vault
        .getFiles()
        .filter((f) => f.path.startsWith('Study Atlas/'))
        .map((f) => f.path),
    );
    expect(log).toHaveLength(1);
    await page.evaluate(() => window.workbench.runCommand('study-atlas:review'));
    await expect.poll(() => text(page, review), { timeout: 20_000 }).toMatch(/Show answer/);
    await page.keyboard.press('Space');
    await page.keyboard.press('1');
    await expect.poll(done).toMatch(/ 2 reviewed today/);
    await page.keyboard.press('u');
    await expect.poll(done).toMatch(/ 1 reviewed today/);
  });

  it('says what is indexed', async () => {
    const { page } = open;
    await page.evaluate(() => window.workbench.runCommand('study-atlas:show-index'));
    await expect.poll(() => text(page, '.modal.atlas-index'), { timeout: 20_000 }).toMatch(/\d+ notes/);
    await page.keyboard.press('Escape');
  });

  it('never writes into a note', async () => {
    const files = await open.page.evaluate(() => window.workbench.events.filter((e) => e.startsWith('modify')));
    expect(files.filter((e) => !e.includes('Study Atlas/'))).toEqual([]);
  });
});

const study = path.resolve('../shared/vaults/cloudsolver-aws-saa');

describe.skipIf(!existsSync(study))('the main job, in a real study vault (../shared)', () => {
  it('indexes, draws and asks without an error or a request', async () => {
    const open = await openWorkbench({ vault: study, query: 'open=Solution%20Architectures' });
    try {
      const { page } = open;
      await whenIndexed(page);
      await page.evaluate(() => window.workbench.openNote('Solution Architectures.md'));
      await page.locator('.atlas-figure svg g.node').first().waitFor({ timeout: 30_000 });
      const answer = await page.evaluate(() =>
        window.workbench.cli('study-atlas:quiz', { topic: 'quiz me on HA vs DR' }),
      );
      expect(answer).toMatch(/^Quiz on .*: \d+ questions/);
      expect(open.errors).toEqual([]);
      expect(open.requests).toEqual([]);
    } finally {
      await open.close();
    }
  });
});
