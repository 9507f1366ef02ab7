import { normalizePath, Notice, type App, type TFile } from 'obsidian';
import { ankiPicture, cardsToAnki, type CsvFile } from '../review';
import type { Atlas } from './atlas';

interface ExportFile extends Omit<CsvFile, 'text'> {
  readonly text: string | ArrayBuffer;
}

/** The export of cards, which is written only when asked for. */
export function registerExports(atlas: Atlas): void {
  const { plugin, indexer } = atlas;
  plugin.addCommand({
    id: 'export-anki',
    name: 'Export cards for Anki',
    callback: () => void indexer.whenWarm().then(() => exportAnki(atlas)),
  });
}

/** The cards, and beside them their pictures under the names that the cards call them by. */
async function exportAnki(atlas: Atlas): Promise<void> {
  const { app, library } = atlas;
  const cards = [...library.allCards()];
  const pictures = new Map<string, TFile>();
  for (const { image, note } of cards) {
    const file = image === undefined ? null : app.metadataCache.getFirstLinkpathDest(image, note);
    if (image !== undefined && file) pictures.set(ankiPicture(image), file);
  }
  const files: ExportFile[] = [{ name: 'anki.txt', text: cardsToAnki(cards) }];
  for (const [name, file] of pictures)
    files.push({ name: `anki-media/${name}`, text: await app.vault.readBinary(file) });
  await writeFiles(atlas, files);
}

/** Writes files into the folder "Export" beside the review log, in place of those of the last time, and says so. */
export async function writeFiles(atlas: Atlas, files: readonly ExportFile[]): Promise<void> {
  const { app } = atlas;
  const { logFolder } = atlas.settings();
  const folder = normalizePath(`${logFolder}/Export`);
  try {
    for (const { name, text } of files) {
      const path = `${folder}/${name}`;
      await makeFolders(app, path);
      const file = app.vault.getFileByPath(path);
      if (typeof text === 'string') await (file ? app.vault.process(file, () => text) : app.vault.create(path, text));
      else await (file ? app.vault.modifyBinary(file, text) : app.vault.createBinary(path, text));
    }
    const names = files.length === 1 ? (files[0]?.name ?? '') : `${String(files.length)} files`;
    new Notice(`Saved ${names} in ${folder}.`);
  } catch (error) {
    new Notice(`The export could not be saved: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function makeFolders(app: App, path: string): Promise<void> {
  for (let cut = path.indexOf('/'); cut > 0; cut = path.indexOf('/', cut + 1)) {
    const folder = path.slice(0, cut);
    if (!app.vault.getFolderByPath(folder)) await app.vault.createFolder(folder);
  }
}
