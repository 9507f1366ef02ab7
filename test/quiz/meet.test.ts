import { describe, expect, it } from 'vitest';
import { contrasts, type QuizIndex } from '../../src/quiz';
import { noteOf, STUDY, vaultOf } from './vault';

function ids(source: QuizIndex): string[] {
  return [...source.uses().keys()];
}

describe('concepts that meet in a bullet', () => {
  it('are those that some bullet which mentions the one has around it', () => {
    const source = vaultOf(STUDY);
    let met = 0;
    for (const a of ids(source))
      for (const b of ids(source)) {
        const expected = source.mentioning(a).some((ref) => source.around(ref).includes(b));
        expect(source.meet(a, b), `${a} and ${b}`).toBe(expected);
        if (expected && a !== b) met++;
      }
    expect(met).toBeGreaterThan(3);
  });

  it('meet no more once the note is gone', () => {
    const source = vaultOf({ 'Queue.md': '- SQS hands its messages to a Lambda function', 'Other.md': '- SNS pushes' });
    const id = (name: string): string => source.lexicon.resolve(name)?.id ?? '';
    expect(source.meet(id('SQS'), id('Lambda'))).toBe(true);
    source.remove('Queue.md');
    expect(source.meet(id('SQS'), id('Lambda'))).toBe(false);
  });
});

describe('places of a topic', () => {
  it('are looked up afresh when a note comes', () => {
    const source = vaultOf({ 'A.md': '- SQS keeps messages for days' });
    const id = source.lexicon.resolve('SQS')?.id ?? '';
    expect(source.select([{ concepts: [id] }])).toHaveLength(1);
    source.put(noteOf('B.md', '- SQS hides a message that is being read'));
    expect(source.select([{ concepts: [id] }])).toHaveLength(2);
  });

  it('are in order of path and line, whatever came first, and are counted where they state something', () => {
    const source = vaultOf({
      'B.md': '- SQS hides a message that is being read\n- I think SQS forgets, not sure',
      'A.md': '- A line\n- SQS keeps messages for days\n- SQS has two kinds of queues',
    });
    source.put(noteOf('C.md', '- SQS is polled'));
    source.put(noteOf('B.md', '- SQS?\n- SQS hides a message that is being read'));
    const id = source.lexicon.resolve('SQS')?.id ?? '';
    const places = ['A.md 1', 'A.md 2', 'B.md 0', 'B.md 1', 'C.md 0'];
    expect([...source.select([{ concepts: [id] }])].map((r) => `${r.path} ${String(r.bullet)}`)).toEqual(places);
    expect(source.select([{ concepts: [id] }]).at(2)).toEqual({ path: 'B.md', bullet: 0 });
    expect(source.select([{ concepts: [id] }]).at(5)).toBeUndefined();
    expect(source.extent([{ concepts: [id] }])).toEqual({ facts: 4, notes: ['A.md', 'B.md', 'C.md'] });
  });
});

describe('a selection', () => {
  const source = vaultOf({
    'Queues.md':
      '- SQS keeps messages for days #secure\n- SQS hides a message that is being read\n- SNS pushes messages',
    'Topics.md': '- SNS filters messages #secure #cost\n- A topic keeps nothing #Cost',
  });
  const places = (groups: Parameters<typeof source.select>[0]): string[] =>
    [...source.select(groups)].map((r) => `${r.path} ${String(r.bullet)}`);

  it('has what is in every group, by any of the things that the group names', () => {
    expect(places([{ tags: ['secure', 'cost'] }])).toEqual(['Queues.md 0', 'Topics.md 0', 'Topics.md 1']);
    expect(places([{ tags: ['secure'] }, { tags: ['cost'] }])).toEqual(['Topics.md 0']);
    expect(places([{ words: ['messag'] }, { words: ['keep'], tags: ['COST'] }])).toEqual([
      'Queues.md 0',
      'Topics.md 0',
    ]);
    expect(source.extent([{ tags: ['secure'] }, { words: ['messag'] }])).toEqual({
      facts: 2,
      notes: ['Queues.md', 'Topics.md'],
    });
  });

  it('of no group, or of an empty one, is empty', () => {
    expect(places([])).toEqual([]);
    expect(places([{}])).toEqual([]);
    expect(places([{ tags: ['secure'] }, { words: ['nowhere'] }])).toEqual([]);
  });
});

describe('titles with a versus in them', () => {
  it.each(['SQS vs SNS', 'SQS versus SNS', 'SQS vs. SNS'])('%s makes a contrast', (title) => {
    const bullets = '- SQS keeps\n- SQS hides\n- SQS hands\n- SNS pushes\n- SNS fans out\n- SNS filters';
    const source = vaultOf({ 'Messaging.md': `## ${title}\n${bullets}` });
    expect(contrasts(source).map((c) => c.sides.length)).toContain(2);
  });
});
