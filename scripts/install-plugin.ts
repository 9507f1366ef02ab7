// Copies the built plugin into a vault: npm run install-plugin -- <vault>
import { copyFileSync, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';

const FILES = ['manifest.json', 'main.js', 'styles.css'];

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}

const vault = process.argv[2];
if (vault === undefined) fail('usage: npm run install-plugin -- <vault folder>');
if (!existsSync(vault) || !statSync(vault).isDirectory()) fail(`there is no folder "${vault}"`);

execFileSync(process.execPath, ['esbuild.config.mjs', 'production'], { stdio: 'inherit' });
const { id, name } = JSON.parse(readFileSync('manifest.json', 'utf8')) as { id: string; name: string };
const target = join(vault, '.obsidian', 'plugins', id);
mkdirSync(target, { recursive: true });
for (const file of FILES) copyFileSync(file, join(target, file));
console.log(`Copied ${FILES.join(', ')} to ${target}`);
console.log(
  `Now in Obsidian: Settings → Community plugins → turn on community plugins (once), then switch on "${name}".\n` +
    'It was open already? Switch the plugin off and on again, or reload the app.',
);
