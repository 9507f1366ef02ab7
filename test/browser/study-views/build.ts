import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import type { PluginFiles } from '../../workbench/server/server';
import { root } from '../support';

/** Builds the plugin of the study views as the real one is built, into a folder of its own. */
export async function buildStudyViews(): Promise<PluginFiles> {
  const folder = mkdtempSync(path.join(tmpdir(), 'study-views-'));
  const mainJs = path.join(folder, 'main.js');
  const manifest = path.join(folder, 'manifest.json');
  writeFileSync(
    manifest,
    JSON.stringify({
      id: 'study-views',
      name: 'Study views',
      version: '1.0.0',
      minAppVersion: '1.13.0',
      description: 'Shows the study views.',
      author: 'Study Atlas contributors',
      isDesktopOnly: false,
    }),
  );
  await build({
    entryPoints: [path.join(root, 'test/browser/study-views/plugin.ts')],
    outfile: mainJs,
    bundle: true,
    format: 'cjs',
    target: 'es2022',
    platform: 'browser',
    external: ['obsidian'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'warning',
  });
  return { mainJs, manifest, styles: path.join(root, 'styles.css') };
}
