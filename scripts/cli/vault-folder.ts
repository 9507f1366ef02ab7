import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_MAX_BYTES, Library, skipReason, type SkipRules } from '../../src/library';
import { readNote } from '../../src/notes';
import { parseMetadata } from '../../test/workbench/metadata';
import { BadUsage } from './outcome';

export const DEFAULT_RULES: SkipRules = { excludedFolders: [], maxBytes: DEFAULT_MAX_BYTES, logFolder: 'Study Atlas' };

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

/** The whole vault as the app would take it in. */
export function loadLibrary(folder: string, library = new Library()): Library {
  for (const path of markdownFiles(folder)) {
    const why = skipReason(path, statSync(join(folder, path)).size, DEFAULT_RULES);
    if (why !== null) {
      library.skip(path, why);
      continue;
    }
    try {
      const text = readVaultFile(folder, path);
      library.put(readNote(path, text, parseMetadata(text)));
    } catch (error) {
      library.skip(path, reason(error));
    }
  }
  library.settle();
  return library;
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return 'there is no such folder';
  return code === 'EACCES' ? 'permission denied' : error.message;
}
