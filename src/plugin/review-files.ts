import { normalizePath, Notice, type App, type TFile } from 'obsidian';
import type { Card } from '../cards';
import { Turn } from '../obsidian';
import { ankiPicture, cardsToAnki, type CsvFile } from '../review';
import { reasonOf } from '../words';
import type { Atlas } from './atlas';
import type { ReviewParts } from './review-parts';

interface ExportFile extends Omit<CsvFile, 'text'> {
  readonly text: string | ArrayBuffer;
}

/** The export of cards, which is written only when asked for. */
export function registerExports(atlas: Atlas, { desk }: Pick<ReviewParts, 'desk'>): void {
  const { plugin, indexer } = atlas;
  plugin.addCommand({
    id: 'export-anki',
    name: 'Export cards for Anki',
    callback: () =>
      void writeFiles(atlas, async () => {
        await indexer.whenWarm();
        return ankiFiles(atlas, desk()?.cards() ?? atlas.library.allCards());
      }),
  });
}

/** The cards, and beside them their pictures under the names that the cards call them by. */
async function ankiFiles({ app }: Atlas, all: Iterable<Card>): Promise<ExportFile[]> {
  const cards: Card[] = [];
  const pictures = new Map<string, TFile>();
  const turn = new Turn();
  // Those of a large vault take seconds to make.
  for (const card of all) {
    const file = card.image === undefined ? null : app.metadataCache.getFirstLinkpathDest(card.image, card.note);
    // By its path: two notes may call two pictures by one name.
    if (file) pictures.set(ankiPicture(file.path), file);
    cards.push(file ? { ...card, image: file.path } : card);
    if (turn.isOver) await turn.pass();
  }
  const files: ExportFile[] = [{ name: 'anki.txt', text: cardsToAnki(cards) }];
  for (const [name, file] of pictures)
    files.push({ name: `anki-media/${name}`, text: await app.vault.readBinary(file) });
  return files;
}

/**
 * Makes files and writes them into the folder "Export" beside the review log, in place of those of the last time, and says so. Never
 * rejects: what can't be read, made or written is said, too.
 */
export async function writeFiles(atlas: Atlas, make: () => Promise<readonly ExportFile[]>): Promise<void> {
  const { app } = atlas;
  const { logFolder } = atlas.settings();
  const folder = normalizePath(`${logFolder}/Export`);
  try {
    const files = await make();
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
    new Notice(`The export could not be saved: ${reasonOf(error)}`);
  }
}

async function makeFolders(app: App, path: string): Promise<void> {
  for (let cut = path.indexOf('/'); cut > 0; cut = path.indexOf('/', cut + 1)) {
    const folder = path.slice(0, cut);
    if (!app.vault.getFolderByPath(folder)) await app.vault.createFolder(folder);
  }
}
