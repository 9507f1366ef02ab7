import { describe, expect, it } from 'vitest';
import { filterConcepts } from '../../src/views/index-modal/filter';
import { splitExplanation } from '../../src/views/quiz/explanation';
import { hasBlank, splitAtBlanks } from '../../src/views/shared/blanks';
import { plural } from '../../src/views/shared/plural';
import { noteName } from '../../src/views/shared/source';

describe('small pieces of the views', () => {
  it('a prompt is cut at its blanks, and a name with underscores is not', () => {
    expect(splitAtBlanks('_____ points to _____.')).toEqual(['', ' points to ', '.']);
    expect(hasBlank('the header x_forwarded_for')).toBe(false);
  });

  it('an explanation that only repeats the bullet is not shown a second time', () => {
    const source = { note: 'S3.md', line: 1, text: 'keeps objects' };
    expect(splitExplanation({ explanation: 'keeps objects', source })).toEqual({ explanation: '', about: '' });
    expect(splitExplanation({ explanation: 'S3: keeps objects', source })).toEqual({ explanation: '', about: 'S3:' });
    expect(splitExplanation({ explanation: 'Because of S3.', source }).explanation).toBe('Because of S3.');
    expect(splitExplanation({ explanation: 'An answer.', source: { ...source, text: '' } }).explanation).toBe(
      'An answer.',
    );
  });

  it('a concept is found by any of its names', () => {
    const elb = { id: 'elb', name: 'Elastic Load Balancing', aliases: ['ELB'], notes: 1, mentions: 1 };
    const s3 = { id: 's3', name: 'S3', aliases: [], notes: 1, mentions: 1 };
    expect(filterConcepts([elb, s3], ' elb ')).toEqual([elb]);
    expect(filterConcepts([elb, s3], '')).toEqual([elb, s3]);
  });

  it('counts and names as a student reads them', () => {
    expect([plural(1, 'note'), plural(0, 'note'), plural(2, 'note')]).toEqual(['1 note', '0 notes', '2 notes']);
    expect(noteName('AWS/Storage/S3.md')).toBe('S3');
  });
});
