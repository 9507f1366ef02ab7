import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flat, hasWords, isOneOf, stem, wordCount } from '../../src/words';

describe('texts compared', () => {
  it('are equal whatever their case, punctuation and white space', () => {
    expect(flat('  Multi-AZ:  fail-over! ')).toBe('multi az fail over');
    expect(flat('→ ·')).toBe('');
  });

  it('stand in one another as whole words only', () => {
    expect(hasWords('Put CloudFront before the bucket', 'cloudfront')).toBe(true);
    expect(hasWords('Put CloudFront before the bucket', 'cloud')).toBe(false);
    expect(hasWords('anything', '…')).toBe(false);
  });

  it('are one of the things that the other names', () => {
    expect(isOneOf('Pulleys', 'Levers and pulleys')).toBe(true);
    expect(isOneOf('ALB', 'ALB vs NLB')).toBe(true);
    expect(isOneOf('Levers', 'Levers of wood')).toBe(false);
    expect(isOneOf('Levers', 'levers')).toBe(false);
  });

  it('have as many words as are parted by blanks', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,8}$/)), (words) => {
        expect(wordCount(` ${words.join('  \n')} `)).toBe(words.length);
      }),
    );
  });

  it('meet by their stems', () => {
    expect(stem('policies')).toBe(stem('policy'));
    expect(stem('replicated')).toBe(stem('replication'));
    expect(stem('KMS')).toBe('KMS');
  });
});
