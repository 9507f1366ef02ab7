import { openerOf, tieOf, withoutPointer } from './openers';

/** A bullet's plain text from the first word that says something; `start` is how far into the text that is. */
export interface Statement {
  readonly text: string;
  readonly start: number;
}

/** Signs before a statement, an arrow written with two of them among these. */
const SIGNS =
  /^(?:[-=]+>\s*|[\s\p{Extended_Pictographic}\u{FE0F}\u{20E3}\u2190-\u21ff\u2500-\u27bf\u2b00-\u2bff•·–—:;,-])+/u;
const LEADING: readonly RegExp[] = [
  /^(?:e\.?g\.?|i\.?e\.?|example|ex)\s*[:,;!]+\s*/i,
  /^(?:i|we) (?:think|guess|believe|assume|suppose)(?: that)?\s+/i,
];

/** How much of a text's front says nothing of its subject. */
function leadOf(text: string): number {
  const signs = SIGNS.exec(text)?.[0].length ?? 0;
  if (signs > 0 && signs < text.length) return signs;
  for (const pattern of LEADING) {
    const length = pattern.exec(text)?.[0].length ?? 0;
    if (length > 0 && length < text.length) return length;
  }
  return openerOf(text) || tieOf(text);
}

const CAPTION = /\s+(?:Fig\.|Figure\s\d+[.:])(?:\s+(\p{Lu}.*?)(?:\s+Fig\..*)?)?$/u;
/** The shown text of a link to more of it, a sign left over from a table or a heading. */
const TRAILING_ADDRESS = /[\s:;,.(–-]*\b(?:https?:\/\/|www\.)[^\s)]+\)?\s*$/i;
/** The text of a table under it. */
const TABLE = /\s*\|[^|]+\|.*\|\s*:?-{2,}.*$/;
const TRAILING = /([.!)])\s+\(?(?:(?:read|see|learn)\s)?(?:more|here|link|source|docs?)\)?\.?$|\s+[|#]+$/;

/** Takes off what leads in (emoji and arrows, "Note:", "Remember that", "I think") and what trails behind. */
export function statementOf(written: string): Statement {
  const bare = written
    .replace(CAPTION, '')
    .replace(TABLE, '')
    .replace(TRAILING_ADDRESS, '')
    .replace(TRAILING, '$1')
    .trimEnd();
  const text = withoutPointer(bare).replace(/\s*[,;!]+$/, '');
  let start = 0;
  for (let lead = leadOf(text); lead > 0; lead = leadOf(text.slice(start))) start += lead;
  return { text: text.slice(start), start };
}

/** What stands behind "Fig." at the end of a text. */
export function captionOf(text: string): string | undefined {
  return CAPTION.exec(text)?.[1];
}

/** A heading or a parent as a short label: no numbering, emoji, trailing colon or question mark, no tags. */
export function labelOf(text: string): string {
  return statementOf(text)
    .text.replace(/^(?:\d+(?:\.\d+)*[.)]|\(?[a-z]\))\s+/i, '')
    .replace(/\s*[\p{Extended_Pictographic}\u{FE0F}]+\s*/gu, ' ')
    .replace(/^what(?:'s| is| are)\s+(?:an?\s+|the\s+)?/i, '')
    .replace(/[\s:：;,.?!=–—-]+$/, '')
    .trim();
}

/** Without emoji: they are decoration, and a screen reader reads them out. */
export function withoutEmoji(text: string): string {
  return text
    .replace(/\s*(?:\p{Emoji_Presentation}|[\u2600-\u27bf])(?:\u{FE0F}|\u{200D}|\p{Emoji_Presentation})*\s*/gu, ' ')
    .replace(/\s+([.,;:)])/g, '$1')
    .trim();
}

/** First letter upper case, unless the word has capitals of its own (`eBPF`, `iSCSI`). */
export function upperFirst(text: string): string {
  return /^[a-z]+(?=[\s,;:-]|$)/.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/** Half-open spans of the sentences of a text; a full stop in "e.g." or "10.0" ends none. */
export function sentences(text: string): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  let start = 0;
  for (const m of text.matchAll(/[.!?;](?:["')\]]*)\s+(?=[\p{Lu}\p{N}"'(])/gu)) {
    const end = m.index + m[0].length;
    if (/\b(e\.g|i\.e|etc|vs|approx|max|min|incl|no|ex)\.\s+$/i.test(text.slice(start, end))) continue;
    spans.push({ start, end });
    start = end;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans.map((s) => ({ start: s.start, end: s.start + text.slice(s.start, s.end).trimEnd().length }));
}
