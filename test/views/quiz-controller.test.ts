import { describe, expect, it } from 'vitest';
import type { ExamPlan } from '../../src/quiz';
import { QuizController } from '../../src/views/quiz/controller';
import type { Screen } from '../../src/views/quiz/screen';
import type { Built, QuizDeps } from '../../src/views/quiz/deps';
import { quizKey } from '../../src/views/quiz/quiz-keys';
import { spoken } from '../../src/views/quiz/spoken';
import { choice, cloze, list } from './questions';

interface Setup {
  readonly controller: QuizController;
  readonly log: string[];
  readonly clock: { now: number };
}

function set(more: Partial<QuizDeps> = {}): Setup {
  const log: string[] = [];
  const clock = { now: 1000 };
  const flagged = new Set<string>();
  let seed = 0;
  const controller = new QuizController(
    {
      whenReady: () => Promise.resolve(),
      build: (topic, from): Built => {
        log.push(`build ${topic} ${String(from)}`);
        return { kind: 'quiz', topic, questions: [choice, cloze, list] };
      },
      grade: (question, typed) => (typed === question.answer ? 'right' : 'wrong'),
      newSeed: () => ++seed,
      openSource: () => undefined,
      chooseTopic: () => undefined,
      now: () => clock.now,
      record: {
        answered: (question, given, verdict) => {
          log.push(`${question.id} ${String(given)} ${verdict}`);
          return [`kept ${question.id}`];
        },
        undo: (entries) => void log.push(`undo ${entries.join()}`),
        mark: (question, mark) => {
          log.push(`${mark} ${question.id}`);
          flagged.delete(question.id);
          if (mark === 'flag') flagged.add(question.id);
        },
        isFlagged: (question) => flagged.has(question.id),
        finished: (name, right, total, pass) =>
          void log.push(`end ${name} ${String(right)}/${String(total)}${pass === undefined ? '' : ` ${String(pass)}`}`),
        sittings: () => [],
      },
      ...more,
    },
    () => undefined,
  );
  return { controller, log, clock };
}

function taking(screen: Screen): Extract<Screen, { at: 'taking' }>['taking'] {
  if (screen.at !== 'taking') throw new Error(`the view shows ${screen.at}`);
  return screen.taking;
}

