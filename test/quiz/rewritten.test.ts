import { describe, expect, it } from 'vitest';
import { draftsOf } from './asked';

const asked = (note: string) => draftsOf(note).map(({ kind, statement, key }) => [kind, statement.toLowerCase(), key]);

/** Under its heading each gives a question. */
const STATEMENTS: Readonly<Record<string, string>> = {
  SQS: 'Keeps each message until a consumer has processed and deleted it',
  'Kinesis Data Streams': 'Orders records by their partition key within one shard',
  Glacier: 'Restores archives from tape-like storage within 12 hours',
};

const under = (heading: string, line: string): string => `# ${heading}\n\n- Short remark\n${line}\n`;
const small = (s: string): string => s.charAt(0).toLowerCase() + s.slice(1);

const SAME: Readonly<Record<string, (statement: string) => string>> = {
  'a number': (s) => `1. ${s}`,
  'a task': (s) => `- [ ] ${s}`,
  'a tag': (s) => `- ${s} #exam`,
  'all of it bold': (s) => `- **${s}**`,
  'a small letter at the beginning': (s) => `- ${small(s)}`,
  'note that': (s) => `- Note that ${small(s)}`,
  'remember that': (s) => `- Please remember that ${small(s)}`,
  'it is worth noting': (s) => `- It's worth noting that ${small(s)}`,
  'a label that says nothing': (s) => `- **Details**: ${s}`,
  'a label in brackets': (s) => `- [Exam] ${s}`,
  'also with a comma': (s) => `- Also, ${small(s)}`,
  'in addition': (s) => `- In addition, ${small(s)}`,
  'of course': (s) => `- Of course, ${small(s)}`,
  'a remark before it': (s) => `- Very useful. ${s}`,
  'a pointer to the manual': (s) => `- ${s} (see docs)`,
  'a word on its weight': (s) => `- ${s} (exam!)`,
  too: (s) => `- ${s}, too`,
  'a callout': (s) => `\n> [!info] Details\n> ${s}.`,
  'a quote': (s) => `\n> ${s}.`,
};

describe('a statement that is written another way is asked alike', () => {
  for (const [heading, statement] of Object.entries(STATEMENTS)) {
    const plain = asked(under(heading, `- ${statement}`));

    it(`${heading}: it is asked at all`, () => {
      expect(plain.length).toBeGreaterThan(0);
    });

    it.each(Object.entries(SAME))(`${heading}: %s`, (_, rewritten) => {
      expect(asked(under(heading, rewritten(statement)))).toEqual(plain);
    });
  }
});

describe('"By default" in front', () => {
  it('stands behind in the question', () => {
    const [first] = draftsOf(under('SQS', '- By default, keeps each message in the queue for 4 days'));
    expect(first?.statement).toMatch(/for .* by default$/);
  });

  it('stays where there is more than one clause', () => {
    for (const d of draftsOf(
      under('SQS', '- By default, if a consumer fails, the message comes back after 30 seconds'),
    ))
      expect(d.statement).not.toMatch(/by default$/);
  });
});

describe('what leans on the sentence before it', () => {
  it.each(['Then ', 'Therefore, ', 'On the other hand, ', 'For example, '])('%s…', (opener) => {
    expect(asked(under('SQS', `- ${opener}keeps each message until a consumer has processed and deleted it`))).toEqual(
      [],
    );
  });
});

describe('a term and what it means', () => {
  const others =
    '- Mitre gate: two leaves that meet at an angle against the water\n- Sluice: an opening through which a chamber is filled';
  const terms = (bullet: string) =>
    asked(`# Canal works\n${others}\n${bullet}\n`).filter(([, , key]) => key === 'Tow path');
  const plain = terms('- Tow path: a narrow road on which horses pull the barges upstream');

  it('is asked', () => {
    expect(plain.length).toBeGreaterThan(0);
  });

  it.each([
    '- **Tow path.** A narrow road on which horses pull the barges upstream',
    '- **Tow path**:a narrow road on which horses pull the barges upstream',
    '- Tow path = a narrow road on which horses pull the barges upstream',
    '- Tow path—a narrow road on which horses pull the barges upstream',
  ])('%s', (bullet) => {
    expect(terms(bullet)).toEqual(plain);
  });
});

describe('a line of a paragraph above a list', () => {
  it('names what its bullets speak of', () => {
    const keys = draftsOf(
      '# Storage\n\n**Glacier**\n- Keeps archives on tape-like storage for seven years and longer\n',
    ).map((d) => d.key);
    expect(keys).toContain('S3 Glacier');
  });
});
