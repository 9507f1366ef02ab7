import { openerOf, withoutOpenEnd, withoutPointer } from '../../cards';
import { anyOf } from '../../tables';
import { genericTitles } from '../data/patterns';

/** Before what a bullet states: which of several it is, or that it need not be. */
const LEAD = /^(?:(?:option|way|method|approach|solution|step) \d|optional(?:ly)?|\(optional\))\s*[:,–-]?\s+(?=\S)/i;
const PICTOGRAPH = /\p{Extended_Pictographic}|\u{FE0F}|\u{200D}|\u{20E3}/gu;

/**
 * A bullet's plain text as it may stand in a question: without pictographs, leading marks, openers such as "Note:", stray Markdown and
 * the full stop at the end. White space is collapsed.
 */
export function cleanStatement(text: string): string {
  let out = (PLAIN.test(text) ? text : scrubbed(text))
    // A round bullet that came out of a PDF as a letter.
    .replace(/^o\s+(?=\p{Lu})/u, '');
  let before = '';
  while (before !== out) {
    before = out;
    out = out.slice(openerOf(out)).replace(LEAD, '');
  }
  return withoutPointer(out.replace(/[\s.;:,!–-]+$/u, ''))
    .replace(/[\s.;:,!–-]+$/u, '')
    .trim();
}

/** An example at the end: "…, e.g. a nightly report". */
const EXAMPLE = /[,;]?\s+\(?(?:e\.g\.?|for example|for instance)[,:]?\s[^()]*\)?$/i;
const LEAST_WORDS = 5;

/** A statement without the example at its end, which is true of one case; as it is where little would be left. */
export function withoutExample(text: string): string {
  const bare = withoutOpenEnd(text).replace(EXAMPLE, '');
  return bare.split(' ').length < LEAST_WORDS ? text : bare;
}

/** What holds without doing anything stands behind: "By default, queues …" is asked as "Queues … by default". */
const BY_DEFAULT = /^by default,?\s+(?=[^,;:.]+$)(?!(?:if|when|once|while|unless|until|after|before)\b)/i;

export function plainOrder(text: string): string {
  const rest = text.replace(BY_DEFAULT, '');
  return rest === text ? text : `${rest} by default`;
}

/** Words and commas with single blanks between them, in which there is nothing to scrub: most of what is asked for. */
const PLAIN = /^[A-Za-z\d](?:[A-Za-z\d'%-]|\.(?=[a-z\d])|,? (?=[A-Za-z\d]))*[.,:;]?$/;

function scrubbed(text: string): string {
  return text
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(PICTOGRAPH, ' ')
    .replace(/<\/?[a-z][^>]*>/gi, ' ')
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\*{1,3}|`|==|~~|\[\[|\]\]/g, '')
    .replace(/\s*(?:->|=>|→)\s*/g, ' → ')
    .replace(/(^|\s)#[\p{L}][\p{L}\p{N}_/-]*/gu, '$1')
    .replace(/\s*[<≤]\s*(?=[\d$])/g, ' less than ')
    .replace(/\s*[>≥]\s*(?=[\d$])/g, ' more than ')
    .replace(/\s#(?=\s|$)/g, ' ')
    .replace(/[^\S ]\s*| \s+/g, ' ')
    .replace(/\s+([,;:!?)]|\.(?![\p{L}\d]))/gu, '$1')
    .replace(/\(\s+/g, '(')
    .trim()
    .replace(/^[^\p{L}\p{N}"'(_$/.]+/u, '');
}

/** A heading, parent or note name as it may stand in a question; empty where it says nothing by itself. */
export function cleanTitle(text: string): string {
  const plain = cleanStatement(text)
    .replace(/^(?:\d+(?:[.-]\d+)*[.)]?|[ivx]+[.)])\s+/i, '')
    .replace(/^\d+(?:-\d+)+-/, '')
    .replace(/^(?:what(?:'s| is| are)|why|how(?: does| do| to)?)\s+(?:an?\s+|the\s+)?/i, '')
    .replace(/\?+$/, '')
    .replace(GENERIC_FRONT, '')
    .replace(GENERIC_BACK, '')
    .trim();
  return isGenericTitle(plain) ? '' : plain;
}

const GENERIC_FRONT =
  /^(?:summary|overview|introduction|intro|details?|basics|fundamentals|concepts)\s+(?:of|to|on|for)\s+(?:the\s+)?/i;
const GENERIC_BACK =
  /\s*[-–:(]?\s*\b(?:summary|overview|introduction|intro|details?|basics|fundamentals|concepts?|in depth|deep dive|general notes|notes?|explained|tl;?dr|cheat ?sheet|continued|cont)\)?$/i;
const GENERIC = anyOf(genericTitles);

/** Whether a heading says nothing about what stands under it. */
export function isGenericTitle(text: string): boolean {
  const t = text.replace(/[^\p{L}\p{N}&; ]+/gu, ' ').trim();
  return t.length < 2 || GENERIC.test(t);
}
