import { describe, expect, it } from 'vitest';
import { sameSort } from '../../src/quiz/gate/same-sort';
import { asked, draftsOf as drafts } from './asked';
import { draftOf, option, sceneOf } from './gate/draft';

describe('what is no question worth asking', () => {
  it.each([
    [
      'a sentence that goes on from another',
      '## Kinesis\n- Alternatively, keep the records of a stream for a whole year',
    ],
    ['others called "they"', '## Organizations\n- They can be moved between units by the management account'],
    [
      'what opens with another thing',
      '## CloudWatch\n- EC2 agents (installed by hand) for counters of memory and disk',
    ],
    ['a short row of nouns', '## FSx\n- Snapshots, compression'],
    ['what is true of many', '## RDS Proxy\n- Serverless, autoscaling and highly available'],
  ])('%s', (_, note) => {
    expect(asked(note, /^which$/)).toEqual([]);
  });

  it('which service it is that the reader is told to set up for', () => {
    expect(asked('## Direct Connect\n- You need to set up a virtual private gateway on your VPC', /^which$/)).toEqual(
      [],
    );
    expect(asked('## Direct Connect\n- You can choose a speed of up to 100 Gbps on a port', /^which$/)).toEqual([]);
  });

  it('which of two it is that a few nouns may be said of', () => {
    const note =
      '## ECS\n- Hybrid environments (on-prem + cloud)\n- Runs tasks on servers of its own\n## EKS\n- Runs pods';
    expect(asked(note, /^(?:contrast|truth)$/, 'ECS vs EKS')).not.toContain('Hybrid environments (on-prem + cloud)');
  });

  it('which of two a third thing is that a heading names, or that is defined', () => {
    const ports =
      '### Ephemeral ports\n- Ephemeral ports are taken by the client out of a wide range\n- An answer is a packet that goes to such a port of the client';
    const note = `## NACL\n- Rules are read in the order of their numbers\n${ports}\n## Security Group\n- Answers are let out again`;
    expect(asked(note, /^(?:contrast|truth)$/, 'NACL vs Security Group').join()).not.toMatch(/wide range|a packet/);
    expect(asked(note, /^contrast$/, 'NACL vs Security Group').join()).toContain('order of their numbers');
  });

  it('a piece of the name of a permission', () => {
    expect(asked('## Stacks\n- Whoever starts a stack must have iam:PassRole permission', /^choice$/)).toEqual([]);
  });

  it('words that a service is called by as well, in the midst of others', () => {
    const words = '## Sign-in\n- The user logs into a federated identity provider and gets a token from it';
    expect(asked(words, /^choice$/)).toEqual([]);
    const storage =
      '## EBS\n- Lasts\n## Instance Store\n- Is gone\n## Fargate\n- Fargate is managed. Gives tasks 20 GiB of free ephemeral storage';
    expect(asked(storage, /^contrast$/, 'EBS vs Instance Store').join()).not.toContain('20 GiB');
    const name =
      '## Sign-in\n- The user logs into Federated Identities with a token, which is exchanged for the keys of a role';
    expect(asked(name, /^choice$/)).toHaveLength(1);
  });

  it('what points back at a time or a case', () => {
    const note = '## SQS\n- After that time, the message can be read by every other consumer again';
    expect(asked(note, /^(?:which|contrast|choice)$/)).toEqual([]);
  });

  it('which of two it is, where a heading names a third thing', () => {
    const sides =
      '## ECS\n- Tasks are placed by AWS itself on the servers with room\n## EKS\n- Speaks the API of Kubernetes to its pods';
    const note = `${sides}\n## ECS\n### Behind an ALB\n- Several copies of one task share a server and its ports`;
    const contrasts = asked(note, /^contrast$/, 'ECS vs EKS');
    expect(contrasts.join()).toContain('placed by AWS');
    expect(contrasts.join()).not.toContain('Several copies');
  });

  it('a condition without its main clause', () => {
    const note = '## SNS\n- When a subscriber has confirmed its address, each message is pushed to it';
    for (const s of asked(note, /^which$/)) expect(s).toContain('each message');
  });

  it('a noun phrase behind a participle is quoted, not made a sentence', () => {
    const [which] = drafts('## Elastic Beanstalk\n- Managed platform updates roll through every Sunday window').filter(
      (d) => d.kind === 'which',
    );
    expect(which?.prompt ?? '“').toContain('“');
  });

  it('a number is no verb: "3 copies of …" is quoted', () => {
    for (const d of drafts('## Aurora\n- 6 copies of every page are spread across 3 zones').filter(
      (d) => d.kind === 'which',
    ))
      expect(d.prompt).toContain('“');
  });

  it('a size that says not of what', () => {
    expect(asked('## Volumes\n- Size: 125 GiB to 16 TiB', /^number$/)).toEqual([]);
    expect(asked('## st1\n- A throughput volume holds 125 GiB at least', /^number$/)).toHaveLength(1);
  });

  it('a piece of an identifier, or one of a sum, is no gap', () => {
    expect(
      asked('## Aurora\n- The aws_lambda extension must be installed before a trigger may call out', /^choice$/),
    ).toEqual([]);
    expect(asked('## Stack\n- A usual architecture is built of ALB + EC2 + RDS for its orders', /^choice$/)).toEqual(
      [],
    );
  });

  it('a quality without others of its row is no gap', () => {
    expect(asked('## Glacier\n- Archives find a cost-effective home in its vaults for many years', /^choice$/)).toEqual(
      [],
    );
  });

  it('a list under a label that breaks off, or gives examples', () => {
    expect(asked('## Redshift\n- Rows are loaded from sources including\n  - S3\n  - DMS\n  - EMR', /^list$/)).toEqual(
      [],
    );
    expect(asked('## Tags\n- Example of keys\n  - Owner\n  - Project\n  - Stage', /^list$/)).toEqual([]);
  });

  it('a list under "Includes" is asked for by the heading', () => {
    const [list] = drafts('## Storage of a server\n- Includes\n  - EBS\n  - EFS\n  - FSx').filter(
      (d) => d.kind === 'list',
    );
    expect(list?.prompt).toBe('Name the three items that the notes list under “Storage of a server”.');
  });

  it('a term that stands alone among remarks', () => {
    expect(asked('## Caching\n- Lukewarm start: the first callers fill an empty cache bit by bit', /^term$/)).toEqual(
      [],
    );
  });

  it('two sides of which the same is said', () => {
    expect(asked('- SQS, SNS are offered in every public Region of the world', /^contrast$/, 'SQS vs SNS')).toEqual([]);
  });
});

