/** A bullet's plain text from the first word that says something; `start` is how far into the text that is. */
export interface Statement {
  readonly text: string;
  readonly start: number;
}

const LEADING: readonly RegExp[] = [
  /^[\s\p{Extended_Pictographic}\u{FE0F}\u{20E3}\u2190-\u21ff\u2500-\u27bf\u2b00-\u2bff•·–—:;,-]+/u,
  /^(note|nb|n\.b\.|tip|hint|important|remember|ps|p\.s\.|info|warning|caution|e\.?g\.?|i\.?e\.?|example|ex|fun fact|also|thus|so|but|and|however|therefore|in addition|additionally|moreover|furthermore|similarly|likewise|finally|basically|in short|as a result|plus|then)\s*[:,;!]+\s*/i,
  // "Or …", "But also …": joins the bullet to the one before it. In capitals it is a name or written to be seen.
  /^(?:[Aa]nd|[Oo]r|[Bb]ut|[Hh]owever)(?: also| then)? (?=\S+ \S)/,
  /^(i|we) (think|guess|believe|assume|suppose)( that)?\s+/i,
  /^(note|remember|keep in mind|be aware|be careful|make sure you know|don'?t forget)( here)?( that)\s*:?\s+/i,
];

const CAPTION = /\s+(?:Fig\.|Figure\s\d+[.:])(?:\s+(\p{Lu}.*?)(?:\s+Fig\..*)?)?$/u;
/** The shown text of a link to more of it, a sign left over from a table or a heading. */
const TRAILING_ADDRESS = /[\s:;,.(–-]*\b(?:https?:\/\/|www\.)[^\s)]+\)?\s*$/i;
/** The text of a table under it. */
const TABLE = /\s*\|[^|]+\|.*\|\s*:?-{2,}.*$/;
const TRAILING = /([.!)])\s+\(?(?:(?:read|see|learn)\s)?(?:more|here|link|source|docs?)\)?\.?$|\s+[|#]+$/;

/** Takes off what leads in (emoji and arrows, "Note:", "Remember that", "I think") and what trails behind. */
export function statementOf(written: string): Statement {
  const text = written
    .replace(CAPTION, '')
    .replace(TABLE, '')
    .replace(TRAILING_ADDRESS, '')
    .replace(TRAILING, '$1')
    .trimEnd();
  let start = 0;
  for (let again = true; again;) {
    again = false;
    for (const pattern of LEADING) {
      const lead = pattern.exec(text.slice(start))?.[0].length ?? 0;
      if (lead > 0 && start + lead < text.length) {
        start += lead;
        again = true;
      }
    }
  }
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
