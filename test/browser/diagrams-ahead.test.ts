import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { diagramUnder, openIn } from './in-note-support';
import { openWorkbench, restart, type OpenWorkbench } from './support';

const picture = (heading: string, service: string): string =>
  `# ${heading}\n\n## Nothing here\n\n- Nice weather\n\n## Path of ${heading}\n\n- Lambda reads from ${service}\n- Lambda writes to SQS\n- CloudWatch monitors Lambda\n`;

/** The first note to be opened has a diagram, or no Mermaid would be there to parse anything. */
const FILES = {
  'Start.md': picture('Start', 'S3'),
  'map/Map.md': '# Map\n\nSee [[Linked]] and [[Hidden]].\n\n- One\n',
  'linked/Linked.md': picture('Linked', 'DynamoDB'),
  'hidden/Hidden.md': `---\natlas: false\n---\n${picture('Hidden', 'Redshift')}`,
  'course/1.md': '# One\n\nText.\n',
  'course/2.md': picture('Two', 'EFS'),
  'far/Far.md': picture('Far', 'Aurora'),
  'empty/Empty.md': '# Empty\n\nNothing.\n',
  'empty-too/Quiet.md': '# Quiet\n\nText that [[Linked]] is in.\n',
};

interface Seen {
  parsed: string[];
  drawn: string[];
}

declare global {
  interface Window {
    seen: Seen;
  }
}

let host: OpenWorkbench;
let page: Page;

beforeAll(async () => {
  host = await openWorkbench({ seedFiles: FILES, query: 'open=Empty' });
});

afterAll(() => host.close());

/** A page in which a first diagram was drawn; each drawing takes `drawing` ms there instead of what Mermaid takes. */
async function openPage(query: string, drawing?: number): Promise<void> {
  await page?.context().close();
  page = await host.openDevice(query);
  await watchMermaid();
  if (drawing !== undefined) await drawIn(drawing);
  await openIn(page, 'Start.md', 'reading');
  await diagramUnder(page, 'Path of Start').locator('svg').first().waitFor();
  await openIn(page, 'empty/Empty.md', 'reading');
}

async function watchMermaid(): Promise<void> {
  await page.evaluate(async () => {
    const mermaid = (await window.workbench.obsidian.loadMermaid()) as unknown as {
      parse(text: string): Promise<unknown>;
      render(...all: [string, string]): Promise<unknown>;
    };
    const [parse, render] = [mermaid.parse.bind(mermaid), mermaid.render.bind(mermaid)];
    window.seen = { parsed: [], drawn: [] };
    mermaid.parse = (text) => {
      window.seen.parsed.push(text);
      return parse(text);
    };
    mermaid.render = (...all) => {
      window.seen.drawn.push(all[1]);
      return render(...all);
    };
  });
}

async function drawIn(ms: number): Promise<void> {
  await page.evaluate(async (wait) => {
    const mermaid = (await window.workbench.obsidian.loadMermaid()) as unknown as {
      render(id: string, text: string): Promise<{ svg: string }>;
    };
    mermaid.render = async (id, text) => {
      window.seen.drawn.push(text);
      if (wait > 0) await new Promise((resolve) => window.setTimeout(resolve, wait));
      return { svg: `<svg id="${id}" viewBox="0 0 10 10"></svg>` };
    };
  }, ms);
}

const pointAt = (linktext: string): Promise<void> =>
  page.evaluate(
    (to) => window.workbench.app.workspace.trigger('hover-link', { linktext: to, sourcePath: 'empty/Empty.md' }),
    linktext,
  );
const drawn = (service: string): Promise<unknown> =>
  page.waitForFunction((word) => window.seen.drawn.some((text) => text.includes(`"${word}"`)), service);
const seen = async (service: string): Promise<{ parsed: number; drawn: number }> =>
  page.evaluate((word) => {
    const count = (texts: string[]): number => texts.filter((text) => text.includes(`"${word}"`)).length;
    return { parsed: count(window.seen.parsed), drawn: count(window.seen.drawn) };
  }, service);
const parsed = (service: string): Promise<unknown> =>
  page.waitForFunction((word) => window.seen.parsed.some((text) => text.includes(`"${word}"`)), service);
const later = (ms: number): Promise<void> => page.waitForTimeout(ms);

