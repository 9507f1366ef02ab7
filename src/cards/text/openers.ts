import { once } from '../../tables';
import { notices, openEnds, pointers, remarks, ties } from '../data/openers';

/** @param around has `%` where the alternatives of the table go */
function pattern(table: () => string, around: string): () => RegExp {
  return once(() => new RegExp(around.replaceAll('%', table().trim().replace(/\n/g, '')), 'iu'));
}

const NOTICE = pattern(notices, '^(?:%) that\\s*[,:]?\\s+');
/** A pause must follow: "Important metrics" and "Details of a plan" say something. */
const REMARK = pattern(remarks, '^(?:[([]?(?:%)!*[)\\]](?:\\s*:)?\\s+|(?:%)(?:\\s*[:,;!]+\\s*|\\s+[–—-]\\s+))');
const TIE = pattern(ties, '^(?:%)\\s*[:,;!]+\\s*');
/** "Also known as" goes on with a name. In capitals it is written to be seen. */
const BARE_ALSO = /^[Aa]lso (?!known|called|named|referred|see|read|check)(?=\S+ \S)/;
/** Joins a bullet to the one before it. */
const BARE_TIE =
  /^(?:(?:[Aa]nd|[Oo]r|[Bb]ut|[Hh]owever)(?: also| then)?|[Tt]hen|[Ss]o(?= (?:the|an?|it|you|they|we|there|every|each|all|no|if|when)\b)) (?=\S+ \S)/;

const POINTER = pattern(pointers, '\\s*(?:\\((?:%)!*\\)|\\[(?:%)!*\\])[.!]?$');
const OPEN_END = pattern(openEnds, '\\s*,?\\s+(?:%)[.!…]*$|(?:\\s*,)?\\s*(?:…|[.]{3})$');
const AS_WELL = /,? (?:as well|too)[.!]?$/i;

/** How much of a text's front calls on the reader, names the sort of remark or adds it to others; 0 where it begins at once. */
export function openerOf(text: string): number {
  for (const lead of [NOTICE(), REMARK(), BARE_ALSO]) {
    const length = lead.exec(text)?.[0].length ?? 0;
    if (length > 0 && length < text.length) return length;
  }
  return 0;
}

/** How much of a text's front ties it to what stands before it: "However,", "And". What is left may lean on that. */
export function tieOf(text: string): number {
  const length = (TIE().exec(text) ?? BARE_TIE.exec(text))?.[0].length ?? 0;
  return length < text.length ? length : 0;
}

/** Without what stands behind a statement and is none of it: "(see docs)", "(important!)", "as well". */
export function withoutPointer(text: string): string {
  return text.replace(POINTER(), '').replace(AS_WELL, '');
}

/** Without "etc." and "and more" at the end. */
export function withoutOpenEnd(text: string): string {
  return text.replace(OPEN_END(), '');
}

/** Whether an item of a list only says that there are more. */
export function isOpenEnd(item: string): boolean {
  return /^(?:(?:many )?(?:more|others))?[.!…\s]*$/i.test(withoutOpenEnd(` ${item}`));
}
