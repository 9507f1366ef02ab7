import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articled } from '../../src/quiz/kinds/truth';
import { cleanStatement, cleanTitle } from '../../src/quiz/text/clean';
import { isCommon } from '../../src/quiz/text/common';
import { measuresIn } from '../../src/quiz/text/measures';
import { isClause, mainClause } from '../../src/quiz/text/clause';
import { termLine } from '../../src/quiz/text/terms';
import { opening } from '../../src/quiz/text/verbs';
import { hasWords, stem } from '../../src/quiz/text/words';
import { mulberry32, shuffled } from '../../src/quiz/random';

describe('a name that is put in takes its article along', () => {
  it.each([
    ['a(n) ', 'NAT Gateway', 'a NAT Gateway'],
    ['A(n) ', 'NLB', 'An NLB'],
    ['with a(n) ', 'EC2 instance', 'with an EC2 instance'],
    ['a(n) ', 'queue', 'a queue'],
    ['the ', 'ALB', 'the ALB'],
  ])('%s%s', (before, said, whole) => {
    expect(articled(before, said)).toBe(whole);
  });
});

describe('a statement is cleaned before it is asked', () => {
  it.each([
    ['🔥 **Note:** Queues buffer bursts. ', 'Queues buffer bursts'],
    ['Failover takes < 60 seconds', 'Failover takes less than 60 seconds'],
    ['o Buckets are regional', 'Buckets are regional'],
    ['Option 2: Copy the snapshot to the other Region', 'Copy the snapshot to the other Region'],
    ['Kept for days #secure', 'Kept for days'],
  ])('%s', (from, to) => {
    expect(cleanStatement(from)).toBe(to);
  });

  it('reads the same where a mark that is not shown makes it no plain text any more', () => {
    const pieces = fc.constantFrom(
      'A',
      'o',
      'B4',
      'note',
      'Option 1',
      'also',
      ' ',
      ', ',
      ',',
      '.',
      '-',
      '%',
      "'",
      ':',
      ';',
      '10',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        expect(cleanStatement(text)).toBe(cleanStatement(`\u200b${text}`));
      }),
    );
  });

  it.each([
    ['What is an EBS volume?', 'EBS volume'],
    ['ElastiCache Details', 'ElastiCache'],
    ['Summary of ALB', 'ALB'],
    ['3.2 Networking', 'Networking'],
    ['Overview', ''],
  ])('the title “%s” reads “%s”', (from, to) => {
    expect(cleanTitle(from)).toBe(to);
  });
});

describe('measures', () => {
  it.each([
    ['Kept for 4 days by default', ['4 days'], ['day']],
    ['Up to 64,000 IOPS and 16 TiB', ['64,000 IOPS', '16 TiB'], ['iops', 'tb']],
    ['Listens on port 443', ['443'], ['port']],
    ['Used by 100s of teams since 2019', [], []],
    ['99.99% available', ['99.99%'], ['%']],
  ])('%s', (text, texts, units) => {
    const found = measuresIn(text);
    expect(found.map((m) => m.text)).toEqual(texts);
    expect(found.map((m) => m.unit)).toEqual(units);
    for (const m of found) expect(text.slice(m.start, m.end)).toBe(m.text);
  });
});

describe('terms with their definitions', () => {
  it('a term before a colon or a dash', () => {
    expect(termLine('Pilot light: only the database replicates all the time')?.term).toBe('Pilot light');
    expect(termLine('Pilot light – only the database replicates all the time')?.term).toBe('Pilot light');
  });

  it.each([
    'Default: four days of retention',
    'If the queue grows: workers are added quickly',
    'Not supported: websockets over plain connections',
  ])('a remark is none: %s', (text) => {
    expect(termLine(text)).toBeUndefined();
  });
});

describe('how a predicate opens', () => {
  it.each([
    ['supports sorted sets', 'third'],
    ['can be attached to instances', 'modal'],
    ['is a managed queue', 'is'],
    ['are stateless', 'are'],
    ['designed for batch jobs', 'participle'],
    ['Create a bucket first', 'base'],
    ['a fleet of instances', 'article'],
    ['controls which a customer inherits', 'other'],
    ['automatically scales with load', 'third'],
  ])('“%s”: %s', (text, how) => {
    expect(opening(text)).toBe(how);
  });
});

describe('words', () => {
  it('whole words only', () => {
    expect(hasWords('The EBS volume', 'ebs')).toBe(true);
    expect(hasWords('The EBSx volume', 'ebs')).toBe(false);
  });

  it('inflected forms meet', () => {
    expect(stem('replicates')).toBe(stem('replicate'));
    expect(stem('queries')).toBe(stem('query'));
  });

  it('plain nouns are told from names', () => {
    expect(['database', 'Web servers', 'Application'].every(isCommon)).toBe(true);
    expect(['DynamoDB', 'Lambda', 'Security Group'].some(isCommon)).toBe(false);
  });
});

describe('chance', () => {
  it('is the same for the same seed and loses nothing', () => {
    const items = [1, 2, 3, 4, 5, 6, 7];
    expect(shuffled(items, mulberry32(5))).toEqual(shuffled(items, mulberry32(5)));
    expect([...shuffled(items, mulberry32(5))].sort()).toEqual(items);
    expect(shuffled(items, mulberry32(6))).not.toEqual(shuffled(items, mulberry32(5)));
  });
});

describe('a clause', () => {
  it('may have a plural before a verb in its plain form', () => {
    expect(isClause('The outer nodes send the traffic on')).toBe(true);
    expect(isClause('The access of a node to the traffic')).toBe(false);
  });
});

describe('the main clause of a predicate', () => {
  it('ends where another thing is spoken of, and not where the same goes on', () => {
    expect(mainClause('keeps all the orders, and a second queue holds what failed')).toBe('keeps all the orders');
    expect(mainClause('keeps all the orders, and gives them to the readers')).toBe(
      'keeps all the orders, and gives them to the readers',
    );
    expect(mainClause('keeps the orders, the bills and a list of readers')).toBe(
      'keeps the orders, the bills and a list of readers',
    );
  });
});
