import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { openWorkbench, restart, sampleVault, whenIndexed, type OpenWorkbench } from './support';

/** Reviews in the built plugin, over the sample vault: scopes, setting aside, progress, exports, restart. */
const REVIEW = '.workspace-leaf-content[data-type="study-atlas-review"]';
const PROGRESS = '.workspace-leaf-content[data-type="study-atlas-progress"]';

let open: OpenWorkbench;
beforeAll(async () => {
  open = await openWorkbench({ vault: sampleVault, query: 'open=DR' });
  await whenIndexed(open.page);
});
afterAll(async () => {
  expect(open.errors).toEqual([]);
  expect(open.requests).toEqual([]);
  await open.close();
});

const run = (id: string): Promise<boolean> =>
  open.page.evaluate((command) => window.workbench.runCommand(`study-atlas:${command}`), id);
const review = (): ReturnType<Page['locator']> => open.page.locator(REVIEW);
const press = async (...keys: string[]): Promise<void> => {
  for (const key of keys) await open.page.keyboard.press(key);
};
const prompt = (): Promise<string> => review().locator('.atlas-prompt').innerText();

/** The log of this device, line by line. */
async function log(): Promise<string[]> {
  return open.page.evaluate(async () => {
    const files = window.workbench.app.vault.getFiles().filter((f) => /^Study Atlas\/[^/]+\.md$/.test(f.path));
    const texts = await Promise.all(files.map((f) => window.workbench.read(f.path)));
    return texts.flatMap((text) => text.split('\n').filter((line) => line.startsWith('- ')));
  });
}
const logged = async (verb: string): Promise<number> =>
  (await log()).filter((line) => line.includes(`Z ${verb} `)).length;

describe('a review in the plugin', () => {
  it('is done by keyboard alone: every grade goes into the log, and undo takes it back', async () => {
    await run('review');
    await review().locator('.atlas-card').waitFor();
    const first = await prompt();
    await press('Space', '3');
    await expect.poll(prompt).not.toBe(first);
    await expect.poll(() => logged('Good')).toBe(1);
    await press('u');
    await expect.poll(() => logged('Undo')).toBe(1);
    expect(await prompt()).toBe(first);
  });

  it('sets cards aside and brings them back from their list', async () => {
    const before = await prompt();
    await press('b');
    await expect.poll(prompt).not.toBe(before);
    await press('s', 'd');
    await expect.poll(() => logged('Reject')).toBe(1);
    await run('set-aside');
    const page = open.page.locator(PROGRESS);
    await expect.poll(() => page.getByRole('button', { name: 'Bring back' }).count()).toBe(3);
    // In the evening the next day is hours away, and said so.
    expect(await page.innerText()).toMatch(
      /Suspended[\s\S]*Don't ask this[\s\S]*Buried[\s\S]*(tomorrow|in \d+ (h|min))\b/,
    );
    await page.getByRole('button', { name: 'Bring all back' }).click();
    await expect.poll(() => page.innerText()).toContain('No card is set aside.');
    await expect.poll(() => logged('Resume')).toBe(3);
    await run('review');
    await expect.poll(prompt).toBe(before);
  });

  it('goes on with the card on show while a note or its own log is read in', async () => {
    await open.page.evaluate((selector) => {
      const seen: string[] = [];
      Object.assign(window, { seenInReview: seen });
      const view = document.querySelector(selector);
      if (!view) throw new Error('no review is open');
      const look = (): number => seen.push(view.textContent ?? '');
      new MutationObserver(look).observe(view, { childList: true, subtree: true, characterData: true });
    }, REVIEW);
    const before = await prompt();
    await open.page.evaluate(() => window.workbench.create('Read meanwhile.md', '- S3 Glacier is for archives.\n'));
    await press('Space', '3');
    await expect.poll(prompt).not.toBe(before);
    await press('u');
    await expect.poll(prompt).toBe(before);
    await open.page.waitForTimeout(1000);
    const seen = await open.page.evaluate(() => (window as unknown as { seenInReview: string[] }).seenInReview);
    expect(seen.length).toBeGreaterThan(2);
    expect(seen.filter((text) => text.includes('Reading your notes'))).toEqual([]);
  });

  it('E opens the bullet with the cursor in it, and the review stays where it was', async () => {
    await press('e');
    await expect
      .poll(() =>
        open.page.evaluate(() => {
          const { app, obsidian } = window.workbench;
          const view = app.workspace.getActiveViewOfType(obsidian.MarkdownView);
          return view ? [view.getMode(), view.editor.hasFocus(), view.editor.getCursor().ch > 0] : null;
        }),
      )
      .toEqual(['source', true, true]);
    expect(await review().count()).toBe(1);
  });

  it('is of what the student chooses: a note by the modal, crammed without touching schedules, kept over a restart', async () => {
    const { page } = open;
    await run('review-choose');
    await page.keyboard.press('Alt+4');
    expect(await page.locator('.prompt .atlas-ways [aria-pressed="true"]').innerText()).toBe('Cram');
    // The note that is open goes by what the field proposes, too.
    await page.keyboard.type('this note');
    await page.locator('.suggestion-item', { hasText: 'DR' }).first().waitFor();
    await page.locator('.prompt input').fill('');
    await page.keyboard.type('serverless');
    await page.locator('.suggestion-item', { hasText: 'note' }).first().waitFor();
    await press('Enter');
    await expect.poll(() => review().locator('.atlas-scope').innerText()).toMatch(/^Serverless · cramming/);
    const lines = (await log()).length;
    const left = async (): Promise<number> =>
      Number(/(\d+) left/.exec(await review().locator('.atlas-head').innerText())?.[1]);
    const all = await left();
    await press('Space');
    expect(await review().locator('.atlas-grade-after').count()).toBe(0);
    await press('3');
    await expect.poll(left).toBe(all - 1);
    expect((await log()).length).toBe(lines);
    // An edit elsewhere is read in, and the cram goes on; chosen again, it begins anew.
    await page.evaluate(() => window.workbench.create('Elsewhere.md', '- S3 keeps objects in buckets.\n'));
    await page.waitForTimeout(500);
    expect(await left()).toBe(all - 1);
    await run('review-choose');
    await page.keyboard.press('Alt+4');
    await page.keyboard.type('serverless');
    await page.locator('.suggestion-item', { hasText: 'note' }).first().waitFor();
    await press('Enter');
    await expect.poll(left).toBe(all);
    // The app writes its layout a moment after it was asked to.
    await page.waitForTimeout(2500);
    await restart(page);
    await whenIndexed(page);
    await page.locator('.workspace-tab-header[data-type="study-atlas-review"]').click();
    await expect.poll(() => review().locator('.atlas-scope').innerText()).toMatch(/^Serverless · cramming/);
    await run('review');
    await expect.poll(() => review().locator('.atlas-scope').count()).toBe(0);
  });

  it('shows the diagram of the section on the back, lit where the card is, and remembers that it was closed', async () => {
    await run('review-choose');
    await open.page.keyboard.type('ingestion');
    await open.page.locator('.suggestion-item', { hasText: 'Event driven ingestion' }).first().waitFor();
    await press('Enter');
    await expect.poll(() => review().locator('.atlas-scope').innerText()).toContain('ingestion');
    const drawing = review().locator('details.atlas-section-drawing');
    for (let i = 0; i < 6 && (await drawing.count()) === 0; i++) {
      await press('Space');
      await open.page.waitForTimeout(400);
      if ((await drawing.count()) === 0) await press('4');
    }
    await drawing.locator('svg').first().waitFor();
    await drawing.locator('summary').click();
    expect(await drawing.getAttribute('open')).toBeNull();
  });

  it('is in the side pane where that is asked for', async () => {
    await open.page.evaluate(() => {
      for (const leaf of window.workbench.app.workspace.getLeavesOfType('study-atlas-review')) leaf.detach();
    });
    await run('review-side');
    await expect.poll(() => open.page.locator(`.mod-right-split ${REVIEW} .atlas-card`).count()).toBe(1);
  });
});

