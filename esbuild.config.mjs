// Builds the plugin: src/main.ts -> main.js (CommonJS, as Obsidian loads it).
import esbuild from 'esbuild';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { packTables } from './scripts/build/pack-tables.mjs';

const mode = process.argv[2] ?? 'production';
const context = await esbuild.context({
  entryPoints: ['src/main.ts'],
  outfile: process.argv[3] ?? 'main.js',
  bundle: true,
  format: 'cjs',
  target: 'es2022',
  platform: 'browser',
  // Supplied by the app at run time; bundling a second copy of CodeMirror breaks its instanceof checks.
  external: ['obsidian', 'electron', '@codemirror/*', '@lezer/*'],
  jsx: 'automatic',
  jsxImportSource: 'preact',
  minify: mode === 'production',
  sourcemap: mode === 'production' ? false : 'inline',
  treeShaking: true,
  legalComments: 'none',
  charset: 'utf8',
  plugins: [packTables(path.dirname(fileURLToPath(import.meta.url)))],
  logLevel: 'info',
});

if (mode === 'watch') await context.watch();
else {
  await context.rebuild();
  await context.dispose();
}
