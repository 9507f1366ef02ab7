import type { CachedMetadata } from 'obsidian';
import { isSpace } from './characters';
import { plainText } from './plain';
import type { Written } from './types';

/** Notes of the Spaced Repetition plugin: its tag, or a schedule it wrote. */
const ITS_NOTE = /#flashcards\b|<!--\s*SR:/i;
const SCHEDULES = /<!--\s*SR:([^>]{1,2000}?)-->/g;
const PAIR = /^(.+?)(:::?)(?!:)\s*(\S.*)$/;
/** Elsewhere a colon too many is a type name (`AWS::S3::Bucket`) or an inline field of another plugin. */
const SPACED_PAIR = /^(.*\S)\s+(:::?)\s+(\S.*)$/;
const LONGEST = 1500;

/**
 * Whether {@link findWritten} may find anything in a note that is not tagged: a line that begins with a bar, `::`, a line of question
 * marks, a schedule or the tag of the Spaced Repetition plugin. One look at the few characters that these have.
 */
export function mayHaveWritten(text: string): boolean {
  for (let at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) {
    if (text.charCodeAt(at + 1) === 58) return true;
    if ((text.charCodeAt(at - 1) | 32) === 114 && (text.charCodeAt(at - 2) | 32) === 115) return true;
  }
  for (let at = text.indexOf('|'); at >= 0; at = text.indexOf('|', at + 1)) if (beginsLine(text, at)) return true;
  for (let at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at + 1))
    if ((text.charCodeAt(at + 1) | 32) === 102 && /^#flashcards/i.test(text.slice(at, at + 12))) return true;
  for (let at = text.indexOf('?'); at >= 0; at = text.indexOf('?', at + 1))
    if (at === 0 || isSpace(text.charCodeAt(at - 1))) return /^\s*\?\??\s*$/m.test(text);
  return false;
}

function beginsLine(text: string, at: number): boolean {
  let i = at - 1;
  for (let code = 32; code === 32 || code === 9 || code === 62; i--) code = text.charCodeAt(i);
  return i < -1 || /[\n\r\u2028\u2029]/.test(text.charAt(i + 1));
}

/**
 * What the student wrote as cards outside of `#Q` blocks: rows of tables, and the forms that the Spaced Repetition plugin reads:
 * `front::back`, `front:::back` (both ways), `?` and `??` on a line of their own, and `==clozes==` of its notes.
 *
 * Bullets are left to `listItems`; only their schedules are picked up here (`line` and `schedules`, form `bullet`).
 */
export function findWritten(
  lines: readonly string[],
  metadata: CachedMetadata,
  isTagged: boolean,
  sectionOf: (line: number) => number,
): Written[] {
  const found: Written[] = [];
  const text = lines.join('\n');
  const itsNote = isTagged || ITS_NOTE.test(text);
  /** Where the last card of several lines ended: its blocks are no others' business. */
  let past = 0;
  for (const block of metadata.sections ?? []) {
    const from = block.position.start.line;
    if (from < past) continue;
    const own = lines.slice(from, block.position.end.line + 1);
    const add = (w: Omit<Written, 'section' | 'schedules'>, said: string): void => {
      if (said.length <= LONGEST) found.push({ ...w, section: sectionOf(w.line), schedules: schedulesIn(said) });
    };
    if (block.type === 'table') readTable(own, from, add);
    else if (block.type === 'paragraph') {
      const end = readSeveral(lines, from, own, add);
      if (end === undefined) readParagraph(own, from, itsNote, add);
      else past = end;
    } else if (block.type === 'list' && itsNote) readSchedules(own, from, add);
  }
  // The plugin writes its comment on the line below as often as not, and that is a block of its own.
  return itsNote
    ? found.map((w) => (w.schedules.length > 0 ? w : { ...w, schedules: schedulesBelow(lines, w) }))
    : found;
}

type Add = (w: Omit<Written, 'section' | 'schedules'>, said: string) => void;

function readTable(lines: readonly string[], from: number, add: Add): void {
  const head = cellsOf(lines[0] ?? '');
  if (lines.length < 3 || head.length < 2) return;
  lines.slice(2).forEach((raw, i) => {
    const cells = cellsOf(raw);
    const line = from + i + 3;
    if ((cells[0] ?? '') !== '') add({ form: 'row', line, endLine: line, raw, cells, head }, raw);
  });
}

