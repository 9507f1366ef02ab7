import { describe, expect, it } from 'vitest';
import { readNote, type Note } from '../../src/notes';
import { parseMetadata } from '../workbench/metadata';

const read = (text: string, path = 'aws/Cache.md'): Note => readNote(path, text, parseMetadata(text));
const facts = (note: Note): (string | null)[] => note.bullets.map((b) => b.notFact);

describe('readNote', () => {
  it('gives every bullet its section, parent, depth and line', () => {
    const note = read('- top\n# One\n- a\n\t- b\n\t\t1. c\n## Two\n* d\n');
    expect(note.bullets.map((b) => [b.text, b.section, b.parent, b.depth, b.line, b.marker])).toEqual([
      ['top', 0, -1, 0, 1, '-'],
      ['a', 1, -1, 0, 3, '-'],
      ['b', 1, 1, 1, 4, '-'],
      ['c', 1, 2, 2, 5, '1.'],
      ['d', 2, -1, 0, 7, '*'],
    ]);
    expect(note.sections.map((s) => s.headings.map((h) => h.text))).toEqual([[], ['One'], ['One', 'Two']]);
    expect(note.sections.map((s) => s.bullets)).toEqual([[0], [1, 2, 3], [4]]);
    expect(note.name).toBe('Cache');
  });

  it('reads bullets in callouts, with task boxes and over several lines', () => {
    const note = read('> [!tip]\n> - [x] done\n\n- first line\n  second line\n');
    expect(note.bullets.map((b) => [b.text, b.task])).toEqual([
      ['done', 'x'],
      ['first line second line', null],
    ]);
  });

  it('ends a bullet where a callout begins right below it', () => {
    const note = read('- first line\n>[!info] Title\n>- inside\n');
    expect(note.bullets.map((b) => b.text)).toEqual(['first line', 'inside']);
  });

  it('keeps the line that introduces a list with the bullet that opens it', () => {
    const above = (text: string) => read(text).bullets.flatMap((b) => b.above ?? []);
    expect(above('Targets are\n\n- a\n- b\n\t- c\n')).toEqual(['Targets are']);
    expect(above('A sentence.\nIt reads from:\n* a\n')).toEqual(['It reads from:']);
    expect(above('- a\n[[EFS]]\n- b\n**Kinds:**\n- c\n')).toEqual(['[[EFS]]', '**Kinds:**']);
    expect(above('A sentence.\n- a\nfurther words\n- b\n\t- c\n\tNo margin\n- d\n')).toEqual([]);
    expect(above('Why?\n- a\n\n![[a.png]]\n- b\n\n#tag\n- c\n\nFar\n\n\n- d\n')).toEqual([]);
  });

  it('says why a bullet is no fact', () => {
    const note = read(
      [
        '- [Part](#part)',
        '- [[ALB]], [[NLB]]',
        '- Kinds:',
        '  - a kind that lasts',
        '- https://example.org',
        '- `code only`',
        '- ![](x.png)',
        '- What is an AZ?',
        '- %%a remark%%',
        '- Learn this for the exam',
        '- An AZ is one or more data centres.',
      ].join('\n'),
    );
    expect(facts(note)).toEqual([
      'contents',
      'links',
      'label',
      null,
      'links',
      'code',
      'image',
      'question',
      'comment',
      'exam',
      null,
    ]);
  });

  it('keeps fenced code out of the text of its bullet', () => {
    const note = read('- Run this\n  ```sh\n  rm -rf x\n  ```\n- next one here\n');
    expect(note.bullets.map((b) => b.text)).toEqual(['Run this', 'next one here']);
  });

  it.each([
    ['It keeps 35 days of backups (I think)', true],
    ['Probably needs a replica', true],
    ['Two AZs at least??', true],
    ['Is it regional?', false],
    ['A queue keeps messages for 14 days', false],
  ])('finds %j doubtful: %s', (text, doubt) => {
    expect(read(`- ${text}`).bullets[0]?.doubt).toBe(doubt);
  });

  it('reads tags and aliases of the frontmatter in their many shapes', () => {
    expect(read('---\ntags: aws, secure\naliases:\n  - Cache\n  - In memory\n---\n')).toMatchObject({
      tags: ['aws', 'secure'],
      aliases: ['Cache', 'In memory'],
    });
  });

  it('collects links with the text they are shown under', () => {
    expect(read('See [[DR | Disaster Recovery]] and [store](data/S3.md#Classes).').links).toEqual([
      { target: 'DR', subpath: '', shown: 'Disaster Recovery', line: 1 },
      { target: 'data/S3', subpath: 'Classes', shown: 'store', line: 1 },
    ]);
  });

  it('finds acronyms spelt out either way round, and no others', () => {
    const note = read('Recovery Point Objective (RPO) and RTO (recovery time objective), a queue (FIFO), S3 (cheap).');
    expect(note.acronyms.map((a) => [a.short, a.long])).toEqual([
      ['RPO', 'Recovery Point Objective'],
      ['RTO', 'recovery time objective'],
    ]);
  });

  it('gives CRLF text the same bullets as LF text', () => {
    const text = '# H\n- one **two**\n\t- three #x\n';
    const strip = (note: Note): unknown => note.bullets.map((b) => [b.text, b.parent, b.line, b.tags]);
    expect(strip(read(text.replaceAll('\n', '\r\n')))).toEqual(strip(read(text)));
  });

  it('reads an empty note', () => {
    expect(read('')).toMatchObject({ bullets: [], links: [], questions: [] });
  });
});

