import { Notice } from 'obsidian';
import type { Library } from '../library';
import { openAtLine, pillarTags, studentNames } from '../obsidian';
import { IndexModal, type MentioningNote } from '../views/index-modal';
import { reasonOf } from '../words';
import type { Atlas } from './atlas';

/** Shows what is indexed, and how far it has come. */
export function registerIndex(atlas: Atlas, startQuiz: (topic: string) => void): void {
  const { app, plugin, library, indexer } = atlas;
  const item = plugin.addStatusBarItem();
  item.addClass('atlas-status');
  item.hide();
  let hidden = true;
  plugin.register(
    indexer.onProgress(({ done, total, state }) => {
      const hide = state !== 'filling';
      if (hide !== hidden) item.toggle(!hide);
      hidden = hide;
      if (!hide) item.setText(`Indexing ${String(done)}/${String(total)}`);
    }),
  );
  atlas.onSettings((now, before) => {
    const rules = (s: typeof now): string => JSON.stringify([s.excludedFolders, s.maxNoteBytes, s.logFolder]);
    if (indexer.progress.state !== 'waiting' && rules(now) !== rules(before)) indexer.rescan();
    if (now.pillarTags.join() !== before.pillarTags.join())
      library.setCards({ pillarTags: pillarTags(now.pillarTags) });
    if (now.names.join() === before.names.join()) return;
    library.setNames(studentNames(now.names));
    if (indexer.progress.state !== 'waiting') indexer.goOn();
  });
  const show = (): void =>
    new IndexModal(app, {
      progress: () => {
        const { done, total, state } = indexer.progress;
        return { done, total, working: state !== 'warm' };
      },
      onProgress: (changed) => indexer.onProgress(changed),
      counts: () => library.counts(),
      skipped: () => library.skipped(),
      concepts: () =>
        library.conceptUses().map((u) => ({
          id: u.concept.id,
          name: u.concept.name,
          aliases: u.concept.aliases,
          notes: u.notes,
          mentions: u.mentions,
        })),
      notesOf: (concept) => notesOf(library, concept),
      openSource: (note, line, newTab) => void openAtLine(app, note, line, newTab),
      quiz: startQuiz,
    }).open();
  plugin.addCommand({ id: 'show-index', name: 'Show what is indexed', callback: show });
  plugin.registerCliHandler('study-atlas:index', 'Count what is indexed', null, async () => {
    await indexer.whenWarm();
    const { notes, sections, bullets, sentences } = library.counts();
    const skipped = library.skipped().map((s) => `\n  skipped ${s.path}: ${s.why}`);
    return `${String(notes)} notes, ${String(sections)} sections, ${String(bullets)} bullets, ${String(sentences)} sentences${skipped.join('')}`;
  });
}

function notesOf(library: Library, concept: string): MentioningNote[] {
  const notes = new Map<string, { readonly first: number; readonly bullets: number }>();
  for (const { path, bullet } of library.quiz.mentioning(concept)) {
    const known = notes.get(path);
    notes.set(path, { first: known?.first ?? bullet, bullets: (known?.bullets ?? 0) + 1 });
  }
  return [...notes]
    .map(([path, { first, bullets }]) => ({ path, line: library.note(path)?.bullets[first]?.line ?? 1, bullets }))
    .sort((a, b) => b.bullets - a.bullets);
}

/** Starts the index at layout-ready; a failure is told once and stops nothing else. */
export function startIndex(atlas: Atlas): void {
  if (atlas.isOff) return;
  try {
    atlas.indexer.start(atlas.plugin);
  } catch (error) {
    new Notice(`Study Atlas could not index the vault: ${reasonOf(error)}`);
  }
}