describe('the diagrams of notes that are probably opened next', () => {
  // A phone makes no others ready.
  beforeEach(() => openPage('open=Empty&phone=1'));

  it('are parsed while a note that links to them is read, and drawn when they are opened, without being parsed again', async () => {
    await openIn(page, 'map/Map.md', 'reading');
    await parsed('DynamoDB');
    await later(500);
    expect(await seen('DynamoDB')).toEqual({ parsed: 1, drawn: 0 });
    await openIn(page, 'linked/Linked.md', 'reading');
    await diagramUnder(page, 'Path of Linked').locator('svg').first().waitFor();
    expect(await seen('DynamoDB')).toEqual({ parsed: 1, drawn: 1 });
    expect(await seen('Redshift')).toEqual({ parsed: 0, drawn: 0 });
    expect(host.errors).toEqual([]);
  });

  it('are parsed beside the open note in its folder, and nowhere else', async () => {
    await openIn(page, 'course/1.md', 'reading');
    await parsed('EFS');
    await later(500);
    expect(await seen('EFS')).toEqual({ parsed: 1, drawn: 0 });
    expect(await seen('Aurora')).toEqual({ parsed: 0, drawn: 0 });
  });

  it('are parsed when their link is pointed at', async () => {
    await later(800);
    await pointAt('Far#Path');
    await parsed('Aurora');
    await later(500);
    expect(await seen('Aurora')).toEqual({ parsed: 1, drawn: 0 });
  });

  it('wait while the student types, and are left when another note is open by then', async () => {
    await openIn(page, 'empty-too/Quiet.md', 'live');
    await page.locator('.cm-content').click();
    for (let n = 0; n < 8; n += 1) {
      await page.keyboard.type('ab ');
      await later(200);
    }
    expect(await seen('DynamoDB')).toEqual({ parsed: 0, drawn: 0 });
    await openIn(page, 'empty/Empty.md', 'reading');
    await later(2800);
    expect(await seen('DynamoDB')).toEqual({ parsed: 0, drawn: 0 });
  });

  it('are left alone by a plugin that is switched off', async () => {
    await openIn(page, 'map/Map.md', 'reading');
    await page.evaluate(() => window.workbench.disablePlugin());
    await later(1500);
    expect(await seen('DynamoDB')).toEqual({ parsed: 0, drawn: 0 });
    expect(host.errors).toEqual([]);
  });
});

describe('where drawing is quick, the diagrams of notes that are probably opened next', () => {
  it('are drawn when their link is pointed at, and not again when they are opened', async () => {
    await openPage('open=Empty', 0);
    await later(800);
    // On the way to it others are passed, which are only parsed.
    await page.evaluate(() => {
      for (const linktext of ['Linked', 'Far#Path'])
        window.workbench.app.workspace.trigger('hover-link', { linktext, sourcePath: 'empty/Empty.md' });
    });
    await drawn('Aurora');
    await parsed('DynamoDB');
    await openIn(page, 'far/Far.md', 'reading');
    await diagramUnder(page, 'Path of Far').locator('svg').first().waitFor({ state: 'attached' });
    expect(await seen('Aurora')).toEqual({ parsed: 1, drawn: 1 });
    expect(await seen('DynamoDB')).toEqual({ parsed: 1, drawn: 0 });
    expect(host.errors).toEqual([]);
  });

  it('are drawn while a note that links to them is read and the student is still, not before', async () => {
    await openPage('open=Empty', 0);
    await openIn(page, 'map/Map.md', 'reading');
    for (let n = 0; n < 20; n += 1) {
      await page.mouse.move(400 + n, 300);
      await later(100);
    }
    expect(await seen('DynamoDB')).toEqual({ parsed: 1, drawn: 0 });
    await drawn('DynamoDB');
    expect(await seen('DynamoDB')).toEqual({ parsed: 1, drawn: 1 });
  });

  it('are not drawn before somebody wants them where the last drawing took long', async () => {
    await openPage('open=Empty', 400);
    await openIn(page, 'map/Map.md', 'reading');
    await pointAt('Far');
    await parsed('Aurora');
    await later(2500);
    expect(await seen('Aurora')).toEqual({ parsed: 1, drawn: 0 });
    expect(await seen('DynamoDB')).toEqual({ parsed: 1, drawn: 0 });
  });
});

describe('the diagram of a note that changes', () => {
  it('is parsed when the app has read the change, and not drawn', async () => {
    await openPage('open=Empty&phone=1');
    await page.evaluate(
      async (text) => window.workbench.create('far/New.md', text),
      picture('New', 'Kinesis Data Streams'),
    );
    await parsed('Kinesis Data Streams');
    await later(1500);
    expect(await seen('Kinesis Data Streams')).toEqual({ parsed: 1, drawn: 0 });
    await openIn(page, 'far/New.md', 'reading');
    await diagramUnder(page, 'Path of New').locator('svg').first().waitFor();
    expect(await seen('Kinesis Data Streams')).toEqual({ parsed: 1, drawn: 1 });
  });
});

describe('the diagrams of all other notes', () => {
  beforeEach(() => openPage('open=Empty'));

  it('are parsed after them, once and never drawn, and are opened in the next session without being parsed', async () => {
    await openIn(page, 'map/Map.md', 'reading');
    await parsed('Aurora');
    await parsed('EFS');
    await parsed('DynamoDB');
    const texts = await page.evaluate(() => window.seen.parsed);
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.findIndex((text) => text.includes('"DynamoDB"'))).toBeLessThan(
      texts.findIndex((text) => text.includes('"Aurora"')),
    );
    expect(await seen('Redshift')).toEqual({ parsed: 0, drawn: 0 });
    expect(await seen('Aurora')).toEqual({ parsed: 1, drawn: 0 });

    await restart(page);
    await watchMermaid();
    await openIn(page, 'far/Far.md', 'reading');
    await diagramUnder(page, 'Path of Far').locator('svg').first().waitFor();
    await later(1500);
    expect(await seen('Aurora')).toEqual({ parsed: 0, drawn: 1 });
    expect(await seen('EFS')).toEqual({ parsed: 0, drawn: 0 });
    expect(host.errors).toEqual([]);
  });
});
