/// <reference lib="dom" />
import type { WorkbenchApi } from '../../test/workbench/host/test-api';

/** One start of the plugin in a running app. */
export interface StartUp {
  /** Milliseconds until the plugin is loaded, and until every note is in. */
  readonly loaded: number;
  readonly warm: number;
  /** Milliseconds of each task that held the main thread for more than 50. */
  readonly longTasks: readonly number[];
  /** Files that were read. */
  readonly reads: number;
}

/** What the page of `start-up.ts` is asked. */
export interface StartClock {
  /** Switches the plugin on; `indexes` waits until it has taken every note in. */
  start(indexes: boolean): Promise<StartUp>;
  /** Switches it off, once it has written down what it keeps. */
  stop(): Promise<void>;
  /** Forgets what it keeps. */
  forget(): Promise<void>;
}

declare global {
  interface Window {
    workbench: WorkbenchApi;
    startClock: StartClock;
  }
}

/** Longer than the plugin waits before it saves. */
const SAVED_MS = 8000;
/** How long the whole index may take to be kept, in half seconds. */
const PATIENCE = 600;

const later = (ms: number): Promise<void> => new Promise((resolve) => window.setTimeout(resolve, ms));

/** Whether a whole index is in the plugin's database. */
async function isKept(): Promise<boolean> {
  const known = (await window.indexedDB.databases()).find(({ name }) => name?.startsWith('study-atlas'));
  if (known?.name === undefined) return false;
  const opening = window.indexedDB.open(known.name);
  await new Promise((resolve) => (opening.onsuccess = resolve));
  const asked = opening.result.transaction('index').objectStore('index').get('head');
  await new Promise((resolve) => (asked.onsuccess = resolve));
  opening.result.close();
  return asked.result !== undefined;
}

function install(): void {
  const { workbench } = window;
  const { vault } = workbench.app;
  const read = vault.cachedRead.bind(vault);
  let reads = 0;
  vault.cachedRead = (file) => {
    reads += 1;
    return read(file);
  };
  window.startClock = {
    async start(indexes) {
      await later(300);
      reads = 0;
      const longTasks: number[] = [];
      const observer = new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) longTasks.push(duration);
      });
      observer.observe({ type: 'longtask' });
      const begun = performance.now();
      await workbench.enablePlugin();
      const loaded = performance.now() - begun;
      if (indexes) await workbench.cli('study-atlas:index');
      const warm = performance.now() - begun;
      await later(100);
      observer.disconnect();
      return { loaded, warm, longTasks, reads };
    },
    async stop() {
      await later(SAVED_MS);
      for (let n = 0; n < PATIENCE && !(await isKept()); n++) await later(500);
      workbench.disablePlugin();
      await later(500);
    },
    async forget() {
      for (const { name } of await window.indexedDB.databases()) if (name) window.indexedDB.deleteDatabase(name);
      await later(500);
    },
  };
}

install();
