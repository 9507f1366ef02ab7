import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openIn } from './in-note-support';
import { openWorkbench, whenIndexed, type OpenWorkbench } from './support';
import { underWay } from './under-way-support';

/** Quizzes and reviews that are open while their notes are renamed, or the log can't be read. */
const ASK =
  '# Ask\n\nWords.\n\n```quiz\n```\n\n## Facts\n\n- ELB stands for Elastic Load Balancing\n- **SQS**: a queue that keeps messages for 14 days at most\n- ElastiCache keeps sessions in memory\n';

let open: OpenWorkbench;
let page: Page;

beforeAll(async () => {
  open = await openWorkbench({ seedFiles: { 'Ask.md': ASK }, query: 'open=Ask' });
  page = open.page;
  page.setDefaultTimeout(8000);
  await whenIndexed(page);
});

afterAll(async () => {
  await open.close();
});

afterEach(async () => {
  await page.keyboard.press('Escape');
  const { errors } = open;
  expect(errors.splice(0)).toEqual([]);
});

const { run, rename, keepPages, notice } = underWay(() => page);

const quiz = (): Locator => page.locator('[data-type="study-atlas-quiz"]');

describe('a quiz', () => {
  it('of the note that a block stands in is started after a renaming', async () => {
    await openIn(page, 'Ask.md', 'reading');
    await page.locator('.markdown-preview-view .atlas-block', { hasText: 'question' }).waitFor();
    await keepPages();
    await rename('Ask.md', 'Elsewhere.md');
    await page.waitForTimeout(500);
    await page.locator('.markdown-preview-view .atlas-block button').click();
    await expect.poll(() => quiz().locator('.atlas-topic').innerText()).toBe('[[Elsewhere]]');
  });

  it('leads to the bullet where that has gone meanwhile', async () => {
    await page.locator('[data-type="study-atlas-quiz"]').getByRole('button', { name: 'Skip' }).click();
    await rename('Elsewhere.md', 'Plan.md');
    await page.waitForTimeout(500);
    await page.locator('.atlas-feedback .atlas-source-link').first().click();
    await expect
      .poll(() => page.evaluate(() => window.workbench.app.workspace.getActiveFile()?.path), { timeout: 4000 })
      .toBe('Plan.md');
  });

  it('that has come to its end is told by the block, which is still open', async () => {
    const block = page.locator('.markdown-preview-view .atlas-block').filter({ visible: true }).first();
    await page.evaluate(() => {
      for (const leaf of window.workbench.app.workspace.getLeavesOfType('study-atlas-quiz')) leaf.detach();
    });
    await openIn(page, 'Plan.md', 'reading');
    await block.getByText('question').waitFor();
    await keepPages();
    await block.locator('button').click();
    await quiz().locator('.atlas-head').waitFor();
    while ((await quiz().locator('.atlas-score').count()) === 0) {
      const skip = quiz().getByRole('button', { name: 'Skip' });
      if ((await skip.count()) > 0) await skip.click();
      await quiz().locator('.atlas-bar .mod-cta').click();
    }
    const said = page.locator('.markdown-preview-view .atlas-block').first();
    await expect.poll(() => said.textContent(), { timeout: 5000 }).toContain('last time 0 of');
  });
});

describe('the review of a note', () => {
  it('takes a finger that a scroll takes over for no swipe', async () => {
    await openIn(page, 'Plan.md', 'reading');
    await run('review-note');
    await page.locator('[data-type="study-atlas-review"] .atlas-card').waitFor();
    const card = page.locator('[data-type="study-atlas-review"] .atlas-prompt');
    const swipe = await card.evaluate((el) => {
      const send = (type: string, x: number): void => {
        const touch = new Touch({ identifier: 1, target: el, clientX: x, clientY: 200 });
        el.dispatchEvent(new TouchEvent(type, { bubbles: true, touches: [touch], changedTouches: [touch] }));
      };
      send('touchstart', 180);
      send('touchmove', 20);
      send('touchcancel', 20);
      return el.closest<HTMLElement>('.atlas-review')?.dataset['swipe'];
    });
    expect(swipe).toBe('');
    expect(await page.locator('[data-type="study-atlas-review"] .atlas-grades').count()).toBe(0);
  });

  it('goes on when the note is renamed', async () => {
    await openIn(page, 'Plan.md', 'reading');
    await run('review-note');
    const review = page.locator('[data-type="study-atlas-review"]');
    await review.locator('.atlas-card').waitFor();
    await rename('Plan.md', 'Facts.md');
    await page.waitForTimeout(1500);
    expect(await review.locator('.atlas-scope').innerText()).toBe('Facts');
    expect(await review.locator('.atlas-card').count()).toBe(1);
  });
});

describe('the review log that can not be read', () => {
  const progress = (): Locator => page.locator('[data-type="study-atlas-progress"]');

  it('is said by the page of figures and by the export, and a page that was closed meanwhile stays empty', async () => {
    const left = await page.evaluate(async () => {
      const { app } = window.workbench;
      window.workbench.disablePlugin();
      app.vault.getFiles = () => {
        throw new Error('no right to read');
      };
      await window.workbench.enablePlugin();
      const leaf = app.workspace.getLeaf('tab');
      await leaf.setViewState({ type: 'study-atlas-progress', active: true });
      const contentEl = leaf.view.containerEl;
      const was = contentEl.textContent;
      leaf.detach();
      await new Promise((resolve) => setTimeout(resolve, 3000));
      return [was, contentEl.textContent];
    });
    expect(left).toEqual(['Review progressReading your notes and reviews…', 'Review progress']);
    await run('export-csv');
    await notice('The export could not be saved: the review log could not be read');
    await run('progress');
    await progress().getByText("can't be shown: the review log could not be read").waitFor();
  });
});

describe('an exam', () => {
  it('that can not be made says why, and is not taken for a quiz', async () => {
    await page.evaluate(async () => {
      for (const { path } of window.workbench.app.vault.getMarkdownFiles()) await window.workbench.remove(path);
      await window.workbench.settled();
    });
    await page.evaluate(() => {
      for (const leaf of window.workbench.app.workspace.getLeavesOfType('study-atlas-quiz')) leaf.detach();
    });
    await run('exam');
    await page.locator('[data-type="study-atlas-quiz"] .atlas-form').getByRole('button', { name: 'Start' }).click();
    await page.waitForTimeout(1000);
    expect(await page.locator('[data-type="study-atlas-quiz"] .atlas-page h2').innerText()).toBe(
      'The exam could not be made',
    );
  });
});
