import { Library, ReviewDesk } from '../../src/library';
import { readNote } from '../../src/notes';
import { ReviewLog } from '../../src/review';
import { reviewLine } from '../../src/review/log-lines';
import { firstCard } from './first-card';
import { deskAt, logStore } from './log-store';
import { collect, median, timed, type Bench, type Figure } from './measure';
import { seeded, syntheticNote, syntheticVault } from './synthetic';

const NOTES = 50_000;
const LINES = 12;
const REVIEWED = 100_000;
const ROUNDS = 60;
const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 24, 8);

/** The number in the status bar, which is brought up to date with whatever happens, and how soon a card is on show. */
export const due: Bench = {
  about: 'the number of due cards and the first of them, in a vault of 50,000 notes with 100,000 reviewed cards',
  async run(): Promise<Figure[]> {
    const library = new Library();
    for (const n of syntheticVault(NOTES, LINES)) library.put(readNote(n.path, n.text, n.metadata));
    library.settle();
    const cards = cardsOf(library);
    let now = NOW;
    const desk = new ReviewDesk(
      library,
      await ReviewLog.open(logStore(logOf(cards)), 'k3f9a2'),
      deskAt(() => now),
    );
    collect();
    let count = 0;
    const counted = (): number => timed(() => (count = desk.dueCount()));
    const first = counted();
    const of = (change: (round: number) => void): number =>
      median(
        Array.from({ length: ROUNDS }, (_, i) => {
          change(i);
          return counted();
        }),
      );
    const figures = [
      { name: `counted for the first time, ${String(count)} due`, value: first, unit: 'ms' },
      { name: 'nothing happened', value: of(() => undefined), unit: 'ms', target: 1 },
      { name: 'a minute went by', value: of(() => (now += 60_000)), unit: 'ms', target: 1 },
      { name: 'a card was graded', value: of((i) => desk.grade(cards[i * 7] ?? '', 3)), unit: 'ms', target: 1 },
      { name: 'a card was hidden', value: of((i) => desk.suspend(cards[i * 11] ?? '')), unit: 'ms', target: 1 },
      {
        name: 'a note was edited',
        value: of((i) => {
          const n = syntheticNote(i * 3, LINES, 2);
          library.put(readNote(n.path, n.text, n.metadata));
          library.settle();
        }),
        unit: 'ms',
        target: 1,
      },
    ];
    if (count !== [...desk.dueNow()].length) throw new Error('the number of due cards is wrong');
    // Nothing is asked before what notes mention is known.
    for (const step of library.steps()) void step;
    return [...figures, ...(await firstCard(library, cards, NOW))];
  },
};

function cardsOf(library: Library): string[] {
  const cards: string[] = [];
  for (const path of library.paths())
    for (const fact of library.registry.ids(path) ?? [])
      if (fact && cards.length < REVIEWED) cards.push(`${fact}/cloze:a`);
  return cards;
}

/** Each card reviewed twice, of which some are due. */
function logOf(cards: readonly string[]): string {
  const random = seeded(3);
  const lines = ['# Reviews'];
  for (const card of cards) {
    const days = random(14) + 1;
    for (const back of [days + 3, days]) {
      const at = NOW - back * DAY + lines.length;
      lines.push(reviewLine({ id: `k3f9a2-${String(lines.length)}`, card, at, rating: 3, device: 'k3f9a2' }));
    }
  }
  return lines.join('\n');
}
