import path from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorkbench, root, type OpenWorkbench } from './support';

const HOSTILE = `<svg xmlns="http://www.w3.org/2000/svg" id="m" onload="window.ran = 1" viewBox="0 0 10 10">
<style>#m .node{fill:red} @import "https://example.com/a.css";</style>
<script>window.ran = 2</script>
<defs><marker id="head"><path d="M0 0" onclick="window.ran = 3"></path></marker></defs>
<g class="node" id="n1" style="fill:url(https://example.com/b)"><rect width="1" height="1" fill="url('https://example.com/c')"></rect></g>
<path data-id="L_n1_n2_0" marker-end="url(#head)" d="M0 0"></path>
<use href="#n1"></use><image href="https://example.com/d.png"></image>
<foreignObject><div>One<br>two <img src="https://example.com/e.png"><iframe src="https://example.com"></iframe></div></foreignObject>
<a href="javascript:window.ran=4"><text>t</text></a>
<linearGradient id="grad"><stop></stop></linearGradient><rect fill="url(#grad)" xlink:href="https://example.com/f"></rect>
</svg>`;

const PLAIN = `<svg id="m" xmlns="http://www.w3.org/2000/svg"><style>#m .node{fill:red}</style><defs><marker id="head"></marker></defs>
<g id="n1"></g><path aria-describedby="#n1" marker-end="url(#head)"></path></svg>`;

/** What the page says of a drawing that it imported. */
interface Read {
  readonly html: string;
  readonly ran: unknown;
}

let host: OpenWorkbench;

beforeAll(async () => {
  const bundle = await build({
    stdin: {
      contents: `import { freshIds, importSvg } from './src/views/diagram/svg';
import { titlesToCorner } from './src/views/diagram/titles';
window.titled = (markup) => {
  const { svg } = importSvg(markup, document);
  titlesToCorner(svg);
  return {
    viewBox: svg.getAttribute('viewBox'),
    boxes: [...svg.querySelectorAll('.cluster')].map((box) => {
      const rect = box.querySelector('rect');
      return [rect.getAttribute('y'), rect.getAttribute('height'), box.querySelector('.cluster-label').getAttribute('transform')];
    }),
  };
};
window.read = (markup, prefix) => {
  const made = importSvg(markup, document);
  if (made === undefined) return undefined;
  if (prefix !== '') freshIds(made, prefix);
  document.body.append(made.svg);
  return { html: made.svg.outerHTML, ran: window.ran };
};`,
      resolveDir: root,
      loader: 'js',
    },
    absWorkingDir: path.resolve(root),
    bundle: true,
    write: false,
    logLevel: 'error',
  });
  host = await openWorkbench({ seedFiles: { 'Empty.md': '# Empty\n' }, query: 'open=Empty' });
  await host.page.evaluate(bundle.outputFiles[0]?.text ?? '');
});

afterAll(() => host.close());

const read = (markup: string, prefix = ''): Promise<Read | undefined> =>
  host.page.evaluate(`window.read(${JSON.stringify(markup)}, ${JSON.stringify(prefix)})`);

describe('a drawing that is taken into the page', () => {
  it('brings no script, no handler, no foreign element and nothing from outside', async () => {
    const { html = '', ran } = (await read(HOSTILE)) ?? {};
    expect(ran).toBeUndefined();
    expect(html).not.toMatch(/script|onload|onclick|example\.com|<(?:use|image|img|iframe|a)\b/i);
    expect(html).toContain('<div>One<br>two </div>');
    expect(html).toContain('marker-end="url(#head)"');
    expect(host.requests).toEqual([]);
  });

  it('has ids of its own, and what refers to them follows', async () => {
    const { html = '' } = (await read(PLAIN, 'own')) ?? {};
    expect(html).not.toMatch(/id="(?:m|head|n1)"/);
    expect(html).toContain('<style>#own .node{fill:red}</style>');
    expect(html).toMatch(/<marker id="(own-\d)">[^]*marker-end="url\(#\1\)"/);
    expect(html).toMatch(/<g id="(own-\d)">[^]*aria-describedby="#\1"/);
  });

  it('is none where there is no picture', async () => {
    expect(await read('<p>no picture</p>')).toBeUndefined();
  });
});

describe('the titles of boxes', () => {
  const box = (x: number, y: number, width: number, height: number): string =>
    `<g class="cluster"><rect x="${String(x)}" y="${String(y)}" width="${String(width)}" height="${String(height)}"></rect>` +
    `<g class="cluster-label" transform="translate(${String(x + width / 2)}, ${String(y)})"></g></g>`;
  const titled = (viewBox: string, ...boxes: string[]): Promise<unknown> =>
    host.page.evaluate(`window.titled(${JSON.stringify(`<svg viewBox="${viewBox}">${boxes.join('')}</svg>`)})`);

  it('go into the corner, and a box around another is drawn up until its title stands clear of the inner one', async () => {
    expect(await titled('0 0 300 300', box(100, 100, 100, 80), box(84, 84, 132, 112), box(10, 10, 20, 20))).toEqual({
      viewBox: '0 0 300 300',
      boxes: [
        ['100', '80', 'translate(106, 100)'],
        ['80', '116', 'translate(90, 80)'],
        ['10', '20', 'translate(16, 10)'],
      ],
    });
  });

  it('make the drawing taller where the outermost box would be cut off', async () => {
    expect(await titled('0 0 300 300', box(20, 20, 260, 260), box(14, 14, 272, 272), box(8, 8, 284, 284))).toEqual({
      viewBox: '0 -21 300 321',
      boxes: [
        ['20', '260', 'translate(26, 20)'],
        ['0', '286', 'translate(20, 0)'],
        ['-20', '312', 'translate(14, -20)'],
      ],
    });
  });

  it('stay where a drawing has none, or says no sizes', async () => {
    expect(await titled('0 0 10 10')).toEqual({ viewBox: '0 0 10 10', boxes: [] });
    const strange = '<g class="cluster"><rect x="a"></rect><g class="cluster-label" transform="scale(2)"></g></g>';
    expect(await titled('none', strange)).toEqual({ viewBox: 'none', boxes: [[null, null, 'scale(2)']] });
  });
});
