import { describe, expect, it } from 'vitest';
import { isContested } from '../../../src/quiz/gate/contested';
import { draftSteps } from '../../../src/quiz/build/drafts';
import { ended } from '../../../src/quiz/build/steps';
import { resolveTopic } from '../../../src/quiz';
import { gather } from '../../../src/quiz/topic/gather';
import { mulberry32 } from '../../../src/quiz/random';
import { vaultOf } from '../vault';

describe('a number that the notes contradict elsewhere', () => {
  const contested = (other: string): readonly boolean[] => {
    const source = vaultOf({
      'SQS.md': '- A message of a queue stays hidden from other readers for 30 seconds',
      'Queues.md': other,
    });
    const found = resolveTopic('[[SQS]]', source);
    if (!('topic' in found)) throw new Error('unknown');
    const random = mulberry32(1);
    const { drafts } = ended(draftSteps(gather(found.topic, source, random), found.topic, source, random));
    return drafts.filter((d) => d.kind === 'number').map((d) => isContested(d, source));
  };

  it('is not asked for: either may be right', () => {
    expect(contested('## SQS\n- A message stays hidden from all other readers of the queue for 45 seconds')).toEqual([
      true,
    ]);
  });

  it('is asked for where the other is of another subject, or says something else', () => {
    expect(
      contested('## Amazon MQ\n- A message stays hidden from all other readers of the queue for 45 seconds'),
    ).toEqual([false]);
    expect(contested('## SQS\n- A delivery may be held back for 900 seconds')).toEqual([false]);
  });

  it('is asked for where both say the same', () => {
    expect(contested('## SQS\n- A message stays hidden from all other readers of the queue for 30 seconds')).toEqual([
      false,
    ]);
  });
});
