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
