import { PILLAR_NAMES, type Pillar } from '../../concepts';
import { EVERYTHING_DUE, type ReviewScope, type ScopePlace } from '../../library';
import { noteName } from '../shared/source';

/** As it is kept over a restart: the facts of a topic are looked up anew. */
export function keptScope({ place, which, cram }: ReviewScope): Record<string, unknown> {
  return { place: place.kind === 'topic' ? { kind: 'topic', name: place.name } : place, which, cram };
}

/** Reads back what the app kept, of whatever shape. A topic comes without its facts. */
export function readScope(state: unknown): ReviewScope {
  const { place, which, cram } = fields(state);
  return {
    place: readPlace(fields(place)),
    which: which === 'new' || which === 'hard' ? which : 'due',
    cram: cram === true,
  };
}

function readPlace(kept: Readonly<Record<string, unknown>>): ScopePlace {
  const { kind, path, name, tag, pillar, headings } = kept;
  if (kind === 'topic' && isText(name)) return { kind, name, facts: new Set() };
  if (kind === 'tag' && isText(tag)) return { kind, tag };
  if (kind === 'pillar' && isText(pillar) && Object.hasOwn(PILLAR_NAMES, pillar))
    return { kind, pillar: pillar as Pillar };
  if ((kind === 'note' || kind === 'folder') && isText(path)) return { kind, path };
  if (kind === 'section' && isText(path) && Array.isArray(headings) && headings.every(isText))
    return { kind, path, headings };
  return EVERYTHING_DUE.place;
}

const WHICH = { due: '', new: 'new cards', hard: 'hard cards' } as const;

/** What is being reviewed, in words; empty for all that is due. */
export function scopeText({ place, which, cram }: ReviewScope): string {
  const all = [placeText(place), WHICH[which], cram ? 'cramming: schedules stay as they are' : ''];
  return all.filter((t) => t !== '').join(' · ');
}

/** Empty for everything. */
export function placeText(place: ScopePlace): string {
  switch (place.kind) {
    case 'all':
      return '';
    case 'note':
      return noteName(place.path);
    case 'section':
      return `${noteName(place.path)} › ${place.headings.at(-1) ?? ''}`;
    case 'topic':
      return place.name;
    case 'pillar':
      return PILLAR_NAMES[place.pillar];
    case 'tag':
      return `#${place.tag}`;
    case 'folder':
      return place.path;
  }
}

function fields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
