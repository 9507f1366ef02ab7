import { describe, expect, it } from 'vitest';
import { apart } from '../../../src/quiz/gate/apart';
import { kin } from '../../../src/quiz/gate/kin';
import { named } from '../../../src/quiz/gate/named';
import { nested } from '../../../src/quiz/gate/nested';
import { OPTION_RULES, SET_RULES } from '../../../src/quiz/gate/option-rules';
import { plainOption } from '../../../src/quiz/gate/plain-answer';
import { read } from '../../../src/quiz/gate/rule';
import { sameKind } from '../../../src/quiz/gate/same-kind';
import { sameSort } from '../../../src/quiz/gate/same-sort';
import { satisfied, satisfyingConcepts } from '../../../src/quiz/gate/satisfied';
import { absolute, allOrNone, clang, lengths, within } from '../../../src/quiz/gate/sets';
import { vaultOf } from '../vault';
import { draftOf, option, sceneOf } from './draft';

const queue = draftOf({
  statement: 'Buffers orders in _____ until a worker deletes them',
  key: 'SQS',
  keyConcept: 'sqs',
});

describe('rules about a single wrong option', () => {
  it('kin: the key under another name, or a part of it, is no wrong option', () => {
    const elb = draftOf({ statement: 'Traffic enters through the _____', key: 'ELB', keyConcept: 'elb' });
    expect(kin.ok(option('Elastic Load Balancing', 'elb'), elb, sceneOf(elb))).toBe(false);
    expect(kin.ok(option('ALB', 'alb'), elb, sceneOf(elb))).toBe(false);
    expect(kin.ok(option('SNS', 'sns'), queue, sceneOf(queue))).toBe(true);
  });

  it('named: what the prompt names, under any name, is no wrong option', () => {
    const d = draftOf({ statement: 'Unlike the Simple Notification Service, _____ is polled', keyConcept: 'sqs' });
    expect(named.ok(option('SNS', 'sns'), d, sceneOf(d))).toBe(false);
    expect(named.ok(option('Amazon MQ', 'amazonmq'), d, sceneOf(d))).toBe(true);
  });

  it('plain option: a plain noun is no option beside names', () => {
    expect(plainOption.ok(option('Database', 'database'), queue, sceneOf(queue))).toBe(false);
    expect(plainOption.ok(option('SNS', 'sns'), queue, sceneOf(queue))).toBe(true);
  });

  it('same sort: a quality is no option beside services, a number none beside names', () => {
    expect(sameSort.ok(option('HA', 'ha'), queue, sceneOf(queue))).toBe(false);
    expect(sameSort.ok(option('14 days'), queue, sceneOf(queue))).toBe(false);
    expect(sameSort.ok(option('SNS', 'sns'), queue, sceneOf(queue))).toBe(true);
  });

  it('same sort: a service of another cloud is ruled out at once, beside its like it is not', () => {
    expect(sameSort.ok(option('Service Bus', 'servicebus'), queue, sceneOf(queue))).toBe(false);
    expect(sameSort.ok(option('Cloud Tasks', 'cloudtask'), queue, sceneOf(queue))).toBe(false);
    const bus = draftOf({ statement: 'Orders wait in _____', key: 'Service Bus', keyConcept: 'servicebus' });
    expect(sameSort.ok(option('Event Grid', 'eventgrid'), bus, sceneOf(bus))).toBe(true);
    expect(sameSort.ok(option('SQS', 'sqs'), bus, sceneOf(bus))).toBe(false);
  });

  it('satisfied: what the vault says of it too makes it right', () => {
    const source = vaultOf({
      'a.md': '## Amazon MQ\n- Buffers orders until some worker deletes them\n## SNS\n- Fans messages out',
    });
    const satisfying = satisfyingConcepts(queue, source);
    const scene = sceneOf(queue, { satisfying, source });
    expect(satisfied.ok(option('Amazon MQ', 'amazonmq'), queue, scene)).toBe(false);
    expect(satisfied.ok(option('SNS', 'sns'), queue, scene)).toBe(true);
  });

  it('nested: what stands under the key in the notes is a part of it', () => {
    const source = vaultOf({ 'ElastiCache.md': '## Redis\n- Keeps sorted sets' });
    const d = draftOf({
      statement: 'Answers in microseconds with _____',
      key: 'ElastiCache',
      keyConcept: 'elasticache',
    });
    expect(nested.ok(option('Redis', 'redis'), d, sceneOf(d, { source }))).toBe(false);
    expect(nested.ok(option('DAX', 'dax'), d, sceneOf(d, { source }))).toBe(true);
  });

  it('apart: without a bullet behind the question there is nothing to be apart from', () => {
    expect(apart.ok(option('SNS', 'sns'), queue, sceneOf(queue))).toBe(true);
  });

  it('same kind: what is done to one kind of load balancer may be done to the next, what one does need not', () => {
    const on = draftOf({ statement: 'Certificates are installed on the _____', key: 'ALB', keyConcept: 'alb' });
    expect(sameKind.ok(option('NLB', 'nlb'), on, sceneOf(on))).toBe(false);
    const of = draftOf({ statement: 'A(n) _____ reads the path of a request', key: 'ALB', keyConcept: 'alb' });
    expect(sameKind.ok(option('NLB', 'nlb'), of, sceneOf(of))).toBe(true);
  });

  it('no rule goes untested', () => {
    expect(new Set(OPTION_RULES)).toEqual(
      new Set([kin, named, plainOption, sameSort, sameKind, satisfied, nested, apart]),
    );
  });
});

