import type { Page } from 'playwright-core';

/** What is done to a vault and its notes while something of them is open. */
export interface UnderWay {
  /** Runs a command of the plugin; whether it could be. */
  readonly run: (id: string) => Promise<boolean>;
  readonly rename: (from: string, to: string) => Promise<void>;
  /** The workbench renders a note anew when it is renamed; the app need not. */
  readonly keepPages: () => Promise<void>;
  /** Waits for a notice with the text. */
  readonly notice: (text: string) => Promise<void>;
}

/** @param page gives the page, which is opened after the tests are listed */
export function underWay(page: () => Page): UnderWay {
  return {
    run: (id) => page().evaluate((command) => window.workbench.runCommand(`study-atlas:${command}`), id),
    rename: (from, to) => page().evaluate(([a = '', b = '']) => window.workbench.rename(a, b), [from, to]),
    keepPages: () =>
      page().evaluate(() =>
        window.workbench.app.workspace.iterateAllLeaves(({ view }) => {
          if (view.getViewType() === 'markdown') Object.assign(view, { onRename: () => Promise.resolve() });
        }),
      ),
    notice: (text) => page().locator('.notice', { hasText: text }).first().waitFor(),
  };
}
