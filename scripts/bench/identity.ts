import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { replay } from '../../src/cards';
import { Library, ReviewDesk } from '../../src/library';
import { readNote, type Note } from '../../src/notes';
import { ReviewLog } from '../../src/review';
import { reviewLine } from '../../src/review/log-lines';
import { parseMetadata } from '../../test/workbench/metadata';
import { deskAt, logStore } from './log-store';
import { collect, median, timed, type Bench, type Figure } from './measure';
import { syntheticNote, syntheticVault } from './synthetic';

/** Histories of real vaults that stand beside the clone, where there are some. */
const HISTORIES = '../shared/history';
const NOTES = 10_000;
const REVIEWED = 20_000;
const EDITS = 40;
/** The first edits, in which the engine still compiles, count for none. */
const FIRST = 10;
const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 24, 8);

export const identity: Bench = {
  about: 'bullets followed through whole histories, and through one edit in a vault whose cards were reviewed',
  async run() {
    return [...replays(), ...(await edits())];
  },
};

/** Every step of a history read, parsed and followed. */
function replays(): Figure[] {
  const files = existsSync(HISTORIES) ? readdirSync(HISTORIES).filter((f) => f.endsWith('.jsonl')) : [];
  if (files.length === 0) console.log(`  no histories in ${HISTORIES}: replaying is left out`);
  return files.map((file) => {
    let steps = 0;
    const ms = timed(() => {
      const lines = readFileSync(join(HISTORIES, file), 'utf8').split('\n');
      for (const step of replay(lines, (path, text) => readNote(path, text, parseMetadata(text))))
        steps += Number(step.seq > 0);
    });
    const name = `${file.slice(0, -'.jsonl'.length)}, ${String(steps)} steps`;
    return { name, value: ms / 1000, unit: 's', target: 10 };
  });
}

/** A word of a note changes: it is taken in, its bullets are followed, its cards are made anew. */
async function edits(): Promise<Figure[]> {
  const library = new Library();
  for (const n of syntheticVault(NOTES)) library.put(readNote(n.path, n.text, n.metadata));
  library.settle();
  const desk = new ReviewDesk(
    library,
    await ReviewLog.open(logStore(reviewsOf(library)), 'k3f9a2'),
    deskAt(() => NOW),
  );
  collect();
  const following: number[] = [];
  const making: number[] = [];
  for (let i = 0; i < EDITS; i++) {
    const note = edited(Math.floor((i * NOTES) / EDITS));
    let cards = 0;
    const follow = timed(() => {
      library.put(note);
      library.settle();
      desk.refresh();
    });
    const make = timed(() => (cards = library.cardsOf(note.path).length));
    if (cards === 0) throw new Error('an edited note has no cards');
    if (i < FIRST) continue;
    following.push(follow);
    making.push(make);
  }
  return [
    { name: 'one edited note followed, its schedules looked at', value: median(following), unit: 'ms', target: 20 },
    { name: 'the slowest of them', value: Math.max(...following), unit: 'ms' },
    { name: 'its cards made, where they are asked for', value: median(making), unit: 'ms', target: 20 },
  ];
}

/** The n-th note with another word in some of its bullets, as long as the one before. */
function edited(n: number): Note {
  const { path, text, metadata } = syntheticNote(n);
  return readNote(path, text.replace(/keeps|sends|reads|moves/, 'holds'), metadata);
}

/** A log in which cards were reviewed three times each. */
function reviewsOf(library: Library): string {
  const lines = ['# Reviews'];
  const ids = new Set<string>();
  for (const { path } of syntheticVault(NOTES)) {
    if (ids.size >= REVIEWED) break;
    for (const { id } of library.cardsOf(path)) ids.add(id);
  }
  for (const card of ids)
    for (const days of [30, 27, 9]) {
      const at = NOW - days * DAY + lines.length;
      lines.push(reviewLine({ id: `k3f9a2-${String(lines.length)}`, card, at, rating: 3, device: 'k3f9a2' }));
    }
  return lines.join('\n');
}
