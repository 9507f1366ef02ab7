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

export const outline: Bench = {
  about: `outline, concepts and mentions of ${NOTES.toLocaleString('en')} notes of 60 lines, against one bare pass over their text`,
  run() {
    const notes = [...syntheticVault(NOTES)];
    let sink = 0;
    const { bare, full, read } = quickest(
      {
        bare: () => {
          for (const n of notes) sink += barePass(n.text);
        },
        read: () => {
          for (const n of notes) sink += readNote(n.path, n.text, n.metadata).bullets.length;
        },
        full: () => {
          const index = new ConceptIndex();
          const lexicon = index.lexicon();
          for (const n of notes) sink += derive(n, index, lexicon);
        },
      },
      5,
    );
    if (sink === 0) throw new Error('nothing was derived');
    return [
      { name: 'bare pass', value: (bare * 1000) / NOTES, unit: 'µs per note' },
      { name: 'outline alone', value: read / bare, unit: '× the bare pass' },
      { name: 'outline, concepts and mentions', value: full / bare, unit: '× the bare pass', target: 4 },
    ];
  },
};