describe('rules about all options together', () => {
  const ok = (
    rule: (typeof SET_RULES)[number],
    key: string,
    wrong: readonly string[],
    prompt = 'Which one?',
  ): boolean => rule.ok(read(key), wrong.map(read), read(prompt));

  it('within: no option stands inside another', () => {
    expect(ok(within, 'RDS', ['RDS Proxy', 'Aurora'])).toBe(false);
    expect(ok(within, 'RDS', ['DAX', 'Aurora'])).toBe(true);
    expect(ok(within, 'Edge location', ['Local Zone', 'Local Zones'])).toBe(false);
    expect(ok(within, '5 days', ['7 days', '9 days'])).toBe(true);
  });

  it('all or none: never', () => {
    expect(ok(allOrNone, 'RDS', ['Aurora', 'None of the above'])).toBe(false);
    expect(ok(allOrNone, 'RDS', ['Aurora', 'Both of these'])).toBe(false);
    expect(ok(allOrNone, 'RDS', ['Aurora', 'DAX'])).toBe(true);
  });

  it('absolute: an absolute word in one option only points at it', () => {
    expect(ok(absolute, 'Always encrypted', ['Sometimes encrypted', 'Encrypted on demand'])).toBe(false);
    expect(ok(absolute, 'Always encrypted', ['Never encrypted', 'Encrypted on demand'])).toBe(true);
  });

  it('lengths: the key is of the others’ length', () => {
    expect(ok(lengths, 'EC2 Instance Connect Endpoint', ['EC2', 'S3'])).toBe(false);
    expect(ok(lengths, 'EC2', ['ECS', 'S3'])).toBe(true);
  });

  it('clang: a word of the prompt in the key must be in another option, too', () => {
    const prompt = 'Which gateway lets private subnets reach the internet?';
    expect(ok(clang, 'Internet Gateway', ['VPC Peering', 'Direct Connect'], prompt)).toBe(false);
    expect(ok(clang, 'NAT Gateway', ['Transit Gateway', 'Direct Connect'], prompt)).toBe(true);
  });

  it('no rule goes untested', () => {
    expect(new Set(SET_RULES)).toEqual(new Set([within, allOrNone, absolute, lengths, clang]));
  });
});
