import type { Bullet, Note } from '../../notes';

const LETTERED = /^\(?[A-Ha-h][.)]\s+\S/;
const ASKS = /\?\s*(?:\((?:choose|select)[^)]*\))?[.:]?\s*$/i;

/**
 * Whether a bullet belongs to an exam question that the note copied: a lettered option (three of four are false), the question above it,
 * or whatever stands under a question. None of it may be asked as a fact.
 */
export function isExamLine(note: Note, bullet: Bullet): boolean {
  if (LETTERED.test(bullet.text) || ASKS.test(bullet.text)) return true;
  const child = note.bullets[bullet.index + 1];
  if (child?.parent === bullet.index && LETTERED.test(child.text)) return true;
  const parent = note.bullets[bullet.parent];
  return parent !== undefined && (ASKS.test(parent.text) || parent.notFact === 'question');
}
