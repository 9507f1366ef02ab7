import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { StudyBench, type StudyPage } from './study-views/page';

/** The review view and what is indexed, over made-up questions and cards; by keyboard as far as there is a key. */
const bench = new StudyBench();
const start = (): Promise<StudyPage> => bench.start();

beforeAll(() => bench.setUp());
afterEach(() => expect(bench.trouble()).toEqual([]));
afterAll(() => bench.tearDown());

describe('the review view', () => {
  it('is done by keyboard alone: reveal, grade, undo', async () => {
    const s = await start();
    await s.run('review');
    await s.page.locator('.atlas-card').waitFor();
    await s.press('3');
    expect(await s.text('.atlas-head')).toContain('0 done');
    await s.press('Space');
    expect(await s.text('.atlas-filled')).toBe('ElastiCache');
    expect((await s.text('.atlas-grades')).replace(/\s+/g, ' ')).toBe(
      '1 Again 1 min 2 Hard 10 min 3 Good 2 d 4 Easy 6 wk',
    );
    await s.press('3');
    expect(await s.text('.atlas-prompt')).toBe('Recovery point objective');
    expect(await s.count('.atlas-answer')).toBe(0);
    await s.press('u');
    expect(await s.text('.atlas-head')).toContain('0 done');
    expect(await s.text('.atlas-prompt')).toContain('keeps sessions in memory');
    for (let i = 0; i < 3; i++) await s.press('Enter', '3');
    expect(await s.text('.atlas-prompt')).toBe('Enough for today');
    expect(await s.text('.atlas-note')).toBe('3 reviews done. The next card is due in 10 min.');
  });

  it('a click does as well, and the keys work after it', async () => {
    const s = await start();
    await s.run('review');
    await s.page.getByRole('button', { name: 'Show answer' }).click();
    await s.page.getByRole('button', { name: 'Good' }).click();
    await s.press('Space');
    expect(await s.text('.atlas-answer')).toContain('How much data may be lost');
    await s.page.getByRole('button', { name: 'More' }).click();
    await s.page.locator('.menu-item', { hasText: 'Suspend' }).click();
    await s.page.getByRole('button', { name: 'Show answer' }).click();
    await s.press('j', 'e');
    expect(await s.count('.atlas-items li')).toBe(3);
    expect(await s.kept('opened')).toEqual(['Resilience.md:6', 'edit Resilience.md:6']);
  });

  it('shows formulas as the app sets them, and a sum of money as it is', async () => {
    const s = await start();
    await s.run('review');
    await s.press('Space', '3', 'Space');
    await s.page.locator('.atlas-math i').waitFor();
    expect(await s.text('.atlas-answer')).toBe(
      'How much data may be lost, counted in time formula t \\le RPO, for $5 or $10',
    );
  });

  it('says where a card comes from, but not what its prompt says itself', async () => {
    const s = await start();
    await s.run('review');
    expect(await s.text('.atlas-context')).toBe('Resilience');
    await s.press('b');
    expect(await s.text('.atlas-context')).toContain('Resilience › Objectives › A heading');
  });

  it('grades a list item by item: what was missed makes the grade that the space bar gives', async () => {
    const s = await start();
    await s.run('review');
    await s.press('s', 'd', 'Space');
    expect(await s.count('.atlas-grade.is-good.is-suggested')).toBe(1);
    await s.page.getByRole('button', { name: 'pilot light: known' }).click();
    expect(await s.count('.atlas-grade.is-hard.is-suggested')).toBe(1);
    await s.page.getByRole('button', { name: 'warm standby: known' }).click();
    expect(await s.count('.atlas-grade.is-again.is-suggested')).toBe(1);
  });

  it('takes typed answers: Enter checks them, and proposes a grade', async () => {
    const s = await start();
    await s.set('typed', true);
    await s.run('review');
    await s.page.locator('.atlas-typed-input').waitFor();
    await s.page.keyboard.type('elasticache 3');
    expect(await s.text('.atlas-head')).toContain('0 done');
    await s.press('Enter');
    expect(await s.text('.atlas-given')).toContain('Not quite');
    expect(await s.count('.atlas-grade.is-again.is-suggested')).toBe(1);
    await s.press('Space');
    expect(await s.text('.atlas-head')).toContain('1 done');
    await s.press('Enter');
    expect(await s.count('.atlas-given')).toBe(0);
    await s.press('3');
    await s.page.keyboard.type('pilot light');
    await s.press('Enter');
    await s.page.keyboard.type('backup and restore, warm standby');
    await s.press('Control+Enter');
    expect(await s.count('.atlas-item.is-missed')).toBe(0);
    expect(await s.count('.atlas-grade.is-good.is-suggested')).toBe(1);
  });

  it('ends when the student had enough, says how it went, and goes on', async () => {
    const s = await start();
    await s.run('review');
    await s.press('Space', '3', 'Space', '1');
    await s.page.getByRole('button', { name: 'More' }).click();
    await s.page.locator('.menu-item', { hasText: 'Enough for today' }).click();
    expect(await s.text('.atlas-message')).toMatch(/Enough for today[\s\S]*This time: 2 cards in 1 min, 50% known/);
    await s.page.getByRole('button', { name: 'Go on (1 left)' }).click();
    expect(await s.count('.atlas-card')).toBe(1);
  });

  it('says that a review could not be stored, goes on, and stops saying so once it is stored', async () => {
    const s = await start();
    await s.run('review');
    const breakDisk = (broken: boolean): Promise<void> => s.set('broken', broken);
    await breakDisk(true);
    await s.press('Space', '3');
    expect(await s.text('.atlas-problem')).toContain('1 review could not be stored yet: the disk is full');
    expect(await s.text('.atlas-prompt')).toBe('Recovery point objective');
    await breakDisk(false);
    await s.page.getByRole('button', { name: 'Try again' }).click();
    expect(await s.count('.atlas-problem')).toBe(0);
  });
});

