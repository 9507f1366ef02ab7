import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradeList, gradeTyped } from '../../src/review';

describe('grading a typed answer', () => {
  const right: [string, string, string[]?][] = [
    ['elasticache', 'ElastiCache'],
    ['amazon elasticache', 'ElastiCache'],
    ['ElastiCache', 'Amazon ElastiCache'],
    ['the read replica', 'read replicas'],
    ['multi az', 'Multi-AZ'],
    ['MultiAZ', 'Multi-AZ'],
    ['NLB', 'Network Load Balancer'],
    ['RPO', 'Recovery Point Objective'],
    ['simple queue service', 'SQS', ['Simple Queue Service']],
    ['15 min', '15 minutes'],
    ['fifteen'.replace('fifteen', '15minutes'), '15 minutes'],
    ['seven days', '7 days'],
    ['35 day', '35 days'],
    ['10000', '10,000'],
    ['99.99 %', '99.99%'],
    ['99.99 percent', '99.99%'],
    ['policies', 'policy'],
    ['caffè', 'caffe'],
    ['  Route   53. ', 'Route 53'],
    ['route53', 'Route 53'],
  ];
  it.each(right)('takes %j for %j', (given, answer, accepted = []) => {
    expect(gradeTyped(given, answer, accepted)).toBe('right');
  });

  const nearly: [string, string][] = [
    ['elastcache', 'ElastiCache'],
    ['elatsicache', 'ElastiCache'],
    ['dynamdb', 'DynamoDB'],
    ['replicas', 'read replicas'],
    ['simple queue service', 'SQS'],
    ['Kenisis', 'Kinesis'],
  ];
  it.each(nearly)('takes %j for %j but notes the slip', (given, answer) => {
    expect(gradeTyped(given, answer)).toBe('nearly');
  });

  const wrong: [string, string][] = [
    ['', 'ElastiCache'],
    ['the', 'ElastiCache'],
    ['asynchronous', 'synchronous'],
    ['synchronous', 'asynchronous'],
    ['inbound', 'outbound'],
    ['stateless', 'stateful'],
    ['unencrypted', 'encrypted'],
    ['EBS', 'EFS'],
    ['IPv4', 'IPv6'],
    ['14 days', '15 days'],
    ['15 hours', '15 minutes'],
    ['port 80', 'port 8080'],
    ['NoSQL', 'SQL'],
    ['Aurora', 'Redshift'],
    ['read', 'read replicas'],
    ['a load balancer and much else besides', 'load balancer'],
  ];
  it.each(wrong)('does not take %j for %j', (given, answer) => {
    expect(gradeTyped(given, answer)).toBe('wrong');
  });

  it('takes the answer itself and every accepted one', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-zA-Z0-9][a-zA-Z0-9 -]{1,30}$/),
        fc.stringMatching(/^[a-z]{2,20}$/),
        (answer, other) => {
          // Only an article is left of "the", and that is no answer.
          fc.pre(!/^(a|an|the|aws|amazon)?([ -]+(a|an|the))*[ -]*$/i.test(answer) && !/^(a|an|the)$/.test(other));
          expect(gradeTyped(answer, answer)).toBe('right');
          expect(gradeTyped(other, answer, [other])).toBe('right');
          expect(gradeTyped(answer.toUpperCase(), answer)).toBe('right');
        },
      ),
    );
  });

  it('grades a list item by item, in any order', () => {
    expect(gradeList('path, source ip\nhots header', ['host header', 'path', 'query string', 'source IP'])).toEqual([
      'nearly',
      'right',
      'wrong',
      'right',
    ]);
  });

  it('takes the commas of other scripts, and what keyboards and phones make of an answer', () => {
    for (const given of ['path、ｈｏｓｔ header', 'path، host header', 'path；host\u00a0header', 'Path，“host header”'])
      expect(gradeList(given, ['host header', 'path'])).toEqual(['right', 'right']);
    for (const given of [
      'customer’s key',
      'Customer\u00a0s key',
      'ｃｕｓｔｏｍｅｒ＇ｓ ｋｅｙ',
      '\u200fcustomer’s key\u200e',
    ])
      expect(gradeTyped(given, "customer's key")).toBe('right');
    expect(gradeTyped('Re\u0301sume\u0301', 'résumé')).toBe('right');
    expect(gradeTyped('x'.repeat(200_000), 'load balancer')).toBe('wrong');
    expect(gradeTyped('\u200b', 'load balancer')).toBe('wrong');
  });
});
