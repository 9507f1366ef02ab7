import { ConceptIndex, type Lexicon } from '../../src/concepts';
import { readNote, type Note } from '../../src/notes';
import { quickest, type Bench } from './measure';
import { syntheticVault, type SyntheticNote } from './synthetic';

/** What is done once for each note: outline, names, and every mention in its bullets. */
export function derive(note: SyntheticNote, index: ConceptIndex, lexicon: Lexicon): number {
  const read: Note = readNote(note.path, note.text, note.metadata);
  index.addNote(read);
  let mentions = 0;
  for (const b of read.bullets) mentions += lexicon.mentions(b.text, b.links).length;
  return mentions;
}

/** The least that anything which looks at a text has to do: split its lines, and see every `[`, `#` and `-`. */
export function barePass(text: string): number {
  let seen = 0;
  for (const line of text.split('\n')) {
    for (let i = 0; i < line.length; i++) {
      const code = line.charCodeAt(i);
      if (code === 91 || code === 35 || code === 45) seen++;
    }
  }
  return seen;
}

const NOTES = 10_000;
const PART = 100;
const ROUNDS = 7;

export const outline: Bench = {
  about: `outline, concepts and mentions of ${NOTES.toLocaleString('en')} notes of 60 lines, against one bare pass over their text`,
  run() {
    const notes = [...syntheticVault(NOTES)];
    let sink = 0;
    const each = (part: number, work: (note: SyntheticNote) => void): void => {
      for (let i = part * PART; i < (part + 1) * PART; i++) {
        const note = notes[i];
        if (note) work(note);
      }
    };
    const jobs = {
      bare: { begin: () => null, part: (_: unknown, part: number) => each(part, (n) => (sink += barePass(n.text))) },
      read: {
        begin: () => null,
        part: (_: unknown, part: number) =>
          each(part, (n) => (sink += readNote(n.path, n.text, n.metadata).bullets.length)),
      },
      full: {
        begin: () => new ConceptIndex(),
        part: (index: unknown, part: number) =>
          each(part, (n) => (sink += derive(n, index as ConceptIndex, (index as ConceptIndex).lexicon()))),
      },
    };
    const { bare, full, read } = quickest(jobs, NOTES / PART, ROUNDS);
    if (sink === 0) throw new Error('nothing was derived');
    return [
      { name: 'bare pass', value: (bare * 1000) / NOTES, unit: 'µs per note' },
      { name: 'outline alone', value: read / bare, unit: '× the bare pass' },
      { name: 'outline, concepts and mentions', value: full / bare, unit: '× the bare pass', target: 4 },
    ];
  },
};
