// `npm start`: builds the plugin and serves the workbench, an Obsidian-compatible page, over a vault folder.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { startWorkbench } from '../test/workbench/server/server';
import { readStartOptions, type StartOptions } from '../test/workbench/server/start-options';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const inRoot = (file: string): string => path.join(root, file);

let options: StartOptions;
try {
  options = readStartOptions(process.argv.slice(2), process.cwd(), inRoot('test/vault'));
} catch (error) {
  fail(error, 2);
}

try {
  if (options.build)
    execFileSync(process.execPath, [inRoot('esbuild.config.mjs'), 'production'], { cwd: root, stdio: 'inherit' });
  if (!existsSync(inRoot('main.js'))) throw new Error('main.js is missing: run without --no-build');
  const { url } = await startWorkbench({
    vault: options.vault,
    write: options.write,
    port: options.port,
    plugin: { mainJs: inRoot('main.js'), manifest: inRoot('manifest.json'), styles: inRoot('styles.css') },
  });
  const note = options.write ? ', writing into it' : '';
  process.stdout.write(`Study Atlas workbench: ${url} (vault: ${options.vault}${note})\n`);
} catch (error) {
  fail(error, 1);
}

function fail(error: unknown, code: number): never {
  const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  process.stderr.write(`npm start: ${message}\n`);
  process.exit(code);
}
