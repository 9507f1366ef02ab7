import { performance } from 'node:perf_hooks';
import {
  anchorText,
  packSchedules,
  ReviewLog,
  ScheduleBook,
  Scheduler,
  type Checkpoint,
  type LogStore,
  type Rating,
} from '../../src/review';
import { reviewLine } from '../../src/review/log-lines';
import { collect, type Bench, type Figure } from './measure';
import { seeded } from './synthetic';

const CARDS = 100_000;
const REVIEWS = 1_000_000;
const DAY = 86_400_000;
const START = Date.UTC(2024, 0, 1, 6);
const MONTHS = 30;

/** A log of two devices over two and a half years, a file per month and device, as bytes. */
function logFiles(): Map<string, ArrayBuffer> {
  const random = seeded(11);
  const files = new Map<string, string[]>();
  const counters = { k3f9a2: 0, q7x1b0: 0 };
  for (let i = 0; i < REVIEWS; i++) {
    const at = Math.floor(START + (i / REVIEWS) * MONTHS * 30.4 * DAY) + random(50);
    const device = random(3) === 0 ? 'q7x1b0' : 'k3f9a2';
    const n = random(CARDS);
    const fact = (n * 2654435761).toString(16).padStart(16, '0').slice(-16);
    const text = `Topic ${String(n % 997)} keeps ${String(n % 35)} days of records where the default is not changed by anybody`;
    const line = reviewLine({
      id: `${device}-${String(++counters[device])}`,
      card: `${fact}/cloze:n-day`,
      at,
      rating: (random(6) === 0 ? 1 : 2 + random(3)) as Rating,
      device,
      anchor: { path: `Folder ${String(n % 40)}/Note ${String(n % 5000)}.md`, text: anchorText(text) },
    });
    const name = `${device}-${new Date(at).toISOString().slice(0, 7)}.md`;
    const list = files.get(name);
    if (list) list.push(line);
    else files.set(name, ['# Reviews\n', line]);
  }
  return new Map([...files].map(([name, lines]) => [name, bytesOf(lines.join('\n'))]));
}

function bytesOf(text: string): ArrayBuffer {
  return new Uint8Array(new TextEncoder().encode(text)).buffer;
}

/** Files as a vault gives them, by name. */
function storeOf(files: ReadonlyMap<string, ArrayBuffer>): LogStore & { appended: number } {
  return {
    appended: 0,
    list: () => Promise.resolve([...files.keys()].sort()),
    read: (name) => Promise.resolve(files.get(name) ?? ''),
    append(_name, text) {
      this.appended += text.length;
      return Promise.resolve();
    },
    stamp: (name) => String(files.get(name)?.byteLength ?? ''),
  };
}

export const review: Bench = {
  about: '100,000 cards and 1,000,000 reviews: the log read, schedules worked out, one review stored',
  async run(): Promise<Figure[]> {
    const files = logFiles();
    const store = storeOf(files);
    const scheduler = new Scheduler();
    const now = START + (MONTHS * 30.4 + 1) * DAY;
    const figures: Figure[] = [];
    const tell = (name: string, since: number, target: number): void =>
      void figures.push({ name, value: performance.now() - since, unit: 'ms', target });

    collect();
    let t = performance.now();
    const log = await ReviewLog.open(store, 'k3f9a2');
    tell('log read', t, 1200);
    let u = performance.now();
    const book = new ScheduleBook(scheduler);
    book.update(log.reviews());
    tell('schedules worked out', u, 800);
    const due = [...book.dueBy(now)].length;
    tell(`cold in all, ${String(due)} due`, t, 2000);

    const lately = log.checkpoint(now - 3 * DAY);
    const kept = { version: 3, ...lately, options: '', schedules: packSchedules(book.keep()) };
    const copy = structuredClone(kept) as Checkpoint;
    // As after a day of reviews: the month's file has grown, and is read on from where it ended.
    const month = 'k3f9a2-2026-06.md';
    const more = Array.from({ length: 200 }, (_, i) =>
      reviewLine({
        id: `k3f9a2-${String(900_000 + i)}`,
        card: log.reviews().cardId(i),
        at: now + i,
        rating: 3,
        device: 'k3f9a2',
      }),
    );
    for (const grown of [false, true]) {
      if (grown) files.set(month, bytesOf(`${new TextDecoder().decode(files.get(month))}\n${more.join('\n')}`));
      const other = storeOf(files);
      collect();
      t = performance.now();
      const resumed = await ReviewLog.resume(other, 'k3f9a2', copy, '');
      const warm = new ScheduleBook(scheduler);
      if (resumed?.begun) warm.adopt(resumed.begun.schedules);
      for (const r of resumed?.begun?.news ?? []) warm.add(r);
      const first = warm.dueBy(now).next();
      const read = String(resumed?.reviews().length ?? 0);
      tell(
        `warm${grown ? ' and read on' : ''}, first due ${first.done ? 'missing' : 'found'}, ${read} reviews`,
        t,
        200,
      );
      if (grown) continue;
      t = performance.now();
      await resumed?.whole();
      if (resumed) warm.update(resumed.reviews());
      tell('the rest read behind it', t, 2000);
    }

    t = performance.now();
    const rounds = 50;
    for (let i = 0; i < rounds; i++) {
      book.add(log.add(`new-${String(i)}/term`, 3, now + i));
      log.reviews();
      book.dueAfter(now).next();
    }
    figures.push({ name: 'one review stored', value: (performance.now() - t) / rounds, unit: 'ms', target: 10 });
    figures.push({ name: 'written for one review', value: store.appended / rounds, unit: 'characters', target: 200 });

    u = performance.now();
    for (let i = 0; i < 100; i++) book.dueBy(START).next();
    figures.push({ name: 'nothing due found', value: (performance.now() - u) / 100, unit: 'ms', target: 1 });
    return figures;
  },
};
