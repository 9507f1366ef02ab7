import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { restart } from './support';
import { StudyBench, type StudyPage } from './study-views/page';

/** The quiz view, over made-up questions and cards; by keyboard as far as there is a key. */
const bench = new StudyBench();
const start = (): Promise<StudyPage> => bench.start();

beforeAll(() => bench.setUp());
afterEach(() => expect(bench.trouble()).toEqual([]));
afterAll(() => bench.tearDown());

describe('the quiz view', () => {
  it('is taken from topic to result by keyboard alone', async () => {
    const s = await start();
    await s.quiz('HA vs DR');
    expect(await s.text('.atlas-head')).toContain('1 / 5');
    await s.press('1');
    expect(await s.text('.atlas-verdict')).toContain('Wrong');
    expect(await s.text('.atlas-option.is-right')).toContain('Right answer');
    expect(await s.text('.atlas-option.is-wrong')).toContain('Your answer');
    expect(await s.text('.atlas-source-text')).toBe('DR brings a whole region back after it was lost');
    expect(await s.text('[role=status]')).toBe('Wrong. The answer is DR.');
    await s.press('Enter', 'ArrowDown', 'Enter');
    expect(await s.text('.atlas-verdict')).toContain('Right');
    expect(await s.text('.atlas-filled')).toBe('ElastiCache');
    await s.press('Enter');
    await s.page.keyboard.type('RPO');
    await s.press('Enter');
    expect(await s.text('.atlas-verdict')).toContain('Right');
    await s.press('Enter');
    for (const item of ['pilot light', 'warm standby', 'backup and restore']) {
      await s.page.keyboard.type(item);
      await s.press('Enter');
    }
    expect(await s.count('.atlas-items .is-right')).toBe(3);
    await s.press('Enter', 's', 'Enter');
    expect(await s.text('.atlas-score')).toBe('3 of 5 right');
    expect(await s.count('.atlas-missed-item')).toBe(2);
    expect(await s.kept('answers')).toEqual([
      'contrast 0 wrong',
      'choice 0 right',
      'cloze RPO right',
      'list pilot light\nwarm standby\nbackup and restore right',
      'hostile null skipped',
      'end HA vs DR 3/5',
    ]);
  });

  it('goes on where it stopped after a restart, with the answer still on show', async () => {
    const s = await start();
    await s.quiz('HA vs DR');
    await s.press('2', 'Enter', '2');
    // The app writes its layout a moment after it was asked to.
    await s.page.waitForTimeout(2500);
    await restart(s.page);
    await s.page.locator('.workspace-tab-header[data-type="study-atlas-quiz"]').click();
    await s.page.locator('.atlas-feedback').waitFor();
    expect(await s.text('.atlas-head')).toContain('2 / 5');
    expect(await s.text('.atlas-head')).toContain('1 right');
    expect(await s.text('.atlas-option.is-wrong')).toContain('Glacier');
    await s.page.locator('.atlas-bar .mod-cta').click();
    expect(await s.text('.atlas-head')).toContain('3 / 5');
  });

  it('asks only the missed ones again', async () => {
    const s = await start();
    await s.quiz('HA vs DR');
    await s.press('2', 'Enter', '1', 'Enter');
    for (let i = 0; i < 3; i++) {
      await s.page.getByRole('button', { name: 'Skip' }).click();
      await s.press('Enter');
    }
    await s.page.getByRole('button', { name: 'Only the missed' }).click();
    expect(await s.text('.atlas-head')).toContain('1 / 3');
    expect(await s.text('.atlas-prompt')).toContain('Data that may be lost');
  });

  it('shows a question and the result from the top, wherever the answer before was scrolled to', async () => {
    const s = await start();
    const view = s.page.locator('.atlas-quiz');
    const size = s.page.viewportSize() ?? { width: 1360, height: 860 };
    await s.page.setViewportSize({ width: 900, height: 320 });
    try {
      await s.quiz('HA vs DR');
      await s.press('1');
      expect(await view.evaluate((el) => el.scrollTop)).toBeGreaterThan(0);
      await s.press('Enter');
      expect(await view.evaluate((el) => el.scrollTop)).toBe(0);
      for (let i = 0; i < 5 && (await s.count('.atlas-score')) === 0; i++) {
        await s.page.getByRole('button', { name: 'Skip' }).click();
        await view.evaluate((el) => el.scrollTo(0, el.scrollHeight));
        await s.page.locator('.atlas-bar .mod-cta').click();
        expect(await view.evaluate((el) => el.scrollTop)).toBe(0);
      }
      expect(await s.count('.atlas-score')).toBe(1);
    } finally {
      await s.page.setViewportSize(size);
    }
  });

  it('lets the student overrule the comparison of letters', async () => {
    const s = await start();
    await s.quiz('HA vs DR');
    await s.press('s', 'Enter', 's', 'Enter');
    await s.page.keyboard.type('recovery poin');
    await s.press('Enter');
    expect(await s.text('.atlas-verdict')).toContain('Nearly');
    await s.page.getByRole('button', { name: 'I was right' }).click();
    expect(await s.text('.atlas-verdict')).toContain('Right');
    expect(await s.text('.atlas-head')).toContain('1 right');
    // The button is gone, and Enter still goes on.
    await s.press('Enter');
    expect(await s.text('.atlas-head')).toContain('4 / 5');
  });

  it('takes letters and digits as text while the student types, and Escape destroys nothing', async () => {
    const s = await start();
    await s.quiz('HA vs DR');
    await s.press('s', 'Enter', 's', 'Enter');
    await s.page.keyboard.type('s1 2s');
    await s.press('Escape');
    expect(await s.page.locator('.atlas-typed-input').inputValue()).toBe('s1 2s');
    expect(await s.text('.atlas-head')).toContain('3 / 5');
  });

  it('hears no key while another tab is active', async () => {
    const s = await start();
    await s.quiz('HA vs DR');
    await s.page.evaluate(() => window.workbench.openNote('Resilience.md', { newTab: true }));
    await s.press('1', 's');
    await s.page.locator('.workspace-tab-header[data-type="study-atlas-quiz"]').click();
    expect(await s.count('.atlas-feedback')).toBe(0);
    // And hears them again once its own tab is shown.
    await s.page.locator('.atlas-study').click({ position: { x: 5, y: 5 } });
    await s.press('2');
    expect(await s.text('.atlas-verdict')).toContain('Right');
  });

  it('a key held down answers once', async () => {
    const s = await start();
    await s.quiz('HA vs DR');
    await s.page.keyboard.down('2');
    for (let i = 0; i < 5; i++) await s.page.keyboard.down('2');
    await s.page.keyboard.up('2');
    expect(await s.text('.atlas-head')).toContain('1 / 5');
    await s.page.keyboard.down('Enter');
    for (let i = 0; i < 5; i++) await s.page.keyboard.down('Enter');
    await s.page.keyboard.up('Enter');
    expect(await s.text('.atlas-head')).toContain('2 / 5');
    expect(await s.count('.atlas-feedback')).toBe(0);
  });

  it('shows what notes say as text, never as markup', async () => {
    const s = await start();
    await s.quiz('HA vs DR');
    for (let i = 0; i < 4; i++) {
      await s.page.getByRole('button', { name: 'Skip' }).click();
      await s.press('Enter');
    }
    expect(await s.text('.atlas-prompt')).toContain('<img src=x onerror="window.harmed=1"> shows');
    await s.press('2');
    expect(await s.count('.atlas-study :is(img, script, style, b, i)')).toBe(0);
    expect(await s.page.evaluate(() => 'harmed' in window)).toBe(false);
    expect(await s.text('.atlas-source-text')).toContain('<style>body{display:none}</style>');
  });

  it('names the nearest topics instead of showing an empty quiz, and starts one by its number', async () => {
    const s = await start();
    await s.quiz('nonsense');
    expect(await s.text('.atlas-prompt')).toBe('Your notes say nothing about “nonsense”');
    await s.press('1');
    await s.page.locator('.atlas-head').waitFor();
    expect(await s.text('.atlas-topic')).toBe('HA vs DR');
    expect(await s.text('.workspace-tab-header.is-active[data-type="study-atlas-quiz"]')).toContain('HA vs DR');
  });

  it('says of a topic that is mentioned and no more why there is nothing to ask', async () => {
    const s = await start();
    await s.quiz('mentioned');
    expect(await s.text('.atlas-page')).toContain('say too little about it');
  });

  it('says why a quiz could not be made', async () => {
    const s = await start();
    await s.quiz('broken');
    expect(await s.text('.atlas-page')).toContain('the index is torn');
  });

  it('opens the note at the line from the bullet that is quoted', async () => {
    const s = await start();
    await s.quiz('HA vs DR');
    await s.press('1');
    await s.page.locator('.atlas-source-link').click();
    await s.page.locator('.atlas-source-link').click({ modifiers: ['Control'] });
    expect(await s.kept('opened')).toEqual(['Resilience.md:3', 'Resilience.md:3 new']);
  });
});
