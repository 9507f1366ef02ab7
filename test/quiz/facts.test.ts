import { describe, expect, it } from 'vitest';
import { factsOf } from '../../src/quiz/facts/fact';
import { vaultOf } from './vault';

const facts = (markdown: string, name = 'Notes') => {
  const source = vaultOf({ [`${name}.md`]: markdown });
  const note = source.note(`${name}.md`);
  return (note?.bullets ?? []).flatMap((b) => factsOf({ path: `${name}.md`, bullet: b.index }, source));
};

describe('what a bullet speaks of', () => {
  it('a name with a verb after it is the bullet’s own subject', () => {
    const [fact] = facts('## Caching\n- ElastiCache answers in under a millisecond');
    expect(fact?.subject).toMatchObject({
      concept: 'elasticache',
      via: 'own',
      predicate: 'answers in under a millisecond',
    });
  });

  it('otherwise it is the nearest parent or heading that names something', () => {
    const [fact] = facts('# Storage\n## EFS\n### Billing\n- Nothing is paid for space not used');
    expect(fact?.subject).toMatchObject({ concept: 'efs', via: 'heading' });
    const [, child] = facts('## Caches\n- Memcached\n  - Spreads its keys over several nodes');
    const last = child ?? facts('## Caches\n- Memcached\n  - Spreads its keys over several nodes')[0];
    expect(last?.subject).toMatchObject({ concept: 'memcached', via: 'parent' });
  });

  it('what lies between narrows it', () => {
    const [fact] = facts('# EFS\n## Throughput\n- Elastic mode follows the workload');
    expect(fact?.aspects).toEqual(['Throughput']);
  });

  it('the note’s name is the subject where no heading names any', () => {
    const [fact] = facts('- Keeps sessions apart from the servers', 'ElastiCache');
    expect(fact?.subject).toMatchObject({ concept: 'elasticache', via: 'note' });
  });

  it('a child that needs its parent’s sentence is known as such', () => {
    const list = facts(
      '## ASG\n- The group adds an instance as soon as\n  - the average load stays high for five minutes',
    );
    expect(list.find((f) => f.text.startsWith('the average'))?.elaborates).toBe(true);
  });
});

describe('what is no fact', () => {
  it('the options of an exam question that the note copied, lettered as they are, and the question itself', () => {
    const copied =
      '1. Which service stores objects? Pick it.\n    - A. Amazon EBS stores objects in volumes\n    - B. Amazon S3 stores objects in buckets\n';
    expect(facts(copied)).toEqual([]);
  });

  it('what stands under a question', () => {
    expect(
      facts('- Which volume is the fastest for a database?\n  - The io2 volume is the fastest for a database'),
    ).toEqual([]);
  });

  it('what a published vault says of itself', () => {
    expect(facts('- Copies of these pages may not be sold by anybody', 'terms-and-conditions')).toEqual([]);
  });

  it('a doubt', () => {
    expect(facts('- I think SQS keeps messages for 30 days')).toEqual([]);
  });
});

describe('sentences', () => {
  it('a bullet of two sentences gives two facts of different keys', () => {
    const two = facts('## SQS\n- Consumers poll the queue for messages. A message is deleted by the consumer itself.');
    expect(two.map((f) => f.text)).toEqual([
      'Consumers poll the queue for messages',
      'A message is deleted by the consumer itself',
    ]);
    expect(new Set(two.map((f) => f.key)).size).toBe(2);
  });

  it('a later one that names no subject goes on about that of the first', () => {
    const [, later] = facts('## VPC\n- The NACL reads its rules in order. All traffic is let in by the default one.');
    expect(later?.aspects).toContain('NACL');
    const [, own] = facts('## VPC\n- The NACL reads its rules in order. Subnets have one of them each.');
    expect(own?.aspects).not.toContain('NACL');
  });

  it('an abbreviation ends none', () => {
    expect(facts('## SQS\n- Buffers bursts, e.g. Monday mornings, and smooths the load')).toHaveLength(1);
  });
});

describe('a heading that names another thing than its note', () => {
  const speaks = (path: string, files: Record<string, string>) => {
    const source = vaultOf(files);
    return factsOf({ path, bullet: 0 }, source).map((f) => f.elaborates);
  };
  const note = '## Lambda functions\n- Finds packages with known holes as soon as a version is deployed';

  it('tells what the two have to do with each other where the other has a note of its own', () => {
    expect(
      speaks('Inspector.md', { 'Inspector.md': note, 'Lambda.md': '- Runs code for fifteen minutes at most' }),
    ).toEqual([true]);
    expect(speaks('Inspector.md', { 'Inspector.md': note })).toEqual([false]);
  });

  it('is the subject where it is a part or a kind of what the note is about, and where the note gathers many things', () => {
    const files = {
      'RDS.md': '## RDS Proxy\n- Pools the connections of many functions',
      'RDS Proxy.md': '- Is paid per vCPU',
    };
    expect(speaks('RDS.md', files)).toEqual([false]);
    const many = {
      'Database.md': '## DynamoDB\n- Answers in single-digit milliseconds',
      'DynamoDB.md': '- Has tables',
    };
    expect(speaks('Database.md', many)).toEqual([false]);
  });

  it('does not matter to a bullet that names its own subject', () => {
    const own = '## Lambda\n- Lambda sends the result of every scan to Security Hub';
    expect(speaks('Inspector.md', { 'Inspector.md': own, 'Lambda.md': '- Runs code' })).toEqual([false]);
  });
});

describe('a question in a bullet', () => {
  it('is no fact, and what leads up to it is a made-up case', () => {
    const texts = facts(
      '- The default lifetime in DAX is five minutes. Single items are read again and again. Which cache fits? DAX keeps single items close',
    ).map((f) => f.text);
    expect(texts).toEqual(['The default lifetime in DAX is five minutes', 'DAX keeps single items close']);
  });
});
