import { Notice } from 'obsidian';
import { PILLAR_NAMES, type Pillar } from '../concepts';
import { isIn, type ReviewScope, type ScopePlace } from '../library';
import { pillarTags } from '../obsidian';
import { gather, resolveTopic, suggestTopics } from '../quiz';
import { once } from '../tables';
import { placeText, ScopeModal, type OfferedPlace } from '../views/review';
import type { Atlas } from './atlas';

const MOST = 30;

/** With more due cards than this they are not counted place by place: making them all would hold up the list. */
const MOST_COUNTED = 2000;

/**
 * Asks what to review, and how.
 *
 * @param due ids of the cards that are due
 */
export function chooseScope(atlas: Atlas, due: readonly string[], start: (scope: ReviewScope) => void): void {
  const count = counted(atlas, due);
  new ScopeModal(atlas.app, {
    offer: (query) =>
      offered(atlas, query).map((o) => ({ ...o, hint: [o.hint, count(o.place)].filter(Boolean).join(' · ') })),
    start: (place, how) => start({ place, ...how }),
    named: (text) => {
      const place = topicPlace(atlas, text);
      if (place.facts.size > 0) return place;
      new Notice(`Nothing in your notes on “${text}”.`);
      return undefined;
    },
  }).open();
}

/** Says how much of a place is due; nothing of a topic, whose facts are looked up when it is chosen. */
function counted(atlas: Atlas, due: readonly string[]): (place: ScopePlace) => string {
  const { library } = atlas;
  const cards = once(() => (due.length > MOST_COUNTED ? [] : due.flatMap((id) => library.card(id) ?? [])));
  const tags = pillarTags(atlas.settings().pillarTags);
  return (place) => {
    if (place.kind === 'topic') return '';
    const n =
      place.kind === 'all'
        ? due.length
        : cards().filter((card) => isIn(place, card, library.note(card.note), tags)).length;
    return n > 0 ? `${String(n)} due` : '';
  };
}

/** The place with the facts that it holds now. */
export function withFacts(atlas: Atlas, place: ScopePlace): ScopePlace {
  return place.kind === 'topic' ? topicPlace(atlas, place.name) : place;
}

/** What a line of the settings limits: a tag, a pillar, a folder, a note, or else a topic as a quiz takes it. */
export function limitedPlace(atlas: Atlas, name: string): ScopePlace {
  const { quiz } = atlas.library;
  const low = name.toLowerCase().replace(/\/$/, '');
  if (low.startsWith('#')) return { kind: 'tag', tag: low.slice(1) };
  const pillar = (Object.keys(PILLAR_NAMES) as Pillar[]).find(
    (p) => p === low || PILLAR_NAMES[p].toLowerCase() === low,
  );
  if (pillar) return { kind: 'pillar', pillar };
  const paths = quiz.paths();
  const folder = folders(paths).find((path) => path.toLowerCase() === low);
  if (folder !== undefined) return { kind: 'folder', path: folder };
  const note = paths.find((path) => {
    const own = path.toLowerCase();
    return own === low || own === `${low}.md` || own.endsWith(`/${low}.md`);
  });
  return note === undefined ? topicPlace(atlas, name) : { kind: 'note', path: note };
}

function topicPlace({ library }: Atlas, name: string): Extract<ScopePlace, { readonly kind: 'topic' }> {
  const found = resolveTopic(name, library.quiz);
  const refs = 'topic' in found ? gather(found.topic, library.quiz, () => 0, Infinity) : [];
  return { kind: 'topic', name, facts: new Set(refs.flatMap((ref) => library.quiz.fact?.(ref) ?? [])) };
}

/** Where the student is first; then everything that has a name. */
function offered(atlas: Atlas, query: string): OfferedPlace[] {
  const { library } = atlas;
  const wanted = query.toLowerCase().replace(/^[#[]+/, '');
  const all: OfferedPlace[] = [
    { place: { kind: 'all' }, text: 'Everything', hint: '' },
    ...here(atlas).map((place) => ({ place, text: placeText(place), hint: `this ${place.kind}` })),
  ];
  const add = (place: ScopePlace, hint: string = place.kind): void =>
    void all.push({ place, text: placeText(place), hint });
  const tags = library.quiz.tags();
  const pillars = new Set(tags.flatMap((tag) => library.quiz.pillarOf(tag) ?? []));
  for (const pillar of Object.keys(PILLAR_NAMES) as Pillar[]) if (pillars.has(pillar)) add({ kind: 'pillar', pillar });
  for (const tag of tags) add({ kind: 'tag', tag });
  for (const path of folders(library.quiz.paths())) add({ kind: 'folder', path });
  if (wanted !== '') for (const path of library.quiz.paths()) add({ kind: 'note', path });
  const fits = all.filter(({ text, hint }) => `${text}\n${hint}`.toLowerCase().includes(wanted));
  if (wanted !== '')
    for (const { text, kind } of suggestTopics(query, library.quiz, 12))
      if (kind !== 'tag') fits.push({ place: { kind: 'topic', name: text, facts: new Set() }, text, hint: kind });
  const seen = new Set<string>();
  return fits.filter(({ text }) => !seen.has(text) && seen.add(text)).slice(0, MOST);
}

/** The note that is open, and the section that the cursor is in or below. */
export function here({ app, library }: Atlas): ScopePlace[] {
  const path = app.workspace.getActiveFile()?.path ?? '';
  const note = library.note(path);
  if (!note) return [];
  const line = (app.workspace.activeEditor?.editor?.getCursor().line ?? -1) + 1;
  const headings = note.sections.find((s) => s.line <= line && line <= s.endLine)?.headings ?? [];
  const section: ScopePlace[] =
    line > 0 && headings.length > 0 ? [{ kind: 'section', path, headings: headings.map((h) => h.text) }] : [];
  return [{ kind: 'note', path }, ...section];
}

/** Every folder that holds a note, by itself or further down. */
function folders(paths: readonly string[]): string[] {
  const found = new Set<string>();
  for (const path of paths)
    for (let cut = path.lastIndexOf('/'); cut > 0; cut = path.lastIndexOf('/', cut - 1)) found.add(path.slice(0, cut));
  return [...found].sort();
}

/** Offers the review of a folder, a note or the section of it in their menus. */
export function registerScopeMenus(atlas: Atlas, start: (scope: ReviewScope) => void): void {
  const { app, plugin } = atlas;
  const due = (place: ScopePlace): void => start({ place, which: 'due', cram: false });
  plugin.registerEvent(
    app.workspace.on('file-menu', (menu, file) => {
      const isNote = 'extension' in file && file.extension === 'md';
      if (!isNote && !('children' in file && file.path !== '/')) return;
      menu.addItem((item) =>
        item
          .setTitle(`Review this ${isNote ? 'note' : 'folder'}`)
          .setIcon('layers')
          .onClick(() => due({ kind: isNote ? 'note' : 'folder', path: file.path })),
      );
    }),
  );
  for (const kind of ['note', 'section'] as const)
    plugin.addCommand({
      id: `review-${kind}`,
      name: `Review this ${kind}`,
      checkCallback: (checking) => {
        const place = here(atlas).find((p) => p.kind === kind);
        if (place && !checking) due(place);
        return place !== undefined;
      },
    });
}
