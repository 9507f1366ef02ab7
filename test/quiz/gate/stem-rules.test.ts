import { describe, expect, it } from 'vitest';
import { article } from '../../../src/quiz/gate/article';
import { claim } from '../../../src/quiz/gate/claim';
import { doubt } from '../../../src/quiz/gate/doubt';
import { leak } from '../../../src/quiz/gate/leak';
import { markup } from '../../../src/quiz/gate/markup';
import { negative } from '../../../src/quiz/gate/negative';
import { openGap } from '../../../src/quiz/gate/open-gap';
import { plainAnswer } from '../../../src/quiz/gate/plain-answer';
import { pronoun } from '../../../src/quiz/gate/pronoun';
import type { StemRule } from '../../../src/quiz/gate/rule';
import { STEM_RULES } from '../../../src/quiz/gate/stem-rules';
import { length, substance } from '../../../src/quiz/gate/substance';
import { telling } from '../../../src/quiz/gate/telling';
import { whole } from '../../../src/quiz/gate/whole';
import type { Draft } from '../../../src/quiz/kinds/draft';
import { draftOf, EMPTY } from './draft';

type Case = Partial<Draft> & { readonly statement: string };

const CASES: readonly { readonly rule: StemRule; readonly pass: readonly Case[]; readonly fail: readonly Case[] }[] = [
  {
    rule: article,
    pass: [
      { statement: 'Traffic is spread by a(n) _____ across zones' },
      { statement: 'Traffic leaves through the _____' },
    ],
    fail: [{ statement: 'Traffic is spread by an _____ across zones' }],
  },
  {
    rule: claim,
    pass: [
      { statement: 'Scales out when the queue of _____ grows' },
      { statement: 'Works with queues, topics and streams, and retries what fails' },
    ],
    fail: [
      { statement: 'Determining which _____ fits a workload' },
      { statement: 'AWS storage services with appropriate use cases: _____' },
      { statement: 'For example, _____ holds the orders of a shop' },
      { kind: 'which', statement: 'Advantages: cold copies of any file a tape once held' },
      { statement: '_____, Redshift, Glue, Athena' },
    ],
  },
  {
    rule: doubt,
    pass: [{ statement: 'Messages stay in _____ for fourteen days' }],
    fail: [
      { statement: 'I think messages stay in _____ for fourteen days' },
      { statement: 'Messages stay in _____ for fourteen days??' },
      { statement: 'The exam asks how long messages stay in _____' },
      { kind: 'which', statement: 'We need a probe to see whether the primary node still answers' },
    ],
  },
  {
    rule: leak,
    pass: [{ statement: 'Messages wait in _____ until they are deleted', keyConcept: 'sqs' }],
    fail: [
      { statement: 'SQS messages wait in _____', keyConcept: 'sqs' },
      { statement: 'Simple Queue Service keeps messages in _____', keyConcept: 'sqs' },
      { statement: 'Tables of _____ are read by mysqldump before the move', key: 'MySQL' },
      { kind: 'contrast', statement: 'SNS pushes what _____ keeps', options: ['SQS', 'SNS'] },
    ],
  },
  {
    rule: openGap,
    pass: [
      { statement: 'Orders wait in _____ until a worker has time for them' },
      { statement: 'Old archives can be read from _____ within twelve hours of a written request' },
      { kind: 'which', statement: 'works with one kind of thing' },
    ],
    fail: [
      { statement: 'Answers in a shorter time than _____' },
      { statement: 'Unlike other _____, the group has no owner of its own to pay' },
      { statement: 'Works with _____' },
      { statement: 'The balancer can be a target of _____' },
    ],
  },
  {
    rule: telling,
    pass: [
      { kind: 'which', statement: 'Keeps archives on tape for seven years' },
      { kind: 'which', statement: 'supports messages of up to 256 KB' },
      { kind: 'contrast', statement: 'can deny single addresses at the edge of a subnet' },
    ],
    fail: [
      { kind: 'which', statement: 'supports encryption at rest with keys of KMS' },
      { kind: 'which', statement: 'can be integrated with VPC and IAM' },
      { kind: 'contrast', statement: 'supports encryption' },
      { kind: 'which', statement: 'supports a wide range of formats such as Avro, Parquet, ORC, JSON, CSV and XML' },
      { kind: 'which', statement: 'runs on Linux, macOS or a phone' },
      { kind: 'which', statement: 'Nightly dumps, cold archive in vaults' },
    ],
  },
  {
    rule: markup,
    pass: [{ statement: 'Costs $0.023 per GB in _____ (first 50 TB)' }],
    fail: [
      { statement: 'See [[_____]] for more' },
      { statement: 'Described at https://example.com by _____' },
      { statement: 'Client → gateway → _____' },
      { statement: 'Held in _____ #secure' },
      { statement: 'A <b>bold</b> _____' },
    ],
  },
  {
    rule: negative,
    pass: [
      { statement: 'Keeps at most 14 days of messages in _____' },
      { kind: 'contrast', statement: 'Does not protect against _____' },
      { kind: 'number', statement: 'A message cannot exceed _____ in a queue' },
    ],
    fail: [
      { statement: 'Messages are not stored in _____' },
      { statement: 'Cannot be attached to a(n) _____' },
      { kind: 'number', statement: 'Does not know packets of layer _____' },
    ],
  },
  {
    rule: plainAnswer,
    pass: [{ statement: 'x', key: 'ElastiCache' }],
    fail: [
      { statement: 'x', key: 'Database' },
      { statement: 'x', key: 'Web servers' },
      { statement: 'x', kind: 'term', key: 'NLB and GWLB' },
    ],
  },
  {
    rule: pronoun,
    pass: [{ statement: 'Each consumer of _____ deletes what it has processed' }],
    fail: [
      { statement: 'It keeps messages in _____' },
      { statement: 'These are stored in _____ for a while' },
      { statement: 'Works with _____ as described above' },
      { kind: 'which', statement: 'can use it with a load balancer' },
    ],
  },
  {
    rule: substance,
    pass: [
      { statement: 'Delivers a copy of each message from _____ to every subscriber' },
      // A pasted key: read once, from left to right.
      { kind: 'which', statement: `${'A'.repeat(400)}, keeps photos and invoices of the warehouse` },
    ],
    fail: [
      { statement: 'Managed service of _____' },
      { statement: 'Supports _____' },
      { kind: 'which', statement: 'Network Load Balancer (ELB)' },
    ],
  },
  {
    rule: length,
    pass: [{ statement: 'Short enough with _____' }],
    fail: [{ statement: `${'very '.repeat(40)}long with _____` }],
  },
  {
    rule: whole,
    pass: [{ statement: 'If the master fails, _____ is promoted (within a minute)' }],
    fail: [
      { statement: 'and then it is sent to _____' },
      { statement: 'Sent to _____ (after a minute' },
      { statement: 'Promotes _____ to the' },
      { statement: 'If the replica of _____ fails' },
      { statement: 'Spreads multi-_____ traffic' },
      { statement: 'Holds the carts of a shop as well _____' },
    ],
  },
];

describe('each rule about the question lets the good pass and stops the flawed', () => {
  for (const { rule, pass, fail } of CASES) {
    it.each(pass.map((c) => [c.statement, c] as const))(`${rule.name} lets pass: %s`, (_, c) => {
      expect(rule.ok(draftOf(c), EMPTY)).toBe(true);
    });
    it.each(fail.map((c) => [c.statement, c] as const))(`${rule.name} stops: %s`, (_, c) => {
      expect(rule.ok(draftOf(c), EMPTY)).toBe(false);
    });
  }

  it('no rule goes untested', () => {
    expect(new Set(CASES.map((c) => c.rule))).toEqual(new Set(STEM_RULES));
  });
});
