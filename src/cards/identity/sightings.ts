import type { Bullet, Note } from '../../notes';
import type { FactSighting } from '../types';

/**
 * What the matcher sees of a note: one sighting for each of `note.bullets`, in order, then one for each of
 * `note.questions` (a question block need not be a bullet, and its schedule must survive edits just the same).
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
  return [...bullets, ...questions];
}

/** Index of an authored question's sighting in what {@link sightings} gives. */
export function questionIndex(note: Note, question: number): number {
  return note.bullets.length + question;
}

/** Stands where a bullet has its parent, so that a question is told from the bullet on the same line. */
const QUESTION = '#Q';

/** Lines that merely follow a bullet come and go without making it another fact, so its own line stands for it. */
function lead(bullet: Bullet): string {
  return bullet.lead ? bullet.raw.slice(0, bullet.lead) : bullet.raw;
}
