import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { BadUsage } from './outcome';

/** Paths of all Markdown files, relative, with `/`, in code-unit order; hidden folders and `node_modules` are left out. */
export function markdownFiles(folder: string): string[] {
  requireFolder(folder);
  const found: string[] = [];
  const walk = (relative: string): void => {
    for (const entry of readdirSync(join(folder, relative), { withFileTypes: true })) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const path = relative === '' ? entry.name : `${relative}/${entry.name}`;
      if (entry.isDirectory()) walk(path);
      else if (entry.isFile() && /\.md$/i.test(entry.name)) found.push(path);
    }
  };
  walk('');
  return found.sort();
}

/** @throws BadUsage with one clear line */
export function requireFolder(folder: string): void {
  let isFolder = false;
  try {
    isFolder = statSync(folder).isDirectory();
    readdirSync(folder);
  } catch (error) {
    throw new BadUsage(`cannot read the vault folder "${folder}": ${reason(error)}`);
  }
  if (!isFolder) throw new BadUsage(`"${folder}" is not a folder`);
}

export function readVaultFile(folder: string, path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

export function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return 'there is no such folder';
  return code === 'EACCES' ? 'permission denied' : error.message;
}
