import { describe, expect, it } from 'vitest';
import { buildLexicon } from '../../src/concepts';
import { sameSort } from '../../src/quiz/gate/same-sort';
import { nounFor } from '../../src/quiz/kinds/frame';
import { isNamed } from '../../src/quiz/kinds/named';
import { namedSubject } from '../../src/quiz/text/named-subject';
import { asked, draftsOf } from './asked';
import { draftOf, option, sceneOf } from './gate/draft';

describe('a name in a text', () => {
  const lexicon = buildLexicon({ vault: [] });
  const isSaid = (written: string): boolean => {
    const concept = lexicon.resolve(written);
    return concept !== undefined && isNamed(written, concept, lexicon);
  };

  it.each(['Network ACL', 'NFS', 'Data Catalog', 'EC2 instances', 'IGW', 'KMS keys', 'Simple Queue Service', 'Redis'])(
    'means what the catalogue calls so, spelt out or shorter: %s',
    (written) => expect(isSaid(written)).toBe(true),
  );

  it.each(['NAT', 'DNS records', 'Auto scaling', 'protons'])(
    'is no name of a product that happens to be called so: %s',
    (written) => expect(isSaid(written)).toBe(false),
  );
});

describe('what a concept is called in a question', () => {
  const lexicon = buildLexicon({ vault: [] });

  it.each([
    ['SQS', 'AWS service'],
    ['BigQuery', 'of these'],
    ['Service Bus', 'of these'],
    ['GKE', 'of these'],
  ])('is a service of AWS only where it is one: %s', (name, noun) => {
    expect(nounFor(lexicon.resolve(name)?.id, lexicon)).toBe(noun);
  });
});

describe('who or what a sentence is about', () => {
  it.each([
    ['Helicase unwinds the double helix', 'Helicase'],
    ['Louis XVI was caught on the way to the border', 'Louis XVI'],
    ['The Directory was a government of five men', 'The Directory'],
    ['Talleyrand won France a seat', 'Talleyrand'],
    ['ATP synthase is driven by protons', 'ATP synthase'],
  ])('is the name in front of the verb: %s', (text, name) => {
    expect(namedSubject(text)?.name).toBe(name);
  });

  it.each([
    'Records stored in the table are sorted',
    'The oldest replica is promoted',
    'Copies lie in another building',
    'Toolkits provide simplified calls to the server',
    'Remove unused keys stored long ago',
    'Encryption of logs using a key of one group',
    'When the primary fails, a replica is promoted',
    'Keeps its data for a year',
  ])('is no name: %s', (text) => {
    expect(namedSubject(text)).toBeUndefined();
  });

  it('is asked for beside names of the same make, and not by the heading above', () => {
    const note =
      '# Heart\n## Rhythm\n- Apixaban inhibits factor Xa\n- Warfarin inhibits four clotting factors of the liver\n- Dabigatran inhibits thrombin itself\n## Failure\n- Nothing\n## Infarction\n- Nothing';
    const made = draftsOf(note).filter((d) => d.kind === 'which');
    expect(made.map((d) => d.key)).toContain('Warfarin');
    expect(made.map((d) => d.key)).not.toContain('Rhythm');
    expect(made[0]?.wrong.map((w) => w.text).sort()).toEqual(
      ['Apixaban', 'Dabigatran', 'Warfarin'].filter((n) => n !== made[0]?.key),
    );
  });
});

describe('what cannot be answered', () => {
  it('which machine it is on: any may be', () => {
    expect(
      asked('## AWS Backup\n- Copies the volumes that are attached to EC2 instances every night', /^choice$/),
    ).toEqual([]);
  });

  it('a sentence without its subject under a banner', () => {
    expect(
      asked('# STORAGE\n- Is reached through a VPC endpoint, which costs nothing by the hour', /^choice$/),
    ).toEqual([]);
    expect(asked('# STORAGE\n- The size is 256 kB at most for each of them', /^number$/)).toEqual([]);
    expect(
      asked('# S3\n- Is reached through a VPC endpoint, which costs nothing by the hour', /^choice$/),
    ).toHaveLength(1);
  });

  it('of which thing it is said, where a label names another that no prompt can show', () => {
    const note = '## ECS\n- EXTERNAL\n  - Needs two agents on every server of the office before a task starts';
    expect(asked(note, /^which$/)).toEqual([]);
  });

  it('what is only begun by its label', () => {
    const note = '## ASG\n- Step scaling\n  - Each adjustment has\n    - An upper bound for the value of its metric';
    expect(asked(note, /^which$/)).toEqual([]);
  });

  it('praise, and what is true of many behind a comma', () => {
    expect(
      asked('## ALB\n- Many rules\n## NLB\n- Fixed port ranges are useful', /^(?:contrast|truth)$/, 'ALB vs NLB'),
    ).toEqual([]);
    expect(asked('## DynamoDB\n- Fully managed, highly available in several zones', /^which$/)).toEqual([]);
  });
});

