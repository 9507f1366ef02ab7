/**
 * The plugin's start in Chromium, in a vault whose metadata the app has: `npx tsx scripts/bench/start-up.ts [notes] [rounds]`. First
 * with nothing kept, then with everything. On a busy machine a long task may be another program's.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { openWorkbench, root } from '../../test/browser/support';
import { median, type Figure } from './measure';
import type { StartClock, StartUp } from './start-up-page';
import { syntheticVault } from './synthetic';

const NOTES = Number(process.argv[2] ?? 10_000);
const ROUNDS = Number(process.argv[3] ?? 3);
/** What the least plugin costs: fetched, evaluated, loaded. */
const EMPTY = "const { Plugin } = require('obsidian'); module.exports = class extends Plugin {};";
const LONG_MS = 50;

async function start(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'start-up-'));
  const mainJs = path.join(folder, 'main.js');
  const built = path.join(folder, 'built.js');
  execFileSync(process.execPath, ['esbuild.config.mjs', 'production', built], { cwd: root, stdio: 'ignore' });
  writeFileSync(mainJs, EMPTY);
  const seedFiles: Record<string, string> = { 'Empty.md': '# Empty\n\nNothing.\n' };
  for (const note of syntheticVault(NOTES)) seedFiles[note.path] = note.text;
  const plugin = { mainJs, manifest: path.join(root, 'manifest.json'), styles: path.join(root, 'styles.css') };
  const open = await openWorkbench({ plugin, seedFiles, query: 'open=Empty', waitUntilReady: false });
  const useBuilt = (is: boolean): void => (is ? copyFileSync(built, mainJs) : writeFileSync(mainJs, EMPTY));
  try {
    open.page.setDefaultTimeout(0);
    for (const { name, value, unit, target } of await measure(open.page, useBuilt)) {
      const held = target === undefined ? '' : `<= ${String(target)}  ${value <= target ? 'ok' : 'missed'}`;
      console.log(`  ${name.padEnd(52)} ${value.toFixed(2).padStart(9)} ${unit.padEnd(4)} ${held}`);
    }
    if (open.errors.length > 0) console.error(open.errors.join('\n'));
  } finally {
    await open.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(page: Page, useBuilt: (is: boolean) => void): Promise<Figure[]> {
  await page.waitForFunction(() => 'workbench' in window);
  await page.evaluate(() => window.workbench.ready);
  await page.evaluate(() => window.workbench.settled());
  const bundle = await build({
    entryPoints: [path.join(root, 'scripts/bench/start-up-page.ts')],
    bundle: true,
    write: false,
    logLevel: 'error',
  });
  await page.evaluate(bundle.outputFiles[0]?.text ?? '');
  const clock = <Name extends keyof StartClock>(name: Name, about = ''): ReturnType<StartClock[Name]> =>
    page.evaluate(`window.startClock.${name}(${about})`) as ReturnType<StartClock[Name]>;

  await page.evaluate(() => window.workbench.disablePlugin());
  const empty: StartUp[] = [];
  const cold: StartUp[] = [];
  const warm: StartUp[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    useBuilt(false);
    empty.push(await clock('start', 'false'));
    await page.evaluate(() => window.workbench.disablePlugin());
    useBuilt(true);
    await clock('forget');
    cold.push(await clock('start', 'true'));
    await clock('stop');
    warm.push(await clock('start', 'true'));
    await clock('stop');
  }
  const middle = (runs: readonly StartUp[], of: (run: StartUp) => number): number => median(runs.map(of));
  const least = (runs: readonly StartUp[], of: (run: StartUp) => number): number => Math.min(...runs.map(of));
  const longest = (run: StartUp): number => Math.max(0, ...run.longTasks);
  const blocked = (run: StartUp): number => run.longTasks.reduce((sum, ms) => sum + ms - LONG_MS, 0);
  const onload = least(warm, (r) => r.loaded);
  return [
    { name: 'an empty plugin loaded', value: least(empty, (r) => r.loaded), unit: 'ms' },
    { name: 'this one loaded', value: onload, unit: 'ms' },
    { name: 'the same against the empty one', value: onload / least(empty, (r) => r.loaded), unit: 'x' },
    { name: 'longest task, nothing kept', value: middle(cold, longest), unit: 'ms', target: LONG_MS },
    { name: 'blocked beyond 50 ms, nothing kept', value: middle(cold, blocked), unit: 'ms' },
    { name: 'longest task, everything kept', value: middle(warm, longest), unit: 'ms', target: LONG_MS },
    { name: 'blocked beyond 50 ms, everything kept', value: middle(warm, blocked), unit: 'ms' },
    { name: 'notes read, nothing kept', value: middle(cold, (r) => r.reads), unit: '' },
    { name: 'notes read, everything kept', value: middle(warm, (r) => r.reads), unit: '', target: 0 },
    { name: 'every note in, nothing kept', value: least(cold, (r) => r.warm), unit: 'ms' },
    { name: 'every note in, everything kept', value: least(warm, (r) => r.warm), unit: 'ms' },
    {
      name: 'the same against nothing kept',
      value: least(warm, (r) => r.warm) / least(cold, (r) => r.warm),
      unit: 'x',
      target: 0.25,
    },
  ];
}

void start();
