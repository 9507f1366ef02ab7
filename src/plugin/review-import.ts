import { Notice } from 'obsidian';
import { plural } from '../views/quiz';
import type { Atlas } from './atlas';
import type { ReviewParts } from './review-parts';

/** How long the outcome is shown, in milliseconds. */
const SHOWN_MS = 15_000;

/**
 * Schedules that the Spaced Repetition plugin wrote into the notes (`<!--SR:…-->`). They are read with their cards, and a card's
 * first review here goes on from its own; the command looks for all of them and says what there is. Nothing is written into a note.
 */
export function registerImport({ plugin, indexer, library }: Atlas, { desk }: Pick<ReviewParts, 'desk'>): void {
  plugin.addCommand({
    id: 'import-spaced-repetition',
    name: 'Import schedules of spaced repetition',
    callback: () =>
      void indexer.whenWarm().then(() => {
        desk()?.refresh();
        const notes = new Set<string>();
        const now = Date.now();
        let [found, due] = [0, 0];
        for (const card of [...library.scheduled].flatMap((path) => library.cardsOf(path))) {
          if (!card.starting) continue;
          found++;
          due += Number((desk()?.schedule(card.id)?.due ?? card.starting.due) <= now);
          notes.add(card.note);
        }
        new Notice(
          found === 0
            ? 'No schedule of Spaced Repetition was found in your notes.'
            : `Going on from their schedule in Spaced Repetition: ${plural(found, 'card')} in ${plural(notes.size, 'note')}, ${String(due)} due now. Your notes stay as they are.`,
          SHOWN_MS,
        );
      }),
  });
}
