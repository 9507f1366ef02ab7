import { defaultGuard, type Guard } from '../guards';
import type { NameTable } from '../name-table';
import type { Category, Concept, ConceptKind } from '../types';
import { hashOf, keyOf } from '../words';

/** What a block of a table has in common. */
export interface Block {
  readonly category: Category;
  readonly kind: ConceptKind;
  /** A service of its own, a part of one, or neither. */
  readonly level: 'service' | 'resource' | 'other';
}

/** A name of the catalogue and when it counts in running text. */
export interface CatalogueName {
  readonly text: string;
  readonly guard: Guard;
  /** Index of its line in `Scan.lines`. */
  readonly line: number;
}

/**
 * Where things are in the tables. Nothing is cut out of them before somebody asks: at start-up, before the engine has compiled
 * anything, that is many times cheaper than an object per name.
 */
export class Scan {
  source = '';
  readonly blocks: Block[] = [];
  /** Per line: first and end offset, and its block. */
  readonly lines = { start: [] as number[], end: [] as number[], block: [] as number[] };
  /** Per name: first and end offset with its mark, and its line. */
  readonly names = { start: [] as number[], end: [] as number[], line: [] as number[] };
  /** Hash of a key -> index of the name; the first name wins. */
  readonly byHash = new Map<number, number>();
}

const GUARDS: Readonly<Record<string, Guard>> = {
  '^': 'exact',
  '!': 'name',
  $: 'prefix',
  '~': 'noun',
  '-': 'never',
  '+': 'any',
};
const [NEWLINE, BAR, SEMICOLON, AT, MINUS] = [10, 124, 59, 64, 45];

/** Whether a name begins with a mark. */
function isMark(code: number): boolean {
  return code === 94 || code === 33 || code === 36 || code === 126 || code === MINUS || code === 43;
}

function parseBlock(line: string): Block {
  const [category, kind, level] = line.split(' ');
  return { category: category as Category, kind: kind as ConceptKind, level: (level ?? 'other') as Block['level'] };
}

/**
 * Reads tables behind those read before. `@category kind level` begins a block; every other line is `name|alias;alias|broader`, the
 * official name the first alias. A mark before a name is its guard: `^` exact, `!` name, `$` prefix, `~` noun, `-` never, `+` any.
 * ASCII only.
 */
export function scanTables(source: string, scan: Scan, table: NameTable): void {
  const { blocks, lines, names, byHash } = scan;
  const before = scan.source.length;
  scan.source += source;
  let at = 0;
  while (at < source.length) {
    const start = at;
    if (source.charCodeAt(start) === AT) {
      at = source.indexOf('\n', start) + 1;
      blocks.push(parseBlock(source.slice(start + 1, at - 1)));
      continue;
    }
    if (source.charCodeAt(start) === NEWLINE) {
      at++;
      continue;
    }
    const line = lines.start.length;
    let bars = 0;
    let name = start;
    for (;;) {
      const code = source.charCodeAt(at);
      const stop = code === NEWLINE || code === BAR || code === SEMICOLON;
      if (stop && bars < 2 && at > name) {
        const first = source.charCodeAt(name);
        const text = isMark(first) ? name + 1 : name;
        const hash = first === MINUS ? hashOf(keyOf(source.slice(text, at))) : table.add(source, text, at);
        if (!byHash.has(hash)) byHash.set(hash, names.start.length);
        names.start.push(before + name);
        names.end.push(before + at);
        names.line.push(line);
      }
      if (stop) name = at + 1;
      if (code === BAR) bars++;
      if (code === NEWLINE || at >= source.length) break;
      at++;
    }
    lines.start.push(before + start);
    lines.end.push(before + at);
    lines.block.push(blocks.length - 1);
    at++;
  }
}

/** The name of an index. */
export function nameAt(scan: Scan, index: number): CatalogueName {
  const written = scan.source.slice(scan.names.start[index], scan.names.end[index]);
  const marked = GUARDS[written.charAt(0)];
  const text = marked === undefined ? written : written.slice(1);
  return { text, guard: marked ?? defaultGuard(text), line: scan.names.line[index] ?? 0 };
}

function unmarked(written: string): string {
  return isMark(written.charCodeAt(0)) ? written.slice(1) : written;
}

/** The block of a line. */
export function blockOf(scan: Scan, line: number): Block {
  return scan.blocks[scan.lines.block[line] ?? 0] ?? { category: 'general', kind: 'term', level: 'other' };
}

/** Key of the first name of a line: the id of the concept it describes. */
export function idOfLine(scan: Scan, line: number): string {
  const start = scan.lines.start[line] ?? 0;
  const end = scan.lines.end[line] ?? 0;
  const bar = scan.source.indexOf('|', start);
  return keyOf(unmarked(scan.source.slice(start, bar < 0 || bar > end ? end : bar)));
}

/** The concept that a line describes. */
export function conceptOf(scan: Scan, line: number): Concept {
  const written = scan.source.slice(scan.lines.start[line], scan.lines.end[line]);
  const [name = '', others = '', broader = ''] = written.split('|');
  const { category, kind } = blockOf(scan, line);
  const concept: Concept = {
    id: idOfLine(scan, line),
    name: unmarked(name),
    aliases: others === '' ? [] : others.split(';').map(unmarked),
    category,
    kind,
    source: 'catalogue',
  };
  return broader === '' ? concept : { ...concept, broader: keyOf(broader) };
}

/** Last words, in lower case, of the names of what belongs to a broader concept. */
export function* endsOfParts(scan: Scan): Generator<string> {
  for (let line = 0; line < scan.lines.start.length; line++) {
    const written = scan.source.slice(scan.lines.start[line], scan.lines.end[line]);
    const bar = written.indexOf('|');
    if (bar < 0 || written.lastIndexOf('|') === bar) continue;
    const name = unmarked(written.slice(0, bar)).toLowerCase();
    yield name.slice(name.lastIndexOf(' ') + 1);
  }
}
