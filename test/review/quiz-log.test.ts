import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeLogs, parseLog, ReviewLog, type QuizDeed, type QuizEntry } from '../../src/review';
import { quizLine } from '../../src/review/log-lines';
import { MemoryStore } from './memory-store';

const T = Date.UTC(2026, 10, 24, 8);
const deeds: readonly QuizDeed[] = [
  'right',
  'nearly',
  'wrong',
  'skipped',
  'bad',
  'fine',
  'flag',
  'unflag',
  'quiz',
  'exam',
];

const entry: fc.Arbitrary<QuizEntry> = fc
  .record(
    {
      n: fc.integer({ min: 1, max: 30 }),
      device: fc.constantFrom('aaaaaa', 'bbbbbb'),
      at: fc.integer({ min: T, max: T + 40 * 86_400_000 }),
      deed: fc.constantFrom(...deeds),
      subject: fc.constantFrom('term-1x9q', 'HA vs DR', '#secure `x` ~y', 'Größe 100 %'),
      detail: fc.constantFrom('', '5d0c', '7/10', '47/65/72'),
      anchor: fc.record({
        path: fc.constantFrom('ELB.md', 'a folder/Tick.md'),
        text: fc.constantFrom('Which service does it?', '**bold** [[link]] #tag'),
      }),
    },
    { requiredKeys: ['n', 'device', 'at', 'deed', 'subject', 'detail'] },
  )
  .map(({ n, ...e }) => ({ ...e, id: `${e.device}-${String(n)}` }));

const asFile = (entries: readonly QuizEntry[]): string => entries.map((e) => `\n${quizLine(e)}`).join('');
const read = (text: string): readonly QuizEntry[] => mergeLogs(parseLog(text, 'x.md').content).quiz ?? [];

describe('quiz entries in the log', () => {
  it('are read back as they were written', () => {
    fc.assert(
      fc.property(entry, (e) => {
        expect(read(asFile([e]))).toEqual([e]);
      }),
    );
  });

  it('say the same in any order, repeated, and split over files', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 20 }), fc.nat(), (entries, cut) => {
        const whole = read(asFile(entries));
        const at = entries.length === 0 ? 0 : cut % entries.length;
        const parts = [entries.slice(at), entries.slice(0, at), entries].map(
          (part) => parseLog(asFile([...part].reverse()), 'x.md').content,
        );
        expect(mergeLogs(...parts).quiz ?? []).toEqual(whole);
      }),
    );
  });

  it('lose only what was cut off, and say so', () => {
    fc.assert(
      fc.property(entry, entry, fc.integer({ min: 1, max: 200 }), (whole, torn, cut) => {
        const line = quizLine(torn);
        const text = `\n${quizLine(whole)}\n${line.slice(0, -Math.min(cut, line.length - 4))}`;
        const { content, problems } = parseLog(text, 'x.md');
        expect(content.quiz).toEqual([whole]);
        expect(problems).toHaveLength(1);
      }),
    );
  });

  it('count at once, survive a restart, share the count of reviews, and can be taken back', async () => {
    const store = new MemoryStore();
    const log = await ReviewLog.open(store, 'dev1');
    log.add('f1/term', 3, T);
    const wrong = log.did({ deed: 'wrong', subject: 'term-1', detail: 'f1', at: T + 1 });
    log.did({ deed: 'quiz', subject: 'HA vs DR', detail: '3/5', at: T + 2 });
    expect(wrong.id).toBe('dev1-2');
    expect(log.quiz()).toHaveLength(2);
    expect(log.quiz()).toBe(log.quiz());
    log.undo(wrong.id, T + 3);
    await log.retry();
    const again = await ReviewLog.open(store, 'dev1');
    expect(again.problems()).toEqual([]);
    expect(again.quiz().map((e) => e.deed)).toEqual(['quiz']);
    expect(again.all()).toHaveLength(1);
    expect(again.did({ deed: 'flag', subject: 'q', detail: '', at: T + 4 }).id).toBe('dev1-5');
  });

  it('never make a link, a tag or a code block of what the notes say', () => {
    const line = quizLine({
      id: 'd-1',
      at: T,
      device: 'd',
      deed: 'bad',
      subject: 'q',
      detail: 'f',
      anchor: { path: 'A.md', text: 'x ` [[y]]\n- #z' },
    });
    expect(line.split('\n')).toHaveLength(1);
    expect(line.match(/`/g)).toHaveLength(4);
  });
});
