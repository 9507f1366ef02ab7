import { describe, expect, it } from 'vitest';
import { isFact } from '../../src/cards';
import { cardsOf, noteOf } from './notes';

const asked = (text: string, path = 'Course.md'): string[] =>
  cardsOf(text, path).map((c) => `${c.prompt} = ${c.answer}`);
const answers = (text: string, path = 'Course.md'): string[] => cardsOf(text, path).map((c) => c.answer);
const kinds = (text: string, path = 'Course.md'): string[] =>
  cardsOf(text, path).map((c) => c.id.slice(c.id.indexOf('/') + 1));

describe('a definition', () => {
  it('keeps its article, both ways', () => {
    expect(asked('- A trust policy is a document that says which account may assume the role\n')).toEqual([
      'Course — which term fits? A document that says which account may assume the role = trust policy',
      'Course — explain in your own words what “trust policy” means or does = a document that says which account may assume the role',
    ]);
  });

  it('is none of its examples, and its term no beginning of a sentence', () => {
    expect(kinds('- **Annotations**: e.g. the version, the owner and the ticket of each release\n')).not.toContain(
      'term',
    );
    expect(kinds('- Engines include: the open source database of Oracle with its storage and backups\n')).not.toContain(
      'definition',
    );
  });
});

describe('an aim', () => {
  it('is none of what is thought or said of something', () => {
    const prompts = asked('- Two of the oldest gates are thought to stem from the harbour\n');
    expect(prompts).toHaveLength(1);
    expect(prompts[0]).not.toContain('what for');
  });
});

describe('a gap of one plain word gives way', () => {
  it.each([
    [
      'to what a thing can do',
      '- Filters of a log group can trigger alarms\n',
      'CloudWatch — finish the sentence: Filters of a log group can … = trigger alarms',
    ],
    [
      'to what it must have',
      '- The bucket of a website must have the same name as the domain\n',
      'CloudWatch — finish the sentence: The bucket of a website must … = have the same name as the domain',
    ],
    [
      'to what is said of the heading',
      '# Access points\n- Can be used for shared datasets of many teams\n',
      'CloudWatch › Access points — used for what? = shared datasets of many teams',
    ],
    [
      'to how it is done',
      '- Viewers get fresh objects by clearing the paths of the cache\n',
      'CloudWatch: Viewers get fresh objects — how? = by clearing the paths of the cache',
    ],
    [
      'to what has to be done for an aim',
      '- To share a dashboard, you must first publish its analysis\n',
      'CloudWatch — finish the sentence: To share a dashboard, … = you must first publish its analysis',
    ],
  ])('%s', (_, text, card) => {
    expect(asked(text, 'CloudWatch.md')).toEqual([card]);
  });

  it('but not to half of a relative clause, nor where a name is left out as well', () => {
    expect(kinds('- Notes on volumes that must keep the same size as the snapshot\n').join()).not.toContain('ending');
    expect(answers('- Metric filters can trigger alarms of Route 53\n')).toContain('Route 53');
  });
});

describe('no gap', () => {
  it.each([
    ['is half of a set phrase', '- Volumes of the root are deleted by default\n', /^default$/],
    ['is half of a phrase of two nouns', '- The mirror survives a fault without data loss\n', /^(?:data|loss)$/],
    ['is the verb before a small word', '- Easy roll back of a stack\n', /^roll$/],
    ['ends in a verb', '- A role comes with a policy authorizing exactly what the instance may do\n', /authorizing/],
    ['is what a common thing does', '- Fully managed service providing file systems for Windows\n', /providing/],
    ['is what is begun or stopped', '- Stop guessing peak demand of the shop\n', /guessing/],
    ['is what a first word does', '- Automatically meters traffic of each stage\n', /meters/],
    ['is the end of a name with a number', '- Route 53 responds with several healthy records at random\n', /^53/],
    ['counts what only has a number', '- Disks are wiped by NIST 800-88 standards before they leave\n', /^800/],
    ['is one of two words', '# Hibernation\n- Faster startup\n', /./],
  ])('%s', (_, text, wrong) => {
    for (const answer of answers(text)) expect(answer).not.toMatch(wrong);
  });
});

describe('a bullet that goes on from the one before it', () => {
  it.each(['Or', 'And', 'But also', 'However'])('is asked without its "%s"', (joins) => {
    const [card] = cardsOf(`- ${joins} backtrack rewinds a cluster of Aurora to any second\n`, 'Course.md');
    expect(card?.prompt).not.toMatch(new RegExp(`(?:^|: )${joins}`, 'i'));
  });

  it('keeps what is written large to be seen', () => {
    expect(cardsOf('- AND gates of the chip give 1 bit for 2 bits of input\n')[0]?.prompt).toMatch(/AND gates/);
  });
});

