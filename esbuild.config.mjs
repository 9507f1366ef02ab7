// Builds the plugin: src/main.ts -> main.js (CommonJS, as Obsidian loads it).
import esbuild from 'esbuild';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { minify } from 'terser';
import { buildId } from './scripts/build/build-id.mjs';
import { packTables } from './scripts/build/pack-tables.mjs';
import { privateNames } from './scripts/build/short-names.mjs';

const mode = process.argv[2] ?? 'production';
const outfile = process.argv[3] ?? 'main.js';
const production = mode === 'production';
const root = path.dirname(fileURLToPath(import.meta.url));
const context = await esbuild.context({
  entryPoints: ['src/main.ts'],
  outfile,
  write: !production,
  bundle: true,
  format: 'cjs',
  target: 'es2022',
  platform: 'browser',
  // Supplied by the app at run time; bundling a second copy of CodeMirror breaks its instanceof checks.
  external: ['obsidian', 'electron', '@codemirror/*', '@lezer/*'],
  // `h(…)` is shorter than what the checker's `jsx(…)` comes to; over the checker's settings, which esbuild would take.
  tsconfigRaw: { compilerOptions: { jsx: 'react', jsxFactory: 'h', jsxFragmentFactory: 'Fragment' } },
  inject: ['scripts/build/jsx.mjs'],
  define: { STUDY_ATLAS_BUILD: JSON.stringify(buildId(root)) },
  minify: production,
  ...(production ? { mangleProps: new RegExp(`^(?:${privateNames(root).join('|')})$`) } : {}),
  sourcemap: production ? false : 'inline',
  treeShaking: true,
  legalComments: 'none',
  charset: 'utf8',
  plugins: [packTables(root, ['src/architecture/frames/index.ts'])],
  logLevel: 'info',
});

if (mode === 'watch') await context.watch();
else {
  const { outputFiles } = await context.rebuild();
  await context.dispose();
  for (const { text } of outputFiles ?? []) writeFileSync(outfile, await smaller(text));
}

/** What a second minifier still finds: it folds and inlines where esbuild only renames. One per cent of the plugin. */
async function smaller(text) {
  const { code = text } = await minify(text, {
    ecma: 2022,
    toplevel: true,
    compress: { passes: 3, unsafe_arrows: true, hoist_funs: true },
    format: { comments: false },
  });
  // `undefined` is asked for a thousand times: in a variable that nobody sets it takes two letters instead of six.
  const taken = new Set(code.match(/[\w$]+/g));
  const name = ['_0', '_1', '_2', '_3', '_undefined'].find((n) => !taken.has(n));
  return `var ${name};${code.replace(/\bvoid 0\b/g, name)}`;
}
