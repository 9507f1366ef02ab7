import { plainText } from './plain';
import { isSentence } from './statements';
import type { Bullet, Note } from './types';

/** Lines from the end of an item to the next one of the same list: a blank line may lie between, a paragraph may not. */
const NEAR = 2;
/** The words under a picture, and where more stands. */
const NO_LEAD =
  /^(?:fig(?:ure)?|(?:useful )?(?:docs?|documentation|links?|sources?|articles?|videos?)|(?:also )?see|read)\b/i;

/**
 * Plain text of the line of a paragraph that introduces the list a bullet stands in, at whatever depth: "Destinations:", `**EBS**`; an
 * empty string where there is none. It says what a parent would say.
 */
export function leadOver(note: Note, bullet: Bullet): string {
  if (isSentence(bullet)) return '';
  let next = bullet;
  for (let i = bullet.index; i >= 0; i--) {
    const b = note.bullets[i];
    if (b === undefined || b.section !== bullet.section || isSentence(b) || next.line - b.endLine > NEAR) return '';
    next = b;
    if (b.parent >= 0 || b.above === undefined) continue;
    const lead = plainText(b.above).text;
    return NO_LEAD.test(lead) ? '' : lead;
  }
  return '';
}
