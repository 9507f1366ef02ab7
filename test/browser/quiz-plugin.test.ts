import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorkbench, restart, sampleVault, whenIndexed, whenReady, type OpenWorkbench } from './support';

/** Quizzes in the built plugin, over the sample vault: ways in, the log, exams, comparison. */
const QUIZ = '.workspace-leaf-content[data-type="study-atlas-quiz"]';
const OVERVIEW = '.workspace-leaf-content[data-type="study-atlas-overview"]';

let open: OpenWorkbench;
beforeAll(async () => {
  open = await openWorkbench({
    vault: sampleVault,
    seedFiles: { 'Plan.md': '# Plan\n\nOpening words.\n\n```quiz\nHA vs DR\ncount: 4\n```\n\n## Later\n\n- one\n' },
  });
  await whenIndexed(open.page);
});
afterAll(async () => {
  expect(open.errors).toEqual([]);
  expect(open.requests).toEqual([]);
  await open.close();
});

const run = (id: string): Promise<boolean> =>
  open.page.evaluate((command) => window.workbench.runCommand(`study-atlas:${command}`), id);
const uri = (query: string): Promise<void> =>
  open.page.evaluate((q) => window.workbench.openUri(`obsidian://study-atlas?${q}`), query);

async function closeAll(): Promise<void> {
  await open.page.evaluate(() => {
    for (const type of ['study-atlas-quiz', 'study-atlas-overview'])
      for (const leaf of window.workbench.app.workspace.getLeavesOfType(type)) leaf.detach();
  });
}

/** The log of this device, line by line. */
async function log(): Promise<string[]> {
  return open.page.evaluate(async () => {
    const files = window.workbench.app.vault.getFiles().filter((f) => f.path.startsWith('Study Atlas/'));
    const texts = await Promise.all(files.map((f) => window.workbench.read(f.path)));
    return texts.flatMap((text) => text.split('\n').filter((line) => line.startsWith('- ')));
  });
}

async function answers(): Promise<number> {
  return (await log()).filter((line) => /Z (?:Right|Nearly|Wrong|Skipped) /.test(line)).length;
}

/** Answers a topic's questions by skipping them. */
async function skipAll(): Promise<void> {
  const quiz = open.page.locator(QUIZ);
  while ((await quiz.locator('.atlas-score').count()) === 0) {
    await quiz.getByRole('button', { name: 'Skip' }).click();
    await quiz.locator('.atlas-bar .mod-cta').click();
  }
}

