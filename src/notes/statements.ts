import type { SectionCache } from 'obsidian';
import { ELSEWHERE_CUE } from './cue-words';
import { chainedLines, chainsOn, onOneLine } from './downwards';
import { quotedParagraphs } from './quotes';
import type { Bullet } from './types';

/** A sentence of a paragraph, by where it stands in the note. */
export interface Statement {
  /** Offset of its first character in the note's text. */
  readonly start: number;
  /** Its first and last line, 0-based. */
  readonly line: number;
  readonly endLine: number;
  /** Its Markdown, on one line. */
  readonly raw: string;
}

/** Whether a bullet is a sentence of a paragraph and no list item: it has no parent, no children, and is in no list with others. */
export function isSentence(bullet: Bullet): boolean {
  return bullet.marker === '';
}

/** Characters; a longer paragraph is machine-made (minified data, an embedded drawing). */
const LONGEST = 8000;
/** Words: fewer are a name or a remark, more are no sentence that anybody could be asked. */
const FEWEST = 4;
const MOST = 60;
/** Words of a line that does not end as a sentence does: fewer are a caption. */
const FEWEST_OPEN = 6;
/** Characters of the longest line in a paragraph that an editor wrapped, and how much of it, and of the lines, is full. */
const WRAPPED = { least: 50, most: 120, filled: 0.6 };

