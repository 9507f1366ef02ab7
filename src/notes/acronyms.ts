import type { SectionCache } from 'obsidian';
import type { Lines } from './lines';
import { plainText } from './plain';
import type { Acronym, Bullet } from './types';

/** Blocks that say nothing in words. */
const NO_PROSE = new Set(['code', 'yaml', 'comment', 'html']);
/** A machine-made line (minified data, an embedded drawing) defines no acronym and would cost a scan. */
const LONGEST = 4000;
const NONE: readonly never[] = [];

/** The acronyms of a note; `blocks` and `bullets` in the order of their lines. */
export function readAcronyms(
  text: string,
  lines: Lines,
  blocks: readonly SectionCache[],
  bullets: readonly Bullet[],
): readonly Acronym[] {
  let found: Acronym[] | undefined;
  let line = 0;
  let block = 0;
  let bullet = 0;
  for (let at = text.indexOf('('); at >= 0; at = text.indexOf('(', lines.start(line + 1))) {
    line = lines.lineOf(at, line);
    while ((blocks[block]?.position.end.line ?? Infinity) < line) block++;
    const here = blocks[block];
    if (here === undefined) break;
    if (here.position.start.line > line || NO_PROSE.has(here.type)) continue;
    const written = lines.at(line);
    if (written.length > LONGEST) continue;
    while ((bullets[bullet]?.line ?? Infinity) <= line) bullet++;
    const read = readAlready(bullets[bullet], written, line + 1) ?? plainText(written).text;
    const spelt = findAcronyms(read, line + 1);
    if (spelt.length > 0) found = found ? [...found, ...spelt] : spelt;
  }
  return found ?? NONE;
}

/** The plain text of a line's bullet where it has the same words as the line: a tag may be one word more at the beginning. */
function readAlready(bullet: Bullet | undefined, written: string, line: number): string | undefined {
  const same = bullet?.line === line && bullet.marker === '-' && bullet.task === null && bullet.tags.length === 0;
  return same && written.endsWith(bullet.raw) ? bullet.text : undefined;
}

/**
 * Acronyms spelt out in a text: "Recovery Point Objective (RPO)" and "RPO (recovery point objective)".
 *
 * The letters must be the initials of the words beside them (small words such as "of" may be skipped), so a parenthesis
 * that merely follows a name is not taken for one.
 */
export function findAcronyms(text: string, line: number): Acronym[] {
  if (!text.includes('(')) return [];
  const found: Acronym[] = [];
  const parenthesis = /\(([^()]{2,80})\)/g;
  for (let m = parenthesis.exec(text); m; m = parenthesis.exec(text)) {
    const inside = (m[1] ?? '').trim();
    const before = text.slice(Math.max(0, m.index - 120), m.index).trimEnd();
    if (isShort(inside)) {
      const long = spellOut(inside, wordsOf(before));
      if (long) found.push({ short: singular(inside), long, line });
    } else {
      const short = /([A-Z][A-Za-z0-9&]{1,9})$/.exec(before)?.[1];
      if (!short || !isShort(short)) continue;
      const words = wordsOf(inside);
      const long = spellOut(short, words);
      if (long && long.split(' ').length >= words.length - 1) found.push({ short: singular(short), long, line });
    }
  }
  return found;
}

function wordsOf(text: string): string[] {
  // Told apart because the general expression takes several times as long.
  const plain = /^[\x20-\x7e]*$/.test(text);
  return text.split(plain ? /[^A-Za-z0-9'/-]+/ : /[^\p{L}\p{N}'’/-]+/u).filter(Boolean);
}

const SMALL = new Set(['of', 'and', 'the', 'for', 'to', 'in', 'on', 'a', 'an', 'as', 'with', 'by', '&']);

function isShort(s: string): boolean {
  return /^[A-Z][A-Za-z0-9&]{1,9}$/.test(s) && (s.match(/[A-Z]/g) ?? []).length >= 2;
}

function singular(short: string): string {
  return short.replace(/([A-Z0-9])s$/, '$1');
}

/** The tail of `words` whose initials give the letters of `short`, or undefined. */
function spellOut(short: string, words: readonly string[]): string | undefined {
  const letters = singular(short)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
  const parts = words
    .flatMap((w) => w.split(/[-/]/).map((p, i) => ({ text: p, glue: i > 0 ? '-' : ' ' })))
    .filter((p) => p.text !== '');
  let at = letters.length - 1;
  let i = parts.length - 1;
  for (; i >= 0 && at >= 0; i--) {
    const word = (parts[i]?.text ?? '').toLowerCase();
    if (word.startsWith(letters[at] ?? '')) at--;
    else if (!SMALL.has(word)) return undefined;
  }
  if (at >= 0) return undefined;
  const tail = parts.slice(i + 1);
  if (tail.length < 2 || tail.some((p) => p.text.toLowerCase() === letters)) return undefined;
  return tail.map((p, n) => (n === 0 ? p.text : p.glue + p.text)).join('');
}
