import type { Card } from '../cards';
import { pillarOf, type Pillar, type PillarTags } from '../concepts';
import type { Note } from '../notes';
import { factOf, type Schedule } from '../review';

/** Which part of the vault is reviewed. Sections are named by their headings, so that edits above them change nothing. */
export type ScopePlace =
  | { readonly kind: 'all' }
  | { readonly kind: 'note'; readonly path: string }
  /** With everything below it. `headings`: texts from the outermost down to its own. */
  | { readonly kind: 'section'; readonly path: string; readonly headings: readonly string[] }
  /** A topic: the facts that it holds, by id; `name` is how it is shown. */
  | { readonly kind: 'topic'; readonly name: string; readonly facts: ReadonlySet<string> }
  | { readonly kind: 'pillar'; readonly pillar: Pillar }
  /** Without `#`; nested tags are part of it. */
  | { readonly kind: 'tag'; readonly tag: string }
  /** Without a slash at the end; an empty one is the whole vault. */
  | { readonly kind: 'folder'; readonly path: string };

/** What is reviewed now. */
export interface ReviewScope {
  readonly place: ScopePlace;
  /**
   * `due`: what is due, and the new cards of the day; with `cram` every card. `new`: cards never reviewed. `hard`: cards that keep
   * being forgotten.
   */
  readonly which: 'due' | 'new' | 'hard';
  /** Go through all of them, due or not, without touching schedules: grades are not kept. */
  readonly cram: boolean;
}

export const EVERYTHING_DUE: ReviewScope = { place: { kind: 'all' }, which: 'due', cram: false };

/** Difficulty (1 to 10) and lapses from which on a card counts as hard. */
const HARD = { difficulty: 8.5, lapses: 4 };

export function isHard(s: Schedule | undefined): boolean {
  return s !== undefined && s.reps > 1 && (s.lapses >= HARD.lapses || s.difficulty >= HARD.difficulty);
}

/** Whether notes at the path may hold cards of the place: cheap, and never wrongly false. */
export function mayHold(place: ScopePlace, path: string): boolean {
  if (place.kind === 'note' || place.kind === 'section') return place.path === path;
  if (place.kind === 'folder') return place.path === '' || path.startsWith(`${place.path}/`);
  return true;
}

/** The place after a note or folder was renamed; undefined where that is none of it. */
export function placeMoved(place: ScopePlace, from: string, to: string): ScopePlace | undefined {
  if (!('path' in place) || !(place.path === from || place.path.startsWith(`${from}/`))) return undefined;
  return { ...place, path: to + place.path.slice(from.length) };
}

/** Whether a card belongs to the place. */
export function isIn(place: ScopePlace, card: Card, note: Note | undefined, pillarTags?: PillarTags): boolean {
  switch (place.kind) {
    case 'all':
      return true;
    case 'note':
    case 'folder':
      return mayHold(place, card.note);
    case 'section': {
      if (card.note !== place.path) return false;
      const section = note?.sections.find((s) => s.line <= card.line && card.line <= s.endLine);
      return place.headings.every((h, i) => section?.headings[i]?.text === h);
    }
    case 'topic':
      return place.facts.has(factOf(card.id));
    case 'pillar':
      return card.tags.some((t) => pillarOf(t, pillarTags) === place.pillar);
    case 'tag': {
      const tag = place.tag.toLowerCase();
      return card.tags.some((t) => t.toLowerCase() === tag || t.toLowerCase().startsWith(`${tag}/`));
    }
  }
}
