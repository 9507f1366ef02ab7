import type { Locator, Page } from 'playwright-core';

/** Two sections with a picture, one without. */
export const SHOP = `# Web shop

Some text.

## Request path

- Route 53 points to the ALB
- The ALB forwards requests to EC2 instances in a private subnet
- EC2 instances read sessions from ElastiCache
- EC2 instances write orders to RDS

## Plain

- Nice weather today

## Orders

- API Gateway invokes Lambda
- Lambda writes to DynamoDB
- Lambda publishes to SNS
`;

const SERVICES = [
  'S3',
  'DynamoDB',
  'SQS',
  'SNS',
  'Kinesis Data Streams',
  'EFS',
  'RDS',
  'Aurora',
  'ElastiCache',
  'Redshift',
];

/** A note of so many sections, each with a picture of its own. */
export function many(sections: number): string {
  const all = Array.from({ length: sections }, (_, n) => {
    const [a, b] = [SERVICES[n % 10] ?? '', SERVICES[(n + 1 + Math.floor(n / 10)) % 10] ?? ''];
    return `## Step ${String(n + 1)}\n\n- Lambda reads from ${a}\n- Lambda writes to ${b}\n- CloudWatch monitors Lambda\n`;
  });
  return `# Many\n\n${all.join('\n')}`;
}

export function openIn(page: Page, path: string, mode: 'reading' | 'live' | 'source'): Promise<void> {
  const options =
    mode === 'reading' ? { mode: 'preview' as const } : { mode: 'source' as const, source: mode === 'source' };
  return page.evaluate(([name, how]) => window.workbench.openNote(name, how), [path, options] as const);
}

/** What the plugin shows below a heading in reading view. */
export function diagramUnder(page: Page, heading: string): Locator {
  return page.locator(`.markdown-preview-view :is(h1, h2):text-is("${heading}") + .atlas-section-diagram`);
}

interface NoteEditor {
  getValue(): string;
  setCursor(line: number, ch: number): void;
  getCursor(): { line: number };
  focus(): void;
}

declare global {
  interface Window {
    mermaidRenders: number;
  }
  /** In the page: the editor of the note that is open. */
  function editorOf(): NoteEditor;
}

/** Loads the app's Mermaid and counts from now how often it draws. */
export async function countRenders(page: Page): Promise<void> {
  await page.evaluate(async () => {
    window.editorOf = () =>
      (window.workbench.app.workspace.getMostRecentLeaf()?.view as unknown as { editor: NoteEditor }).editor;
    const mermaid = (await window.workbench.obsidian.loadMermaid()) as unknown as {
      render(...all: unknown[]): Promise<unknown>;
    };
    const render = mermaid.render.bind(mermaid);
    window.mermaidRenders = 0;
    mermaid.render = (...all: unknown[]) => {
      window.mermaidRenders += 1;
      return render(...all);
    };
  });
}

export function rendersOf(page: Page): Promise<number> {
  return page.evaluate(() => window.mermaidRenders);
}
