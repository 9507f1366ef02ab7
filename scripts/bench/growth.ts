import { ConceptIndex } from '../../src/concepts';
import { Library } from '../../src/library';
import { readNote } from '../../src/notes';
import { median, timed, worked, type Bench, type Figure } from './measure';
import { derive } from './outline';
import { syntheticNote, syntheticVault } from './synthetic';

const SIZES = [1000, 10_000, 50_000];
const SAMPLE = 60;
const PART = 50;

const short = (n: number): string => `${String(n / 1000)}k`;

/** How the cost of a note, of an edit and of a look-up grows with the vault. */
export const growth: Bench = {
  about: 'what a note, an edited note and a look-up cost in vaults of 1,000, 10,000 and 50,000 notes',
  run() {
    const perNote: number[] = [];
    const update: number[] = [];
    const figures: Figure[] = [];
    let lookup = 0;
    for (const size of SIZES) {
      const index = new ConceptIndex();
      const lexicon = index.lexicon();
      const parts: number[] = [];
      for (let from = 0; from < size; from += PART) {
        const notes = Array.from({ length: PART }, (_, i) => syntheticNote(from + i));
        parts.push(worked(() => notes.forEach((note) => derive(note, index, lexicon))));
      }
      const ms = parts.reduce((a, b) => a + b, 0);
      // Of the middle of the road, so that the engine's own compiling at the start counts for none.
      perNote.push(median(parts) / PART);
      figures.push({ name: `${short(size)} notes: all together`, value: ms / 1000, unit: 's of work' });
      const edits = Array.from({ length: SAMPLE }, (_, i) => {
        const edited = syntheticNote(Math.floor((i * size) / SAMPLE), 60, 2);
        return timed(() => derive(edited, index, lexicon));
      });
      update.push(median(edits) * 1000);
      const wanted = [
        'auto scalling',
        'Billing failover 7',
        'elastic load balancing',
        'chekout backups 12',
        'nat gatway',
      ];
      lookup = Math.max(
        lookup,
        ...wanted.map((w) => median([0, 1, 2, 3, 4].map(() => timed(() => lexicon.suggest(w, 10))))),
      );
    }
    const [one = 1, ten = 1, fifty = 1] = perNote;
    const [editOne = 1, editTen = 1, editFifty = 1] = update;
    return [
      ...figures,
      { name: '1k → 10k, per note', value: ten / one, unit: '×', shape: { kind: 'linear', bound: 1.3 } },
      { name: '1k → 50k, per note', value: fifty / one, unit: '×', shape: { kind: 'linear', bound: 1.3 * 1.3 } },
      { name: 'one edited note, 50k', value: editFifty / 1000, unit: 'ms', target: 2 },
      { name: 'edited note, 1k → 10k', value: editTen / editOne, unit: '×', shape: { kind: 'flat', bound: 1.6 } },
      { name: 'edited note, 1k → 50k', value: editFifty / editOne, unit: '×', shape: { kind: 'flat', bound: 2 } },
      { name: 'look-up with a slip of the keyboard, 50k', value: lookup, unit: 'ms', target: 5 },
    ];
  },
};

const LIBRARY = [1000, 4000];

/** The same of the whole library: with what a quiz needs and the identities. */
export const library: Bench = {
  about: 'the whole library: what a note takes in time and memory, and an edited note',
  run() {
    const figures: Figure[] = [];
    const edits: number[] = [];
    for (const size of LIBRARY) {
      const made = new Library();
      const ms = timed(() => {
        for (const n of syntheticVault(size)) made.put(readNote(n.path, n.text, n.metadata));
        for (const step of made.steps()) void step;
      });
      figures.push({ name: `${short(size)} notes: time of one`, value: ms / size, unit: 'ms' });
      const costs = Array.from({ length: SAMPLE }, (_, i) => {
        const n = syntheticNote(Math.floor((i * size) / SAMPLE), 60, 2);
        return timed(() => {
          made.put(readNote(n.path, n.text, n.metadata));
          for (const step of made.steps()) void step;
        });
      });
      edits.push(median(costs));
    }
    const [few = 1, many = 1] = edits;
    return [
      ...figures,
      { name: 'an edited note, names, cards and quiz', value: many, unit: 'ms' },
      { name: 'edited note, 1k → 4k', value: many / few, unit: '×', shape: { kind: 'flat', bound: 2 } },
    ];
  },
};
