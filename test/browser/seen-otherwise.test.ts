import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorkbench, type OpenWorkbench } from './support';

/** The style sheet where it is touched, printed, or seen in the system's own colours. */
const PIECES = `
<div class="atlas-view">
  <div class="atlas-heat"><span id="none"></span><span id="some" class="is-2"></span><span id="much" class="is-4"></span></div>
  <ol class="atlas-bars"><li><span></span><span id="bar" style="height: 50%"></span></li></ol>
  <button class="atlas-pair" id="pair">A</button><button class="atlas-pair is-waiting" id="waiting">B</button>
  <div class="atlas-group" style="width: 300px"><span class="atlas-row-text">Name</span><span class="atlas-count" id="count">100%</span></div>
</div>
<div class="atlas-block"><span>HA vs DR</span><button id="start">Quiz me</button></div>
<p class="atlas-diagram-note" id="hidden">Diagram hidden. <button class="atlas-link">Show</button></p>
<div class="atlas-figure">
  <div class="atlas-tools"><button class="clickable-icon atlas-tool" id="tool">+</button></div>
  <div class="atlas-canvas" style="--atlas-box-w: 200; --atlas-box-h: 9000; --atlas-w: 200; --atlas-h: 9000">
    <div class="atlas-sheet" style="--atlas-zoom: 3"><svg id="tall" viewBox="0 0 200 9000"></svg></div>
  </div>
</div>
<ul class="atlas-relations"><li class="atlas-relation"><button class="atlas-relation-main">A</button>
  <button class="clickable-icon atlas-relation-hide" id="hide">x</button></li></ul>`;

let open: OpenWorkbench;
let page: Page;

async function show(on: Page): Promise<void> {
  await on.waitForFunction(() => document.querySelector('.workspace') !== null && 'workbench' in window);
  await on.evaluate(async (html) => {
    await window.workbench.ready;
    const host = document.body.createDiv('pieces');
    host.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  }, PIECES);
}

const style = (on: Page, id: string, name: string): Promise<string> =>
  on.evaluate(
    ([one = '', property = '']) => {
      const el = document.getElementById(one);
      return el ? getComputedStyle(el).getPropertyValue(property) : '';
    },
    [id, name],
  );

beforeAll(async () => {
  open = await openWorkbench();
  page = open.page;
  await show(page);
}, 300_000);

afterAll(async () => {
  await open.close();
});

describe('the style sheet', () => {
  it('tells days, bars and the pair that waits apart in the system’s own colours', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    const days = await Promise.all(['none', 'some', 'much'].map((id) => style(page, id, 'background-color')));
    expect(new Set(days).size).toBe(3);
    const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await style(page, 'bar', 'background-color')).not.toBe(paper);
    expect(await style(page, 'waiting', 'outline-style')).toBe('solid');
    expect(await style(page, 'pair', 'outline-style')).toBe('none');
    await page.emulateMedia({ forcedColors: 'none' });
  });

  it('prints nothing to press, and a diagram whole', async () => {
    await page.emulateMedia({ media: 'print' });
    for (const id of ['start', 'hidden']) expect(await style(page, id, 'display')).toBe('none');
    const box = await page.locator('#tall').boundingBox();
    expect(box?.height).toBeLessThanOrEqual(860);
    expect(await style(page, 'tall', 'max-width')).toBe('200px');
    await page.emulateMedia({ media: 'screen' });
  });

  it('keeps a share on one line', async () => {
    expect(await page.locator('#count').evaluate((el) => el.getClientRects().length)).toBe(1);
    expect(await style(page, 'count', 'white-space')).toBe('nowrap');
  });

  it('shows a finger what it can press, as large as it is', async () => {
    const context = await open.context.browser()?.newContext({ hasTouch: true, isMobile: true });
    const phone = await context?.newPage();
    if (!phone) throw new Error('no page');
    await phone.goto(`${open.host.url}?phone=1`);
    await show(phone);
    expect(await style(phone, 'hide', 'opacity')).toBe('1');
    for (const id of ['hide', 'tool']) {
      const box = await phone.locator(`#${id}`).boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(40);
    }
    await phone.close();
  });
});
