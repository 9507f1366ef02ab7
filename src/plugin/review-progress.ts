import { PILLAR_NAMES, type Pillar } from '../concepts';
import type { ReviewDesk, ScopePlace } from '../library';
import { openAtLine, openView } from '../obsidian';
import { factOf, type Wish } from '../review';
import { PROGRESS_VIEW_TYPE, ProgressView, type ProgressPage, type SetAside } from '../views/progress';
import type { Atlas } from './atlas';
import { registerExclusion } from './review-exclude';
import { registerExports, writeFiles } from './review-files';
import { registerFit } from './review-fit';
import { registerImport } from './review-import';
import type { ReviewParts } from './review-parts';

/** The progress view with its lists, and the commands that lead there. */
export function registerProgress(atlas: Atlas, parts: ReviewParts): void {
  const { app, plugin, indexer, library } = atlas;
  const show = (page: ProgressPage): void => void openView(app, PROGRESS_VIEW_TYPE, 'tab', { page });
  const ready = async (): Promise<ReviewDesk> => {
    await indexer.whenWarm();
    const desk = parts.desk();
    if (!desk) throw new Error('the review log could not be read');
    return desk;
  };
  plugin.registerView(
    PROGRESS_VIEW_TYPE,
    (leaf) =>
      new ProgressView(leaf, {
        now: () => Date.now(),
        whenReady: () => ready().then(() => undefined),
        progress: async () => (await ready()).progress(),
        card: (id) => library.card(id),
        setAside: () => (parts.desk()?.hidden() ?? []).map((wish) => setAside(atlas, wish)),
        bringBack: (ids) =>
          parts.act((desk) => {
            for (const id of ids) desk.resume(id);
          }),
        doubts: () => parts.desk()?.doubts() ?? [],
        settle: (doubt, candidate) => parts.act((desk) => desk.settle(doubt, candidate)),
        subscribe: (changed) => parts.subscribe(changed),
        openSource: (note, line, newTab) => void openAtLine(app, note, line, newTab),
        review: (kind, key, name) => parts.review({ place: placeOf(kind, key, name), which: 'due', cram: false }),
        exportCsv: () => void exportCsv(),
      }),
  );
  const exportCsv = (): Promise<void> => writeFiles(atlas, async () => (await ready()).csv());
  plugin.addCommand({ id: 'progress', name: 'Show review progress', callback: () => show('progress') });
  plugin.addCommand({ id: 'set-aside', name: 'Show cards that are set aside', callback: () => show('aside') });
  plugin.addCommand({
    id: 'doubts',
    name: 'Which one is it? Tell apart changed bullets',
    callback: () => show('doubts'),
  });
  plugin.addCommand({ id: 'export-csv', name: 'Export review progress as CSV', callback: () => void exportCsv() });
  registerExports(atlas, parts);
  registerImport(atlas, parts);
  registerExclusion(atlas, parts);
  atlas.fitSchedule = registerFit(atlas, parts);
}

function placeOf(kind: 'note' | 'concept' | 'pillar', key: string, name: string): ScopePlace {
  if (kind === 'note') return { kind, path: key };
  if (kind === 'pillar' && key in PILLAR_NAMES) return { kind, pillar: key as Pillar };
  return { kind: 'topic', name, facts: new Set() };
}

function setAside({ library }: Atlas, wish: Wish): SetAside {
  const { card: id, kind, until } = wish;
  const fact = factOf(id);
  const whole = fact === id;
  const card = whole ? undefined : library.card(id);
  const place = library.quiz.place?.(fact);
  const bullet = place && library.note(place.path)?.bullets[place.bullet];
  return {
    id,
    kind: kind === 'resume' ? 'suspend' : kind,
    ...(until === undefined ? {} : { until }),
    text: card?.prompt ?? bullet?.text ?? '',
    note: card?.note ?? place?.path ?? '',
    line: card?.line ?? bullet?.line ?? 1,
    whole,
  };
}
