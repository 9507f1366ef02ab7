import { ConceptIndex } from '../../src/concepts';
import { Library } from '../../src/library';
import { readNote } from '../../src/notes';
import { retainedBytes, type Bench } from './measure';
import { syntheticVault } from './synthetic';

const NOTES = 50_000;
const SAMPLE = 3000;

/** What stays in memory. The whole library is measured on a part of the vault, since it grows with the notes. */
export const memory: Bench = {
  about: `what is kept in memory of ${NOTES.toLocaleString('en')} notes of 60 lines`,
  run() {
    const before = retainedBytes();
    const index = new ConceptIndex();
    for (const n of syntheticVault(NOTES)) index.addNote(readNote(n.path, n.text, n.metadata));
    const names = retainedBytes() - before;
    if (!index.lexicon().resolve('ELB')) throw new Error('the index is gone');
    const start = retainedBytes();
    const made = new Library();
    for (const n of syntheticVault(SAMPLE)) made.put(readNote(n.path, n.text, n.metadata));
    for (const step of made.steps()) void step;
    const each = (retainedBytes() - start) / SAMPLE;
    if (made.counts().notes !== SAMPLE) throw new Error('notes are missing');
    return [
      { name: 'names of all notes', value: names / 1e6, unit: 'MB' },
      { name: 'names, per note', value: names / NOTES, unit: 'bytes' },
      { name: 'the whole library, per note', value: each / 1000, unit: 'kB' },
      { name: 'the whole library at 50,000', value: (each * NOTES) / 1e6, unit: 'MB', target: 120 },
    ];
  },
};
