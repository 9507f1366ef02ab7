import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { StudyBench, type StudyPage } from './study-views/page';

/** Questions that are more than choosing or typing, and what can be done to a question. */
const bench = new StudyBench();

beforeAll(() => bench.setUp());
afterEach(() => expect(bench.trouble()).toEqual([]));
afterAll(() => bench.tearDown());

async function start(topic: string): Promise<StudyPage> {
  const s = await bench.start();
  await s.quiz(topic);
  return s;
}

describe('pairs, orders and diagrams', () => {
  it('are answered by keyboard alone', async () => {
    const s = await start('arranged');
    await s.press('3', '1', '2');
    expect(await s.page.locator('.atlas-pair').allInnerTexts()).toEqual([
      'RPO\ndata that may be lost',
      'RTO\ntime until it runs again',
      'SLA\nwhat was promised',
    ]);
    await s.press('Enter');
    expect(await s.text('.atlas-verdict')).toContain('Right');
    expect(await s.count('.atlas-items .is-right')).toBe(3);
    expect(await s.count('.atlas-source')).toBe(3);
    await s.press('Enter');
    // The order: take hold of the first, two down.
    await s.press('Tab', 'Enter', 'ArrowDown', 'ArrowDown');
    expect(await s.page.locator('.atlas-order .atlas-option-text').allInnerTexts()).toEqual([
      'The health check fails',
      'Route 53 answers with the other region',
      'Clients connect there',
    ]);
    await s.press('Enter');
    await s.page.locator('.atlas-check').focus();
    await s.press('Enter');
    expect(await s.text('.atlas-verdict')).toContain('Right');
    await s.press('Enter');
    expect(await s.text('[aria-label="The diagram in words"]')).toContain('Route 53 to blank');
    await s.press('1', 'Enter', '2', 'Enter');
    expect(await s.text('.atlas-score')).toBe('3 of 4 right');
    expect(await s.kept('answers')).toEqual([
      'match 2,0,1 right',
      'order 1,2,0 right',
      'diagram 0 right',
      'truth 1 wrong',
      'end arranged 3/4',
    ]);
  });

  it('are answered by mouse, and a pair can be changed', async () => {
    const s = await start('arranged');
    const option = (text: string): Promise<void> => s.page.locator('.atlas-option', { hasText: text }).click();
    await option('what was promised');
    await option('time until');
    expect(await s.page.locator('.atlas-check').isDisabled()).toBe(true);
    await option('data that');
    await s.page.locator('.atlas-pair', { hasText: 'RPO' }).click();
    await option('data that');
    await option('what was');
    await s.page.locator('.atlas-check').click();
    expect(await s.text('.atlas-verdict')).toContain('Right');
    await s.press('Enter');
    await s.page.getByRole('button', { name: 'Move down: Clients connect there' }).click();
    await s.page.locator('.atlas-check').click();
    expect(await s.text('.atlas-verdict')).toContain('Wrong');
    expect(await s.count('.atlas-items .is-right')).toBe(1);
    expect(await s.text('.atlas-items')).toContain('you: Clients connect there');
  });

  it('shows a diagram as a picture, with the same in words for a screen reader', async () => {
    const s = await start('arranged');
    await s.press('s', 'Enter', 's', 'Enter');
    await s.page.locator('.atlas-picture svg g.node').first().waitFor({ timeout: 30_000 });
    expect(await s.text('.atlas-picture .atlas-sheet')).toContain('Route 53');
    expect(await s.count('.atlas-picture li')).toBe(2);
  });
});

describe('a question', () => {
  it('can be flagged, and the flag taken back', async () => {
    const s = await start('HA vs DR');
    await s.press('f');
    expect(await s.page.getByRole('button', { name: 'Flagged' }).getAttribute('aria-pressed')).toBe('true');
    await s.press('f');
    expect(await s.kept('answers')).toEqual(['flag contrast', 'unflag contrast']);
  });

  it('that is bad leaves the quiz at once and counts for nothing', async () => {
    const s = await start('HA vs DR');
    await s.press('b');
    expect(await s.text('.atlas-head')).toContain('1 / 4');
    await s.press('1', 'b');
    expect(await s.text('.atlas-head')).toContain('1 / 3');
    expect(await s.kept('answers')).toEqual(['bad contrast', 'bad choice']);
  });

  it('can be answered anew, and the first answer is taken back', async () => {
    const s = await start('HA vs DR');
    await s.press('1', 'Enter', 'u');
    expect(await s.text('.atlas-head')).toContain('1 / 5');
    await s.press('2', 'Enter');
    expect(await s.text('.atlas-head')).toContain('1 right');
    expect(await s.kept('answers')).toEqual(['contrast 0 wrong', 'undo contrast', 'contrast 1 right']);
  });
});

describe('on a phone', () => {
  it('every kind fits the width, and what is pressed is as large as a thumb', async () => {
    const s = await bench.startPhone();
    await s.quiz('arranged');
    for (let i = 0; i < 4; i++) {
      const view = s.page.locator('.view-content.atlas-view');
      expect(await view.evaluate((el) => el.scrollWidth - el.clientWidth)).toBe(0);
      const low = await view.locator('button:visible').evaluateAll((all) => {
        return all.filter((el) => el.getBoundingClientRect().height < 44).map((el) => el.textContent);
      });
      expect(low).toEqual([]);
      await s.page.getByRole('button', { name: 'Skip' }).click();
      expect(await view.evaluate((el) => el.scrollWidth - el.clientWidth)).toBe(0);
      await s.page.locator('.atlas-bar .mod-cta').click();
    }
    expect(await s.text('.atlas-score')).toBe('0 of 4 right');
  });
});