describe('wrong options that nobody would take', () => {
  it('other makers’ things that do other work', () => {
    const d = draftOf({ statement: 'Rows lie in _____', key: 'MySQL', keyConcept: 'mysql' });
    expect(sameSort.ok(option('PostgreSQL', 'postgresql'), d, sceneOf(d))).toBe(true);
    expect(sameSort.ok(option('Redis', 'redis'), d, sceneOf(d))).toBe(false);
    const lustre = draftOf({ statement: 'Files lie in _____', key: 'Lustre', keyConcept: 'lustre' });
    expect(sameSort.ok(option('SAP', 'sap'), lustre, sceneOf(lustre))).toBe(false);
  });
});

describe('a heading as an option', () => {
  const rows = (own: string): string[] =>
    asked(
      `# Canal\n## ${own}\n- Lifts a barge from the river to the hill\n## Slope\n- Nothing\n## Tunnel\n- Nothing`,
      /^which$/,
    );

  it('is the name of something, and not the sort of what follows', () => {
    expect(rows('Bucket chain')).toHaveLength(1);
    for (const sort of ['Common questions', 'Causes of floods', 'Problems with it', 'How to dig one', 'Statistics'])
      expect(rows(sort)).toEqual([]);
  });

  it('is not asked for by what is said of a label, or of something else', () => {
    const row = (line: string): string[] =>
      asked(`# Canal\n## Bucket chain\n- ${line}\n## Slope\n- Nothing\n## Tunnel\n- Nothing`, /^which$/);
    expect(row('Filling time: 15 minutes of the keeper')).toEqual([]);
    expect(row('The keeper of the river opens a wooden gate')).toEqual([]);
  });
});

describe('what is asked of a service', () => {
  const prompts = (note: string, topic: string): string[] => draftsOf(note, topic).map((d) => d.prompt);

  it('is not what is done to the data in it', () => {
    const made = prompts('## CloudTrail\n- Kept for 90 days in a bucket of the security team', 'CloudTrail');
    expect(made.join()).not.toContain('is kept for');
  });

  it('is not said by its own plural, nor of what depends on another', () => {
    const note = '## NAT Instance\n- The load that NAT instances of a team can carry depends on their size and age';
    expect(draftsOf(note, 'NAT Instance').filter((d) => d.kind === 'which')).toEqual([]);
  });
});

describe('an order', () => {
  it('has no duration for a step', () => {
    expect(asked('# Ferry\n- Ticket desk → Waiting hall → Gangway → Up to 12 hours', /^order$/)).toEqual([]);
    expect(asked('# Ferry\n- Ticket desk → Waiting hall → Gangway → Upper deck', /^order$/)).toHaveLength(1);
  });
});

describe('a line that points elsewhere', () => {
  it('is not asked about', () => {
    expect(
      draftsOf('# Harbour\n- You can see the standard layout of a harbour with three basins [here](basins.svg)'),
    ).toEqual([]);
  });

  it('is no definition where it holds two', () => {
    const note =
      '# Canal\n- Upward: fill the chamber slowly; Downward: drain the chamber slowly\n- Sill: stone below the gate of a lock\n- Toll: fee that a keeper takes\n- Weir: low dam across the whole river';
    expect(draftsOf(note).filter((d) => d.key === 'Upward')).toEqual([]);
  });
});

describe('a definition whose subject is marked', () => {
  const money = [
    '- A **letter of credit** is a promise of a bank to pay the seller of goods',
    '- A **bearer bond** is a paper that pays whoever holds it in hand',
    '- **Specie** refers to coins made of gold or silver',
  ].join('\n');
  const terms = (note: string): string[] =>
    draftsOf(note)
      .filter((d) => d.kind === 'term')
      .map((d) => `${d.key}: ${d.statement}`);

  it('asks for the subject beside the other ones', () => {
    expect(terms(`# Trade\n${money}`)).toEqual([
      'letter of credit: a promise of a bank to pay the seller of goods',
      'bearer bond: a paper that pays whoever holds it in hand',
      'Specie: coins made of gold or silver',
    ]);
  });

  it('asks for it by heart where it stands alone', () => {
    const note = '# Cells\n- **Anode**: the electrode that gives electrons to the wire outside of the cell';
    expect(draftsOf(note).find((d) => d.kind === 'term')?.typedPrompt).toContain('gives electrons to the wire');
    expect(terms('# Cells\n- **Storing**: put the cells on a dry shelf far from the window')).toEqual([]);
    expect(terms('# Cells\n- Anode: the electrode that gives electrons to the wire outside of the cell')).toEqual([]);
  });

  it('is understood below a line that compares', () => {
    const note = `# Trade\n**Letters of credit (L) vs bearer bonds (B) vs specie in coins (S)**\n${money}`;
    expect(terms(note)).toHaveLength(3);
  });

  it('is none where it only says how a thing is, or that it is used', () => {
    const used = '# Trade\n- A **bond** is used to borrow from many\n- **Specie** is heavy\n- **Paper** is cheap';
    expect(terms(used)).toEqual([]);
  });
});

describe('a question with a hint behind it', () => {
  it('is asked of nothing', () => {
    const note = '# Peace of Lorn\n- What were the causes of the peace of Lorn? Think of harbours and of taxes';
    expect(asked(note, /./)).toEqual([]);
  });
});
