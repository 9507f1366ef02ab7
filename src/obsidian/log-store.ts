import { normalizePath, TFile, type Vault } from 'obsidian';
import type { LogStore } from '../review';

/**
 * The review log as Markdown files of the vault, so that every kind of sync carries it.
 *
 * `vault.append` is used rather than the adapter: it goes through the app's own write queue and raises `modify`.
 */
export function vaultLogStore(vault: Vault, folder: () => string): LogStore {
  const at = (name: string): string => normalizePath(`${folder()}/${name}`);
  return {
    list: () => {
      const prefix = `${normalizePath(folder())}/`;
      const files = vault.getFiles().filter((f) => f.path.startsWith(prefix) && f.extension === 'md');
      return Promise.resolve(files.map((f) => f.path.slice(prefix.length)).sort());
    },
    read: async (name) => {
      const file = vault.getFileByPath(at(name));
      return file ? vault.readBinary(file) : '';
    },
    stamp: (name) => {
      const stat = vault.getFileByPath(at(name))?.stat;
      return stat && `${String(stat.mtime)} ${String(stat.size)}`;
    },
    size: (name) => vault.getFileByPath(at(name))?.stat.size,
    append: async (name, text) => {
      const path = at(name);
      const parent = path.slice(0, path.lastIndexOf('/'));
      if (parent !== '' && !vault.getFolderByPath(parent)) await vault.createFolder(parent).catch(ignoreExisting);
      const file = vault.getAbstractFileByPath(path);
      // What could not be read at the start is there all the same, and may end in the middle of a line.
      if (file instanceof TFile) await vault.append(file, text.startsWith('\n') ? text : `\n${text}`);
      else await vault.create(path, text);
    },
  };
}

/** Another device's sync may make the folder between the look and the call. */
function ignoreExisting(error: unknown): void {
  if (!/exist/i.test(String(error))) throw error instanceof Error ? error : new Error(String(error));
}
