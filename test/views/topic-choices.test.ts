import { describe, expect, it } from 'vitest';
import { choices, withoutPreamble } from '../../src/views/quiz/topic-choices';

const texts = (list: ReturnType<typeof choices>): string[] => list.map((c) => (c.own ? `own: ${c.text}` : c.text));

describe('what is offered while a topic is typed', () => {
  const suggested = [{ text: 'NAT Gateway' }, { text: 'API Gateway' }];

  it('is the suggestions alone before anything is typed', () => {
    expect(texts(choices('', suggested, null))).toEqual(['NAT Gateway', 'API Gateway']);
  });

  it('always has a way in for the words as they stand, even where nothing fits', () => {
    expect(texts(choices('cold brew', [], null))).toEqual(['own: cold brew']);
    expect(texts(choices('gate', suggested, null))).toEqual(['NAT Gateway', 'API Gateway', 'own: gate']);
  });

  it('puts what was typed first where it is one of the suggestions, and does not say it twice', () => {
    expect(texts(choices('api  gateway', suggested, null))).toEqual(['API Gateway', 'NAT Gateway']);
    expect(texts(choices('apigw', suggested, { text: 'API Gateway' }))).toEqual(['API Gateway', 'NAT Gateway']);
  });

  it.each(['HA vs DR', 'HA, DR', '[[HA]]', '#secure', 'HA#Zones'])('takes %s for what it says', (typed) => {
    expect(texts(choices(typed, suggested, { text: 'as resolved' }))[0]).toBe('as resolved');
  });

  it('puts loose words last when they only name something else by accident', () => {
    expect(texts(choices('gate', suggested, { text: 'Gatekeeper' }))).toEqual([
      'NAT Gateway',
      'API Gateway',
      'Gatekeeper',
    ]);
  });

  it.each([
    ['quiz me on HA vs DR', 'HA vs DR'],
    ['Quiz on #secure', '#secure'],
    ['quiz me about  S3 ', 'S3'],
    ['quiz me on', ''],
    ['quizzes on paper', 'quizzes on paper'],
  ])('"%s" asks for "%s"', (typed, topic) => {
    expect(withoutPreamble(typed)).toBe(topic);
  });
});