describe('what follows a judgement is no aim', () => {
  it.each([
    '- It is best practice to version the buckets of each account\n',
    '- Pools make applications more resilient to database failures\n',
    '- Latency is the time it takes for a packet of the client to reach a server\n',
  ])('%j', (text) => {
    expect(kinds(text)).not.toContain('definition:aim');
  });
});

describe('what states nothing of the subject', () => {
  it.each([
    ['advice on taking an exam', '- There is no penalty for guessing in the last minutes\n'],
    ['where more stands', '- See also data transfer costs\n'],
    ['where more is to be read', '- For more information on prices of storage, see the page of the service\n'],
  ])('is no fact: %s', (_, text) => {
    const note = noteOf('Course.md', text);
    expect(note.bullets.filter((b) => isFact(note, b))).toEqual([]);
    expect(asked(text)).toEqual([]);
  });
});

describe('a row of a table', () => {
  const rows = (text: string): string[] =>
    cardsOf(text)
      .filter((c) => c.kind === 'row')
      .map((c) => c.answer);

  it('asks for no question', () => {
    expect(rows('| Topic | Think of |\n| --- | --- |\n| Size | How much is kept, and how long? |\n')).toEqual([]);
  });

  it('is none where the heading compares its first column with the others, whatever their full names', () => {
    const table = '| AWS Batch | AWS Lambda |\n| --- | --- |\n| Jobs of hours | Runs of 15 minutes at most |\n';
    expect(rows(`# Batch vs Lambda\n\n${table}`)).toEqual([]);
    expect(rows(`# Compute\n\n${table}`)).toEqual(['Runs of 15 minutes at most']);
  });
});

it('what has been reviewed stays, whichever of these rules would ask for something else today', () => {
  const texts: [string, string][] = [
    ['- Volumes of the root are deleted by default\n', 'cloze:default'],
    ['- Easy roll back of a stack\n', 'cloze:roll'],
    ['- Users of a signed address inherit permissions of its author\n', 'cloze:inherit-permissions'],
    ['- Filters of a log group can trigger alarms\n', 'cloze:alarms'],
    ['- It is best practice to version the buckets of each account\n', 'definition:aim'],
    ['- **Annotations**: e.g. the version, the owner and the ticket of each release\n', 'term'],
    ['- Route 53 responds with several healthy records at random\n', 'cloze:n-respond'],
    ['- See also data transfer costs\n', 'cloze:data-transfer'],
    ['| Topic | Think of |\n| --- | --- |\n| Size | How much is kept, and how long? |\n', 'row:think-of'],
  ];
  for (const [text, part] of texts) {
    expect(kinds(text)).not.toContain(part);
    const kept = cardsOf(text, 'Course.md', { reviewed: (id) => id.endsWith(`/${part}`) });
    expect(kept.map((c) => c.id.slice(c.id.indexOf('/') + 1))).toContain(part);
  }
});

describe('a bullet of several sentences', () => {
  it.each([
    [
      '- Tolls of merchants crossing the river are paid in ==silver coins==. The bridge keeper opens the gate at dawn\n',
      'Course: Tolls of merchants crossing the river are paid in _____ = silver coins',
    ],
    [
      '- The keeper of the bridge rings twice. He then lowers the ==iron chain==\n',
      'Course: The keeper of the bridge rings twice. He then lowers the _____ = iron chain',
    ],
  ])('is asked by the one with the gap, and by those that it leans on: %j', (text, card) => {
    expect(asked(text)).toContain(card);
  });
});

describe('a gap', () => {
  it('leaves the sign of its number in the prompt', () => {
    expect(asked('- Answer to a lost parcel: < 3 hours\n')).toEqual([
      'Course: Answer to a lost parcel: < _____ = 3 hours',
    ]);
  });

  it('is made for another name of what the bullet is about', () => {
    expect(asked('# Internet Gateway\n- Also known as IGW\n')).toEqual([
      'Course › Internet Gateway: Also known as _____ = IGW',
    ]);
  });
});

describe('no card is made', () => {
  it.each([
    ['of a sentence with no end to what could follow', '- Credentials have a configurable period\n'],
    [
      'of what an exam guide wants done',
      '# Determine a suitable store\n- Choosing a store by its price\n- Designing tables for growth\n',
    ],
  ])('%s', (_, text) => {
    expect(asked(text)).toEqual([]);
  });
});
