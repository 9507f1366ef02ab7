import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readKept } from '../../src/views/quiz/kept';
import {
  answer,
  begin,
  isOver,
  lookedAt,
  missed,
  next,
  overrule,
  position,
  score,
  shown,
  type Taking,
} from '../../src/views/quiz/taking';
import { choice, cloze, list } from './questions';

const start = begin([choice, cloze, list]);

describe('taking a quiz', () => {
  it('shows the answered question until the student goes on', () => {
    const answered = answer(start, 1, 'right');
    expect(shown(answered)).toBe(choice);
    expect(lookedAt(answered)).toEqual({ given: 1, verdict: 'right' });
    expect(shown(next(answered))).toBe(cloze);
    expect(lookedAt(next(answered))).toBeUndefined();
  });

  it('takes the first answer only, however often a key is hit', () => {
    const answered = answer(start, 0, 'wrong');
    expect(answer(answered, 1, 'right')).toBe(answered);
  });

  it('takes no answer after the end', () => {
    const over = next(answer(begin([choice]), 1, 'right'));
    expect(isOver(over)).toBe(true);
    expect(answer(over, 1, 'right')).toBe(over);
  });

  it('lists as missed what was wrong, nearly right or skipped', () => {
    let taking = next(answer(start, 0, 'wrong'));
    taking = next(answer(taking, 'RPOO', 'nearly'));
    taking = next(answer(taking, null, 'skipped'));
    expect(missed(taking).map((m) => m.question.id)).toEqual(['choice', 'cloze', 'list']);
    expect(score(taking)).toBe(0);
  });

  it('counts a typed answer as right when the student says so, and no other', () => {
    const typed = answer(begin([cloze]), 'lost data', 'wrong');
    expect(score(overrule(typed))).toBe(1);
    expect(missed(overrule(typed))).toEqual([]);
    const chosen = answer(begin([choice]), 0, 'wrong');
    expect(overrule(chosen)).toBe(chosen);
    const skipped = answer(begin([cloze]), null, 'skipped');
    expect(overrule(skipped)).toBe(skipped);
  });

  const anyStep = fc.constantFrom<(t: Taking) => Taking>(
    (t) => answer(t, 1, 'right'),
    (t) => answer(t, 'x', 'wrong'),
    (t) => answer(t, null, 'skipped'),
    overrule,
    next,
  );

  it('after any steps: every question is right, missed or still to come, and the position never leaves the quiz', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 20 }), (steps) => {
        const taking = steps.reduce((t, step) => step(t), start);
        const open = taking.questions.length - taking.answers.length;
        expect(score(taking) + missed(taking).length + open).toBe(taking.questions.length);
        expect(position(taking)).toBeGreaterThanOrEqual(0);
        expect(position(taking)).toBeLessThanOrEqual(taking.questions.length);
        expect(isOver(taking)).toBe(shown(taking) === undefined);
      }),
    );
  });

  it('after any steps: what is kept is read back as it was', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 20 }), fc.nat(), (steps, seed) => {
        const kept = { topic: 'HA vs DR', seed, session: steps.reduce((t, step) => step(t), start) };
        expect(readKept(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
      }),
    );
  });
});

describe('reading back what was kept', () => {
  it('drops a session that is torn, and keeps the topic', () => {
    const good = { questions: [choice], answers: [], looking: false };
    const bad: unknown[] = [
      null,
      'x',
      { ...good, questions: [] },
      { ...good, looking: true },
      { ...good, answers: [{ given: 1, verdict: 'perfect' }] },
      {
        ...good,
        answers: [
          { given: 1, verdict: 'right' },
          { given: 1, verdict: 'right' },
        ],
      },
      { ...good, questions: [{ ...choice, answer: 7 }] },
      { ...good, questions: [{ ...choice, options: [1, 2] }] },
      { ...good, questions: [{ ...choice, source: null }] },
    ];
    expect(readKept({ topic: 'HA', session: good }).session).toEqual(good);
    for (const session of bad) expect(readKept({ topic: 'HA', session })).toEqual({ topic: 'HA' });
  });

  it('survives anything', () => {
    fc.assert(
      fc.property(fc.anything(), (state) => {
        expect(typeof readKept(state).topic).toBe('string');
      }),
    );
  });
});