describe('the quiz behind the view', () => {
  it('waits for the index before it asks', async () => {
    let ready = (): void => undefined;
    const { controller, log } = set({ whenReady: () => new Promise((resolve) => (ready = resolve)) });
    const opening = controller.open({ topic: 'HA vs DR' });
    expect(controller.screen).toEqual({ at: 'waiting', topic: 'HA vs DR' });
    expect(log).toEqual([]);
    ready();
    await opening;
    expect(controller.screen.at).toBe('taking');
  });

  it('shows the topic asked for last, when two were asked for while the index was made', async () => {
    const waiting: (() => void)[] = [];
    const { controller } = set({ whenReady: () => new Promise((resolve) => waiting.push(resolve)) });
    const both = [controller.open({ topic: 'first' }), controller.open({ topic: 'second' })];
    for (const ready of waiting.reverse()) ready();
    await Promise.all(both);
    expect(controller.kept().topic).toBe('second');
  });

  it('goes on with a kept quiz without the index', async () => {
    const first = set();
    await first.controller.open({ topic: 'HA vs DR' });
    first.controller.give(1);
    const { controller, log } = set({ whenReady: () => new Promise(() => undefined) });
    await controller.open(first.controller.kept());
    expect(controller.screen).toEqual(first.controller.screen);
    expect(log).toEqual([]);
  });

  it('tells each answer once, with the verdict that holds when the student goes on', async () => {
    const { controller, log } = set();
    await controller.open({ topic: 'x', seed: 5 });
    controller.give(0);
    controller.give(1);
    controller.goOn();
    controller.goOn();
    controller.give('  ');
    controller.give('lost');
    controller.overrule();
    controller.goOn();
    controller.skip();
    controller.goOn();
    expect(log).toEqual(['build x 5', 'choice 0 wrong', 'cloze lost right', 'list null skipped', 'end x 1/3']);
  });

  it('takes no typed text for a choice and no option for a typed question', async () => {
    const { controller } = set();
    await controller.open({ topic: 'x' });
    controller.give('ElastiCache');
    controller.give(3);
    expect(taking(controller.screen).answers).toEqual([]);
    controller.give(1);
    controller.goOn();
    controller.give(0);
    expect(taking(controller.screen).answers).toHaveLength(1);
  });

  it('grades a list by its items: all, half, fewer', async () => {
    const verdicts = async (typed: string): Promise<string | undefined> => {
      const { controller } = set({ build: (topic) => ({ kind: 'quiz', topic, questions: [list] }) });
      await controller.open({ topic: 'x' });
      controller.give(typed);
      return taking(controller.screen).answers[0]?.verdict;
    };
    expect(await verdicts('multi-site\nwarm standby\npilot light\nbackup')).toBe('right');
    expect(await verdicts('pilot light\nbackup')).toBe('nearly');
    expect(await verdicts('pilot light\ncold brew')).toBe('wrong');
  });

  it('begins again with all, with the missed, or with new questions, but only at the end', async () => {
    const { controller, log } = set();
    await controller.open({ topic: 'x' });
    controller.give(0);
    controller.again();
    controller.againMissed();
    expect(taking(controller.screen).answers).toHaveLength(1);
    controller.goOn();
    controller.give('RPO');
    controller.goOn();
    controller.skip();
    controller.goOn();
    controller.againMissed();
    expect(taking(controller.screen)).toMatchObject({ questions: [choice, list], answers: [] });
    controller.skip();
    controller.goOn();
    controller.skip();
    controller.goOn();
    expect(log.filter((l) => l.startsWith('end'))).toEqual(['end x 1/3', 'end x (only the missed) 0/2']);
    await controller.fresh();
    expect(log.filter((l) => l.startsWith('build'))).toEqual(['build x 1', 'build x 2']);
    expect(taking(controller.screen).questions).toHaveLength(3);
  });

  it('never shows an empty quiz', async () => {
    const of = async (built: Built): Promise<Screen> => {
      const { controller } = set({ build: () => built });
      await controller.open({ topic: 'x' });
      return controller.screen;
    };
    expect(await of({ kind: 'unknown', nearest: ['HA'] })).toMatchObject({
      at: 'unknown',
      known: false,
      nearest: ['HA'],
    });
    expect(await of({ kind: 'empty', topic: 'X', nearest: [] })).toMatchObject({
      at: 'unknown',
      known: true,
      topic: 'X',
    });
    expect(await of({ kind: 'quiz', topic: 'X', questions: [] })).toMatchObject({ at: 'unknown', known: true });
  });

  it('leaves a quiz that takes a while when another is asked for meanwhile, and when the view closes', async () => {
    const asked: { readonly topic: string; readonly isWanted: () => boolean; readonly end: (built: Built) => void }[] =
      [];
    const { controller } = set({
      build: (topic, _seed, _count, isWanted) =>
        new Promise((resolve) => asked.push({ topic, isWanted, end: (built) => resolve(built) })),
    });
    const first = controller.open({ topic: 'x' });
    await Promise.resolve();
    expect(controller.screen).toMatchObject({ at: 'waiting', topic: 'x' });
    const second = controller.open({ topic: 'y' });
    await Promise.resolve();
    expect(asked.map((one) => [one.topic, one.isWanted()])).toEqual([
      ['x', false],
      ['y', true],
    ]);
    for (const { topic, end } of [...asked].reverse()) end({ kind: 'quiz', topic, questions: [choice] });
    await Promise.all([first, second]);
    expect(controller.screen).toMatchObject({ at: 'taking', topic: 'y' });
    void controller.open({ topic: 'z' });
    await Promise.resolve();
    controller.leave();
    expect(asked.at(-1)).toMatchObject({ topic: 'z' });
    expect(asked.at(-1)?.isWanted()).toBe(false);
  });

  it('says why a quiz could not be made', async () => {
    const { controller } = set({
      build: () => {
        throw new Error('the index is torn');
      },
    });
    await controller.open({ topic: 'x' });
    expect(controller.screen).toMatchObject({ at: 'failed', topic: 'x', why: 'the index is torn' });
  });
});

