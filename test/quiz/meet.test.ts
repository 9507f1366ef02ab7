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

describe('words of a bullet', () => {
  it('are those by which it is found, and follow the note when it changes', () => {
    const source = vaultOf({ 'Caching.md': '## Writing\n- Write behind\n  - Batches reach the database later' });
    const ref = { path: 'Caching.md', bullet: 1 };
    for (const word of source.words(ref)) expect(source.containing(word), word).toContainEqual(ref);
    expect(source.words(ref).size).toBeGreaterThan(5);
    source.put(noteOf('Caching.md', '- Nothing\n- Eviction'));
    expect([...source.words(ref)].join(' ')).not.toMatch(/database/);
    expect(source.words({ path: 'Gone.md', bullet: 0 }).size).toBe(0);
  });
});

describe('places of a topic', () => {
  it('are looked up afresh when a note comes', () => {
    const source = vaultOf({ 'A.md': '- SQS keeps messages for days' });
    const id = source.lexicon.resolve('SQS')?.id ?? '';
    expect(source.about([id])).toHaveLength(1);
    source.put(noteOf('B.md', '- SQS hides a message that is being read'));
    expect(source.about([id])).toHaveLength(2);
  });
});

describe('titles with a versus in them', () => {
  it.each(['SQS vs SNS', 'SQS versus SNS', 'SQS vs. SNS'])('%s makes a contrast', (title) => {
    const bullets = '- SQS keeps\n- SQS hides\n- SQS hands\n- SNS pushes\n- SNS fans out\n- SNS filters';
    const source = vaultOf({ 'Messaging.md': `## ${title}\n${bullets}` });
    expect(contrasts(source).map((c) => c.sides.length)).toContain(2);
  });
});
