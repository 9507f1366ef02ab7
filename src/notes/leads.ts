import type { SectionCache } from 'obsidian';

/** Words of a line that introduces a list: more where its end says that something follows. */
const MOST = 8;
const MOST_OPEN = 14;
/** Characters of a line after which the next may go on with its sentence, unless it is all link or ends in a colon. */
const WRAPPED = 50;

const OPEN = /(?:[:：…]|\.\.|\b(?:following|are|include|includes))["')\]*_=]*$/i;
/** A sentence stands by itself, and a question, an image, a tag, a field or an anchor introduces nothing. */
const CLOSED = /(?:[^.][.]|[!?;,])["')\]*_=]*$|^(?:!?\[|#)[^\]]*$|^!\[|^#\S|::|^\^|^<|\$\$/;
const QUOTE = /^[\s>]+/;

/** The lines right above lists, by the line (0-based) that the list begins on: "Destinations are", and below it bullets. */
export function leadsIn(text: string, blocks: readonly SectionCache[]): ReadonlyMap<number, string> {
  const leads = new Map<number, string>();
  for (let i = 1; i < blocks.length; i++) {
    const [above, list] = [blocks[i - 1], blocks[i]];
    if (list?.type !== 'list' || above?.type !== 'paragraph') continue;
    const { start, end } = above.position;
    if (list.position.start.line - end.line > 2) continue;
    const from = Math.max(text.lastIndexOf('\n', end.offset - 1) + 1, start.offset);
    const lead = leadOf(text.slice(from, end.offset));
    if (lead !== undefined) leads.set(list.position.start.line, lead);
  }
  return leads;
}

/**
 * The last line of a list item where it stands at the margin and begins anew: Markdown takes it for the end of the item, who wrote it
 * meant it to introduce the list below it.
 */
export function leadBehind(item: string): string | undefined {
  const at = item.lastIndexOf('\n');
  if (at < 0 || !/^[\p{Lu}[*]/u.test(item.slice(at + 1, at + 3))) return undefined;
  const before = item.slice(item.lastIndexOf('\n', at - 1) + 1, at).trimEnd();
  const lead = leadOf(item.slice(at + 1));
  const isOwn =
    before.length <= WRAPPED || /[.:!]$/.test(before) || /^(?:\[\[[^\]]*\]\]|\*\*[^*]*\*\*)?:?$/.test(lead ?? '');
  return isOwn ? lead : undefined;
}

function leadOf(line: string): string | undefined {
  const lead = line.replace(QUOTE, '').trim();
  const words = lead.split(/\s+/, MOST_OPEN + 1).length;
  return lead === '' || CLOSED.test(lead) || words > (OPEN.test(lead) ? MOST_OPEN : MOST) ? undefined : lead;
}
