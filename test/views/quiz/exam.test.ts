import { describe, expect, it } from 'vitest';
import type { ExamPlan, Question } from '../../../src/quiz';
import { QuizController } from '../../../src/views/quiz/controller';
import { clock, type Sat } from '../../../src/views/quiz/exam';
import { isUnderWay, readKept, type Kept } from '../../../src/views/quiz/kept';
import { hasPassed } from '../../../src/views/quiz/sittings';
import { spoken } from '../../../src/views/quiz/spoken';
import { choice, cloze } from '../questions';
import { match, order } from './arranged';

const plan: ExamPlan = {
  name: 'Practice',
  count: 5,
  minutes: 10,
  pass: 0.75,
  parts: [{ name: 'All', weight: 1 }],
};
const questions: readonly Question[] = [choice, cloze, match, order];

function set(more: { readonly questions?: readonly Question[] } = {}): {
  readonly controller: QuizController;
  readonly log: string[];
  readonly clock: { now: number };
  readonly left: Kept[];
  readonly sat: () => Sat;
} {
  const log: string[] = [];
  const left: Kept[] = [];
  const time = { now: 1_000_000 };
  const controller = new QuizController(
    {
      whenReady: () => Promise.resolve(),
      build: () => ({ kind: 'unknown', nearest: [] }),
      grade: (question, typed) => (typed === question.answer ? 'right' : 'wrong'),
      newSeed: () => 1,
      now: () => time.now,
      openSource: () => undefined,
      chooseTopic: () => undefined,
      exams: { plans: () => [plan], build: () => ({ questions: more.questions ?? questions, parts: [] }) },
      record: {
        answered: (question, _, verdict) => {
          log.push(`${question.id} ${verdict}`);
          return [];
        },
        undo: () => undefined,
        mark: (question, mark) => void log.push(`${mark} ${question.id}`),
        isFlagged: () => false,
        finished: (name, right, total, pass) => void log.push(`end ${name} ${[right, total, pass].join(' ')}`),
        sittings: () => [],
      },
      leave: (kept) => void left.push(kept),
    },
    () => undefined,
  );
  return {
    controller,
    log,
    clock: time,
    left,
    sat: () => {
      if (controller.screen.at !== 'exam') throw new Error(`the view shows ${controller.screen.at}`);
      return controller.screen.sat;
    },
  };
}

