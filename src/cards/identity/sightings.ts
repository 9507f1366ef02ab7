import type { Bullet, Note } from '../../notes';
import type { FactSighting } from '../types';

/**
 * What the matcher sees of a note: one sighting for each of `note.bullets`, in order, then one for each of
 * `note.questions` (a question block need not be a bullet, and its schedule must survive edits just the same), then one for each of
 * `note.written`.
 */
export function sightings(note: Note): FactSighting[] {
  const headings = note.sections.map((s) => s.headings.map((h) => h.raw).join(' > '));
  const bullets = note.bullets.map((b): FactSighting => ({
    path: note.path,
    line: b.line,
    raw: lead(b),
    parent: b.parent >= 0 ? (note.bullets[b.parent]?.raw ?? '') : '',
    heading: headings[b.section] ?? '',
    blockId: b.blockId,
  }));
  const questions = note.questions.map((q): FactSighting => ({
    path: note.path,
    line: q.line,
    raw: q.prompt,
    parent: QUESTION,
    heading: headings[q.section] ?? '',
    blockId: null,
  }));
  const written = (note.written ?? []).map((w): FactSighting => ({
    path: note.path,
    line: w.line,
    // What only tells a bullet's schedule is no fact of its own.
    raw: w.form === 'bullet' ? '' : w.raw,
    parent: w.head?.join(' | ') ?? WRITTEN,
    heading: headings[w.section] ?? '',
    blockId: null,
  }));
  return [...bullets, ...questions, ...written];
}

/** What each of {@link sightings} says in plain text, for the anchors of reviews; empty for what has no cards of its own. */
export function factTexts(note: Note): string[] {
  // A bullet that asks says what its question does, which has the cards.
  const bullets = note.bullets.map((b) => (b.notFact === 'question' ? '' : b.text));
  const written = (note.written ?? []).map((w) => (w.form === 'bullet' ? '' : w.raw));
  return [...bullets, ...note.questions.map((q) => q.prompt), ...written];
}

/** Index of an authored question's sighting in what {@link sightings} gives. */
export function questionIndex(note: Note, question: number): number {
  return note.bullets.length + question;
}

/** Index of the sighting of what is no bullet and no question; see {@link sightings}. */
export function writtenIndex(note: Note, written: number): number {
  return note.bullets.length + note.questions.length + written;
}

/** Stands where a bullet has its parent, so that a question is told from the bullet on the same line. */
const QUESTION = '#Q';
const WRITTEN = '::';

/** Lines that merely follow a bullet come and go without making it another fact, so its own line stands for it. */
function lead(bullet: Bullet): string {
  return bullet.lead ? bullet.raw.slice(0, bullet.lead) : bullet.raw;
}
