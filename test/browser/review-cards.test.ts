import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorkbench, sampleVault, whenIndexed, type OpenWorkbench } from './support';

/** What a card shows and which cards come, in the built plugin: pictures, formulas, what is left out, limits, one card for a fact twice. */
const REVIEW = '.workspace-leaf-content[data-type="study-atlas-review"]';
const TWICE = '- A gateway endpoint of a network adds a prefix list to its route tables\n';

let open: OpenWorkbench;
beforeAll(async () => {
  open = await openWorkbench({
    vault: sampleVault,
    query: 'open=RPO',
    seedFiles: {
      'cards/Picture.md': '- A worker tier takes jobs from a queue\n    - ![[beanstalk-tiers.png]]\n',
      'cards/Formula.md':
        '- With $n \\le 3000$ messages a second the group of a queue is served by ==one consumer== for $5 a month\n',
      'cards/Out.md': '- Traffic mirrors copy packets to an appliance in ==another subnet== #unasked\n',
      'cards/First.md': TWICE,
      'cards/Second.md': TWICE,
    },
  });
  await whenIndexed(open.page);
});
afterAll(async () => {
  expect(open.errors).toEqual([]);
  expect(open.requests).toEqual([]);
  await open.close();
});

const review = () => open.page.locator(REVIEW);
const text = (): Promise<string> => review().innerText();

/** Reviews the new cards of a place that the list of scopes offers under the words. */
async function choose(words: string, item = words): Promise<void> {
  await open.page.evaluate(() => window.workbench.runCommand('study-atlas:review-choose'));
  await open.page.keyboard.press('Alt+2');
  await open.page.keyboard.type(words);
  await open.page.locator('.suggestion-item', { hasText: item }).first().waitFor();
  await open.page.keyboard.press('Enter');
  // The view is drawn before it has the focus, and keys pressed in between are nobody's.
  await open.page.waitForFunction((view) => document.querySelector(`${view} :focus`) !== null, REVIEW);
}

/** Sets cards aside with the key until the one with the words is asked: each only once the one before it is gone. */
async function until(words: string, key: string): Promise<void> {
  const prompt = review().locator('.atlas-prompt');
  for (let i = 0; i < 12; i++) {
    const asked = await prompt.innerText();
    if (asked.includes(words)) return;
    await open.page.keyboard.press(key);
    await expect.poll(() => prompt.innerText()).not.toBe(asked);
  }
}

async function set(name: string, value: string): Promise<void> {
  const { page } = open;
  await page.evaluate(() => window.workbench.app.setting.open());
  const field = page.locator('.setting-item', { hasText: name }).locator('input, textarea').first();
  await field.fill(value);
  await field.blur();
  await page.evaluate(() => window.workbench.app.setting.close());
}

describe('a card', () => {
  it('shows the picture that it asks about', async () => {
    await choose('Picture');
    await expect.poll(() => review().locator('.atlas-scope').innerText()).toContain('Picture');
    // The bullet's other cards would bury this one for today.
    await until('picture?', 's');
    await expect.poll(text).toContain('which point goes with this picture?');
    const width = await review()
      .locator('img.atlas-card-image')
      .evaluate(async (image: HTMLImageElement) => {
        await image.decode();
        return image.naturalWidth;
      });
    expect(width).toBeGreaterThan(100);
    await open.page.keyboard.press('Space');
    await expect.poll(text).toContain('A worker tier takes jobs from a queue');
  });

  it('has its formulas set by the app, and its sum of money as it is', async () => {
    await choose('Formula');
    await review().locator('.atlas-prompt .atlas-math').waitFor();
    await expect.poll(() => review().locator('.atlas-math').first().innerHTML()).not.toMatch(/^\$?n \\le/);
    expect(await review().locator('.atlas-prompt').innerText()).toContain('for $5 a month');
  });

  it('of a fact in two places is one, and leads to both', async () => {
    const { page } = open;
    await choose('cards', 'folder');
    await expect.poll(() => review().locator('.atlas-scope').innerText()).toContain('cards');
    await until('gateway endpoint', 'b');
    await page.keyboard.press('Space');
    const sources = review().locator('.atlas-card-foot a, .atlas-card-foot button');
    await expect
      .poll(async () => (await sources.allInnerTexts()).join(' '))
      .toMatch(/First[\s\S]*Second|Second[\s\S]*First/);
  });
});

describe('what comes', () => {
  it('leaves out what has the tag that the student chose', async () => {
    await choose('Out');
    await expect.poll(text).toContain('Traffic mirrors');
    await set('Tag that leaves out', '#unasked');
    await expect.poll(text).not.toContain('Traffic mirrors');
    await set('Tag that leaves out', '');
    await expect.poll(text).toContain('Traffic mirrors');
  });

  it('keeps to the limit of a topic, beside that of the day', async () => {
    await choose('Out');
    await expect.poll(text).toContain('Traffic mirrors');
    await set('Limits of topics', 'cards: 0 new');
    await expect.poll(text).not.toContain('Traffic mirrors');
    await set('Limits of topics', '');
    await expect.poll(text).toContain('Traffic mirrors');
  });

  it('is counted in the list of places', async () => {
    await choose('Out');
    await open.page.keyboard.press('Space');
    await open.page.keyboard.press('1');
    await open.page.waitForTimeout(300);
    await open.page.clock.setFixedTime(Date.now() + 3_600_000);
    await open.page.evaluate(() => window.workbench.runCommand('study-atlas:review-choose'));
    await open.page.keyboard.type('Out');
    await expect.poll(() => open.page.locator('.suggestion-item').first().innerText()).toContain('1 due');
  });
});
