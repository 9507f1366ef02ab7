import { describe, expect, it } from 'vitest';
import { cardsOf } from './notes';

const DAY = 86_400_000;

describe('schedules of the Spaced Repetition plugin', () => {
  it('are the starting state of the cards they stand at, each side its own', () => {
    const [there, back] = cardsOf(
      '#flashcards\n\nPort of encrypted web requests:::443\n<!--SR:!2026-08-16,51,230!2026-07-01,51,250-->\n',
    );
    expect(there?.starting).toMatchObject({ due: Date.UTC(2026, 7, 16), stability: 51 });
    expect(there?.starting?.lastReview).toBe(Date.UTC(2026, 7, 16) - 51 * DAY);
    expect(back?.starting).toMatchObject({ due: Date.UTC(2026, 6, 1), stability: 51 });
    expect(there?.starting?.difficulty).toBeGreaterThan(back?.starting?.difficulty ?? 11);
  });

  it('are taken as they are where the plugin used FSRS, and a placeholder is none', () => {
    const cards = cardsOf(
      '#flashcards\n\nPort of name look-ups:::53 over UDP\n<!--SR:!fsrs,2026-05-02T08:00:00.000Z,9,8.5,6.25,2,4,1,0,2026-04-23T08:00:00.000Z!2000-01-01,1,250-->\n',
    );
    expect(cards.map((c) => c.starting)).toEqual([
      { due: Date.UTC(2026, 4, 2, 8), lastReview: Date.UTC(2026, 3, 23, 8), stability: 8.5, difficulty: 6.25 },
      undefined,
    ]);
  });

  it('are those of a card of several lines whatever its back is, and of none of the bullets in it', () => {
    const list =
      '- The Application Load Balancer reads HTTP headers\n- The Network Load Balancer keeps a static IP in each zone';
    const written = (front: string, back: string): ReturnType<typeof cardsOf> =>
      cardsOf(`#flashcards/aws\n\n${front}\n?\n${back}\n<!--SR:!2026-08-16,51,230-->\n`);
    const cards = written('What can load balancers do?', list);
    expect(cards.filter((c) => c.starting).map((c) => [c.kind, c.prompt, c.line])).toEqual([
      ['pair', 'What can load balancers do?', 3],
    ]);
    expect(cards.find((c) => c.starting)?.answer).toBe(
      'The Application Load Balancer reads HTTP headers; The Network Load Balancer keeps a static IP in each zone',
    );
    expect(written('How are buckets listed?', '```sh\naws s3 ls\n```')[0]).toMatchObject({ answer: 'aws s3 ls' });
    expect(written('## What is S3?', 'A store of objects\nin a Region')[0]).toMatchObject({
      prompt: 'What is S3?',
      answer: 'A store of objects in a Region',
    });
  });

  it('ask for every highlight of a bullet that has one for each', () => {
    const text =
      '- The ==ALB== works on layer ==seven== and the ==NLB== works on layer ==four== <!--SR:!2026-08-01,51,230!2026-08-02,51,230!2026-08-03,51,230!2026-08-04,51,230-->\n';
    const due = cardsOf(text).map((c) => [c.answer, new Date(c.starting?.due ?? 0).getUTCDate()]);
    expect(due.sort()).toEqual([
      ['ALB', 1],
      ['NLB', 3],
      ['four', 4],
      ['seven', 2],
    ]);
  });

  it('belong to a bullet where they stand at one', () => {
    const text =
      '- Longest run of a function :: 15 minutes <!--SR:!2026-08-16,51,230-->\n- Another bullet about ==layers== here in a function <!--SR:!2026-08-17,20,250-->\n';
    const cards = cardsOf(text, 'Lambda.md');
    expect(cards.find((c) => c.answer === '15 minutes')?.starting?.stability).toBe(51);
    expect(cards.find((c) => c.answer === 'layers')?.starting?.stability).toBe(20);
  });
});

describe('a highlight of its notes', () => {
  it('is asked as it is read: links by their names, without the number and the hint of the plugin', () => {
    const cards = cardsOf('#flashcards\n\nThe ==1;;[[ALB]];;a service== works on [[OSI|layer]] ==**seven**== of it\n');
    expect(cards.map((c) => [c.prompt, c.answer])).toEqual([
      ['The _____ works on layer seven of it', 'ALB'],
      ['The ALB works on layer _____ of it', 'seven'],
    ]);
  });
});

describe('what only looks like a written card', () => {
  it.each([
    'The type is AWS::S3::Bucket in every template\n',
    'status:: draft\n',
    '- Use AWS::EC2::Instance for a single machine\n',
  ])('%j is none', (text) => {
    expect(cardsOf(text).filter((c) => c.kind === 'pair')).toEqual([]);
  });
});

describe('a tag that leaves out', () => {
  const bullet = '- Messages stay in the queue for up to 14 days';
  it.each([
    ['at the bullet', `${bullet} #no-cards\n`],
    ['at its parent', `- Retention #no-cards\n    ${bullet}\n`],
    ['in a heading above', `## Retention #no-cards\n### Longest\n${bullet}\n`],
    ['in the properties', `---\ntags: [no-cards]\n---\n${bullet}\n`],
  ])('%s', (_, text) => {
    expect(cardsOf(text, 'SQS.md')).toEqual([]);
    expect(cardsOf(text, 'SQS.md', { excludeTag: 'other' }).length).toBeGreaterThan(0);
  });
});