describe('a quiz in the plugin', () => {
  it('is started by an address, and every answer goes into the log with the id of its bullet', async () => {
    await uri('quiz=HA%20vs%20DR');
    await open.page.locator(`${QUIZ} .atlas-head`).waitFor();
    expect(await open.page.locator(`${QUIZ} .atlas-topic`).innerText()).toBe('HA vs DR');
    await skipAll();
    await expect.poll(answers, { timeout: 20_000 }).toBeGreaterThan(2);
    const lines = await log();
    expect(lines.filter((line) => /Z Skipped \S+ \S+ - /.test(line))).toEqual([]);
    expect(lines.some((line) => /Z Quiz HA%20vs%20DR \S+ 0\/\d+ ~/.test(line))).toBe(true);
  });

  it('asks what was got wrong, which is no topic before anything was', async () => {
    await uri('quiz=what%20I%20got%20wrong');
    await expect.poll(() => open.page.locator(`${QUIZ} .atlas-topic`).innerText()).toBe('what I got wrong');
    await open.page.evaluate(() => window.workbench.runCommand('study-atlas:quiz'));
    const offered = open.page.locator('.suggestion-title');
    await expect.poll(() => offered.allInnerTexts()).toContain('what I got wrong');
    const flair = open.page.locator('.suggestion-item', { hasText: 'HA vs DR' }).first();
    await expect.poll(() => flair.innerText(), { timeout: 15_000 }).toMatch(/\d+ questions/);
    await open.page.keyboard.press('Escape');
  });

  it('never asks a bad question again, until it is taken back', async () => {
    await closeAll();
    await uri('quiz=ElastiCache');
    const quiz = open.page.locator(QUIZ);
    await quiz.locator('.atlas-head').waitFor();
    await quiz.getByRole('button', { name: 'Bad question' }).click();
    await expect.poll(async () => (await log()).filter((line) => / Bad /.test(line)).length).toBe(1);
    await run('quiz-history');
    const overview = open.page.locator(OVERVIEW);
    await overview.getByRole('button', { name: 'Ask again' }).click();
    await expect.poll(() => overview.getByRole('button', { name: 'Ask again' }).count()).toBe(0);
    expect((await log()).some((line) => / Fine /.test(line))).toBe(true);
  });

  it('that is left is there again, in the middle', async () => {
    await closeAll();
    await uri('quiz=HA%20vs%20DR');
    const quiz = open.page.locator(QUIZ);
    await quiz.locator('.atlas-head').waitFor();
    await quiz.getByRole('button', { name: 'Skip' }).click();
    await quiz.locator('.atlas-bar .mod-cta').click();
    const prompt = await quiz.locator('.atlas-prompt').innerText();
    await closeAll();
    expect(await run('quiz-go-on')).toBe(true);
    await expect.poll(() => quiz.locator('.atlas-prompt').innerText()).toBe(prompt);
    expect(await quiz.locator('.atlas-head').innerText()).toContain('2 / ');
  });

  it('is not lost to another one: that gets a tab of its own', async () => {
    await uri('quiz=ElastiCache');
    await expect
      .poll(() => open.page.evaluate(() => window.workbench.app.workspace.getLeavesOfType('study-atlas-quiz').length))
      .toBe(2);
    await closeAll();
  });

  it('is offered by the menus of a note, a folder and the editor', async () => {
    const { page } = open;
    const topics = await page.evaluate(async () => {
      const { app, obsidian } = window.workbench;
      const titles: string[] = [];
      const menuOf = (): InstanceType<typeof obsidian.Menu> => {
        const menu = new obsidian.Menu();
        const add = menu.addItem.bind(menu);
        menu.addItem = (callback) =>
          add((item) => {
            callback(item);
            titles.push(item.dom.textContent ?? '');
          });
        return menu;
      };
      app.workspace.trigger('file-menu', menuOf(), app.vault.getFileByPath('DR.md'), 'test');
      app.workspace.trigger('file-menu', menuOf(), app.vault.getFolderByPath('services'), 'test');
      await window.workbench.openNote('Plan.md', { mode: 'source', line: 10 });
      const view = app.workspace.getActiveViewOfType(obsidian.MarkdownView);
      if (!view) throw new Error('no editor');
      view.editor.setCursor({ line: 10, ch: 0 });
      app.workspace.trigger('editor-menu', menuOf(), view.editor, view);
      return titles;
    });
    expect(topics.filter((title) => title.startsWith('Quiz me'))).toEqual([
      'Quiz me on this note',
      'Quiz me on this folder',
      'Quiz me on this section',
    ]);
    expect(await run('quiz-note')).toBe(true);
    await expect.poll(() => page.locator(`${QUIZ} .atlas-study`).innerText()).toContain('Plan');
    await closeAll();
  });

  it('stands in a note as a block that says how many questions there are, and how it went', async () => {
    const { page } = open;
    await page.evaluate(() => window.workbench.openNote('Plan.md', { mode: 'preview' }));
    const block = page.locator('.atlas-block').filter({ visible: true }).first();
    await expect
      .poll(() => block.innerText(), { timeout: 10_000 })
      .toMatch(/HA vs DR\n4 questions · last time 0 of \d+ right/);
    await block.getByRole('button', { name: 'Start' }).click();
    await expect.poll(() => page.locator(`${QUIZ} .atlas-head`).innerText()).toContain('1 / 4');
    await closeAll();
  });

  it('is printed by the command line of the app', async () => {
    const printed = await open.page.evaluate(() =>
      window.workbench.cli('study-atlas:quiz', { topic: 'HA vs DR', count: '3', print: 'true' }),
    );
    expect(printed).toMatch(/^Quiz on HA vs DR: 3 questions\.\n1\. \S/);
    expect(await open.page.locator(QUIZ).count()).toBe(0);
  });

  it('is pinned from its result, and then offered first', async () => {
    await uri('quiz=ElastiCache');
    await open.page.locator(`${QUIZ} .atlas-head`).waitFor();
    await skipAll();
    await open.page.locator(QUIZ).getByRole('button', { name: 'Pin' }).click();
    await expect
      .poll(() => open.page.locator(QUIZ).getByRole('button', { name: 'Pinned' }).getAttribute('aria-pressed'))
      .toBe('true');
    await run('quiz');
    await expect
      .poll(() => open.page.locator('.suggestion-item', { hasText: 'pinned' }).allInnerTexts())
      .toHaveLength(1);
    await open.page.keyboard.press('Escape');
    await closeAll();
  });
});