function cellsOf(row: string): string[] {
  const inner = row.trim().replace(/^\|/, '').replace(/\|$/, '');
  // A bar that is escaped belongs to the cell: the app writes links with an alias so.
  return inner.split(/\\\||\|/).length === inner.split('|').length && !inner.includes('\\|')
    ? inner.split('|').map((c) => plainText(c.trim()).text)
    : inner
        .replace(/\\\|/g, '\u0000')
        .split('|')
        .map((c) => plainText(c.trim().replaceAll('\u0000', '|')).text);
}

/**
 * A card of several lines: from the front on, which may be a heading, to the next blank line, whatever blocks of Markdown these are.
 *
 * @returns the line after it, 0-based; undefined where there is none
 */
function readSeveral(lines: readonly string[], from: number, own: readonly string[], add: Add): number | undefined {
  const sign = from + own.findIndex((l) => /^\s*\?\??\s*$/.test(l));
  if (sign < from) return undefined;
  const start = sign === from && /^#/.test(lines[from - 1] ?? '') ? from - 1 : from;
  let end = sign + 1;
  while ((lines[end] ?? '').trim() !== '') end++;
  const front = lines
    .slice(start, sign)
    .join(' ')
    .replace(/^#+\s+/, '');
  const back = backOf(lines.slice(sign + 1, end));
  if (front === '' || back === '') return undefined;
  const both = (lines[sign] ?? '').includes('??');
  const raw = `${front} ${both ? '??' : '?'} ${back}`;
  const said = lines.slice(start, end).join('\n');
  add({ form: both ? 'both' : 'pair', line: start + 1, endLine: end, raw, cells: [plain(front), plain(back)] }, said);
  return end;
}

/** In one line; items of a list are told apart, and code stands without its fence. */
function backOf(lines: readonly string[]): string {
  let back = '';
  for (const line of lines.map(bare).filter((l) => l !== '' && !/^(?:```|~~~)/.test(l))) {
    const item = /^(?:[-*+]|\d+[.)])\s+(.+)$/.exec(line)?.[1];
    back += back === '' ? (item ?? line) : item === undefined ? ` ${line}` : `; ${item}`;
  }
  return back;
}

function readParagraph(lines: readonly string[], from: number, itsNote: boolean, add: Add): void {
  lines.forEach((l, i) => {
    const line = from + i + 1;
    const pair = (itsNote ? PAIR : SPACED_PAIR).exec(bare(l));
    const form = pair?.[2] === ':::' ? 'both' : 'pair';
    const below = /^\s*<!--\s*SR:/.test(lines[i + 1] ?? '') ? `\n${lines[i + 1] ?? ''}` : '';
    if (pair && !/^\S*[A-Za-z0-9]::[A-Z]\S*$/.test(l.trim()))
      add({ form, line, endLine: line, raw: bare(l), cells: [plain(pair[1] ?? ''), plain(pair[3] ?? '')] }, l + below);
    else if (itsNote && /==[^=]+==/.test(l))
      add({ form: 'cloze', line, endLine: line, raw: bare(l), cells: [bare(l)] }, l + below);
  });
}

/** A bullet's schedules: on its own line, or on the one below it. */
function readSchedules(lines: readonly string[], from: number, add: Add): void {
  let bullet = 0;
  lines.forEach((l, i) => {
    if (/^\s*(?:[-*+]|\d+[.)])\s/.test(l)) bullet = i;
    if (l.includes('SR:'))
      add({ form: 'bullet', line: from + bullet + 1, endLine: from + i + 1, raw: '', cells: [] }, l);
  });
}

function schedulesBelow(lines: readonly string[], w: Written): string[] {
  const next = lines[w.endLine]?.trim() ? w.endLine : w.endLine + 1;
  const line = lines[next] ?? '';
  return /^\s*<!--\s*SR:/.test(line) ? schedulesIn(line) : [];
}

/** `<!--SR:!a!b-->` -> `['a', 'b']` */
function schedulesIn(text: string): string[] {
  return [...text.matchAll(SCHEDULES)].flatMap((m) => (m[1] ?? '').split('!').slice(1)).map((s) => s.trim());
}

function bare(text: string): string {
  return text.replace(/<!--[^>]*-->/g, '').trim();
}

function plain(text: string): string {
  return plainText(bare(text)).text;
}
