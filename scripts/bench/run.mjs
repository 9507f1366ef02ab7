// npm run bench [-- name …]: bundles the benches as the plugin is bundled, and runs them with a heap that can be collected.
// (A TypeScript loader wraps every closure to keep its name, which would be measured too.)
import esbuild from 'esbuild';
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');
const outfile = path.join(root, 'node_modules/.cache/study-atlas/bench.mjs');
mkdirSync(path.dirname(outfile), { recursive: true });
await esbuild.build({
  absWorkingDir: root,
  entryPoints: ['scripts/bench/index.ts'],
  outfile,
  bundle: true,
  format: 'esm',
  target: 'es2022',
  platform: 'node',
  packages: 'external',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  logLevel: 'warning',
});
const { status } = spawnSync(
  process.execPath,
  ['--expose-gc', '--max-old-space-size=8000', outfile, ...process.argv.slice(2)],
  { stdio: 'inherit', cwd: root },
);
process.exitCode = status ?? 1;