describe('an exam in the plugin', () => {
  it('is set up, sat over a crash, handed in and kept', async () => {
    const { page } = open;
    const quiz = page.locator(QUIZ);
    await run('exam');
    await quiz.locator('select').selectOption('All notes');
    await quiz.getByLabel('Questions').fill('6');
    await quiz.getByLabel('Minutes (0: no limit)').fill('5');
    await quiz.getByRole('button', { name: 'Start', exact: true }).click();
    await quiz.locator('.atlas-clock').waitFor();
    expect(await page.locator('.workspace-tab-header.is-active[data-type="study-atlas-quiz"]').innerText()).toContain(
      'Exam: All notes',
    );
    const option = quiz.locator('.atlas-option').first();
    for (let i = 0; i < 6 && (await option.count()) === 0; i++)
      await quiz.getByRole('button', { name: 'Next', exact: true }).click();
    await option.click();
    await quiz.getByRole('button', { name: 'Flag' }).click();
    expect(await quiz.locator('.atlas-feedback').count()).toBe(0);
    // The app writes its layout a moment after it was asked to.
    await page.waitForTimeout(2500);
    await page.reload();
    await whenReady(page);
    await whenIndexed(page);
    await page.locator('.workspace-tab-header[data-type="study-atlas-quiz"]').click();
    await quiz.locator('.atlas-clock').waitFor();
    expect(await quiz.locator('.atlas-head').innerText()).toMatch(/[1-6] of 6 answered[\s\S]*4:\d\d/);
    expect(await quiz.getByRole('button', { name: 'Flagged' }).count()).toBe(1);
    await quiz.locator('.atlas-page').click({ position: { x: 2, y: 2 } });
    await page.keyboard.press('o');
    expect(await quiz.locator('.atlas-numbers button').count()).toBe(6);
    await quiz.getByRole('button', { name: 'Hand in' }).click();
    expect(await quiz.locator('.atlas-verdict').innerText()).toMatch(/assed/);
    await expect
      .poll(async () => (await log()).some((line) => /Z Exam All%20notes \S+ \d\/6\/70 ~/.test(line)), {
        timeout: 20_000,
      })
      .toBe(true);
    await quiz.getByRole('button', { name: 'New exam' }).click();
    expect(await quiz.locator('.atlas-rows').innerText()).toContain('All notes');
    await closeAll();
  });

  it('weighs the domains of the exam that the student prepares for', async () => {
    await run('exam');
    const form = open.page.locator(`${QUIZ} .atlas-form`);
    await form.waitFor();
    expect(await form.locator('select option').first().innerText()).toContain('SAA-C03');
    expect(
      await form.locator('fieldset input').evaluateAll((all) => all.map((i) => (i as HTMLInputElement).value)),
    ).toEqual(['30', '26', '24', '20']);
    await closeAll();
  });
});

describe('overviews', () => {
  it('lay side by side what the notes say, and write a table into the note only when asked', async () => {
    const { page } = open;
    const before = await page.evaluate(() => window.workbench.read('Plan.md'));
    await page.evaluate(() => window.workbench.openNote('Plan.md', { mode: 'preview' }));
    await uri('compare=HA%20vs%20DR');
    const overview = page.locator(OVERVIEW);
    await expect.poll(() => overview.innerText()).toMatch(/Only HA[\s\S]*Only DR/);
    expect(await page.evaluate(() => window.workbench.read('Plan.md'))).toBe(before);
    await overview.getByRole('button', { name: 'Insert into note' }).click();
    await expect
      .poll(() => page.evaluate(() => window.workbench.read('Plan.md')), { timeout: 10_000 })
      .toMatch(/\n\|[^\n]*HA[^\n]*DR[^\n]*\|\n/);
    const after = await page.evaluate(() => window.workbench.read('Plan.md'));
    expect(after.startsWith(before.trimEnd())).toBe(true);
  });

  it('begin at their top, wherever the one before was scrolled to', async () => {
    const { page } = open;
    const size = page.viewportSize() ?? { width: 1360, height: 860 };
    await page.setViewportSize({ width: 700, height: 360 });
    await uri('compare=HA%20vs%20DR');
    const view = page.locator(`${OVERVIEW} .atlas-view`);
    await expect.poll(() => view.innerText()).toMatch(/Only HA/);
    await view.evaluate((el) => el.scrollTo(0, el.scrollHeight));
    expect(await view.evaluate((el) => el.scrollTop)).toBeGreaterThan(0);
    await run('gaps');
    await expect.poll(() => view.innerText()).toContain('Knowledge gaps');
    expect(await view.evaluate((el) => el.scrollTop)).toBe(0);
    await page.setViewportSize(size);
  });

  it('show knowledge gaps with the way to each, and are there again after a restart', async () => {
    const { page } = open;
    await run('gaps');
    const overview = page.locator(OVERVIEW);
    await expect.poll(() => overview.innerText()).toContain('Knowledge gaps');
    await overview.locator('.atlas-source-link').first().waitFor();
    await page.waitForTimeout(2500);
    await restart(page);
    await whenIndexed(page);
    await page.locator('.workspace-tab-header[data-type="study-atlas-overview"]').click();
    await expect.poll(() => overview.innerText()).toContain('Knowledge gaps');
    await overview.locator('.atlas-source-link').first().click();
    await page.waitForFunction(() => window.workbench.app.workspace.getActiveFile() !== null);
  });
});