describe('an exam', () => {
  it('tells nothing and keeps nothing before it is handed in, then everything', async () => {
    const { controller, log, sat } = set();
    await controller.startExam(plan);
    controller.give(1);
    controller.flag();
    controller.turn(1);
    controller.give('RPO');
    controller.turn(1);
    controller.give([2, 0, 1, -1]);
    controller.goTo(0);
    controller.give(0);
    expect(sat().given).toEqual([0, 'RPO', [2, 0, 1, -1], null]);
    expect(log).toEqual([]);
    controller.handIn();
    expect(log).toEqual([
      'choice wrong',
      'flag choice',
      'cloze right',
      'match nearly',
      'order skipped',
      'end Practice 1 4 0.75',
    ]);
    expect(controller.screen).toMatchObject({ at: 'taking', result: { pass: 0.75 } });
  });

  it('takes an answer back, and takes none that the question does not have', async () => {
    const { controller, sat } = set();
    await controller.startExam(plan);
    controller.give(7);
    expect(sat().given[0]).toBeNull();
    controller.turn(1);
    controller.give('RP');
    controller.give('');
    expect(sat().given[1]).toBeNull();
  });

  it('ends by itself when its time is over, also while the app was closed', async () => {
    const { controller, clock: time, log } = set();
    await controller.startExam(plan);
    controller.give(1);
    time.now += 10 * 60_000 - 1;
    controller.tick();
    expect(controller.screen.at).toBe('exam');
    const kept = readKept(JSON.parse(JSON.stringify(controller.kept())));
    time.now += 1;
    controller.tick();
    expect(controller.screen).toMatchObject({ at: 'taking', result: { took: 600_000 } });
    expect(log.at(-1)).toBe('end Practice 1 4 0.75');
    const later = set();
    later.clock.now = time.now + 3_600_000;
    await later.controller.open(kept);
    expect(later.controller.screen).toMatchObject({ at: 'taking', result: { took: 600_000 } });
  });

  it('goes on after a restart where it was, with the time that is left', async () => {
    const first = set();
    await first.controller.startExam(plan);
    first.controller.turn(1);
    first.controller.give('RPO');
    first.controller.flag();
    const kept = readKept(JSON.parse(JSON.stringify(first.controller.kept())));
    expect(isUnderWay(kept)).toBe(true);
    const second = set();
    second.clock.now = first.clock.now + 60_000;
    await second.controller.open(kept);
    expect(second.sat()).toEqual(first.sat());
  });

  it('stands still while paused, and when its view is closed', async () => {
    const { controller, clock: time, sat, left } = set();
    await controller.startExam(plan);
    time.now += 60_000;
    controller.pauseOrResume();
    controller.give(1);
    time.now += 3_600_000;
    controller.tick();
    expect(sat()).toMatchObject({ left: 540_000, ends: null, given: [null, null, null, null] });
    controller.pauseOrResume();
    expect(sat().ends).toBe(time.now + 540_000);
    controller.leave();
    expect(left).toHaveLength(1);
    expect(left[0]?.exam).toMatchObject({ left: 540_000, ends: null });
  });

  it('took the time that was sat, without the pauses', async () => {
    const { controller, clock: time } = set();
    await controller.startExam(plan);
    time.now += 60_000;
    controller.pauseOrResume();
    time.now += 3_600_000;
    controller.pauseOrResume();
    time.now += 30_000;
    controller.handIn();
    expect(controller.screen).toMatchObject({ at: 'taking', result: { took: 90_000 } });
  });

  it('without a limit has no clock and is never over by itself', async () => {
    const { controller, clock: time, sat } = set();
    await controller.startExam({ ...plan, minutes: 0 });
    time.now += 1e12;
    controller.tick();
    controller.pauseOrResume();
    expect(sat()).toMatchObject({ ends: null, left: null });
  });

  it('without questions says so, and leads back to the choice', async () => {
    const { controller } = set({ questions: [] });
    await controller.startExam(plan);
    expect(controller.screen).toMatchObject({ at: 'failed', exam: true });
    await controller.fresh();
    expect(controller.screen.at).toBe('setup');
  });

  it('calls out the time twice, not each second', async () => {
    const { controller, clock: time } = set();
    await controller.startExam(plan);
    const calls = new Set<string>();
    for (let i = 0; i < 600; i++) {
      controller.tick();
      calls.add(spoken(controller.screen));
      time.now += 1000;
    }
    expect([...calls]).toEqual(['', 'Less than five minutes left.', 'Less than a minute left.']);
  });

  it('drops a kept exam that is not as it should be', () => {
    const sound = {
      name: 'x',
      pass: 0.7,
      questions: [choice],
      given: [null],
      flagged: [],
      at: 0,
      began: 1,
      ends: 5,
      left: null,
      wanted: 1,
    };
    expect(readKept({ topic: 'x', exam: sound }).exam).toEqual(sound);
    for (const broken of [
      { ...sound, given: [] },
      { ...sound, given: [{}] },
      { ...sound, questions: [] },
      { ...sound, ends: 'soon' },
      { ...sound, flagged: ['a'] },
      { ...sound, at: NaN },
    ])
      expect(readKept({ topic: 'x', exam: broken }).exam).toBeUndefined();
  });

  it('is passed with just the part that is needed', () => {
    expect(hasPassed(7, 10, 0.7)).toBe(true);
    expect(hasPassed(6, 10, 0.7)).toBe(false);
    expect(hasPassed(0, 0, 0)).toBe(false);
  });

  it('shows its time as a clock does', () => {
    expect([0, 999, 61_000, 3_909_000].map(clock)).toEqual(['0:00', '0:01', '1:01', '1:05:09']);
  });
});
