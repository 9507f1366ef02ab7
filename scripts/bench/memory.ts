import { ConceptIndex } from '../../src/concepts';
import { Library } from '../../src/library';
import { readNote } from '../../src/notes';
import { retainedBytes, type Bench } from './measure';
import { syntheticVault } from './synthetic';

const NOTES = 50_000;
/** The library is measured between two sizes, so that what it keeps once, whatever the vault, is told apart. */
const FEW = 1000;
const MANY = 4000;

/** What stays in memory. The whole library is measured on a part of the vault, since it grows with the notes. */
export const memory: Bench = {
  about: `what is kept in memory of ${NOTES.toLocaleString('en')} notes of 60 lines`,
  run() {
    const before = retainedBytes();
    const index = new ConceptIndex();
    for (const n of syntheticVault(NOTES)) index.addNote(readNote(n.path, n.text, n.metadata));
    const names = retainedBytes() - before;
    if (!index.lexicon().resolve('ELB')) throw new Error('the index is gone');
    const few = libraryBytes(FEW);
    const each = (libraryBytes(MANY) - few) / (MANY - FEW);
    const once = few - each * FEW;
    return [
      { name: 'names of all notes', value: names / 1e6, unit: 'MB' },
      { name: 'names, per note', value: names / NOTES, unit: 'bytes' },
      { name: 'the whole library, per note', value: each / 1000, unit: 'kB' },
      { name: 'the whole library, once', value: once / 1e6, unit: 'MB' },
      { name: 'the whole library at 50,000', value: (once + each * NOTES) / 1e6, unit: 'MB', target: 120 },
    ];
  },
};

function libraryBytes(notes: number): number {
  const start = retainedBytes();
  const made = new Library();
  for (const n of syntheticVault(notes)) made.put(readNote(n.path, n.text, n.metadata));
  for (const step of made.steps()) void step;
  const bytes = retainedBytes() - start;
  if (made.counts().notes !== notes) throw new Error('notes are missing');
  return bytes;
}
