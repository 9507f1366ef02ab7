import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Library, ReviewDesk } from '../../src/library';
import { readNote } from '../../src/notes';
import { DEFAULT_SCHEDULING, ReviewLog, type LogStore, type Rating } from '../../src/review';
import { parseMetadata } from '../workbench/metadata';

const DAY = 86_400_000;
const START = Date.UTC(2026, 2, 1, 9);
const PATHS = ['A.md', 'B.md', 'C.md'];
const BULLETS = [
  '- SQS keeps messages for up to 14 days',
  '- SNS pushes messages to its subscribers',
  '- Kinesis Data Streams keeps records in order within a shard',
  '- EventBridge routes events by rules to their targets',
  '- Aurora keeps six copies of the data in 3 zones and takes up to 15 replicas',
];

function memoryStore(): LogStore {
  const files = new Map<string, string>();
  return {
    list: () => Promise.resolve([...files.keys()]),
    read: (name) => Promise.resolve(files.get(name) ?? ''),
    append: (name, text) => Promise.resolve(void files.set(name, (files.get(name) ?? '') + text)),
  };
}

const path = fc.nat(PATHS.length - 1);
const pick = fc.nat(50);
const step = fc.oneof(
  fc.record({ does: fc.constant('write' as const), path, bullets: fc.subarray(BULLETS) }),
  fc.record({ does: fc.constantFrom('remove' as const, 'make cards' as const), path }),
  fc.record({ does: fc.constant('rename' as const), path, to: path }),
  fc.record({ does: fc.constant('grade' as const), pick, rating: fc.integer({ min: 1, max: 4 }) }),
  fc.record({
    does: fc.constantFrom('suspend' as const, 'suspend bullet' as const, 'bury' as const, 'resume' as const),
    pick,
  }),
  fc.record({ does: fc.constantFrom('undo' as const, 'settings' as const, 'wait' as const) }),
  fc.record({ does: fc.constant('elsewhere' as const), pick, rating: fc.integer({ min: 1, max: 4 }) }),
);

describe('the number of due cards', () => {
  it('is what counting them all gives, after anything that can happen to notes, reviews and wishes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
        let now = START;
        let clozes = 2;
        const library = new Library();
        const put = (at: string, bullets: readonly string[]): void => {
          const text = ['# Queues', ...bullets].join('\n');
          library.put(readNote(at, text, parseMetadata(text)));
          library.settle();
        };
        put('A.md', BULLETS);
        const store = memoryStore();
        const log = await ReviewLog.open(store, 'aaaaaa');
        const desk = new ReviewDesk(library, log, {
          now: () => now,
          dayStart: (at) => at - (at % DAY),
          limits: () => ({ newCards: 20, reviews: 200 }),
          scheduling: () => DEFAULT_SCHEDULING,
        });
        // Ids stay known where their notes are gone.
        const ids = library.cardsOf('A.md').map((c) => c.id);
        for (const id of ids.slice(1)) desk.grade(id, 3);
        for (const one of steps) {
          const at = 'path' in one ? (PATHS[one.path] ?? '') : '';
          const id = 'pick' in one ? (ids[one.pick % ids.length] ?? '') : '';
          if (one.does === 'write') put(at, one.bullets);
          else if (one.does === 'remove') library.remove(at);
          else if (one.does === 'make cards') library.cardsOf(at);
          else if (one.does === 'rename' && one.to !== one.path) library.rename(at, PATHS[one.to] ?? '');
          else if (one.does === 'grade') desk.grade(id, one.rating as Rating);
          else if (one.does === 'suspend') desk.suspend(id);
          else if (one.does === 'suspend bullet') desk.suspendBullet(id);
          else if (one.does === 'bury') desk.bury(id);
          else if (one.does === 'resume') desk.resume(id);
          else if (one.does === 'undo') desk.undo();
          else if (one.does === 'settings') library.setCards({ clozes: (clozes = 2 - clozes) });
          else if (one.does === 'wait') now += 3 * DAY;
          else if (one.does === 'elsewhere') {
            const other = await ReviewLog.open(store, 'bbbbbb');
            other.add(id, one.rating as Rating, now - DAY);
            await other.retry();
            await log.refresh();
            desk.refresh();
          }
          library.settle();
          now += 60_000;
          expect(desk.dueCount(), JSON.stringify(one)).toBe([...desk.dueNow()].length);
        }
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