describe('questions of an exam without a mark of their own', () => {
  it('are questions with a story before them or a count behind, and what is lettered below them is their options', () => {
    const note = read(
      [
        '1. In a shared model, which of the following is the duty of the customer?',
        '    - A. Guards at the door',
        '    - B. Rules of a firewall',
        '2. Which stores keep objects? (Choose two.)',
        '    - A. S3',
        '    - B) Glacier',
        '    - Both keep eleven nines',
        '3. Steps of a deployment (select a strategy first)',
        '    - A. Build the image',
      ].join('\n'),
    );
    expect(facts(note)).toEqual([
      'question',
      'option',
      'option',
      'question',
      'option',
      'option',
      null,
      'question',
      'option',
    ]);
  });

  it('statements that hold a word that asks, and lettered steps, stay facts', () => {
    const note = read(
      [
        '- The Region in which users live (see below)',
        '- A. S3 keeps objects',
        '- Route 53 knows where clients are.',
      ].join('\n'),
    );
    expect(facts(note)).toEqual([null, null, null]);
  });
});

describe('authored questions', () => {
  it('reads lettered options and the answer that names one', () => {
    const [q] = read('#Q Which one pushes?\n(a) SQS\n(b) SNS\n\nAnswer: (b) it pushes.').questions;
    expect(q).toMatchObject({
      prompt: 'Which one pushes?',
      options: ['SQS', 'SNS'],
      correct: [1],
      line: 1,
      endLine: 5,
    });
  });

  it('reads options as children and an answer that repeats one', () => {
    const note = read(
      '- #Q Which balancer has a fixed address?\n\t- ALB\n\t- NLB\n\t- Answer is NLB. One address per AZ.\n- A fact here.',
    );
    expect(note.questions[0]).toMatchObject({ options: ['ALB', 'NLB'], correct: [1] });
    expect(facts(note)).toEqual(['question', 'option', 'option', 'option', null]);
  });

  it('reads two right answers and an inline answer', () => {
    expect(read('#Q Pick two\n1. A thing\n2. B thing\n3. C thing\nAnswer: 1 and 3').questions[0]?.correct).toEqual([
      0, 2,
    ]);
    expect(read('#Q Who pays? Answer: the requester.').questions[0]).toMatchObject({
      prompt: 'Who pays?',
      options: [],
      answer: 'the requester.',
    });
  });

  it('leaves the right option open where the note does not say', () => {
    expect(read('#Q Which?\n(a) One\n(b) Two\n\nsomething else').questions[0]).toMatchObject({
      correct: [],
      options: ['One', 'Two'],
    });
  });
});
