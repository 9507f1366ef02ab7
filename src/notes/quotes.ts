import type { SectionCache } from 'obsidian';

type Place = SectionCache['position']['start'];

/** A paragraph of a quote or callout: what is no text of it is blank, so that every character stands where it does in the note. */
export interface QuotedParagraph {
  readonly text: string;
  readonly at: Place;
}

const MARGIN = /^\s*(?:>[ \t]?)+/;
/** What is asked, answered, made up, or said by others; also where it stands in another one. */
const NO_FACTS =
  /^\s*(?:>[ \t]?)+\[!(?:question|faq|help|quote|cite|todo|example|answer|solution|success|check|done)\]/im;
/** A title, a line of a list, a table, a heading: none of them is a paragraph's. */
const NO_PROSE = /^\s*(?:\[!|[-*+] |\d+[.)] |\||#)/;
const ITEM = /^\s*(?:[-*+] |\d+[.)] )/;
const FENCE = /^\s*(?:```|~~~)/;

/**
 * The paragraphs of a quote or callout, by which students set off what matters. What is listed there is read as lists are; a line below
 * an item goes on with it.
 */
export function quotedParagraphs(written: string, at: Place): QuotedParagraph[] {
  if (NO_FACTS.test(written)) return [];
  const out: QuotedParagraph[] = [];
  let open: { text: string; at: Place } | undefined;
  let inItem = false;
  let fenced = false;
  let offset = 0;
  for (const [i, line] of written.split('\n').entries()) {
    const margin = MARGIN.exec(line)?.[0].length ?? 0;
    const said = line.slice(margin);
    const isFence = FENCE.test(said);
    if (isFence) fenced = !fenced;
    inItem = ITEM.test(said) || (inItem && said.trim() !== '');
    if (isFence || fenced || inItem || said.trim() === '' || NO_PROSE.test(said)) open = undefined;
    else if (open) open.text += `\n${' '.repeat(margin)}${said}`;
    else {
      open = { text: said, at: { ...at, offset: at.offset + offset + margin, line: at.line + i } };
      out.push(open);
    }
    offset += line.length + 1;
  }
  return out;
}
