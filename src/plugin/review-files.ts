import { normalizePath, Notice } from 'obsidian';
import { cardsToAnki, type CsvFile } from '../review';
import type { Atlas } from './atlas';

/** The export of cards, which is written only when asked for. */
export function registerExports(atlas: Atlas): void {
  const { plugin, indexer, library } = atlas;
  plugin.addCommand({
    id: 'export-anki',
    name: 'Export cards for Anki',
    callback: () => {
      void indexer.whenWarm().then(() => {
        const text = cardsToAnki(library.allCards());
        return writeFiles(atlas, [{ name: 'anki.txt', text }]);
      });
    },
  });
}

/** Writes files into the folder "Export" beside the review log, in place of those of the last time, and says so. */
export async function writeFiles(atlas: Atlas, files: readonly CsvFile[]): Promise<void> {
  const { app } = atlas;
  const { logFolder } = atlas.settings();
  const folder = normalizePath(`${logFolder}/Export`);
  try {
    for (const part of [normalizePath(logFolder), folder])
      if (!app.vault.getFolderByPath(part)) await app.vault.createFolder(part);
    for (const { name, text } of files) {
      const path = `${folder}/${name}`;
      const file = app.vault.getFileByPath(path);
      if (file) await app.vault.process(file, () => text);
      else await app.vault.create(path, text);
    }
    const names = files.length === 1 ? (files[0]?.name ?? '') : `${String(files.length)} files`;
    new Notice(`Saved ${names} in ${folder}.`);
  } catch (error) {
    new Notice(`The export could not be saved: ${error instanceof Error ? error.message : String(error)}`);
  }
}
