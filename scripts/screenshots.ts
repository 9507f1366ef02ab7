// Takes the pictures of the README from the built plugin over the sample vault: npm run screenshots
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { openWorkbench, sampleVault } from '../test/browser/support';

const FOLDER = 'docs/images';
const QUIZ = '.workspace-leaf-content[data-type="study-atlas-quiz"]';
const REVIEW = '.workspace-leaf-content[data-type="study-atlas-review"]';

async function indexed(page: Page): Promise<void> {
  await page.waitForFunction(async () => /notes/.test(await window.workbench.cli('study-atlas:index')));
}

async function take(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(400);
  await page.screenshot({ path: `${FOLDER}/${name}.png` });
  console.log(`${FOLDER}/${name}.png`);
}

async function showDiagram(page: Page): Promise<void> {
  await page.evaluate(() => window.workbench.openNote('Solution Architectures.md'));
  const figure = page.locator('.atlas-figure').first();
  await figure.locator('svg g.node').first().waitFor();
  await figure.evaluate((el) => el.previousElementSibling?.scrollIntoView() ?? el.scrollIntoView());
}

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  execFileSync(process.execPath, ['esbuild.config.mjs', 'production'], { stdio: 'inherit' });

  const desktop = await openWorkbench({ vault: sampleVault, viewport: { width: 1280, height: 800 } });
  try {
    const { page } = desktop;
    await indexed(page);
    await showDiagram(page);
    await page.evaluate(() => window.workbench.runCommand('study-atlas:show-architecture'));
    await page.locator('[data-type="study-atlas-architecture"] svg g.node').first().waitFor();
    await take(page, 'diagram');
    await page.evaluate(() => window.workbench.setTheme('dark'));
    await page.waitForTimeout(1500);
    await take(page, 'diagram-dark');
    await page.evaluate(() => window.workbench.setTheme('light'));
    await page.waitForFunction(() => window.workbench.palette('quiz me on HA vs DR').length > 0);
    await take(page, 'palette');
    await page.keyboard.press('Enter');
    await page.locator(`${QUIZ} .atlas-study`).waitFor();
    await page.keyboard.press('1');
    await take(page, 'quiz');
    await page.evaluate(() => window.workbench.runCommand('study-atlas:review'));
    await page.locator(`${REVIEW} .atlas-study`).waitFor();
    await page.keyboard.press('Space');
    await take(page, 'review');
  } finally {
    await desktop.close();
  }

  const phone = await openWorkbench({ vault: sampleVault, query: 'phone=1', viewport: { width: 390, height: 780 } });
  try {
    const { page } = phone;
    await indexed(page);
    await showDiagram(page);
    await take(page, 'phone-diagram');
    await page.evaluate(() => window.workbench.openUri('obsidian://study-atlas?quiz=HA%20vs%20DR'));
    await page.locator(`${QUIZ} .atlas-study`).waitFor();
    await take(page, 'phone-quiz');
  } finally {
    await phone.close();
  }
}

await main();
