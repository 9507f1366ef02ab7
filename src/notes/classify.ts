import { ADDRESS_CUE, DOUBT_CUE, EXAM_CUE } from './cue-words';
import type { NotFact } from './types';
import type { Plain } from './plain';

const DOUBT =
  /\b(i (think|guess|believe|assume|suppose|wonder)|not (so |quite |really )?sure|unsure|todo|tbd|tbc|to be (confirmed|verified|checked)|(need|have) to (check|verify|confirm)|double[- ]check|might be wrong|if i (remember|recall)|afaik|iirc|probably|presumably)\b|\?\?|\(\?\)/i;
const OPENS_QUESTION =
  /^(what|which|who|whom|whose|when|where|why|how|is|are|was|were|do|does|did|can|could|should|would|will|has|have|true or false)\b/i;
/** "Under the shared model, which of the following …?": a clause before the question. */
const ASKS_LATE =
  /(?:[.,;:]\s+|\b(?:in|on|to|for|by|with|from|of)\s+)(?:what|which|who|whom|whose|when|where|why|how)\b[^.]*\?\s*$/i;
/** "(Choose two.)" behind the question of an exam. */
const CHOOSE = /\((?:choose|select|pick)\b[^()]{0,40}\)\W*$/i;
const OPTION = /^\W?[A-H][.):]\s/i;
const EXAM_CHATTER =
  /\b((know|remember|learn|study|memori[sz]e|review|read|revise) (this|that|these|it|them)\b.{0,30}\b(exam|test)|(will|may|might|could|can|likely to) (be|come up|appear|show up) (on|in) the (exam|test)|(questions?|asked) (about|on) (this|these|it)\b|come[s]? up (a lot )?(on|in) the (exam|test)|(lots?|many|few|number) of (exam )?questions|passing (score|mark)|exam (topic|domain|guide|objective)s?$)/i;
const ADDRESS = /https?:\/\/\S+|www\.\S+/g;

/** True where the student marks the statement as unsure; `cues` are those of the text. A question is no doubt; see {@link isQuestion}. */
export function isDoubtful(text: string, cues: number): boolean {
  const asks = text.includes('?');
  if (!asks && (cues & DOUBT_CUE) === 0) return false;
  return DOUBT.test(text) || (asks && /\?\s*$/.test(text) && !isQuestion(text));
}

/** True where the bullet asks something instead of stating it. */
export function isQuestion(text: string): boolean {
  if (text.endsWith(')') || text.endsWith(').')) return CHOOSE.test(text);
  return /\?\s*$/.test(text) && (OPENS_QUESTION.test(text) || ASKS_LATE.test(text));
}

/** "B. Amazon Redshift" below what asks: most options are wrong. */
export function isOption(text: string): boolean {
  return OPTION.test(text);
}

/**
 * Why a bullet that lies in no question block is no fact; null where it is one. `raw` is its own Markdown, `text` its plain text and
 * `cues` are the text's.
 */
export function notFact(raw: string, text: string, plain: Plain, hasChildren: boolean, cues: number): NotFact | null {
  const { links, marks } = plain;
  if (text === '') {
    if (plain.images.length > 0) return 'image';
    if (/^\s*(%%|<!--)/.test(raw)) return 'comment';
    return 'empty';
  }
  if (links.length > 0 && isNothingButLinks(text, links))
    return links.every((l) => l.target === '') ? 'contents' : 'links';
  if (isNothingButAddresses(raw, text, cues)) return 'links';
  const last = text.charCodeAt(text.length - 1);
  // ? ) .
  if ((last === 63 || last === 41 || last === 46) && isQuestion(text)) return 'question';
  if (last === 58 || last === 0xff1a) return 'label';
  // . ! ;
  if (hasChildren && last !== 46 && last !== 33 && last !== 59 && hasFewWords(text)) return 'label';
  const only = marks.length === 1 ? marks[0] : undefined;
  if (only?.kind === 'code' && only.end - only.start === text.length) return 'code';
  if ((cues & EXAM_CUE) !== 0 && EXAM_CHATTER.test(text)) return 'exam';
  return null;
}

/** Four at most. */
function hasFewWords(text: string): boolean {
  let at = -1;
  for (let blanks = 0; blanks < 4; blanks++) {
    at = text.indexOf(' ', at + 1);
    if (at < 0) return true;
  }
  return false;
}

/** A letter or digit of ASCII at a place of a text: what most texts begin and end with. */
function isPlainLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 48 && code <= 57) || ((code | 32) >= 97 && (code | 32) <= 122);
}

function isNothingButLinks(text: string, links: Plain['links']): boolean {
  // Only "and" and "or" begin with a letter.
  const code = text.charCodeAt(0);
  if (links[0]?.start !== 0 && code !== 97 && code !== 111 && isPlainLetter(text, 0)) return false;
  let outside = '';
  let at = 0;
  for (const l of links) {
    outside += text.slice(at, l.start);
    at = l.end;
  }
  outside += text.slice(at);
  return /^(?:[\s,;:.&/|()-]|\band\b|\bor\b)*$/.test(outside);
}

function isNothingButAddresses(raw: string, text: string, cues: number): boolean {
  const addressed = (cues & ADDRESS_CUE) !== 0;
  const bare =
    (addressed || !isPlainLetter(text, 0)) && /^[\s:;,.()<>-]*$/.test(addressed ? text.replace(ADDRESS, '') : text);
  return bare || (raw.includes('](http') && isOneLink(raw));
}

function isOneLink(raw: string): boolean {
  return /\]\(https?:/.test(raw) && /^\s*\[[^\]]*\]\([^)]*\)[\s.:;,-]*$/.test(raw);
}
