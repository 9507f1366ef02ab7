import type { Page } from 'playwright-core';
import { openWorkbench, type OpenOptions, type OpenWorkbench } from '../support';
import { buildStudyViews } from './build';

const VIEWS = ['study-atlas-quiz', 'study-atlas-review'];

/** One workbench for all tests of a file, because opening one takes longer than most tests. */
export class StudyBench {
  private open: OpenWorkbench | undefined;

  async setUp(options: OpenOptions = {}): Promise<void> {
    const seedFiles = { 'Resilience.md': '# Sessions\n\n- one\n- two\n' };
    this.open = await openWorkbench({ plugin: await buildStudyViews(), seedFiles, ...options });
  }

  /** A page on which nothing has happened yet: no view is open, and the plugin has just been loaded. */
  async start(): Promise<StudyPage> {
    const page = this.bench().page;
    await page.evaluate(async (types) => {
      const { app } = window.workbench;
      for (const type of types) for (const leaf of app.workspace.getLeavesOfType(type)) leaf.detach();
      window.workbench.disablePlugin();
      await window.workbench.enablePlugin();
    }, VIEWS);
    return new StudyPage(page);
  }

  /** A page of its own, as wide as a phone. */
  async startPhone(): Promise<StudyPage> {
    const page = await this.bench().openDevice('phone=1');
    await page.setViewportSize({ width: 360, height: 740 });
    return new StudyPage(page);
  }

  /** @returns what went wrong on the pages so far, which should be nothing. */
  trouble(): string[] {
    return [...(this.open?.errors ?? []), ...(this.open?.requests ?? [])];
  }

  async tearDown(): Promise<void> {
    await this.open?.close();
  }

  private bench(): OpenWorkbench {
    if (!this.open) throw new Error('setUp() comes first');
    return this.open;
  }
}

/** What the tests do and look at. */
export class StudyPage {
  constructor(readonly page: Page) {}

  async run(command: string): Promise<void> {
    await this.page.evaluate((id) => window.workbench.runCommand(id), `study-views:${command}`);
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Starts a topic by way of the modal, by keyboard alone. */
  async quiz(topic: string): Promise<void> {
    await this.run('quiz');
    await this.page.keyboard.type(topic);
    await this.press('Enter');
    await this.page.locator('.atlas-prompt').waitFor();
  }

  text(selector: string): Promise<string> {
    return this.page.locator(selector).first().innerText();
  }

  count(selector: string): Promise<number> {
    return this.page.locator(selector).count();
  }

  /** A list that the plugin of the test keeps. */
  kept(name: 'opened' | 'answers' | 'started'): Promise<unknown> {
    return this.page.evaluate((field) => {
      const running: unknown = window.workbench.app.plugins.plugins['study-views'];
      const fields = new Map<string, unknown>(Object.entries(running ?? {}));
      return fields.get(field);
    }, name);
  }
  /** Sets a field of the made-up review. */
  async set(field: 'broken' | 'ready' | 'typed', value: boolean): Promise<void> {
    await this.page.evaluate(
      ([name, to]) => {
        const running: unknown = window.workbench.app.plugins.plugins['study-views'];
        const desk = new Map<string, unknown>(Object.entries(running ?? {})).get('desk');
        if (typeof desk === 'object' && desk !== null) Object.assign(desk, { [name]: to });
      },
      [field, value] as const,
    );
  }
}