describe('what is asked', () => {
  it('leaves out the bullet at the cursor by command, and takes it in again; the note stays as it is', async () => {
    const { page } = open;
    const before = await page.evaluate(() => window.workbench.read('RPO.md'));
    const toggle = async (): Promise<void> => {
      await page.evaluate(async () => {
        await window.workbench.openNote('RPO.md', { mode: 'source' });
        const { app, obsidian } = window.workbench;
        const editor = app.workspace.getActiveViewOfType(obsidian.MarkdownView)?.editor;
        const line = editor
          ?.getValue()
          .split('\n')
          .findIndex((text) => text.startsWith('- '));
        editor?.setCursor({ line: line ?? 0, ch: 3 });
      });
      expect(await run('exclude-bullet')).toBe(true);
    };
    const [suspended, resumed] = [await logged('Suspend'), await logged('Resume')];
    await toggle();
    await expect.poll(() => logged('Suspend')).toBe(suspended + 1);
    await run('set-aside');
    await expect.poll(() => open.page.locator(PROGRESS).innerText()).toContain('whole bullet');
    await toggle();
    await expect.poll(() => logged('Resume')).toBe(resumed + 1);
    expect(await page.evaluate(() => window.workbench.read('RPO.md'))).toBe(before);
  });

  it('says what schedules of Spaced Repetition there are, and that there is too little to fit the schedule to', async () => {
    const { page } = open;
    await run('import-spaced-repetition');
    await expect
      .poll(() => page.locator('.notice').allInnerTexts())
      .toContainEqual(expect.stringContaining('Spaced Repetition'));
    await run('fit-schedule');
    await expect.poll(() => page.locator('.modal').innerText()).toContain('too few reviews');
    await page.locator('.modal').getByRole('button', { name: 'Close' }).click();
    expect(await page.locator('.modal').count()).toBe(0);
  });
});

describe('progress', () => {
  it('is shown by day, note and pillar, and exported only when asked', async () => {
    await run('progress');
    const page = open.page.locator(PROGRESS);
    await page.locator('.atlas-tile').first().waitFor();
    expect(await page.locator('.atlas-heat [title*="review"]').count()).toBeGreaterThan(170);
    expect(await page.locator('.atlas-bars li').count()).toBe(30);
    expect(await page.innerText()).toContain('By note');
    const exported = (): Promise<string[]> =>
      open.page.evaluate(() =>
        window.workbench.app.vault
          .getFiles()
          .map((f) => f.path)
          .filter((p) => p.includes('/Export/')),
      );
    expect(await exported()).toEqual([]);
    await page.getByRole('button', { name: 'Export as CSV' }).click();
    await expect.poll(exported).toContain('Study Atlas/Export/reviews.csv');
    await run('export-anki');
    await expect.poll(exported).toContain('Study Atlas/Export/anki.txt');
  });

  it('starts a review of a row', async () => {
    await open.page.locator(PROGRESS).getByRole('button', { name: 'Review Event driven ingestion' }).first().click();
    await expect.poll(() => review().last().locator('.atlas-scope').innerText()).toContain('Event driven ingestion');
  });
});
