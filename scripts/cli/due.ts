import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ReviewDesk } from '../../src/library';
import { DEFAULT_SCHEDULING, ReviewLog, type LogStore } from '../../src/review';
import { loadLibrary } from './load-library';
import { parseArguments } from './options';
import { BadUsage } from './outcome';
import { print } from './print';

/** `due <vault> [--now ISO]`: `{now, due, reviewedToday, nextDue, cards, reviews, problems}`, as the app would count. */
export async function printDue(args: readonly string[]): Promise<void> {
  const parsed = parseArguments(args, ['now'], { min: 1, max: 1 });
  const folder = parsed.positional[0] ?? '';
  const said = parsed.options.get('now');
  const now = said === undefined ? Date.now() : Date.parse(said);
  if (Number.isNaN(now)) throw new BadUsage(`--now is no ISO date: "${said ?? ''}"`);
  const library = loadLibrary(folder);
  const log = await ReviewLog.open(readOnly(join(folder, 'Study Atlas')), 'cli');
  const desk = new ReviewDesk(library, log, {
    now: () => now,
    dayStart: (at) => new Date(at).setHours(0, 0, 0, 0),
    limits: () => ({ newCards: 20, reviews: 200 }),
    scheduling: () => DEFAULT_SCHEDULING,
  });
  for (const step of desk.looking()) void step;
  const { left, done, nextDue } = desk.status();
  print({
    now: new Date(now).toISOString(),
    due: left,
    overdue: desk.dueCount(),
    reviewedToday: done,
    nextDue: nextDue === null ? null : new Date(nextDue).toISOString(),
    cards: [...library.allCards()].length,
    reviews: log.all().length,
    problems: log.problems(),
  });
}

function readOnly(folder: string): LogStore {
  return {
    list: () =>
      Promise.resolve(
        existsSync(folder)
          ? readdirSync(folder)
              .filter((f) => f.endsWith('.md'))
              .sort()
          : [],
      ),
    read: (name) => Promise.resolve(readFileSync(join(folder, name), 'utf8')),
    append: () => Promise.reject(new Error('the command line only reads the log')),
  };
}
