import { ReviewDesk, type DeskStatus, type Library } from '../../src/library';
import { DEFAULT_SCHEDULING, ReviewLog } from '../../src/review';
import { reviewLine } from '../../src/review/log-lines';
import { deskAt, logStore } from './log-store';
import { collect, median, worked, type Figure } from './measure';
import { seeded } from './synthetic';

const DUE = 4_000;
const ROUNDS = 3;
const DAY = 86_400_000;

/**
 * How soon a card is on show after a start at a checkpoint, and for how long the steps hold the thread by which the other cards of the
 * day are made behind it. Every round begins without any card made.
 *
 * @param others cards that are reviewed, but not due
 */
export async function firstCard(library: Library, others: readonly string[], now: number): Promise<Figure[]> {
  const store = { ...logStore(logOf(dueCards(library), others, now)), stamp: () => '' };
  const kept = new ReviewDesk(
    library,
    await ReviewLog.open(store, 'k3f9a2'),
    deskAt(() => now),
  ).checkpoint();
  const first: number[] = [];
  const cold: number[] = [];
  const steps: number[] = [];
  const inAll: number[] = [];
  const again: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const log = await ReviewLog.resume(store, 'k3f9a2', structuredClone(kept), JSON.stringify(DEFAULT_SCHEDULING));
    if (!log) throw new Error('the checkpoint was not taken up');
    const desk = new ReviewDesk(
      library,
      log,
      deskAt(() => now),
    );
    let status: DeskStatus | undefined;
    const shown = (): number => {
      library.cards.clear();
      return worked(() => (status = desk.status()));
    };
    first.push(shown());
    // Which also throws away what the engine made code of, as it is after a start.
    collect();
    cold.push(shown());
    if (!status?.turn || !status.looking) throw new Error('nothing is left to look for');
    const all: number[] = [];
    const work = desk.looking();
    for (let done = false; !done;) all.push(worked(() => (done = work.next().done === true)));
    all.sort((a, b) => b - a);
    // One in a thousand waits for a collection.
    steps.push(all[Math.floor(all.length / 1000)] ?? 0);
    inAll.push(all.reduce((sum, ms) => sum + ms, 0));
    again.push(worked(() => (status = desk.status())));
    if (status.looking || status.left !== 220) throw new Error('the queue of the day is not whole');
  }
  return [
    { name: `first card shown, ${String(DUE)} due`, value: median(first), unit: 'ms', target: 100 },
    { name: 'before the engine has code of it', value: median(cold), unit: 'ms' },
    { name: 'longest step of making the others', value: median(steps), unit: 'ms', target: 20 },
    { name: 'all of them made', value: median(inAll), unit: 'ms' },
    { name: 'next card, with all of them there', value: median(again), unit: 'ms' },
  ];
}

/** Cards of bullets that lie far from each other, one of a note. */
function dueCards(library: Library): string[] {
  const random = seeded(5);
  const paths = library.paths();
  const ids: string[] = [];
  for (let n = 0; ids.length < DUE && n < paths.length; n++) {
    const path = paths[(n * 7919) % paths.length] ?? '';
    const bullet = random(library.registry.ids(path)?.length ?? 1);
    const card = library.cards.around(path, bullet).find((c) => !c.uncertain);
    if (card) ids.push(card.id);
  }
  library.cards.clear();
  return ids;
}

/** Each card reviewed twice. */
function logOf(due: readonly string[], others: readonly string[], now: number): string {
  const random = seeded(7);
  const lines = ['# Reviews'];
  const add = (card: string, back: number): void => {
    const at = now - back * DAY + lines.length;
    lines.push(reviewLine({ id: `k3f9a2-${String(lines.length)}`, card, at, rating: 3, device: 'k3f9a2' }));
  };
  for (const card of due) for (const back of [45 - random(5), 36 - random(5)]) add(card, back);
  for (const card of others) for (const back of [5, 1]) add(card, back);
  return lines.join('\n');
}
