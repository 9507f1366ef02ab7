import type { Bullet, Note } from '../notes';

/** An option of a practice question. */
export const OPTION = /^\(?[A-H][.)]\s/;
const CHOOSE = /\((choose|select|pick)\b[^)]*\)/i;
const ASKS = /\b(what|which|who|whom|whose|when|where|why|how)\b/i;
const CONTENTS =
  /^(table of )?contents?$|^toc$|^(references?|further reading|links|sources|resources|see also|credits)$/i;

/**
 * Whether a bullet states something that can be asked. Beyond what the note itself says of it (`Bullet.notFact`): options of a
 * practice question are mostly wrong, and a table of contents or a reading list states nothing.
 */
export function isFact(note: Note, bullet: Bullet): boolean {
  return bullet.notFact === null && standsForItself(note, bullet);
}

/** Whether a bullet only introduces its children, and these are facts. */
export function isLabel(note: Note, bullet: Bullet): boolean {
  return bullet.notFact === 'label' && standsForItself(note, bullet);
}

/** The last sentence asks: the question of a practice exam, with its story before it. */
function endsInQuestion(text: string): boolean {
  if (!/\?\W*$/.test(text)) return false;
  const last = text.split(/[.!:;]\s+/).pop() ?? text;
  return text !== last || ASKS.test(last);
}

function standsForItself(note: Note, bullet: Bullet): boolean {
  if (endsInQuestion(bullet.text) || CHOOSE.test(bullet.text) || OPTION.test(bullet.text)) return false;
  for (let b: Bullet | undefined = bullet; b; b = note.bullets[b.parent]) {
    if (b !== bullet && (b.notFact === 'question' || endsInQuestion(b.text) || CHOOSE.test(b.text))) return false;
    if (b !== bullet && CONTENTS.test(b.text.replace(/[:\s]+$/, ''))) return false;
  }
  return !(note.sections[bullet.section]?.headings ?? []).some((h) => CONTENTS.test(h.text.trim()));
}
