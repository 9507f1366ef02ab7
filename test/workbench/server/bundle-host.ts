import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild, { type Plugin } from 'esbuild';

const here = path.dirname(fileURLToPath(import.meta.url));

/**
 * The mocks wrap every object in a proxy that throws when an unknown property is read. The app answers `undefined` there, and
 * plugins ask (`view.file?.path` of a view that has no file), so the host takes the proxies out.
 */
const plainObjects: Plugin = {
  name: 'plain-objects',
  setup(build) {
    build.onLoad({ filter: /obsidian-test-mocks[\\/].*strict-proxy\.mjs$/ }, () => ({
      contents: 'export const strictProxy = (value) => value;\nexport const bypassStrictProxy = (value) => value;\n',
      loader: 'js',
    }));
  },
};

/** Bundles the page's side of the workbench into one classic script. Takes about half a second. */
export async function bundleHost(): Promise<string> {
  const result = await esbuild.build({
    entryPoints: [path.join(here, '../host/main.ts')],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    platform: 'browser',
    sourcemap: 'inline',
    write: false,
    logLevel: 'warning',
    plugins: [plainObjects],
  });
  const [output] = result.outputFiles;
  if (!output) throw new Error('the workbench page was not bundled');
  return output.text;
}

/** The text of the real Mermaid, in the version that the app ships. */
export async function readMermaid(): Promise<string> {
  const main = createRequire(import.meta.url).resolve('mermaid');
  return readFile(path.join(path.dirname(main), 'mermaid.min.js'), 'utf8');
}
