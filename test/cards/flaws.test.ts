import { describe, expect, it } from 'vitest';
import { flawsOf, type Card, type Flaw } from '../../src/cards';

const good = {
  kind: 'cloze' as Card['kind'],
  prompt: 'SQS: Messages are kept in a queue for up to _____',
  answer: '14 days',
  accepted: [] as string[],
  heading: ['SQS', 'Retention'],
};

describe('the flaws of a card', () => {
  it('are none for a card that can be asked', () => {
    expect(flawsOf(good)).toEqual([]);
  });

  const bad: [Flaw, Partial<typeof good>][] = [
    ['empty', { answer: '—' }],
    ['markup', { prompt: 'SQS keeps [[messages]] of a queue for _____' }],
    ['markup', { prompt: 'SQS keeps messages of a queue for _____ #reliable' }],
    ['markup', { answer: '**14 days**' }],
    ['address', { prompt: 'The manual at https://example.org keeps messages _____' }],
    ['loose pronoun', { prompt: 'It keeps messages of a queue for up to _____' }],
    ['doubt asked as a fact', { prompt: 'SQS: I think messages stay in a queue for _____' }],
    ['article gives it away', { prompt: 'SQS: Messages that fail go to a _____' }],
    ['prompt too long', { prompt: `${'SQS keeps messages '.repeat(21)} _____` }],
    ['prompt says too little', { prompt: 'SQS: messages for _____' }],
    ['answer stands in the prompt', { prompt: 'SQS keeps messages 14 days by rule, thus for _____' }],
    ['answer stands in the prompt', { heading: ['SQS', 'Kept for 14 days'] }],
    [
      'answer stands in the prompt',
      { accepted: ['fortnight'], prompt: 'SQS keeps messages for a whole fortnight, thus for _____' },
    ],
    ['answer too long', { answer: 'fourteen days and not a minute more' }],
    ['answer says nothing', { answer: 'that' }],
    ['leading emoji', { prompt: '📝 SQS keeps messages of a queue for _____' }],
    ['leading emoji', { prompt: ': keeps messages of a queue for _____' }],
    ['too many blanks', { prompt: 'SQS: _____ and _____ keep messages of a queue for _____' }],
    [
      'answer stands in the prompt',
      { answer: '14 GB', prompt: 'SQS: A queue of 14GB at most keeps _____ of messages' },
    ],
    ['no blank', { prompt: 'SQS keeps messages of a queue for how long' }],
    ['opens with a blank and says little', { prompt: '_____ keeps messages queued' }],
    ['unbalanced', { prompt: 'SQS (a queue keeps its messages for _____' }],
    ['cut off', { prompt: 'SQS: _____ keeps messages of a queue for the' }],
  ];
  it.each(bad)('%s: %j', (flaw, change) => {
    expect(flawsOf({ ...good, ...change })).toContain(flaw);
  });

  it('take names that are neither answer nor accepted into account', () => {
    expect(
      flawsOf({ ...good, prompt: 'Simple Queue Service keeps messages, and so does _____', answer: 'the queue' }, [
        'simple queue service',
      ]),
    ).toContain('answer stands in the prompt');
  });
});
