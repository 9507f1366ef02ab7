import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { ensureBrowser } from '../../scripts/chromium';
import { startWorkbench, type PluginFiles, type Workbench } from '../workbench/server/server';

export const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** The built plugin of this project. */
export const studyAtlas: PluginFiles = {
  mainJs: path.join(root, 'main.js'),
  manifest: path.join(root, 'manifest.json'),
  styles: path.join(root, 'styles.css'),
};

export const sampleVault = path.join(root, 'test/vault');

export const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface OpenOptions {
  /** Absolute path; an empty folder when left out. */
  vault?: string;
  /** Defaults to the built plugin of this project. */
  plugin?: PluginFiles;
  /** The page's query, such as `open=DR&phone=1`. */
  query?: string;
  viewport?: { width: number; height: number };
  /** Files laid over the vault, path to text. */
  seedFiles?: Record<string, string>;
  write?: boolean;
  /** False returns before the page says that it is ready. */
  waitUntilReady?: boolean;
}

export interface OpenWorkbench {
  page: Page;
  context: BrowserContext;
  host: Workbench;
  /** Errors of the page and of its console, violations of its content policy included. Should stay empty. */
  errors: string[];
  /** Every request that is not for this workbench. Should stay empty. */
  requests: string[];
  /** Another page on the same vault, as another device would have it: own storage, same files. */
  openDevice(query?: string): Promise<Page>;
  close(): Promise<void>;
}

/** Serves a vault on a free port and opens the workbench over it in a browser of its own. */
export async function openWorkbench(options: OpenOptions = {}): Promise<OpenWorkbench> {
  const empty = options.vault === undefined ? mkdtempSync(path.join(tmpdir(), 'workbench-vault-')) : null;
  const host = await startWorkbench({
    vault: options.vault ?? empty ?? '',
    plugin: options.plugin ?? studyAtlas,
    write: options.write ?? false,
    ...(options.seedFiles ? { seed: options.seedFiles } : {}),
  });
  const errors: string[] = [];
  const requests: string[] = [];
  let browser: Browser | null = null;
  const close = async (): Promise<void> => {
    await browser?.close();
    await host.close();
    if (empty) rmSync(empty, { recursive: true, force: true });
  };

  try {
    browser = await chromium.launch({ executablePath: ensureBrowser(), headless: true, args: flags });
    const started = browser;
    const openDevice = async (query = ''): Promise<Page> => {
      const context = await started.newContext({ viewport: options.viewport ?? { width: 1360, height: 860 } });
      const page = await context.newPage();
      watch(page, host.url, errors, requests);
      await page.goto(query === '' ? host.url : `${host.url}?${query}`);
      if (options.waitUntilReady !== false) await whenReady(page);
      return page;
    };
    const page = await openDevice(options.query);
    return { page, context: page.context(), host, errors, requests, openDevice, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Waits until layout and metadata are there and the first note is open; also after a reload. */
export async function whenReady(page: Page): Promise<void> {
  await page.waitForFunction(() => 'workbench' in window);
  await page.evaluate(() => window.workbench.ready);
}

/** Closes the app properly, starts it again and waits until it is ready. `page.reload()` stands for a crash. */
export async function restart(page: Page): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.evaluate(() => void window.workbench.restart())]);
  await whenReady(page);
}

function watch(page: Page, url: string, errors: string[], requests: string[]): void {
  page.on('pageerror', (error) => errors.push(`page: ${error.stack ?? error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`console: ${message.text()}`);
  });
  page.on('crash', () => errors.push('the page crashed'));
  page.on('request', (request) => {
    const target = request.url();
    if (!target.startsWith(url) && !/^(data|blob):/.test(target)) requests.push(target);
  });
}

/** Resolves when the plugin has read the vault. */
export async function whenIndexed(page: Page): Promise<void> {
  await page.waitForFunction(async () => /notes/.test(await window.workbench.cli('study-atlas:index')), null, {
    timeout: 60_000,
  });
}