describe('wrong options of the key’s sort', () => {
  it('a protocol is no option beside a compliance programme, another programme is', () => {
    const d = draftOf({ statement: 'Hospitals in the USA must follow _____', key: 'HIPAA', keyConcept: 'hipaa' });
    expect(sameSort.ok(option('TLS', 'tls'), d, sceneOf(d))).toBe(false);
    expect(sameSort.ok(option('GDPR', 'gdpr'), d, sceneOf(d))).toBe(true);
  });

  it('a part of a service is no option beside services', () => {
    const d = draftOf({ statement: 'Orders wait in _____', key: 'SQS', keyConcept: 'sqs' });
    expect(sameSort.ok(option('Event bus', 'eventbus'), d, sceneOf(d))).toBe(false);
  });
});

describe('an abbreviation', () => {
  it('is spelt out without the vendor’s name, which is welcome too', () => {
    const [a] = drafts('- AWS Key Management Service (KMS) keeps the keys of a whole company').filter(
      (d) => d.kind === 'acronym',
    );
    expect(a).toMatchObject({
      key: 'Key Management Service',
      accepted: ['AWS Key Management Service', 'Amazon Key Management Service'],
    });
  });
});

describe('a hidden arrow', () => {
  it('has no option that may be as right: what is replicated is written, and backed up, too', () => {
    const kept = drafts(
      [
        '## Shop',
        '- Route 53 points to the ALB',
        '- The ALB routes requests to EC2 instances',
        '- EC2 instances write orders to Aurora',
        '- Aurora replicates to DynamoDB',
        '- Aurora backs up to S3',
      ].join('\n'),
    ).filter((d) => d.prompt.includes('hidden arrow from Aurora'));
    expect(kept.length).toBeGreaterThan(0);
    for (const { wrong } of kept)
      expect(wrong.map((w) => w.text).filter((text) => /write|replicate|back/.test(text))).toEqual([]);
  });
});
