import { isSentence, plainText, type Bullet } from '../notes';
import { isAsked } from './relate/labels-asking';

/** Index of a line above a list: what has no other parent is its child. */
export const LEAD = -1;

/** The line above the list as a bullet over those of the list. */
export function leadAbove(bullet: Bullet, before: Bullet | undefined): Bullet[] {
  if (bullet.above === undefined) return [];
  const { text, links } = plainText(bullet.above);
  // Where lines of paragraphs are read it stands there itself.
  if (before !== undefined && isSentence(before) && before.text.endsWith(text)) return [];
  return [{ ...bullet, index: LEAD, parent: LEAD, depth: 0, line: bullet.line - 1, text, links, doubt: false }];
}

/** A line that introduces the next list says nothing of the bullet it hangs on. */
export function withoutLead(bullet: Bullet, lead: string | undefined): Bullet {
  if (lead === undefined || bullet.lead === undefined || !bullet.raw.endsWith(lead)) return bullet;
  const text = bullet.text.slice(0, -plainText(lead).text.length).trimEnd();
  return { ...bullet, text, links: bullet.links.filter(({ end }) => end <= text.length) };
}

/** Why a bullet says nothing that could be drawn. */
export const SKIPPED: ReadonlySet<Bullet['notFact']> = new Set([
  'question',
  'option',
  'code',
  'comment',
  'image',
  'exam',
  'contents',
  'empty',
]);

/** "Which services can trigger Lambda?" over those that do, and not over options to choose from. */
export function isAnswered({ index, notFact, text, marker }: Bullet, next: Bullet | undefined): boolean {
  if (notFact !== 'question' || !isAsked(text) || next === undefined || SKIPPED.has(next.notFact)) return false;
  return next.parent === index || (marker === '' && !isSentence(next));
}

/** Whether something stands between two bullets. */
export function isApart(before: Bullet | undefined, bullet: Bullet): boolean {
  return before === undefined || isSentence(before) || bullet.line - before.endLine > 2;
}

/** How a line ends that the list under it goes on with. */
const LEFT_OPEN =
  /(?:\.\.\.|…|\b(?:supports?|has|have|offers?|provides?|are|is|with|to|from|by|on) the following [^.]{3,60}\.?|\b(?:to|from|with|in|into|on|by|via|for|against|are|be|includes?|following))$/i;

/** "Lets you deliver to", "Destinations are", "**CloudFront**": a line that is nothing without the list right under it. */
export function opensList(line: Bullet, next: Bullet | undefined): boolean {
  if (next === undefined || !isSentence(line) || isSentence(next) || next.line - line.endLine > 2) return false;
  const { text } = line;
  if (next.above !== undefined && text.endsWith(plainText(next.above).text)) return true;
  return LEFT_OPEN.test(text) || isTitle(line);
}

/** "**Listener**.", "[[Listener]]": a name that stands out before the sentences about it. */
export function isTitle({ text, marks, links }: Bullet): boolean {
  const length = /[.:]$/.test(text) ? text.length - 1 : text.length;
  const isWhole = ({ start, end }: { start: number; end: number }): boolean => start === 0 && end >= length;
  return marks.some(isWhole) || links.some(isWhole);
}