describe('keys of the quiz', () => {
  const asking: Screen = {
    at: 'taking',
    topic: 'x',
    seed: 1,
    taking: { questions: [choice, cloze], answers: [], looking: false },
  };
  const looking: Screen = {
    ...asking,
    taking: { ...asking.taking, answers: [{ given: 0, verdict: 'wrong' }], looking: true },
  };
  const typing: Screen = { ...looking, taking: { ...looking.taking, looking: false } };

  it('choose an option that is there, skip, and move', () => {
    expect(quizKey('3', asking)).toEqual({ do: 'choose', option: 2 });
    expect(quizKey('4', asking)).toBeNull();
    expect(quizKey('s', asking)).toEqual({ do: 'skip' });
    expect(quizKey('down', asking)).toEqual({ do: 'move', by: 1 });
    expect(quizKey('enter', asking)).toBeNull();
  });

  it('go on by Enter alone once the answer is on show', () => {
    expect(quizKey('enter', looking)).toEqual({ do: 'goOn' });
    for (const key of ['1', '2', 's', 'down', 'space']) expect(quizKey(key, looking)).toBeNull();
  });

  it('leave the arrows to the page where there are no options', () => {
    expect(quizKey('down', typing)).toBeNull();
    expect(quizKey('1', typing)).toBeNull();
  });

  it('start one of the nearest topics', () => {
    const unknown: Screen = { at: 'unknown', topic: 'x', known: false, nearest: ['HA', 'DR'] };
    expect(quizKey('2', unknown)).toEqual({ do: 'start', topic: 'DR' });
    expect(quizKey('3', unknown)).toBeNull();
  });

  it('a screen reader is told the verdict with the right answer, and nothing while a question is open', () => {
    expect(spoken(asking)).toBe('');
    expect(spoken(looking)).toBe('Wrong. The answer is ElastiCache.');
  });
});

describe('what is kept of a quiz', () => {
  it('is the number of questions that was asked for, so that new ones are as many', async () => {
    const { controller } = set();
    await controller.open({ topic: 'HA vs DR', count: 4 });
    expect(controller.kept().count).toBe(4);
  });

  it('is no topic where an exam is made or could not be made', async () => {
    const plan: ExamPlan = { name: 'By pillar', count: 5, minutes: 0, pass: 0.7, parts: [{ name: 'All', weight: 1 }] };
    const { controller, log } = set({
      exams: { plans: () => [plan], build: () => ({ questions: [], parts: [] }) },
    });
    const making = controller.startExam(plan);
    expect(controller.kept()).toEqual({ topic: '', exam: 'setup' });
    await making;
    expect(controller.screen.at).toBe('failed');
    await controller.open(controller.kept());
    expect(controller.screen.at).toBe('setup');
    expect(log).toEqual([]);
  });

  it('leads to the notes where they have gone', async () => {
    const { controller } = set();
    await controller.open({ topic: 'HA vs DR' });
    const notes = (): string[] => taking(controller.screen).questions.map(({ source }) => source.note);
    const [from = ''] = notes();
    controller.renamed(from, 'Elsewhere/New name.md');
    expect(notes()[0]).toBe('Elsewhere/New name.md');
    expect(notes()).not.toContain(from);
    const before = controller.screen;
    controller.renamed('Unknown.md', 'Other.md');
    expect(controller.screen).toBe(before);
  });
});
