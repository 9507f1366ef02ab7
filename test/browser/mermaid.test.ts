import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureBrowser } from '../../scripts/chromium';
import { estimateSize, toMermaid } from '../../src/architecture/mermaid';
import type { Architecture } from '../../src/architecture/types';
import { hostileLabels } from '../architecture/hostile-labels';
import { sharedTexts } from '../architecture/shared-texts';
import { component, edge, group, pillar, pipeline, quality, threeTier } from '../architecture/mermaid-samples';
import { flags, root } from './support';

/** What a page found in a batch of texts. */
interface Found {
  failures: string[];
  elements: string[];
  texts: string[];
}

/** `ATLAS_FUZZ=full` draws everything, for some minutes; otherwise a share of it is drawn, and everything parsed. */
const FULL = process.env['ATLAS_FUZZ'] === 'full';
const LABELS_DRAWN = FULL ? 2000 : 300;
const SECTIONS_DRAWN = FULL ? Infinity : 50;

const shared = sharedTexts();
if (shared.length === 0) console.warn('Skipped: there are no study vaults beside the repository (../shared).');

let browser: Browser;
const requests: string[] = [];

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: ensureBrowser(), headless: true, args: flags });
});

afterAll(async () => {
  await browser.close();
});

/** A blank page with one Mermaid in it, as the app configures it, that can't reach anything. */
async function pageWith(folder: string): Promise<Page> {
  const page = await browser.newPage();
  await page.route('**', (route) => route.abort());
  page.on('request', (request) => requests.push(request.url()));
  await page.addScriptTag({ path: path.join(root, 'node_modules', folder, 'dist/mermaid.min.js') });
  await page.evaluate(() => {
    window.mermaid.initialize({ startOnLoad: false, securityLevel: 'strict', suppressErrorRendering: true });
  });
  return page;
}

declare global {
  interface Window {
    mermaid: {
      initialize(config: Record<string, unknown>): void;
      parse(text: string): Promise<unknown>;
      render(id: string, text: string): Promise<{ svg: string }>;
    };
  }
}

function drawingOf(labels: readonly string[]): Architecture {
  const at = (n: number): string => labels[n % labels.length] ?? '';
  return {
    components: labels.map((label, n) =>
      component(`n${String(n + 1)}`, label, {
        category: n % 2 === 0 ? 'database' : 'integration',
        concept: n % 3 === 0 ? 'sqs' : at(n + 4),
        group: n % 4 === 0 ? 'g1' : n % 4 === 1 ? 'g2' : null,
        badges: [quality(at(n + 1)), pillar(at(n + 2)), pillar('secure')],
      }),
    ),
    groups: [group('g1', at(1)), group('g2', at(2), 'g1')],
    edges: labels.flatMap((label, n) => [
      edge(`e${String(n)}`, `n${String(n + 1)}`, `n${String(((n + 3) % labels.length) + 1)}`, {
        label,
        polarity: (['stated', 'negated', 'alternative', 'doubted'] as const)[n % 4] ?? 'stated',
      }),
      ...(n === 3 ? [edge('to-box', 'n4', 'g2', { label }), edge('to-own', 'g1', 'n1', { label })] : []),
    ]),
  };
}

function textsOf(count: number, each: number): string[] {
  const labels = hostileLabels(count);
  const texts: string[] = [];
  for (let at = 0; at < labels.length; at += each)
    texts.push(toMermaid(drawingOf(labels.slice(at, at + each)), { compact: at % (2 * each) === 0 }).text);
  return texts;
}

async function parse(folder: string, texts: readonly string[]): Promise<string[]> {
  const page = await pageWith(folder);
  const failures = await page.evaluate(async (all) => {
    const failed: string[] = [];
    for (const text of all)
      await window.mermaid.parse(text).catch((error: unknown) => failed.push(`${String(error)}\n${text}`));
    return failed;
  }, texts);
  await page.close();
  expect(requests).toEqual([]);
  return failures;
}

async function draw(texts: readonly string[]): Promise<Found> {
  const page = await pageWith('mermaid');
  const found = await page.evaluate(async (all): Promise<Found> => {
    const result: Found = { failures: [], elements: [], texts: [] };
    for (const [n, text] of all.entries()) {
      try {
        const { svg } = await window.mermaid.render(`fuzz${String(n)}`, text);
        const host = document.createElement('div');
        document.body.append(host);
        const parsed = new DOMParser().parseFromString(svg, 'text/html').body.firstElementChild;
        // On the page, where what it names would be fetched.
        if (parsed !== null) host.append(document.adoptNode(parsed));
        const foreign = host.querySelectorAll(
          'script, img, image, a, iframe, object, embed, video, audio, use, form, input',
        );
        for (const element of foreign) result.elements.push(`${element.outerHTML}\n${text}`);
        for (const element of host.querySelectorAll('*'))
          for (const name of element.getAttributeNames())
            if (name.startsWith('on')) result.elements.push(`${name} in\n${text}`);
        result.texts.push(host.textContent);
        host.remove();
      } catch (error) {
        result.failures.push(`${String(error)}\n${text}`);
      }
    }
    return result;
  }, texts);
  await page.close();
  return found;
}

describe('Mermaid text in the browser', () => {
  describe.each(['mermaid', 'mermaid-11-4', 'mermaid-12'])('in %s', (folder) => {
    it('parses with 2,000 hostile labels', async () => {
      expect(await parse(folder, textsOf(2000, 20))).toEqual([]);
    }, 240_000);

    it.skipIf(shared.length === 0)(
      'parses for every section of the study vaults',
      async () => {
        expect(await parse(folder, shared)).toEqual([]);
      },
      240_000,
    );
  });

  it(`draws ${String(LABELS_DRAWN)} hostile labels without failure, script, link, image or request`, async () => {
    const found = await draw(textsOf(LABELS_DRAWN, 10));
    expect(found.failures).toEqual([]);
    expect(found.elements).toEqual([]);
    expect(requests).toEqual([]);
    expect(found.texts.join(' ')).not.toContain('Unsupported markdown');
  }, 600_000);

  it.skipIf(shared.length === 0)(
    'draws sections of the study vaults without failure, script, link, image or request',
    async () => {
      const step = Math.max(1, Math.ceil(shared.length / SECTIONS_DRAWN));
      const found = await draw(shared.filter((_, n) => n % step === 0));
      expect(found.failures).toEqual([]);
      expect(found.elements).toEqual([]);
      expect(requests).toEqual([]);
    },
    900_000,
  );

  it('is about as large as it was taken to be before it was drawn', async () => {
    const page = await pageWith('mermaid');
    for (const architecture of [threeTier, pipeline])
      for (const direction of ['LR', 'TB'] as const) {
        const text = toMermaid(architecture, { legend: false, compact: true, direction }).text;
        const box = await page.evaluate(async (source) => {
          const { svg } = await window.mermaid.render('size', source);
          return (/viewBox="[-\d.]+ [-\d.]+ ([\d.]+) ([\d.]+)"/.exec(svg) ?? []).slice(1).map(Number);
        }, text);
        const guess = estimateSize(architecture, direction);
        for (const [drawn, guessed] of [
          [box[0], guess.width],
          [box[1], guess.height],
        ] as const) {
          expect(guessed / (drawn ?? 0), text).toBeGreaterThan(0.75);
          expect(guessed / (drawn ?? 0), text).toBeLessThan(1.3);
        }
      }
    await page.close();
  });
});
