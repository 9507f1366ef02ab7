import { describe, expect, it } from 'vitest';
import { openWorkbench, restart, sampleVault, whenIndexed } from './support';

/** What the built plugin says and asks where a log or an edit leaves something open, each in a vault of its own. */
const REVIEW = '.workspace-leaf-content[data-type="study-atlas-review"]';
const PROGRESS = '.workspace-leaf-content[data-type="study-atlas-progress"]';

describe('a log with a line that is cut off, or not ours', () => {
  it('says once which one, and goes on with the others', async () => {
    const own = await openWorkbench({
      vault: sampleVault,
      query: 'open=DR',
      seedFiles: {
        'Study Atlas/zzzzzz-2026-01.md': '# Reviews\n\n<<<<<<< HEAD\n\n- 2026-01-24T08:15:02.123Z Good 5d0c/cloze:el',
      },
    });
    try {
      const said = (): Promise<string[]> => own.page.locator('.notice').allInnerTexts();
      // Asked for from the start: on a slow machine the notice may be gone once every note is in.
      await expect
        .poll(said, { timeout: 45_000 })
        .toContainEqual(
          expect.stringMatching(
            /Cut off[^.]*zzzzzz-2026-01\.md, line 5\. Not written by Study Atlas[^.]*zzzzzz-2026-01\.md, line 3\./,
          ),
        );
      await whenIndexed(own.page);
      await restart(own.page);
      await whenIndexed(own.page);
      await own.page.waitForTimeout(2500);
      expect((await said()).filter((text) => text.includes('zzzzzz'))).toEqual([]);
    } finally {
      await own.close();
    }
  });
});

describe('a bullet that could be one of two', () => {
  it('is asked about after the review, and by keyboard said to be one of them', async () => {
    const limit = (n: number): string => `- Each Application Load Balancer takes up to ${String(n)} listeners\n`;
    const note = `# Classic\n\n${limit(10)}\n# Modern\n\n${limit(20)}`;
    const own = await openWorkbench({ seedFiles: { 'Limits.md': note }, query: 'open=Limits' });
    try {
      const { page } = own;
      const command = (id: string): Promise<boolean> =>
        page.evaluate((name) => window.workbench.runCommand(`study-atlas:${name}`), id);
      await whenIndexed(page);
      await command('review');
      await page.locator(`${REVIEW} .atlas-card`).waitFor();
      for (const key of ['Enter', '4', 'Enter', '4']) await page.keyboard.press(key);
      await page.evaluate(async (text) => {
        const { vault } = window.workbench.app;
        const file = vault.getFileByPath('Limits.md');
        if (file) await vault.modify(file, text);
      }, limit(30));
      // As long as nothing was said it is a new bullet, with a card of its own.
      await expect.poll(() => page.locator(REVIEW).innerText()).toContain('1 left');
      for (const key of ['Enter', '4']) await page.keyboard.press(key);
      await expect.poll(() => page.locator(REVIEW).innerText()).toContain('Which one is it? (1)');
      await page.getByRole('button', { name: 'Which one is it? (1)' }).click();
      const list = page.locator(`${PROGRESS} .atlas-doubt`);
      await expect
        .poll(() => list.innerText())
        .toMatch(/30 listeners[\s\S]*10 listeners Limits › Classic[\s\S]*Modern/);
      expect(await list.locator('mark').allInnerTexts()).toEqual(['10', '20']);
      await list.getByRole('button', { name: 'This one' }).last().focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => page.locator(PROGRESS).innerText()).toContain('told apart');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Which one is it?');
      expect(own.errors).toEqual([]);
    } finally {
      await own.close();
    }
  });
});
