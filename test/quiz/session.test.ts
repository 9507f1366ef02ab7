import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { QuizSession, type Question, type Topic } from '../../src/quiz';

const topic: Topic = { text: 'SQS', kind: 'concept', concepts: ['sqs'], notes: ['SQS.md'] };
const question = (id: string, part: Partial<Question>): Question => ({
  id,
  kind: 'choice',
  prompt: `Prompt ${id}`,
  options: ['EBS', 'EFS', 'S3'],
  answer: 1,
  accepted: [],
  explanation: '',
  source: { note: 'SQS.md', line: 1, text: '' },
  ...part,
});
const choice = question('a', {});
const typed = question('b', { kind: 'cloze', options: [], answer: 'ElastiCache', accepted: ['Amazon ElastiCache'] });
const list = question('c', { kind: 'list', options: [], answer: 'EBS; EFS', accepted: ['EBS', 'EFS'] });
const start = () => QuizSession.start(topic, [choice, typed, list]);

describe('taking a quiz', () => {
  it('an option is right by its index, and the question stays until the next is asked for', () => {
    const s = start().answer(1);
    expect(s.currentAnswer).toEqual({ given: 1, grade: 'right' });
    expect(s.current?.id).toBe('a');
    expect(s.next().current?.id).toBe('b');
  });

  it('a second answer to the same question changes nothing', () => {
    const s = start().answer(0);
    expect(s.answer(1)).toBe(s);
  });

  it('one cannot go on without an answer', () => {
    const s = start();
    expect(s.next()).toBe(s);
  });

  it('a typed answer may be an alias, and a slip of the pen is nearly right', () => {
    const at = start().skip();
    expect(at.answer('amazon elasticache').currentAnswer?.grade).toBe('right');
    expect(at.answer('ElastiCash').currentAnswer?.grade).toBe('nearly');
    expect(at.answer('DynamoDB').currentAnswer?.grade).toBe('wrong');
  });

  it('the student may overrule the grading of a typed answer, not of a chosen one', () => {
    const slip = start().skip().answer('ElastiCash').overrule(true);
    expect(slip.currentAnswer?.grade).toBe('right');
    const chosen = start().answer(0);
    expect(chosen.overrule(true)).toBe(chosen);
  });

  it('a part of a list is nearly right, and says which items were there', () => {
    const s = start().skip().skip().answer('efs');
    expect(s.currentAnswer).toEqual({ given: 'efs', grade: 'nearly', items: ['wrong', 'right'] });
  });

  it('the score counts what was done, and the missed ones can be asked again', () => {
    const s = start().answer(1).next().answer('nothing').next().skip();
    expect(s.isOver).toBe(true);
    expect(s.score()).toEqual({ right: 1, nearly: 0, wrong: 1, skipped: 1, done: 3, total: 3 });
    expect(s.missed().map((q) => q.id)).toEqual(['b', 'c']);
    expect(s.againMissed()?.current?.id).toBe('b');
    expect(start().answer(1).againMissed()).toBeUndefined();
  });

  it('a flag is set and taken away', () => {
    const s = start().flag();
    expect(s.isFlagged('a')).toBe(true);
    expect(s.flag().isFlagged('a')).toBe(false);
    expect(s.flag('nobody')).toBe(s);
  });
});

describe('a quiz survives a restart', () => {
  it('at any point the stored session goes on where it was', () => {
    const step = fc.oneof(
      fc.record({ do: fc.constant('answer' as const), with: fc.oneof(fc.nat(3), fc.string()) }),
      fc.record({ do: fc.constantFrom('skip' as const, 'next' as const, 'flag' as const) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let one = start();
        let other = start();
        for (const s of steps) {
          const run = (q: QuizSession): QuizSession =>
            s.do === 'answer' ? q.answer(s.with) : s.do === 'skip' ? q.skip() : s.do === 'next' ? q.next() : q.flag();
          one = run(one);
          other = run(QuizSession.restore(JSON.parse(JSON.stringify(other))) ?? start());
        }
        expect(other.state).toEqual(one.state);
      }),
    );
  });

  it.each([
    null,
    1,
    'x',
    {},
    { version: 2 },
    { ...start().state, at: 9 },
    { ...start().state, answers: [] },
    { ...start().state, questions: [{}, {}, {}] },
  ])('what is no session is refused: %j', (stored) => {
    expect(QuizSession.restore(stored)).toBeUndefined();
  });
});
