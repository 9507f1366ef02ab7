import { describe, expect, it } from 'vitest';
import { contrasts, resolveTopic, suggestTopics } from '../../src/quiz';
import { parseTopic } from '../../src/quiz/topic/parse';
import { allowance, edits } from '../../src/quiz/topic/typo';
import { STUDY, vaultOf } from './vault';

const source = vaultOf(STUDY);
const topicOf = (text: string) => {
  const found = resolveTopic(text, source);
  return 'topic' in found ? { kind: found.topic.kind, text: found.topic.text, facts: found.facts > 0 } : found;
};

describe('what the student typed is taken apart', () => {
  it.each([
    ['quiz me on HA vs DR', { kind: 'contrast', parts: ['HA', 'DR'] }],
    ['Test me about SQS versus SNS', { kind: 'contrast', parts: ['SQS', 'SNS'] }],
    ['the difference between SQS and SNS', { kind: 'contrast', parts: ['SQS', 'SNS'] }],
    ['A vs B vs C', { kind: 'contrast', parts: ['A', 'B', 'C'] }],
    ['EBS, EFS', { kind: 'several', parts: ['EBS', 'EFS'] }],
    ['#secure #performant', { kind: 'tags', tags: ['secure', 'performant'] }],
    ['[[Storage#EBS]]', { kind: 'note', note: 'Storage', section: 'EBS' }],
    ['Storage#EBS', { kind: 'note', note: 'Storage', section: 'EBS' }],
    ['everything', { kind: 'all' }],
    ['quiz me', { kind: 'all' }],
    ['"shopping cart"?', { kind: 'name', text: 'shopping cart' }],
  ])('%s', (text, asked) => {
    expect(parseTopic(text)).toEqual(asked);
  });
});

describe('a topic is looked up in the vault', () => {
  it.each([
    ['HA vs DR', 'contrast', 'HA vs DR'],
    ['quiz me on high availability vs disaster recovery', 'contrast', 'HA vs DR'],
    ['SQS vs SNS vs Kinesis Data Streams', 'contrast', 'SQS vs SNS vs Kinesis Data Streams'],
    ['EBS, EFS', 'concept', 'EBS, EFS'],
    ['simple queue service', 'concept', 'SQS'],
    ['security group', 'concept', 'Security Group'],
    ['GuradDuty', 'concept', 'GuardDuty'],
    ['[[Messaging]]', 'note', '[[Messaging]]'],
    ['Storage#EFS', 'section', 'Storage#EFS'],
    ['#secure', 'tag', '#secure'],
    ['secure', 'tag', 'Security'],
    ['Performance efficiency', 'tag', 'Performance efficiency'],
    ['personal data', 'text', 'personal data'],
    ['everything', 'all', 'everything'],
  ])('%s is a %s', (text, kind, name) => {
    expect(topicOf(text)).toEqual({ kind, text: name, facts: true });
  });

  it('several tags are those bullets that carry all of them', () => {
    const both = resolveTopic('#secure #cost', source);
    expect('topic' in both).toBe(false);
    const one = resolveTopic('#secure', source);
    expect('topic' in one ? one.facts : 0).toBe(5);
  });

  it('an unknown topic names the nearest ones instead of giving an empty quiz', () => {
    const found = resolveTopic('quantum blockchain', source);
    expect(found).toMatchObject({ unknown: true });
    expect('unknown' in found ? found.nearest.length : 0).toBeGreaterThan(0);
  });

  it('a contrast with a side that nobody knows is unknown', () => {
    expect(resolveTopic('HA vs zorblax', source)).toMatchObject({ unknown: true });
  });

  it('a vault without notes knows nothing, and says so without failing', () => {
    expect(resolveTopic('everything', vaultOf({}))).toEqual({ unknown: true, nearest: [] });
  });
});

describe('topics are suggested while the student types', () => {
  it('a beginning finds the concept, with the bullets it could be asked from', () => {
    const [first] = suggestTopics('guard', source, 5);
    expect(first).toMatchObject({ text: 'GuardDuty', kind: 'concept' });
    expect(first?.facts).toBeGreaterThan(0);
  });

  it('half a contrast finds other sides', () => {
    const texts = suggestTopics('SQS vs ', source, 10).map((s) => s.text);
    expect(texts).toContain('SQS vs SNS');
  });

  it('a tag is found by its beginning', () => {
    expect(suggestTopics('#sec', source, 5).map((s) => s.text)).toContain('#secure');
  });
});

describe('contrasts that the notes make', () => {
  it('known pairs with bullets on both sides are offered, others are not', () => {
    const texts = contrasts(source).map((c) => c.text);
    expect(texts).toContain('DR vs HA');
    expect(texts).not.toContain('ECS vs EKS');
    // Of the first pair the notes say most.
    const least = contrasts(source).map((c) =>
      Math.min(...c.sides.map((s) => source.count(source.lexicon.resolve(s)?.id ?? ''))),
    );
    expect(least).toEqual([...least].sort((a, b) => b - a));
    expect(least[0]).toBeGreaterThan(least.at(-1) ?? 0);
  });
});

describe('slips of the pen', () => {
  it('two swapped letters are one edit', () => {
    expect(edits('guradduty', 'guardduty', 2)).toBe(1);
  });

  it('a short name must be right', () => {
    expect(allowance(3)).toBe(0);
    expect(edits('sqs', 'sns', 1)).toBe(1);
  });
});