describe('what is indexed', () => {
  it('is counted, searched, and quizzed on', async () => {
    const s = await start();
    await s.run('index');
    await s.page.locator('.atlas-index').waitFor();
    expect(await s.text('.atlas-figures')).toContain('9,512');
    await s.page.keyboard.type('elb');
    expect(await s.count('.atlas-concept')).toBe(1);
    await s.page.getByRole('button', { name: 'Quiz me on Elastic Load Balancing' }).click();
    expect(await s.kept('started')).toEqual(['Elastic Load Balancing']);
    expect(await s.count('.atlas-index')).toBe(0);
  });

  it('shows every concept of a large vault when asked, and the notes that mention one', async () => {
    const s = await start();
    await s.run('index');
    await s.page.locator('.atlas-index').waitFor();
    expect(await s.count('.atlas-concept')).toBe(200);
    await s.page.getByRole('button', { name: '50 more' }).click();
    expect(await s.count('.atlas-concept')).toBe(250);
    await s.page.getByText('Service 7', { exact: true }).click();
    await s.page.getByText('Notes/7.md').click();
    expect(await s.kept('opened')).toEqual(['Notes/7.md:3']);
  });
});

describe('at the width of a phone', () => {
  it('nothing is cut off, and everything to touch is large enough', async () => {
    const s = await bench.startPhone();
    const look = async (page: string): Promise<void> => {
      const found = await s.page.evaluate(() => {
        const view = document.querySelector<HTMLElement>('.workspace-leaf-content .atlas-view:not([hidden])');
        const shown = Array.from(document.querySelectorAll<HTMLElement>('.atlas-study *')).filter(
          (el) => el.offsetParent,
        );
        return {
          overflow: view === null ? 'no view' : view.scrollWidth > view.clientWidth,
          cut: shown
            .filter(
              (el) =>
                el.scrollWidth > el.clientWidth + 1 &&
                getComputedStyle(el).overflowX === 'hidden' &&
                !el.closest('.atlas-sr'),
            )
            .map((el) => el.className),
          small: shown
            .filter((el) => el.matches('button, a, input') && el.getBoundingClientRect().height < 44)
            .map((el) => el.innerText),
          unnamed: shown.filter((el) => el.matches('button, a') && !(el.ariaLabel ?? el.innerText).trim()).length,
        };
      });
      expect({ page, ...found }).toEqual({ page, overflow: false, cut: [], small: [], unnamed: 0 });
    };
    await s.quiz('HA vs DR');
    await look('options');
    await s.press('1');
    await look('wrong');
    await s.press('Enter', '4');
    await look('long option');
    await s.press('Enter');
    await s.page.keyboard.type('recovery poin');
    await s.press('Enter');
    await look('nearly');
    await s.press('Enter');
    await s.page.keyboard.type('a supercalifragilisticexpialidocious answer that nobody would give');
    await s.press('Enter');
    await look('list');
    await s.page.getByRole('button', { name: /^Check/ }).click();
    await s.press('Enter', '1', 'Enter');
    await look('result');
    await s.run('review');
    await s.page.locator('.atlas-card').waitFor();
    await look('card');
    await s.press('Space');
    await look('answer');
  });

  it('a swipe shows the answer, and grades it: right for known, left for again', async () => {
    const s = await bench.startPhone();
    await s.run('review');
    await s.page.locator('.atlas-card').waitFor();
    const swipe = (by: number): Promise<void> =>
      s.page.locator('.atlas-prompt').evaluate((el, dx) => {
        const send = (type: string, x: number): boolean => {
          const touch = new Touch({ identifier: 1, target: el, clientX: x, clientY: 200 });
          return el.dispatchEvent(
            new TouchEvent(type, {
              bubbles: true,
              touches: type === 'touchend' ? [] : [touch],
              changedTouches: [touch],
            }),
          );
        };
        send('touchstart', 180);
        send('touchmove', 180 + dx);
        send('touchend', 180 + dx);
      }, by);
    await swipe(30);
    expect(await s.count('.atlas-grades')).toBe(0);
    await swipe(-120);
    expect(await s.count('.atlas-grades')).toBe(1);
    expect(await s.text('.atlas-head')).toContain('0 done');
    await swipe(120);
    expect(await s.text('.atlas-head')).toContain('1 done');
  });
});
