import { FactRegistry } from '../../src/cards';
import { Library } from '../../src/library';
import { packNote, readNote, unpackNote } from '../../src/notes';
import { worked, type Bench } from './measure';
import { syntheticVault } from './synthetic';

const NOTES = 2000;

function finish(library: Library): void {
  for (const step of library.steps()) void step;
}

/** The core's part of a start; reading files and the database is the app's. */
export const start: Bench = {
  about: `a start on ${NOTES.toLocaleString('en')} unchanged notes, from what was kept, against the first one`,
  run() {
    const notes = [...syntheticVault(NOTES)];
    const first = new Library();
    const taken = worked(() => {
      for (const n of notes) first.put(readNote(n.path, n.text, n.metadata));
      first.settle();
    });
    const cold = taken + worked(() => finish(first));
    const kept = notes.map(({ path }) => ({
      path,
      outline: packNote(first.note(path) ?? readNote(path, '', {})),
      facts: JSON.stringify(first.registry.pack(path)),
    }));
    const second = new Library(new FactRegistry());
    const again = worked(() => {
      for (const { path, facts } of kept) second.registry.adopt(path, JSON.parse(facts) as never);
      for (const { outline } of kept) second.put(unpackNote(outline));
      second.settle();
    });
    const warm = again + worked(() => finish(second));
    const bytes = kept.reduce((sum, k) => sum + k.outline.length + k.facts.length, 0);
    return [
      { name: 'names and identities', value: again / taken, unit: '× the first', target: 0.25 },
      { name: 'until a quiz can be made', value: warm / cold, unit: '× the first' },
      { name: 'kept on the device, per note', value: bytes / NOTES / 1000, unit: 'kB' },
    ];
  },
};
