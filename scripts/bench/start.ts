import { deserialize, serialize } from 'node:v8';
import { FactRegistry } from '../../src/cards';
import type { NamedPart } from '../../src/keep';
import { Library } from '../../src/library';
import { packNote, readNote, unpackNote } from '../../src/notes';
import { worked, type Bench } from './measure';
import { syntheticVault } from './synthetic';

const NOTES = 2000;

function finish(library: Library): void {
  for (const step of library.steps()) void step;
}

/** The core's part of a start, the copying out of a database included; reading files is the app's. */
export const start: Bench = {
  about: `a start on ${NOTES.toLocaleString('en')} unchanged notes, from what was kept, against the first one`,
  run() {
    const notes = [...syntheticVault(NOTES)];
    const first = new Library();
    const cold = worked(() => {
      for (const n of notes) first.put(readNote(n.path, n.text, n.metadata));
      finish(first);
    });
    const index = [...first.vault().parts()].map((part) => serialize(part));
    const kept = notes.map(({ path }) => ({
      path,
      outline: packNote(first.note(path) ?? readNote(path, '', {})),
      facts: JSON.stringify(first.registry.pack(path)),
    }));
    const adopt = (library: Library): void => {
      for (const { path, facts } of kept) library.registry.adopt(path, JSON.parse(facts) as never, facts);
    };
    const second = new Library(new FactRegistry());
    const whole = worked(() => {
      adopt(second);
      const vault = second.emptyVault();
      for (const part of index) vault.take(deserialize(part) as NamedPart);
      second.goOnFrom(vault);
      finish(second);
    });
    if (second.quiz.paths().length !== NOTES) throw new Error('notes are missing');
    const third = new Library(new FactRegistry());
    const outlines = worked(() => {
      adopt(third);
      for (const { outline } of kept) third.put(unpackNote(outline));
      finish(third);
    });
    const bytes = kept.reduce((sum, k) => sum + k.outline.length + k.facts.length, 0);
    return [
      { name: 'until a quiz can be made', value: whole / cold, unit: '× the first', target: 0.25 },
      { name: 'after an update of the plugin, from outlines', value: outlines / cold, unit: '× the first' },
      { name: 'kept on the device, per note', value: bytes / NOTES / 1000, unit: 'kB' },
      {
        name: 'the index besides, per note',
        value: index.reduce((sum, part) => sum + part.length, 0) / NOTES / 1000,
        unit: 'kB',
      },
    ];
  },
};