/** What a full stop may stand in without ending a sentence; and what may end one. */
const STOP = /`[^`\n]*`|\[\[[^\]\n]*\]\]|\]\([^)\n]*\)|<[^>\n]*>|https?:\/\/\S+|[.!?]+["')\]*_=]*(?=\s)/g;
const ABBREVIATION =
  /(?:^|[\s(])(?:e\.g|i\.e|vs|etc|approx|incl|max|min|no|nos|fig|eq|sec|ch|pp?|st|dr|mrs?|ms|prof|inc|ltd|corp|cf|al|ca|u\.s|[A-Z])$/i;

/** How a sentence begins: "eBGP" too. */
const BEGINS = /^["'(*_=~]*(?:[\p{Lu}\p{Lo}\d]|\p{Ll}\p{Lu}|\[\[|`)/u;
/** Characters: where a sentence ends is looked for in so many. */
const END = 60;
/** Tags may stand behind. */
const ENDS = /[.!]["')\]*_=]*(?:\s+#\S+)*$/;
/** A sign for a bullet that Markdown does not know as one, such as a dot or one behind a hard blank. */
const SIGN = /^(?:[•·▪◦‣●○■□►▸➢➤✓✔–—*+-]\s+)+/u;
/** One that only a list copied from elsewhere has: lines without it go on with the line before. */
const COPIED = /^\s*[•▪◦‣●○■□►▸➢➤✓✔]\s/u;

/** What leans on the sentence before it. */
const LEANS =
  /^["'(*_=]*(?:this|these|those|that|such|both|neither|either|it|its|they|their|he|she|then|otherwise|instead|here|there|similarly|likewise|thus|therefore|hence|consequently|conversely|however|but|so|and|or|also|again|additionally|furthermore|moreover|as a result|because of this|for (?:this|example|instance)|in (?:this|that|such|other|addition|contrast)|on the other hand|first(?:ly)?|second(?:ly)?|third(?:ly)?|next|last(?:ly)?|finally|another|one of (?:them|these)|the (?:former|latter|same|other|first|second|third|following|above|below)|e\.g|i\.e)\b/i;
/** As the first of its paragraph it speaks of what the heading names. */
const ITS_HEADING = /^["'(*_=]*(?:it|its|they|their)\b/i;
/** What the author says to the reader, or of the note itself. */
const ADDRESSES =
  /^["'(*_=]*(?:(?:now|ok(?:ay)?|well),? )?(?:we|our|let us|see|(?:note|remember)(?!(?: that|[*_]*[:,][*_]*) (?!(?:it|its|they|their|he|she|both|such|n?either|another)\b))|click|check|read|watch|download|visit|follow|thanks?|welcome|hello|hi|question|answer|quiz|example|fig(?:ure)?|table|image|photo|credits?|sources?|references?|tags?|links?|up|parent|alias(?:es)?|created|updated|modified|date|status|author|topics?|course|url|related|above|below|todo)\b/i;
/** Fields of other plugins, footnotes, formulas and templates. */
const NO_PROSE = /::|^\[\^|\$\$|<%|\{\{|^["'(*_=]*q\d/i;

/** What leans on another sentence in its midst ("uses this gradient", but not "for those who"), or is said to the reader or of the note. */
const ELSEWHERE =
  /\b(?:this|these|those(?! (?:who|whom|that|which|with|of|in)\b)|on the other hand|by contrast|my|me|we['’](?:ll|ve|re)|let['’]s|you['’]ll|(?:as|like) (?:we|you)|see (?:also|above|below)|(?:above|below|following) (?:image|picture|figure|diagram|table|list|example)|the (?:note|page|section|article|post|guide|chapter|lecture|video|repo(?:sitory)?))\b/i;

/** A footnote's star. */
const NOTE = /^\*[^*]*$/;

/** The writer; but not "i.e.". */
const WRITER = /\b(?:I(?:['’](?:m|ve|ll|d))?\b|i(?:['’](?:m|ve|ll|d))?\s\p{Ll})/gu;
/** Before the number of "Charles I" or "Phase I". */
const NUMBERED = /\S\s\p{Lu}\p{L}*\s$/u;
/** Longer is no name. */
const NAME = 60;

function speaksOfSelf(text: string): boolean {
  for (const { index } of text.matchAll(WRITER))
    if (!NUMBERED.test(text.slice(Math.max(0, index - NAME), index))) return true;
  return false;
}

/** Whether a sentence speaks of what stands elsewhere; `cues` are those of the text. */
export function pointsElsewhere(text: string, cues: number): boolean {
  return (cues & ELSEWHERE_CUE) !== 0 && (ELSEWHERE.test(text) || speaksOfSelf(text));
}

/**
 * Sentences of a note's paragraphs that may state something by themselves, in the order of the text. Whether they are facts is told as
 * of bullets. Knows English; a language that is written without blanks has none.
 *
 * @param blocks in the order of the text
 * @param every what is said only beside others too ("Logs to CloudTrail", "Destinations are"): a picture is drawn from all of it
 */
export function statementsIn(text: string, blocks: readonly SectionCache[], every = false): Statement[] {
  const out: Statement[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i];
    if (block === undefined) continue;
    const { type, position } = block;
    const { start } = position;
    // "Client", "↓" and "ALB" may be paragraphs of their own.
    while (every && chainsOn(text, blocks[i], blocks[i + 1])) i++;
    const end = blocks[i]?.position.end ?? position.end;
    if (end.offset - start.offset > LONGEST) continue;
    if (type === 'paragraph') readParagraph(text.slice(start.offset, end.offset), start, every, out);
    else if (!QUOTED.test(type)) continue;
    else if (every) readQuote(text.slice(start.offset, end.offset), start, out);
    else
      for (const { text: said, at } of quotedParagraphs(text.slice(start.offset, end.offset), start))
        readParagraph(said, at, false, out);
  }
  return out;
}

const QUOTED = /^(?:callout|blockquote)$/;
const MARGIN = /^\s*(?:>\s?)+/;
/** What is asked, or said by others. */
const ASKED = /^\s*(?:>\s?)+\[!(?:question|faq|help|quote|cite|todo)\]/i;
/** Its title, items of its lists, its tables, headings and fences. */
const NO_LINE = /^(?:\[!|[-*+] |\d+[.)] |\||#|```|~~~|$)/;

/** Lines of a quote or callout, each by itself, but for what is listed or drawn in it. */
function readQuote(written: string, at: SectionCache['position']['start'], out: Statement[]): void {
  if (ASKED.test(written)) return;
  let offset = 0;
  let fenced = false;
  const lines = written.split('\n');
  const chained = chainedLines(lines.map((line) => line.replace(MARGIN, '')));
  for (let i = 0; i < lines.length; i++) {
    const first = i;
    let line = lines[i] ?? '';
    while (chained?.[i] === true) line += `\n${lines[++i] ?? ''}`;
    const [margin = ''] = MARGIN.exec(line) ?? [];
    const said = line.slice(margin.length);
    if (/^(?:```|~~~)/.test(said)) fenced = !fenced;
    else if (!fenced && !NO_LINE.test(said))
      readParagraph(said, { ...at, offset: at.offset + offset + margin.length, line: at.line + first }, true, out);
    offset += line.length + 1;
  }
}

function readParagraph(written: string, at: SectionCache['position']['start'], every: boolean, out: Statement[]): void {
  let first = true;
  for (const { from, to, chain } of passages(written, every))
    for (const [start, end] of sentences(written, from, to)) {
      const cut = written.slice(start, end);
      const raw = (chain ? onOneLine(cut) : cut)
        .trim()
        .replace(SIGN, '')
        .replace(/\s*\n[\s>]*/g, ' ');
      const item = every && COPIED.test(cut) && !NO_PROSE.test(raw) && blanksIn(raw) < MOST;
      if (raw !== '' && (every ? item || maybeNames(raw) || maybeTells(raw) : maybeStates(raw, first))) {
        const own = start + cut.indexOf(cut.trimStart());
        const line = at.line + breaks(written, 0, own);
        const endLine = line + breaks(written, own, start + cut.trimEnd().length);
        out.push({ start: at.offset + own, line, endLine, raw });
      }
      first = false;
    }
}

/** What stands for itself in a paragraph. */
interface Passage {
  readonly from: number;
  readonly to: number;
  /** Drawn with arrows from line to line. */
  readonly chain: boolean;
}

/**
 * Half-open spans of what stands for itself in a paragraph. The app shows each line as one, and so do we; but where an editor wrapped
 * it, some line begins in the middle of a sentence, and where one ends the next word would have had no room.
 */
function passages(written: string, every: boolean): Passage[] {
  if (!written.includes('\n')) return [{ from: 0, to: written.length, chain: false }];
  const lines = written.split('\n').map((line) => line.trimEnd());
  const chained = every ? chainedLines(lines.map((line) => line.replace(MARGIN, ''))) : undefined;
  const longest = Math.max(...lines.map((line) => line.length));
  const filled = lines.filter((line, i) => i + 1 < lines.length && line.length >= WRAPPED.filled * longest).length;
  const isWrapped =
    longest >= WRAPPED.least &&
    longest <= WRAPPED.most &&
    filled >= WRAPPED.filled * (lines.length - 1) &&
    lines.slice(1).some((line) => /^\s*\p{Ll}/u.test(line));
  const out: Passage[] = [];
  let item = false;
  let from = 0;
  let end = 0;
  let chain = false;
  for (const [i, line] of lines.entries()) {
    end = written.indexOf('\n', end + 1);
    if (end < 0) end = written.length;
    if (chained?.[i] === true) {
      chain = true;
      continue;
    }
    const next = lines[i + 1]?.trimStart();
    item ||= COPIED.test(line);
    // What begins with a sign ends at the next one.
    if (item && next !== undefined && next !== '' && !SIGN.test(next)) continue;
    const onward = next !== undefined && !SIGN.test(next) && goesOn(line, next, isWrapped ? longest : Infinity);
    // Who writes no bullets may write no capitals: "it scales by itself" on a line of its own.
    if (onward && !chain && (!every || isWrapped || /[,;(]$/.test(line))) continue;
    out.push({ from, to: end, chain });
    from = end;
    chain = false;
  }
  return out;
}

/** @param room characters that a line has room for */
function goesOn(line: string, next: string, room: number): boolean {
  if (!BEGINS.test(next) || /[,;(]$/.test(line)) return next !== '';
  const word = next.indexOf(' ') < 0 ? next.length : next.indexOf(' ');
  return line.length + word >= room && !/[.!?:]["')\]*_=]*$/.test(line);
}

function* sentences(written: string, from: number, to: number): Generator<[start: number, end: number]> {
  let start = from;
  STOP.lastIndex = from;
  for (let m = STOP.exec(written); m !== null && m.index < to; m = STOP.exec(written)) {
    const end = m.index + m[0].length;
    if (!/^[.!?]/.test(m[0]) || end >= to) continue;
    const isEnd =
      !ABBREVIATION.test(written.slice(Math.max(start, m.index - 12), m.index)) &&
      BEGINS.test(written.slice(end, end + 40).trimStart());
    if (!isEnd) continue;
    yield [start, end];
    start = end;
    STOP.lastIndex = end;
  }
  yield [start, to];
}

/** Whether a line may say something to be drawn, whatever it leans on: what stands around it is read as well. */
function maybeTells(raw: string): boolean {
  const words = blanksIn(raw) + 1;
  return (
    words >= FEWEST &&
    words <= MOST &&
    !NO_PROSE.test(raw) &&
    !/\?["')\]*_=]*$/.test(raw.slice(-END)) &&
    !NOTE.test(raw)
  );
}

function maybeStates(raw: string, isFirst: boolean): boolean {
  const last = raw.slice(-END);
  if (!BEGINS.test(raw) || /[:：?]["')\]*_=]*$/.test(last)) return false;
  const words = blanksIn(raw) + 1;
  return (
    words >= (ENDS.test(last) ? FEWEST : FEWEST_OPEN) &&
    words <= MOST &&
    !(LEANS.test(raw) && !(isFirst && ITS_HEADING.test(raw))) &&
    !ADDRESSES.test(raw) &&
    !NO_PROSE.test(raw) &&
    !NOTE.test(raw)
  );
}

/** Words of a line that may be one of a list without signs. */
const FEW = 16;

/** Whether a line may be read as a bullet: few words, or a name that stands out, and no field of a plugin or caption. */
function maybeNames(raw: string): boolean {
  return / |^\*\*|^\[\[|:$/.test(raw) && !NO_PROSE.test(raw) && !/^fig/i.test(raw) && blanksIn(raw) < FEW;
}

function blanksIn(text: string): number {
  let n = 0;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) n++;
  return n;
}

/** How many lines end in a part of a text. */
function breaks(text: string, from: number, to: number): number {
  let n = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) n++;
  return n;
}
