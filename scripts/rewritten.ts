// How much of what is drawn hangs on how it is written: every bullet of some vaults that gives arrows is written in other ways, and the
// share of those counted that lose an arrow by it.
//
//   npx tsx scripts/rewritten.ts <folder>... [--show <way>]
//
// A way that loses more than a few percent is a fault of the rules, and not of those bullets; `--show` prints what it loses.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { drawSection, Lookups } from '../src/architecture';
import { groundLexicon, loadCatalogue, noteLexicon } from '../src/concepts';
import { readNote } from '../src/notes';
import { AROUND } from '../test/architecture/ways';
import { parseMetadata } from '../test/workbench/metadata';

interface Statement {
  readonly path: string;
  readonly heading: string;
  readonly text: string;
  /** Arrows that it gives as a bullet under its heading. */
  readonly arrows: ReadonlySet<string>;
}

/** Characters of a note and of a bullet: what is longer was pasted. */
const LARGEST = 60_000;
const LONGEST = 260;
const SHORTEST = 15;
/** What means something else when it stands elsewhere: links to images, arrows, tables, labels over lists. */
const HELD_IN_PLACE = /[`|<>]|!\[|\]\(|^\[|:$|->|→/;
const ITEM = /^\s*(?:[-*+]|\d+[.)])\s+(.*)$/;
const HEADING = /^#+\s+(.*)$/;
const MOST_SHOWN = 60;

const ground = groundLexicon(loadCatalogue());

function arrowsOf(path: string, text: string): Set<string> {
  const note = readNote(path, text, parseMetadata(text), true);
  const lexicon = noteLexicon(note, ground);
  const lookups = new Lookups(lexicon);
  const arrows = new Set<string>();
  for (const section of note.sections) {
    const drawn = drawSection(note, section, lexicon, lookups);
    if (drawn === undefined) continue;
    const names = new Map([...drawn.components, ...drawn.groups].map(({ id, label }) => [id, label]));
    for (const { from, to, polarity } of drawn.edges)
      arrows.add(`${names.get(from) ?? ''} ${polarity === 'negated' ? '-x' : '->'} ${names.get(to) ?? ''}`);
  }
  return arrows;
}

function under(heading: string, written: string): string {
  return `# ${heading}\n\n- Short remark on costs\n${written}\n`;
}

function* notesIn(folder: string): Generator<string> {
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* notesIn(path);
    else if (name.endsWith('.md')) yield path;
  }
}

/** The bullets of a note that give arrows where they stand alone under their heading, each text once. */
function* statementsIn(file: string, seen: Set<string>): Generator<Statement> {
  const note = readFileSync(file, 'utf8');
  if (note.length > LARGEST) return;
  let heading = 'Overview';
  for (const line of note.split('\n')) {
    const named = HEADING.exec(line)?.[1]
      ?.replace(/[*_[\]#|]/g, '')
      .trim();
    if (named !== undefined) heading = named === '' ? 'Overview' : named;
    const text = ITEM.exec(line)?.[1]?.trim() ?? '';
    if (text.length < SHORTEST || text.length > LONGEST || HELD_IN_PLACE.test(text) || seen.has(text)) continue;
    seen.add(text);
    const path = basename(file);
    const arrows = arrowsOf(path, under(heading, `- ${text}`));
    if (arrows.size > 0) yield { path, heading, text, arrows };
  }
}

function main(args: readonly string[]): number {
  const at = args.indexOf('--show');
  const shown = at < 0 ? undefined : args[at + 1];
  const folders = at < 0 ? args : args.slice(0, at);
  const missing = folders.find((folder) => !existsSync(folder));
  if (folders.length === 0 || missing !== undefined) {
    const usage = 'usage: npx tsx scripts/rewritten.ts <folder>... [--show <way>]';
    console.error(missing === undefined ? usage : `no such folder: ${missing}`);
    return 2;
  }
  const seen = new Set<string>();
  const statements = folders.flatMap((folder) => [...notesIn(folder)].flatMap((file) => [...statementsIn(file, seen)]));
  console.log(`${String(statements.length)} bullets that give arrows`);
  const rows = AROUND.map(([way, write]) => {
    let lost = 0;
    for (const { path, heading, text, arrows } of statements) {
      const found = arrowsOf(path, under(heading, write(text)));
      const gone = [...arrows].filter((arrow) => !found.has(arrow));
      if (gone.length === 0) continue;
      lost++;
      if (way === shown && lost <= MOST_SHOWN) console.log(`${gone.join('; ')}\n    ${path} > ${heading} | ${text}`);
    }
    return { way, share: (100 * lost) / Math.max(1, statements.length) };
  });
  for (const { way, share } of rows.sort((a, b) => b.share - a.share))
    console.log(`${way.padEnd(24)} ${share.toFixed(1).padStart(5)} % lose an arrow`);
  return 0;
}

process.exitCode = main(process.argv.slice(2));
