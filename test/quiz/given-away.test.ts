import { describe, expect, it } from 'vitest';
import { leak } from '../../src/quiz/gate/leak';
import { substance } from '../../src/quiz/gate/substance';
import { areInitials } from '../../src/quiz/text/initials';
import { relation } from '../../src/quiz/kinds/relation';
import { resolveTopic } from '../../src/quiz';
import { draftOf, EMPTY } from './gate/draft';
import { vaultOf } from './vault';

describe('what gives an answer away', () => {
  it('is an abbreviation spelt out beside its gap', () => {
    const ok = (statement: string, key: string): boolean => leak.ok(draftOf({ statement, key }), EMPTY);
    expect(ok('Messages are signed with _____ (Hash-based Message Authentication Codes)', 'HMAC')).toBe(false);
    expect(ok('The Recovery Point Objective (_____) bounds the loss of data', 'RPO')).toBe(false);
    expect(ok('Messages are signed with _____ (a keyed digest of the body)', 'HMAC')).toBe(true);
    expect(ok('Orders go to _____ (first in, first out)', 'SQS')).toBe(true);
  });

  it('is a name with its abbreviation in place of a description', () => {
    const ok = (statement: string): boolean => substance.ok(draftOf({ statement, kind: 'which' }), EMPTY);
    expect(ok('Amazon EBS regional snapshot mirror (RSM)')).toBe(false);
    const term = draftOf({ statement: 'Amazon Elastic Cauldron (EC)', kind: 'term' });
    expect(substance.ok(term, EMPTY)).toBe(false);
    expect(ok('Keeps snapshots of a volume in another region (DR)')).toBe(true);
  });

  it('is a name whose words stand apart in what is said of it', () => {
    const ok = (statement: string, key: string): boolean => leak.ok(draftOf({ statement, key }), EMPTY);
    expect(ok('Reads from queue at night', 'ReadsFromQueue')).toBe(false);
    expect(ok('Empties a queue at night', 'ReadsFromQueue')).toBe(true);
  });

  it('is told by the first letters of the last words', () => {
    expect(areInitials('RPO', 'the Recovery Point Objective')).toBe(true);
    expect(areInitials('DoS', 'Denial of Service')).toBe(true);
    expect(areInitials('KMS', 'a store of keys')).toBe(false);
  });
});

describe('a question of an arrow', () => {
  it('takes no wrong option from the bullet of the arrow, since it may be as right', () => {
    const source = vaultOf({
      'Charts.md':
        '- Managed Grafana connects to several sources (CloudWatch, X-Ray, etc.)\n- X-Ray sends traces to S3\n',
    });
    const found = resolveTopic('everything', source);
    const note = source.note('Charts.md');
    const section = note?.sections[0];
    const architecture = source.architecture({ path: 'Charts.md', section: 0 });
    if (!('topic' in found) || !note || !section || !architecture) throw new Error('nothing drawn');
    const drafts = relation.drafts({ note, section, architecture }, { topic: found.topic, source });
    for (const d of drafts.filter((q) => q.source.line === 1)) {
      const id = source.lexicon.resolve(d.key === 'X-Ray' ? 'CloudWatch' : 'X-Ray')?.id ?? '';
      expect(d.also).toContain(id);
      expect(d.wrong.map((w) => w.concept)).not.toContain(id);
    }
    expect(drafts.some((q) => q.source.line === 1)).toBe(true);
  });
});
